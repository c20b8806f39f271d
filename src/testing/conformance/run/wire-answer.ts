import type { IncomingMessage } from "node:http";

/** What came of a request. */
export type WireAnswer =
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly headers: readonly (readonly [name: string, value: string])[];
      readonly body: Uint8Array;
    }
  | { readonly kind: "time-out" }
  | { readonly kind: "stopped"; readonly mayHaveArrived?: true }
  | { readonly kind: "no-answer"; readonly why: string; readonly mayHaveArrived?: true };

/** More than this is no answer, but a stream. */
const MAX_BODY_BYTES = 10_000_000;

/** Reads an answer to its end, and hands it over once. */
export function readAnswer(incoming: IncomingMessage, end: (answer: WireAnswer) => void): void {
  const chunks: Uint8Array[] = [];
  let size = 0;
  incoming.on("data", (chunk: Uint8Array) => {
    size += chunk.length;
    chunks.push(chunk);
    if (size > MAX_BODY_BYTES)
      end({ kind: "no-answer", why: `the body has more than ${MAX_BODY_BYTES} bytes`, mayHaveArrived: true });
  });
  incoming.on("error", () => {
    end({ kind: "no-answer", why: "the connection broke within the body", mayHaveArrived: true });
  });
  incoming.on("end", () => {
    const { statusCode = 0, rawHeaders } = incoming;
    const names = rawHeaders.filter((_, index) => index % 2 === 0);
    const headers = names.map((name, index) => [name, String(rawHeaders[2 * index + 1])] as const);
    end({ kind: "answer", status: statusCode, headers, body: Buffer.concat(chunks) });
  });
}
