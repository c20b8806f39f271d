import type { Transform } from "node:stream";
import * as zlib from "node:zlib";
import { isSuccess } from "../core/guards.ts";
import type { PlatformResponse, RelayFetchInit } from "../core/platform.ts";

/** A request whose body is text or bytes. */
export type Encoded = Omit<RelayFetchInit, "body"> & { readonly body?: string | Uint8Array };

type Chunk = { readonly done: false; readonly value: Uint8Array } | typeof END;

const END = { done: true, value: undefined } as const;

/** Names and values of response headers in turn. A value is a list if the response has the header several times. */
type RawHeaders = readonly (RawText | RawText[])[];

type RawText = string | Buffer;

type Abort = (reason?: unknown) => void;

interface Waiting<Value> {
  readonly resolve: (value: Value) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * One request, and the response that arrives. undici 6 calls the methods `onConnect` to `onError`, undici 8 those from
 * `onRequestStart` on, and undici 7 either. It is a class because a call creates one, and a dozen closures cost more.
 */
export class Exchange {
  readonly #url: string;
  readonly #keepsBody: boolean;
  readonly #signal: RelayFetchInit["signal"];
  /** Receives the response. */
  readonly #caller: Waiting<PlatformResponse>;
  /** Receives the next part of the body. */
  #reader: Waiting<Chunk> | undefined;
  readonly #chunks: Uint8Array[] = [];
  /** The value of `Content-Encoding`, until the first bytes of the body arrive. */
  #codings: string | null = null;
  #decoders: readonly Transform[] = [];
  #abort: Abort | undefined;
  #isRedirected = false;
  #isOver = false;
  #failure: { readonly error: unknown } | undefined;

  constructor(
    url: string,
    { keepsBody = false, signal }: Encoded,
    resolve: (response: PlatformResponse) => void,
    reject: (error: unknown) => void,
  ) {
    this.#url = url;
    this.#keepsBody = keepsBody;
    this.#signal = signal;
    this.#caller = { resolve, reject };
    signal.addEventListener("abort", this);
  }

  /** Makes this object the listener of its signal. */
  handleEvent(): void {
    void this.cancel(this.#signal.reason);
  }

  onConnect(abort: Abort, context?: { readonly history?: readonly unknown[] } | null): void {
    this.#abort = abort;
    // A dispatcher may follow redirects nevertheless, and then connects again.
    this.#isRedirected = Boolean(context?.history?.length);
    // A request that waited for a connection may have been aborted.
    if (this.#failure) abort(this.#failure.error);
  }

  onHeaders(status: number, rawHeaders: RawHeaders, _resume: unknown, statusText: string): boolean {
    const headers = new Headers();
    for (const [index, value] of rawHeaders.entries()) {
      if (index % 2 === 1) append(headers, String(rawHeaders[index - 1]), value);
    }
    this.#respond(status, statusText, headers);
    return true;
  }

  onData(chunk: Uint8Array): boolean {
    if (this.#codings) this.#decode(this.#codings, chunk);
    const [decoder] = this.#decoders;
    if (decoder) decoder.write(chunk);
    else this.#push(chunk);
    return true;
  }

  onComplete(): void {
    const [decoder] = this.#decoders;
    if (decoder) decoder.end();
    else this.#end();
  }

  onError(error: unknown): void {
    this.#fail(error);
  }

  onRequestStart(controller: { abort: Abort }, context?: { readonly history?: readonly unknown[] }): void {
    this.onConnect((reason) => {
      controller.abort(reason);
    }, context);
  }

  onResponseStart(
    _controller: unknown,
    status: number,
    record: Record<string, RawHeaders[number]>,
    statusText: string,
  ): void {
    const headers = new Headers();
    for (const [name, value] of Object.entries(record)) append(headers, name, value);
    this.#respond(status, statusText, headers);
  }

  onResponseData(_controller: unknown, chunk: Uint8Array): void {
    this.onData(chunk);
  }

  onResponseEnd(): void {
    this.onComplete();
  }

  onResponseError(_controller: unknown, error: unknown): void {
    this.#fail(error);
  }

  /** Returns the next part of the body. */
  read(): Promise<Chunk> {
    const value = this.#chunks.shift();
    if (value) return Promise.resolve({ done: false, value });
    if (this.#failure) return Promise.reject(this.#failure.error);
    if (this.#isOver) return Promise.resolve(END);
    return new Promise((resolve, reject) => {
      this.#reader = { resolve, reject };
    });
  }

  /** Makes this object the body of its response, and the reader of the body. */
  getReader(): this {
    return this;
  }

  /** Ends the exchange. A connection with a response that has not ended is closed. */
  cancel(reason?: unknown): Promise<void> {
    if (!this.#isOver) {
      this.#fail(reason);
      this.#abort?.(reason);
    }
    return Promise.resolve();
  }

  #respond(status: number, statusText: string, headers: Headers): void {
    // Responses before the last one, such as 103 (Early Hints), have no body.
    if (status < 200) return;
    this.#codings = headers.get("content-encoding");
    const facts = { status, statusText, headers, url: this.#url, redirected: this.#isRedirected };
    this.#caller.resolve(this.#keepsBody ? toWholeResponse(this, facts) : toResponse(this, facts));
  }

  #decode(codings: string, start: Uint8Array): void {
    this.#codings = null;
    this.#decoders = toDecoders(codings, start);
    for (const [index, decoder] of this.#decoders.entries()) {
      const next = this.#decoders[index + 1];
      decoder.on("error", (error) => {
        void this.cancel(error);
      });
      if (next) decoder.pipe(next);
      else decoder.on("data", this.#push.bind(this)).on("end", this.#end.bind(this));
    }
  }

  #push(value: Uint8Array): void {
    const reader = this.#reader;
    this.#reader = undefined;
    if (reader) reader.resolve({ done: false, value });
    else this.#chunks.push(value);
  }

  #end(): void {
    this.#close();
    this.#reader?.resolve(END);
  }

  #fail(error: unknown): void {
    if (this.#isOver) return;
    this.#failure = { error };
    this.#close();
    for (const decoder of this.#decoders) decoder.destroy();
    // This does nothing after the response.
    this.#caller.reject(error);
    this.#reader?.reject(error);
  }

  #close(): void {
    this.#isOver = true;
    this.#signal.removeEventListener("abort", this);
  }
}

/** Statuses of responses that have no body (Fetch standard, "null body status"). */
const EMPTY_STATUSES = [204, 205, 304];

function append(headers: Headers, name: string, value: RawHeaders[number]): void {
  for (const one of Array.isArray(value) ? value : [value]) headers.append(name, toLatin1(one));
}

/** Returns the bytes of a header as characters up to U+00FF, as `fetch` does. Some versions of undici decode UTF-8. */
function toLatin1(text: RawText): string {
  if (typeof text === "string" && !/[\u0100-\uffff]/.test(text)) return text;
  return (typeof text === "string" ? Buffer.from(text) : text).toString("latin1");
}

/**
 * Creates the decoders of a body, in the order of their work. Returns none if a coding is unknown; as with `fetch`,
 * the body then stays encoded.
 * @throws Error for more codings than `fetch` of undici decodes.
 */
function toDecoders(codings: string, start: Uint8Array): Transform[] {
  const names = codings.toLowerCase().split(",").reverse();
  if (names.length > MAX_CODINGS) throw new Error(`the body has more than ${MAX_CODINGS} content codings`);
  const decoders = names.map((name) => DECODERS[name.trim()]?.(start));
  return decoders.every((decoder) => decoder !== undefined) ? decoders : [];
}

const MAX_CODINGS = 5;

// A body may end without the end of its compressed data, as with `fetch`.
const LENIENT = { flush: zlib.constants.Z_SYNC_FLUSH, finishFlush: zlib.constants.Z_SYNC_FLUSH };

const { BROTLI_OPERATION_FLUSH } = zlib.constants;

const DECODERS: Readonly<Record<string, (start: Uint8Array) => Transform>> = {
  gzip: () => zlib.createGunzip(LENIENT),
  "x-gzip": () => zlib.createGunzip(LENIENT),
  // Some servers leave out the header of zlib, whose lower four bits are 8 (RFC 1950, section 2.2).
  deflate: ([first]) => ((Number(first) & 15) === 8 ? zlib.createInflate(LENIENT) : zlib.createInflateRaw(LENIENT)),
  br: () => zlib.createBrotliDecompress({ flush: BROTLI_OPERATION_FLUSH, finishFlush: BROTLI_OPERATION_FLUSH }),
};

type Facts = Readonly<Pick<Response, "status" | "statusText" | "headers" | "url" | "redirected">>;

/** Returns an object with the members of a `Response` that the client reads, which costs less than a `Response`. */
function toResponse(exchange: Exchange, facts: Facts): PlatformResponse {
  const { status, statusText, headers, url, redirected } = facts;
  // A spread would cost a tenth of the time of a request.
  const response = {
    status,
    statusText,
    headers,
    url,
    redirected,
    ok: isSuccess(status),
    type: "basic",
    body: exchange,
    text: () => toWholeResponse(exchange, facts).text(),
  };
  // Other code may receive a response before its body has been read. The client then sets `keepsBody`, and gets a
  // complete `Response` instead.
  return response as unknown as PlatformResponse;
}

/** Returns a `Response` of the platform. */
function toWholeResponse(exchange: Exchange, { status, url, redirected, ...init }: Facts): Response {
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await exchange.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => exchange.cancel(reason),
  });
  // The constructor takes no URL, and rejects a status above 599.
  const whole = { ...init, status: Math.min(status, 599) };
  return Object.defineProperties(new Response(EMPTY_STATUSES.includes(status) ? null : body, whole), {
    status: { value: status },
    url: { value: url },
    redirected: { value: redirected },
  });
}
