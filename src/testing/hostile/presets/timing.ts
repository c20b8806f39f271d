import {
  contentLength,
  firstHalf,
  type HostilePreset,
  respondWith,
  runAfter,
  runEvery,
  startResponse,
} from "../exchange.ts";

/** Interval between the bytes of a slow stream, in milliseconds. */
const DRIP_MS = 20;

/** Delay of a slow response, in milliseconds. */
const SLOW_MS = 40;

/** Responses that take long or never end. */
export const TIMING_PRESETS = {
  /** Never responds. */
  silence: () => undefined,

  /** Sends 200 and headers, but no byte of the body. */
  "stall-after-headers": (exchange) => {
    startResponse(exchange, 200, "");
  },

  /** Sends 200 and half of the body, then nothing more. */
  "stall-mid-body": (exchange) => {
    startResponse(exchange, 200, firstHalf(exchange.success));
  },

  /** Sends 500 and headers, but no byte of the body. */
  "stall-after-error-headers": (exchange) => {
    startResponse(exchange, 500, "");
  },

  /** Sends 503 with `Retry-After: 0`, but no byte of the body. */
  "stall-after-retry-after": (exchange) => {
    exchange.response.setHeader("retry-after", "0");
    startResponse(exchange, 503, "");
  },

  /** Sends 200 and half of a body, then one byte at a time without end. */
  drip: (exchange) => {
    startResponse(exchange, 200, firstHalf(exchange.success));
    runEvery(exchange, DRIP_MS, () => exchange.response.write("0"));
  },

  /** Sends the status line, then one byte of a header at a time without end. */
  "drip-headers": (exchange) => {
    exchange.socket.write("HTTP/1.1 200 OK\r\nx-drip: ");
    runEvery(exchange, DRIP_MS, () => exchange.socket.write("0"));
  },

  /** Sends a valid 200 after a delay. */
  "slow-response": (exchange) => {
    runAfter(exchange, SLOW_MS, () => {
      respondWith(200)(exchange);
    });
  },

  /** Sends a valid 200, with a delay within its headers. */
  "slow-headers": (exchange) => {
    exchange.socket.write("HTTP/1.1 200 OK\r\ncontent-");
    runAfter(exchange, SLOW_MS, () => {
      const { socket, success } = exchange;
      socket.end(`type: application/json\r\n${contentLength(success)}\r\n\r\n${success}`);
    });
  },
} satisfies Record<string, HostilePreset>;
