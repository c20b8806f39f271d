import { ERROR_BODY, type HostileExchange, type HostilePreset, respondWith } from "./exchange.ts";

/**
 * Delay between the beginning of a body and the break of the connection, in milliseconds. The beginning has to arrive.
 */
const BREAK_MS = 20;

/** Interval between the bytes of a slow stream, in milliseconds. */
const DRIP_MS = 20;

/** Delay of a slow response, in milliseconds. */
const SLOW_MS = 40;

/** Status line and headers of a 200 in chunks. */
const CHUNKED = rawHeaders(200, "transfer-encoding: chunked");

/** Connections that break, and messages that are not valid HTTP. */
export const CONNECTION_PRESETS = {
  /** Resets the connection (RST) instead of responding. */
  "reset-before-headers": ({ socket }) => socket.resetAndDestroy(),

  /** Closes the connection (FIN) instead of responding. */
  "close-before-headers": ({ socket }) => socket.end(),

  /** Sends 200 and half of a body, then resets the connection (RST). */
  "reset-after-headers": resetAfter(200),

  /** Sends 500 and half of a body, then resets the connection (RST). */
  "reset-after-error-headers": resetAfter(500),

  /** Sends 200, a Content-Length and half of the body, then closes the connection (FIN). */
  "close-mid-body": raw((success) => rawHeaders(200, contentLength(success)) + firstHalf(success)),

  /** Sends 103 (Early Hints), then a valid 200. */
  "early-hints": (exchange) => {
    exchange.response.writeEarlyHints({ link: "</style.css>; rel=preload" });
    respondWith(200)(exchange);
  },

  /** Sends 200 with a body that ends when the connection closes. HTTP allows this. */
  "until-close": raw((success) => rawHeaders(200) + success),

  /** Sends bytes that are not HTTP. */
  garbage: raw(() => "\u0000\u0001SSH-2.0-OpenSSH_9.6\r\n\u00ff\u00fe not HTTP at all\r\n\r\n"),

  /** Sends more than 16 KiB of headers, which is the limit of most clients. */
  "huge-headers": raw((success) => rawHeaders(200, `x-huge: ${"0".repeat(100_000)}`, contentLength(success)) + success),

  /** Sends 200 in chunks, and closes the connection (FIN) within a chunk. */
  "cut-chunk": raw((success) => CHUNKED + firstLine(success) + firstHalf(success)),

  /** Sends 200 with a complete body in one chunk, then closes the connection (FIN) instead of sending the last chunk. */
  "missing-last-chunk": raw((success) => `${CHUNKED}${firstLine(success)}${success}\r\n`),

  /** Sends 200 in chunks, one of which has a size that is not a number. */
  "garbage-chunk": raw((success) => `${CHUNKED}${firstLine(success)}${success}\r\nwat\r\n\r\n`),

  /** Sends 200 with a complete body and a Content-Length that is too large, then closes the connection (FIN). */
  "content-length-too-long": raw((success) => rawHeaders(200, contentLength(success, 10)) + success),

  /** Sends 200 with a Content-Length that is smaller than the body. */
  "content-length-too-short": raw((success) => rawHeaders(200, contentLength(success, -10)) + success),

  /** Sends 200 with `content-encoding: gzip` and a body that is not gzip. */
  "not-gzip": respondWith(200, undefined, { "content-encoding": "gzip" }),

  /** Sends 404, then immediately a 200 without a request for it. The connection stays open. */
  "two-responses": ({ socket, success }) => {
    const first = rawHeaders(404, contentLength(ERROR_BODY)) + ERROR_BODY;
    socket.write(first + rawHeaders(200, contentLength(success)) + success);
  },
} satisfies Record<string, HostilePreset>;

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
    dripOn(exchange, exchange.response);
  },

  /** Sends the status line, then one byte of a header at a time without end. */
  "drip-headers": (exchange) => {
    exchange.socket.write("HTTP/1.1 200 OK\r\nx-drip: ");
    dripOn(exchange, exchange.socket);
  },

  /** Sends a valid 200 after a delay. */
  "slow-response": (exchange) => {
    runAfter(exchange, SLOW_MS, () => {
      respondWith(200)(exchange);
    });
  },

  /** Sends a valid 200, with a delay within its headers. */
  "slow-headers": (exchange) => {
    const { socket, success } = exchange;
    socket.write("HTTP/1.1 200 OK\r\ncontent-");
    runAfter(exchange, SLOW_MS, () =>
      socket.end(`type: application/json\r\n${contentLength(success)}\r\n\r\n${success}`),
    );
  },
} satisfies Record<string, HostilePreset>;

/** Headers that ask the client to send its request to another origin, or to retry later. */
const HEADER_PRESETS = {
  /** Each redirect has a Location on another origin. */
  "redirect-301": redirectPreset(301),
  "redirect-302": redirectPreset(302),
  "redirect-303": redirectPreset(303),
  "redirect-307": redirectPreset(307),
  "redirect-308": redirectPreset(308),

  /** Sends 503 with a Retry-After of one second. */
  "retry-after-seconds": retryAfterPreset(() => "1"),
  /** Sends 503 with a Retry-After of zero. */
  "retry-after-zero": retryAfterPreset(() => "0"),
  /** Sends 503 with a Retry-After date two seconds in the future. */
  "retry-after-date": retryAfterPreset(() => new Date(Date.now() + 2_000).toUTCString()),
  /** Sends 503 with a Retry-After date in the past. */
  "retry-after-past-date": retryAfterPreset(() => "Wed, 21 Oct 2015 07:28:00 GMT"),
  /** Sends 503 with a Retry-After of one day. */
  "retry-after-huge": retryAfterPreset(() => "86400"),
  /** Sends 503 with a Retry-After of 400 digits. */
  "retry-after-absurd": retryAfterPreset(() => "9".repeat(400)),
  /** Sends 503 with a negative Retry-After. */
  "retry-after-negative": retryAfterPreset(() => "-1"),
  /** Sends 503 with a fraction of a second as Retry-After, which HTTP does not allow. */
  "retry-after-fraction": retryAfterPreset(() => "0.5"),
  /** Sends 503 with a Retry-After that is neither a number nor a date. */
  "retry-after-junk": retryAfterPreset(() => "in a while"),
  /** Sends 503 with a Retry-After date that is not in an HTTP format. */
  "retry-after-junk-date": retryAfterPreset(() => "May 5"),
  /** Sends 503 with an empty Retry-After. */
  "retry-after-empty": retryAfterPreset(() => ""),
} satisfies Record<string, HostilePreset>;

/** Bodies that arrive completely but do not match the contract. */
export const ODD_BODIES = {
  /** No bytes. */
  empty: "",
  /** The error page of a proxy. */
  html: "<!doctype html><html><body><h1>502 Bad Gateway</h1></body></html>",
  /** The JSON value `null`. */
  null: "null",
  /** JSON after a byte order mark. JSON forbids it, but servers send it. */
  bom: `\ufeff{"id": "1", "name": "Support"}`,
  /** JSON that ends too early, with a Content-Length that matches. */
  cut: '{"id": "1", "na',
  /** Plain text. */
  text: "Service temporarily unavailable",
  /** A JSON string of length zero. */
  "empty-string": '""',
  /** JSON that is nested too deeply for a recursive parser. */
  deep: `${"[".repeat(50_000)}${"]".repeat(50_000)}`,
} as const;

/** All presets by name. Each odd body is a success (`success-html`: 200) and an error (`error-html`: 422). */
export const HOSTILE_PRESETS = {
  ...CONNECTION_PRESETS,
  ...TIMING_PRESETS,
  ...HEADER_PRESETS,
  ...bodyPresets("success", 200),
  ...bodyPresets("error", 422),
};

export type HostilePresetName = keyof typeof HOSTILE_PRESETS;

/** A step for one request: the name of a preset, a status for a valid response, or a preset of your own. */
export type HostileStep = HostilePresetName | number | HostilePreset;

/** Returns the preset of a step. */
export function toPreset(step: HostileStep): HostilePreset {
  if (typeof step === "number") return respondWith(step);
  return typeof step === "string" ? HOSTILE_PRESETS[step] : step;
}

/** Creates a preset that writes bytes that `node:http` cannot send, then closes the connection (FIN). */
function raw(bytes: (success: string) => string): HostilePreset {
  return ({ socket, success }) => socket.end(bytes(success));
}

function resetAfter(status: number): HostilePreset {
  return (exchange) => {
    startResponse(exchange, status, firstHalf(exchange.success));
    runAfter(exchange, BREAK_MS, () => exchange.socket.resetAndDestroy());
  };
}

function redirectPreset(status: number): HostilePreset {
  return (exchange) => {
    const location = `${exchange.elsewhere}${String(exchange.request.url)}`;
    respondWith(status, undefined, { location })(exchange);
  };
}

function retryAfterPreset(retryAfter: () => string): HostilePreset {
  return (exchange) => {
    // The `Date` that Node sends would not follow the fake clock of a test.
    respondWith(503, undefined, { date: new Date().toUTCString(), "retry-after": retryAfter() })(exchange);
  };
}

function bodyPresets<Outcome extends string>(
  outcome: Outcome,
  status: number,
): Record<`${Outcome}-${keyof typeof ODD_BODIES}`, HostilePreset> {
  const presets = Object.entries(ODD_BODIES).map(([name, body]) => [`${outcome}-${name}`, respondWith(status, body)]);
  // The names are built from the keys of ODD_BODIES.
  return Object.fromEntries(presets) as ReturnType<typeof bodyPresets<Outcome>>;
}

/** Returns a status line and headers as text. */
function rawHeaders(status: number, ...headers: string[]): string {
  return [`HTTP/1.1 ${status} Hostile`, "content-type: application/json", ...headers, "", ""].join("\r\n");
}

/** Returns the Content-Length line of a body, with `more` added to the true length. */
function contentLength(body: string, more = 0): string {
  return `content-length: ${Buffer.byteLength(body) + more}`;
}

/** Returns the first line of a chunk: the length of its content in hexadecimal. */
function firstLine(content: string): string {
  return `${Buffer.byteLength(content).toString(16)}\r\n`;
}

function firstHalf(body: string): string {
  return body.slice(0, body.length / 2);
}

/** Sends the headers of a chunked response, and the beginning of its body. */
function startResponse({ response }: HostileExchange, status: number, body: string): void {
  response.writeHead(status, { "content-type": "application/json" }).flushHeaders();
  if (body !== "") response.write(body);
}

/** Runs a function after a delay, unless the exchange has ended by then. */
function runAfter({ response }: HostileExchange, waitMs: number, act: () => void): void {
  const timer = setTimeout(act, waitMs);
  response.once("close", () => {
    clearTimeout(timer);
  });
}

/** Writes one byte at an interval until the exchange ends. */
function dripOn({ response }: HostileExchange, stream: NodeJS.WritableStream): void {
  const timer = setInterval(() => stream.write("0"), DRIP_MS);
  response.once("close", () => {
    clearInterval(timer);
  });
}
