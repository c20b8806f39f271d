import { answer, begin, forEver, type HostilePreset, halfOf, later, lengthOf } from "../exchange.ts";

/** How long what drips takes for each byte, in milliseconds. */
const DRIP_MS = 20;

/** How long what is slow lets wait, in milliseconds. */
const SLOW_MS = 40;

/** Answers that take long, some of them for ever. */
export const TIMING_PRESETS = {
  /** Never answers. */
  silence: () => undefined,

  /** Answers 200, and no byte of a body. */
  "stall-after-headers": (exchange) => {
    begin(exchange, 200, "");
  },

  /** Answers 200 and half of a body, and no more. */
  "stall-mid-body": (exchange) => {
    begin(exchange, 200, halfOf(exchange.success));
  },

  /** Answers 500, and no byte of a body. */
  "stall-after-error-headers": (exchange) => {
    begin(exchange, 500, "");
  },

  /** Answers 503 with `Retry-After: 0`, and no byte of a body. */
  "stall-after-retry-after": (exchange) => {
    exchange.response.setHeader("retry-after", "0");
    begin(exchange, 503, "");
  },

  /** Answers 200, then a byte now and then for ever. */
  drip: (exchange) => {
    begin(exchange, 200, halfOf(exchange.success));
    forEver(exchange, DRIP_MS, () => exchange.response.write("0"));
  },

  /** Answers 200 and headers, a byte now and then for ever. */
  "drip-headers": (exchange) => {
    exchange.socket.write("HTTP/1.1 200 OK\r\nx-drip: ");
    forEver(exchange, DRIP_MS, () => exchange.socket.write("0"));
  },

  /** Answers 200 as it should, but only after a while. */
  "slow-answer": (exchange) => {
    later(exchange, SLOW_MS, () => {
      answer(200)(exchange);
    });
  },

  /** Answers 200 as it should, but the head comes in two parts with a while between them. */
  "slow-headers": (exchange) => {
    exchange.socket.write("HTTP/1.1 200 OK\r\ncontent-");
    later(exchange, SLOW_MS, () => {
      const { socket, success } = exchange;
      socket.end(`type: application/json\r\n${lengthOf(success)}\r\n\r\n${success}`);
    });
  },
} satisfies Record<string, HostilePreset>;
