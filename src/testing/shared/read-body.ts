import type { Readable } from "node:stream";
import { finished } from "node:stream/promises";

/** Longest body that the kit keeps in memory, in bytes, both encoded and decoded. */
export const MAX_BODY_BYTES = 10_000_000;

/**
 * Collects the bytes of a stream while it flows.
 * @param stop called for each chunk beyond {@link MAX_BODY_BYTES}
 * @returns a function that returns the bytes so far; `undefined` once they are more than {@link MAX_BODY_BYTES}
 */
export function collectBody(stream: Readable, stop?: () => void): () => Uint8Array | undefined {
  const chunks: Uint8Array[] = [];
  let size = 0;
  stream.on("data", (chunk: Uint8Array) => {
    size += chunk.length;
    if (size <= MAX_BODY_BYTES) chunks.push(chunk);
    else {
      chunks.length = 0;
      stop?.();
    }
  });
  return () => (size > MAX_BODY_BYTES ? undefined : Buffer.concat(chunks));
}

/**
 * Reads a stream to its end, so that a client can finish its request.
 * @returns the bytes; `undefined` when they are more than {@link MAX_BODY_BYTES}
 */
export async function receiveBody(stream: Readable): Promise<Uint8Array | undefined> {
  const collected = collectBody(stream);
  await finished(stream, { writable: false });
  return collected();
}

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
