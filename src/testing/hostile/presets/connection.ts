import { answer, begin, bodyOf, type HostilePreset, halfOf, head, later, lengthOf } from "../exchange.ts";

/** How long after the beginning of a body the connection breaks, so that the beginning arrives. */
const BREAK_MS = 20;

/** What goes wrong between the first byte and the last, besides taking long. */
export const CONNECTION_PRESETS = {
  /** Resets the connection (RST) in place of an answer. */
  "reset-before-headers": ({ socket }) => {
    socket.resetAndDestroy();
  },

  /** Closes the connection (FIN) in place of an answer. */
  "close-before-headers": ({ socket }) => {
    socket.end();
  },

  /** Answers 200 and half of a body, then resets the connection (RST). */
  "reset-after-headers": (exchange) => {
    begin(exchange, 200, halfOf(exchange.success));
    later(exchange, BREAK_MS, () => exchange.socket.resetAndDestroy());
  },

  /** Answers 500 and half of a body, then resets the connection (RST). */
  "reset-after-error-headers": (exchange) => {
    begin(exchange, 500, halfOf(exchange.success));
    later(exchange, BREAK_MS, () => exchange.socket.resetAndDestroy());
  },

  /** Answers 200 and half of a body of known length, then closes the connection (FIN). */
  "close-mid-body": ({ socket, success }) => {
    socket.end(`${head(200, lengthOf(success))}${halfOf(success)}`);
  },

  /** Answers 103 first (Early Hints), then 200 as it should. */
  "early-hints": (exchange) => {
    exchange.response.writeEarlyHints({ link: "</style.css>; rel=preload" });
    answer(200)(exchange);
  },

  /** Answers 200 with a body that ends where the connection does, which HTTP allows. */
  "until-close": ({ socket, success }) => {
    socket.end(`${head(200)}${success}`);
  },

  /** Answers with bytes that are no HTTP. */
  garbage: ({ socket }) => {
    socket.end("\u0000\u0001SSH-2.0-OpenSSH_9.6\r\n\u00ff\u00fe not HTTP at all\r\n\r\n");
  },

  /** Answers with a head above 16 KiB, the most that most clients take. */
  "huge-headers": ({ socket, success }) => {
    socket.end(`${head(200, `x-huge: ${"0".repeat(100_000)}`, lengthOf(success))}${success}`);
  },

  /** Answers 200 in chunks, and closes the connection (FIN) within one. */
  "cut-chunk": ({ socket, success }) => {
    socket.end(`${head(200, "transfer-encoding: chunked")}${chunk(success)}\r\n${halfOf(success)}`);
  },

  /** Answers 200 with a whole body in one chunk, and closes the connection (FIN) where the last chunk belongs. */
  "missing-last-chunk": ({ socket, success }) => {
    socket.end(`${head(200, "transfer-encoding: chunked")}${chunk(success)}\r\n${success}\r\n`);
  },

  /** Answers 200 in chunks, the size of one of which is no number. */
  "garbage-chunk": ({ socket, success }) => {
    socket.end(`${head(200, "transfer-encoding: chunked")}${chunk(success)}\r\n${success}\r\nwat\r\n\r\n`);
  },

  /** Answers 200 with a whole body and a Content-Length above its length, then closes the connection (FIN). */
  "content-length-too-long": ({ socket, success }) => {
    socket.end(`${head(200, lengthOf(success, 10))}${success}`);
  },

  /** Answers 200 with a Content-Length that ends within the body. */
  "content-length-too-short": ({ socket, success }) => {
    socket.end(`${head(200, lengthOf(success, -10))}${success}`);
  },

  /** Answers 200 with a body that is said to be gzip and is not. */
  "not-gzip": (exchange) => {
    answer(200, exchange.success, { "content-encoding": "gzip" })(exchange);
  },

  /** Answers 404, and at once a 200 that nobody asked for, on a connection that stays open. */
  "two-answers": ({ socket, success }) => {
    const refusal = bodyOf(404, success);
    const first = `${head(404, lengthOf(refusal))}${refusal}`;
    socket.write(`${first}${head(200, lengthOf(success))}${success}`);
  },
} satisfies Record<string, HostilePreset>;

/** The size of a body as the beginning of a chunk has it. */
function chunk(body: string): string {
  return Buffer.byteLength(body).toString(16);
}
