import { begin, bodyOf, HALF, type HostilePreset, head, jsonHeaders, later } from "./hostile-exchange.ts";

/** How long after the beginning of a body the connection breaks, so that the beginning arrives. */
const BREAK_MS = 20;

const WHOLE = bodyOf(200);

/** What goes wrong between the first byte and the last, besides taking long. */
export const WIRE = {
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
    begin(exchange, 200, HALF);
    later(exchange, BREAK_MS, () => exchange.socket.resetAndDestroy());
  },

  /** Answers 500 and half of a body, then resets the connection (RST). */
  "reset-after-error-headers": (exchange) => {
    begin(exchange, 500, HALF);
    later(exchange, BREAK_MS, () => exchange.socket.resetAndDestroy());
  },

  /** Answers 200 and half of a body of known length, then closes the connection (FIN). */
  "close-mid-body": ({ socket }) => {
    socket.end(`${head(200, `content-length: ${WHOLE.length}`)}${HALF}`);
  },

  /** Answers 103 first (Early Hints), then 200 as it should. */
  "early-hints": ({ response }) => {
    response.writeEarlyHints({ link: "</style.css>; rel=preload" });
    response.writeHead(200, jsonHeaders(WHOLE)).end(WHOLE);
  },

  /** Answers 200 with a body that ends where the connection does, which HTTP allows. */
  "until-close": ({ socket }) => {
    socket.end(`${head(200)}${WHOLE}`);
  },

  /** Answers with bytes that are no HTTP. */
  garbage: ({ socket }) => {
    socket.end("\u0000\u0001SSH-2.0-OpenSSH_9.6\r\n\u00ff\u00fe not HTTP at all\r\n\r\n");
  },

  /** Answers with a head above 16 KiB, the most that most clients take. */
  "huge-headers": ({ socket }) => {
    socket.end(`${head(200, `x-huge: ${"0".repeat(100_000)}`, `content-length: ${WHOLE.length}`)}${WHOLE}`);
  },

  /** Answers 200 in chunks, and closes the connection (FIN) within one. */
  "cut-chunk": ({ socket }) => {
    socket.end(`${head(200, "transfer-encoding: chunked")}ff\r\n${HALF}`);
  },

  /** Answers 200 with a whole body in one chunk, and closes the connection (FIN) where the last chunk belongs. */
  "missing-last-chunk": ({ socket }) => {
    socket.end(`${head(200, "transfer-encoding: chunked")}${WHOLE.length.toString(16)}\r\n${WHOLE}\r\n`);
  },

  /** Answers 200 in chunks, the size of one of which is no number. */
  "garbage-chunk": ({ socket }) => {
    socket.end(`${head(200, "transfer-encoding: chunked")}${WHOLE.length.toString(16)}\r\n${WHOLE}\r\nwat\r\n\r\n`);
  },

  /** Answers 200 with a whole body and a Content-Length above its length, then closes the connection (FIN). */
  "content-length-too-long": ({ socket }) => {
    socket.end(`${head(200, `content-length: ${WHOLE.length + 10}`)}${WHOLE}`);
  },

  /** Answers 200 with a Content-Length that ends within the body. */
  "content-length-too-short": ({ socket }) => {
    socket.end(`${head(200, `content-length: ${WHOLE.length - 10}`)}${WHOLE}`);
  },

  /** Answers 200 with a body that is said to be gzip and is not. */
  "not-gzip": ({ response }) => {
    response.writeHead(200, { ...jsonHeaders(WHOLE), "content-encoding": "gzip" }).end(WHOLE);
  },

  /** Answers 404, and at once a 200 that nobody asked for, on a connection that stays open. */
  "two-answers": ({ socket }) => {
    const refusal = bodyOf(404);
    const first = `${head(404, `content-length: ${refusal.length}`)}${refusal}`;
    socket.write(`${first}${head(200, `content-length: ${WHOLE.length}`)}${WHOLE}`);
  },
} satisfies Record<string, HostilePreset>;
