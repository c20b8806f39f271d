import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";

/** Longest body that a proxy evaluates, in bytes, both as it is sent and decoded; a longer one is only passed on. */
export const MAX_BODY_BYTES = 10_000_000;

/** A body without its Content-Encoding. */
export type DecodedBody =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  /** An encoding that Node does not know. */
  | { readonly kind: "unknown" }
  | { readonly kind: "malformed" }
  /** Longer than {@link MAX_BODY_BYTES}. */
  | { readonly kind: "too-long" };

/**
 * Takes the Content-Encoding off a body. It works synchronously, so that an exchange has been recorded by the time that
 * the client has read the response; the bound keeps that short.
 * @param bytes `undefined` for a body that was too long to be kept
 */
export function decodeBody(bytes: Uint8Array | undefined, contentEncoding = "identity"): DecodedBody {
  if (bytes === undefined) return { kind: "too-long" };
  const encoding = contentEncoding.trim().toLowerCase();
  if (bytes.length === 0 || encoding === "identity") return { kind: "bytes", bytes };
  const decode = DECODERS.get(encoding);
  if (decode === undefined) return { kind: "unknown" };
  try {
    return { kind: "bytes", bytes: decode(bytes, { maxOutputLength: MAX_BODY_BYTES }) };
  } catch (error) {
    // Whatever zlib throws has a code.
    return { kind: (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "too-long" : "malformed" };
  }
}

const DECODERS = new Map([
  ["gzip", gunzipSync],
  ["x-gzip", gunzipSync],
  ["deflate", inflateSync],
  ["br", brotliDecompressSync],
]);
