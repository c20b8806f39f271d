import type { Transport } from "../core/call.ts";
import { invalidOption } from "../core/guards.ts";
import type { PlatformResponse, RelayFetch } from "../core/platform.ts";
import { createError } from "../errors/create-error.ts";

/**
 * Creates the innermost transport. It calls `fetch` once and reads the body at once, so that the time limits include
 * the body. A body larger than `maxBodyBytes` is a MalformedError.
 */
export function createFetchTransport(fetch: RelayFetch, maxBodyBytes: number): Transport {
  // Next.js would respond to a call from its data cache. An old workerd has no such property, and rejects the option.
  const uncached = typeof Request === "function" && "cache" in Request.prototype && ({ cache: "no-store" } as const);
  return async (call, attempt) => {
    const { method, url, body, keepsBody } = call;
    const { headers, controller } = attempt;
    const { signal } = controller;
    attempt.sent = true;
    const response = await fetch(url, { method, headers, body, redirect: "manual", signal, keepsBody, ...uncached });
    if (!isResponse(response)) invalidOption("fetch", "must resolve to a Response");
    attempt.response = response;
    // An unread body would keep its connection open. A cancelled stream may fail, which does not matter.
    if (signal.aborted || attempt.isDiscarded(response)) {
      cancel(response.body);
      return { response, text: "" };
    }
    // Reading a clone keeps the body within the time limits; a new Response would lose `url`, `type` and `redirected`.
    const text = await readText(keepsBody ? response.clone() : response, maxBodyBytes);
    if (text === undefined) {
      // The connection of a clone becomes free when both bodies are cancelled.
      if (keepsBody) cancel(response.body);
      const failure = `returned ${response.status} with a body of more than ${maxBodyBytes} bytes (maxBodyBytes)`;
      throw createError("malformed", failure, call, attempt, {});
    }
    return { response, text };
  };
}

/**
 * Returns the text of a body, or `undefined` if it is too large. It counts bytes: `Content-Length` is before
 * decompression.
 */
async function readText(response: PlatformResponse, maxBodyBytes: number): Promise<string | undefined> {
  // React Native, and fakes in tests, have bodies that are not streams.
  if (typeof response.body?.getReader !== "function" || typeof TextDecoder !== "function") {
    const whole = await response.text();
    // Each byte is one character or one escape. React Native may have no TextEncoder.
    return encodeURIComponent(whole).replace(/%../g, "-").length > maxBodyBytes ? undefined : whole;
  }
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let left = maxBodyBytes; ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    left -= value.length;
    if (left < 0) {
      cancel(reader);
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}

function cancel(source: { cancel(): Promise<void> } | null): void {
  source?.cancel().catch(() => undefined);
}

/** Checks the value that a custom `fetch` resolves to, including each getter that the client reads later. */
function isResponse(value: unknown): boolean {
  try {
    const response = value as PlatformResponse;
    return (
      typeof response.status === "number" &&
      typeof response.ok === "boolean" &&
      typeof response.headers.get === "function" &&
      typeof response.text === "function" &&
      [response.body, response.redirected, response.type].every((field) => typeof field !== "function")
    );
  } catch {
    return false;
  }
}
