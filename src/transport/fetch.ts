import type { Transport } from "../core/call.ts";
import { invalidOption } from "../core/guards.ts";
import type { PlatformResponse, RelayFetch, RelayFetchInit } from "../core/platform.ts";
import { createError } from "../errors/create-error.ts";

/**
 * Creates the innermost transport. It calls `fetch` once and reads the body at once, so that the time limits include
 * the body. A body larger than `maxBodyBytes` is a MalformedError.
 */
export function createFetchTransport(fetch: RelayFetch, maxBodyBytes: number): Transport {
  // Next.js would respond to a call from its data cache. An old workerd has no such property, and rejects the option.
  const isCacheable = typeof Request === "function" && "cache" in Request.prototype;
  return async (call, attempt) => {
    const { method, url, body, keepsBody } = call;
    const { headers, controller } = attempt;
    const { signal } = controller;
    // The time may be over, or the caller may have aborted, while a hook or the token function ran.
    if (controller.signal.aborted) throw new Error("it is over");
    attempt.sent = true;
    const init: Writable<RelayFetchInit> = { method, headers, redirect: "manual", signal, keepsBody };
    if (isCacheable) init.cache = "no-store";
    if (body !== null) init.body = body;
    const response: unknown = await fetch(url, init);
    if (!isResponse(response)) invalidOption("fetch", REMEDY);
    attempt.response = response;
    // An unread body would keep its connection open. A cancelled stream may fail, which does not matter.
    if (signal.aborted || attempt.isDiscarded(response)) {
      cancel(response.body);
      return { response, text: "" };
    }
    // Reading a clone keeps the body within the time limits; a new Response would lose `url`, `type` and `redirected`.
    // The clone of another implementation may be missing, or stall (node-fetch), so middleware gets a new Response.
    const isCloned = keepsBody && response instanceof Response;
    const text = await readText(isCloned ? response.clone() : response, maxBodyBytes);
    if (text === undefined) {
      // The connection of a clone becomes free when both bodies are cancelled.
      if (isCloned) cancel(response.body);
      const failure = `returned ${response.status} with a body of more than ${maxBodyBytes} bytes (maxBodyBytes)`;
      throw createError("malformed", failure, call, {});
    }
    return { response: keepsBody && !isCloned ? toReadable(response, text) : response, text };
  };
}

type Writable<Fields> = { -readonly [Name in keyof Fields]: Fields[Name] };

/**
 * Returns the text of a body, or `undefined` if it is too large. It counts bytes: `Content-Length` is before
 * decompression.
 */
async function readText(response: PlatformResponse, maxBodyBytes: number): Promise<string | undefined> {
  // React Native, and fakes in tests, have bodies that are not streams.
  const { body } = response;
  if (typeof body?.getReader !== "function" || typeof TextDecoder !== "function") {
    const whole: unknown = await response.text();
    if (typeof whole !== "string") return invalidOption("fetch", REMEDY);
    // Each byte is one character or one escape. React Native may have no TextEncoder.
    return encodeURIComponent(whole).replace(/%../g, "-").length > maxBodyBytes ? undefined : whole;
  }
  const reader = body.getReader();
  let bytes = new Uint8Array();
  for (let size = 0; ; ) {
    const { done, value } = await reader.read();
    // Most bodies are one chunk, which is not copied.
    if (done) return new TextDecoder().decode(bytes.subarray(0, size));
    const end = size + value.length;
    if (end > maxBodyBytes) {
      cancel(reader);
      return undefined;
    }
    if (size === 0) bytes = value;
    else {
      // A list of chunks would take a hundred times the memory of chunks of one byte.
      if (end > bytes.length) {
        const larger = new Uint8Array(2 * end);
        larger.set(bytes);
        bytes = larger;
      }
      bytes.set(value, size);
    }
    size = end;
  }
}

/** Returns a Response with the same status, headers and body, unless its status cannot be that of a Response. */
function toReadable(response: PlatformResponse, text: string): PlatformResponse {
  const { status, headers, redirected } = response;
  if (redirected || status < 200 || status > 599) return response;
  return new Response(text || null, { status, headers: Symbol.iterator in headers ? [...headers] : [] });
}

/** Frees the connection of a body that is not read: a stream of the platform, or of Node (node-fetch). */
function cancel(source: { cancel?(): unknown; resume?(): unknown } | null | undefined): void {
  (async () => await (source?.cancel ? source.cancel() : source?.resume?.()))().catch(() => undefined);
}

const REMEDY = "must resolve to an unread Response: status, headers and text()";

/**
 * Checks the value that a custom `fetch` resolves to, including each getter that the client reads later. The value may
 * lack other properties of a Response.
 */
function isResponse(value: unknown): value is PlatformResponse {
  try {
    // The block catches the TypeError of a value without properties.
    const response = value as PlatformResponse;
    const { status, headers, body, bodyUsed, redirected, type } = response;
    return (
      Number.isInteger(status) &&
      typeof headers.get === "function" &&
      typeof response.text === "function" &&
      // The second read of a shared response would fail like a broken connection.
      !bodyUsed &&
      typeof body !== "function" &&
      typeof redirected !== "function" &&
      typeof type !== "function"
    );
  } catch {
    return false;
  }
}
