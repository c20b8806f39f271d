import type { IncomingMessage } from "node:http";
import type { Transform } from "node:stream";
import zlib from "node:zlib";
import { collectBody } from "../shared/read-body.ts";

/** A body after its Content-Encoding has been removed. */
export type DecodedBody =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  /** The encoding is unknown, or the body does not have it. The bytes are those of the message. */
  | { readonly kind: "unknown" | "malformed"; readonly bytes: Uint8Array }
  /** Longer than {@link MAX_BODY_BYTES}, before or after decoding. */
  | { readonly kind: "too-long" };

/**
 * Removes the Content-Encoding of a body while it flows, and stops when the body becomes too long to keep.
 * @returns a function for the end of the message; for a message that broke off, it returns the bytes so far
 */
export function decodeBody(message: IncomingMessage): () => Promise<DecodedBody> {
  const encoding = encodingOf(message);
  const decoder = DECODERS.get(encoding)?.();
  if (decoder === undefined) {
    const received = collectBody(message);
    return () => Promise.resolve(toBody(encoding === "identity" ? "bytes" : "unknown", received()));
  }
  const stop = () => {
    decoder.destroy();
  };
  const received = collectBody(message, stop);
  const decoded = collectBody(decoder, stop);
  const kind = new Promise<"bytes" | "malformed">((resolve) => {
    decoder.on("error", () => {
      resolve("malformed");
    });
    decoder.once("close", () => {
      resolve("bytes");
    });
  });
  message.pipe(decoder);
  return async () => {
    // A decoder would wait for the rest of a message that broke off.
    if (!message.readableEnded) decoder.destroy(new Error("the body is incomplete"));
    const bytes = received();
    // The response to a HEAD has a Content-Encoding, but no body to decode.
    if (bytes === undefined || bytes.length === 0) return toBody("bytes", bytes);
    return (await kind) === "bytes" ? toBody("bytes", decoded()) : toBody("malformed", bytes);
  };
}

/** Returns the Content-Encoding of a message in lower case. */
function encodingOf({ headers }: IncomingMessage): string {
  return (headers["content-encoding"] ?? "identity").trim().toLowerCase();
}

function toBody(kind: "bytes" | "unknown" | "malformed", bytes: Uint8Array | undefined): DecodedBody {
  if (bytes === undefined) return { kind: "too-long" };
  return { kind: bytes.length === 0 ? "bytes" : kind, bytes };
}

/** Node has a decoder for zstd since 22.15; the types of Node 20 do not declare it. */
const { createZstdDecompress } = zlib as { readonly createZstdDecompress?: () => Transform };

const DECODERS = new Map<string, (() => Transform) | undefined>([
  ["gzip", zlib.createGunzip],
  ["x-gzip", zlib.createGunzip],
  ["deflate", zlib.createInflate],
  ["br", zlib.createBrotliDecompress],
  ["zstd", createZstdDecompress],
]);
