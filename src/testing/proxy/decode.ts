import { finished } from "node:stream/promises";
import zlib from "node:zlib";
import { collectBody } from "../shared/read-body.ts";

/** A body after its Content-Encoding has been removed. */
export type DecodedBody =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  /** The encoding is unknown, or the body does not have it. The bytes are those of the message. */
  | { readonly kind: "unknown" | "malformed"; readonly bytes: Uint8Array; readonly encoding: string }
  /** Longer than {@link MAX_BODY_BYTES}, before or after decoding. */
  | { readonly kind: "too-long" };

/**
 * Removes the encodings of a body, the last one first (RFC 9110, section 8.4). Stops when the body becomes too long to
 * keep.
 * @param encoding the Content-Encoding of the message
 * @param received the body of the message; `undefined` if it is too long
 */
export async function decodeBody(encoding: string, received: Uint8Array | undefined): Promise<DecodedBody> {
  if (received === undefined) return { kind: "too-long" };
  const codings = encoding
    .toLowerCase()
    .split(",")
    .map((coding) => coding.trim());
  const applied = codings.filter((coding) => coding !== "" && coding !== "identity").reverse();
  let bytes = received;
  // The response to a HEAD has a Content-Encoding, but no body to decode.
  if (bytes.length === 0) return { kind: "bytes", bytes };
  if (applied.length > MAX_CODINGS) return { kind: "unknown", bytes, encoding };
  for (const coding of applied) {
    const decoder = DECODERS.get(coding)?.();
    if (decoder === undefined) return { kind: "unknown", bytes: received, encoding };
    const decoded = collectBody(decoder, () => decoder.destroy());
    decoder.end(bytes);
    const isDecoded = await finished(decoder).then(
      // The decoders ignore bytes after the end of the encoded body.
      () => decoder.bytesWritten === bytes.length,
      () => false,
    );
    const next = decoded();
    if (next === undefined) return { kind: "too-long" };
    if (!isDecoded) return { kind: "malformed", bytes: received, encoding };
    bytes = next;
  }
  return { kind: "bytes", bytes };
}

/** Limit of encodings of one body. Clients have the same limit, because each of them can multiply the work. */
const MAX_CODINGS = 5;

/** Node has a decoder for zstd since 22.15; the types of Node 20 do not declare it. */
const { createZstdDecompress } = zlib as { readonly createZstdDecompress?: typeof zlib.createGunzip };

const DECODERS = new Map<string, typeof zlib.createGunzip | typeof zlib.createBrotliDecompress | undefined>([
  ["gzip", zlib.createGunzip],
  ["x-gzip", zlib.createGunzip],
  ["deflate", zlib.createInflate],
  ["br", zlib.createBrotliDecompress],
  ["zstd", createZstdDecompress],
]);
