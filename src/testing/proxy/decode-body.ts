import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";

/** What a body is once its Content-Encoding is taken off. */
export type DecodedBody =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  /** An encoding that Node does not know. */
  | { readonly kind: "unknown" }
  | { readonly kind: "malformed" };

/** Takes the Content-Encoding off a body. */
export function decodeBody(bytes: Uint8Array, contentEncoding = "identity"): DecodedBody {
  const encoding = contentEncoding.trim().toLowerCase();
  if (bytes.length === 0 || encoding === "identity") return { kind: "bytes", bytes };
  const decode = DECODERS.get(encoding);
  if (decode === undefined) return { kind: "unknown" };
  try {
    return { kind: "bytes", bytes: decode(bytes) };
  } catch {
    return { kind: "malformed" };
  }
}

const DECODERS = new Map([
  ["gzip", gunzipSync],
  ["x-gzip", gunzipSync],
  ["deflate", inflateSync],
  ["br", brotliDecompressSync],
]);
