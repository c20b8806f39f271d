/** Headers to send besides the client's own; one that is `undefined` is left out. */
export type RelayHeaders = Readonly<Record<string, string | undefined>>;

/**
 * Refuses headers that cannot be sent; the message never shows a value, which may be a secret.
 * @throws TypeError that names the header.
 */
export function checkHeaders(headers: RelayHeaders): RelayHeaders {
  for (const [name, value] of Object.entries(headers)) {
    if (name.toLowerCase() === "authorization") {
      throw new TypeError("headers must not contain Authorization: the client signs with projectId and token");
    }
    if (value !== undefined) checkHeader(name, value);
  }
  return headers;
}

function checkHeader(name: string, value: unknown): void {
  if (typeof value !== "string") throw new TypeError(`headers: "${name}" must be a string, got ${typeof value}`);
  try {
    new Headers([[name, value]]);
  } catch {
    throw new TypeError(`headers: "${name}" has a name or a value that HTTP does not allow`);
  }
}
