/** Returns SignalWire's signature of a webhook: the HMAC-SHA1 of URL and body, in lower-case hex. */
export async function signatureOf(url: string, body: string, signingKey: string): Promise<string> {
  const encoder = new TextEncoder();
  const algorithm = { name: "HMAC", hash: "SHA-1" };
  const key = await crypto.subtle.importKey("raw", encoder.encode(signingKey), algorithm, false, ["sign"]);
  const bytes = new Uint8Array(await crypto.subtle.sign("HMAC", key, encoder.encode(url + body)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
