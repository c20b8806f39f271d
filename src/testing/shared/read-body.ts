/** The result of reading a body. */
type BodyReading =
  | { readonly kind: "json"; readonly value: unknown }
  | { readonly kind: "empty" | "malformed"; readonly why: string };

/** Reads a body as JSON. Text and bytes are parsed; any other value counts as parsed already. */
export function readJsonBody(body: unknown): BodyReading {
  if (isEmptyBody(body)) return { kind: "empty", why: "it is empty" };
  if (typeof body !== "string" && !(body instanceof Uint8Array)) return { kind: "json", value: body };
  try {
    return { kind: "json", value: JSON.parse(typeof body === "string" ? body : decode(body)) };
  } catch (error) {
    return { kind: "malformed", why: error instanceof TypeError ? "it is not UTF-8" : "it does not parse" };
  }
}

/** Returns true for a body of zero bytes, and for `undefined`. */
export function isEmptyBody(body: unknown): boolean {
  return body === undefined || body === "" || (body instanceof Uint8Array && body.length === 0);
}

// A byte order mark is kept, so that parsing fails: JSON must not begin with one (RFC 8259, section 8.1).
function decode(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
}
