import {
  bodyFor,
  contentLength,
  firstHalf,
  type HostilePreset,
  rawHeaders,
  respondWith,
  runAfter,
  startResponse,
} from "../exchange.ts";

/** Delay between the beginning of a body and the break of the connection, in milliseconds. The beginning has to arrive. */
const BREAK_MS = 20;

/** Connections that break, and messages that are not valid HTTP. */
export const CONNECTION_PRESETS = {
  /** Resets the connection (RST) instead of responding. */
  "reset-before-headers": ({ socket }) => {
    socket.resetAndDestroy();
  },

  /** Closes the connection (FIN) instead of responding. */
  "close-before-headers": ({ socket }) => {
    socket.end();
  },

  /** Sends 200 and half of a body, then resets the connection (RST). */
  "reset-after-headers": (exchange) => {
    startResponse(exchange, 200, firstHalf(exchange.success));
    runAfter(exchange, BREAK_MS, () => exchange.socket.resetAndDestroy());
  },

  /** Sends 500 and half of a body, then resets the connection (RST). */
  "reset-after-error-headers": (exchange) => {
    startResponse(exchange, 500, firstHalf(exchange.success));
    runAfter(exchange, BREAK_MS, () => exchange.socket.resetAndDestroy());
  },

  /** Sends 200, a Content-Length and half of the body, then closes the connection (FIN). */
  "close-mid-body": ({ socket, success }) => {
    socket.end(`${rawHeaders(200, contentLength(success))}${firstHalf(success)}`);
  },

  /** Sends 103 (Early Hints), then a valid 200. */
  "early-hints": (exchange) => {
    exchange.response.writeEarlyHints({ link: "</style.css>; rel=preload" });
    respondWith(200)(exchange);
  },

  /** Sends 200 with a body that ends when the connection closes. HTTP allows this. */
  "until-close": ({ socket, success }) => {
    socket.end(`${rawHeaders(200)}${success}`);
  },

  /** Sends bytes that are not HTTP. */
  garbage: ({ socket }) => {
    socket.end("\u0000\u0001SSH-2.0-OpenSSH_9.6\r\n\u00ff\u00fe not HTTP at all\r\n\r\n");
  },

  /** Sends more than 16 KiB of headers, which is the limit of most clients. */
  "huge-headers": ({ socket, success }) => {
    socket.end(`${rawHeaders(200, `x-huge: ${"0".repeat(100_000)}`, contentLength(success))}${success}`);
  },

  /** Sends 200 in chunks, and closes the connection (FIN) within a chunk. */
  "cut-chunk": ({ socket, success }) => {
    socket.end(`${rawHeaders(200, "transfer-encoding: chunked")}${chunkSize(success)}\r\n${firstHalf(success)}`);
  },

  /** Sends 200 with a complete body in one chunk, then closes the connection (FIN) instead of sending the last chunk. */
  "missing-last-chunk": ({ socket, success }) => {
    socket.end(`${rawHeaders(200, "transfer-encoding: chunked")}${chunkSize(success)}\r\n${success}\r\n`);
  },

  /** Sends 200 in chunks, one of which has a size that is not a number. */
  "garbage-chunk": ({ socket, success }) => {
    socket.end(`${rawHeaders(200, "transfer-encoding: chunked")}${chunkSize(success)}\r\n${success}\r\nwat\r\n\r\n`);
  },

  /** Sends 200 with a complete body and a Content-Length that is too large, then closes the connection (FIN). */
  "content-length-too-long": ({ socket, success }) => {
    socket.end(`${rawHeaders(200, contentLength(success, 10))}${success}`);
  },

  /** Sends 200 with a Content-Length that is smaller than the body. */
  "content-length-too-short": ({ socket, success }) => {
    socket.end(`${rawHeaders(200, contentLength(success, -10))}${success}`);
  },

  /** Sends 200 with `content-encoding: gzip` and a body that is not gzip. */
  "not-gzip": (exchange) => {
    respondWith(200, exchange.success, { "content-encoding": "gzip" })(exchange);
  },

  /** Sends 404, then immediately a 200 without a request for it. The connection stays open. */
  "two-responses": ({ socket, success }) => {
    const errorBody = bodyFor(404, success);
    const first = `${rawHeaders(404, contentLength(errorBody))}${errorBody}`;
    socket.write(`${first}${rawHeaders(200, contentLength(success))}${success}`);
  },
} satisfies Record<string, HostilePreset>;

/** Returns the size line of a chunk: the length of a body in hexadecimal. */
function chunkSize(body: string): string {
  return Buffer.byteLength(body).toString(16);
}
