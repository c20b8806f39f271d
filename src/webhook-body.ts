/** What a webhook's signature is of, and its bytes. */
interface Signature {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly text: string;
}

/** The signature of a webhook in the way of its body: JSON is signed as it is and in hex, a form sorted and in base64. */
export function signatureOf(url: string, body: string, signature: string): Signature {
  return isJson(body)
    ? { bytes: fromHex(signature), text: url + body }
    : { bytes: fromBase64(signature), text: url + sorted(body) };
}

/** The fields of a webhook's body, JSON or form. */
export function readPayload(body: string): Readonly<Record<string, unknown>> {
  // A list or a bare value has none of the fields that are asked for.
  return isJson(body)
    ? (Object(JSON.parse(body)) as Record<string, unknown>)
    : Object.fromEntries(new URLSearchParams(body));
}

function isJson(body: string): boolean {
  try {
    JSON.parse(body);
    return true;
  } catch {
    return false;
  }
}

function sorted(form: string): string {
  const pairs = new URLSearchParams(form);
  pairs.sort();
  return [...pairs].flat().join("");
}

// HMAC-SHA1 has 20 bytes. What is not the hex or base64 of as many becomes a signature of no bytes, which is nobody's.
function fromHex(text: string): Uint8Array<ArrayBuffer> {
  const length = /^[\da-f]{40}$/.test(text) ? 20 : 0;
  return Uint8Array.from({ length }, (_, index) => Number.parseInt(text.slice(2 * index, 2 * index + 2), 16));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = /^[a-z\d+/]{27}=$/i.test(text) ? atob(text) : "";
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
