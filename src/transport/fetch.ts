import type { Transport } from "../core/call.ts";
import { invalidOption } from "../core/guards.ts";
import type { PlatformResponse, RelayFetch } from "../core/platform.ts";
import { createError } from "../errors/create-error.ts";

/**
 * The innermost transport: one `fetch`, and its body read at once, so that the time limits hold for the body too. A
 * body of more than `maxBodyBytes` is a MalformedError.
 */
export function createFetchTransport(fetch: RelayFetch, maxBodyBytes: number): Transport {
  return async (request, attempt) => {
    const { call, url, headers, body } = request;
    const { signal } = attempt.controller;
    attempt.sent = true;
    const response = await fetch(url, { method: call.method, headers, body, redirect: "manual", signal });
    if (!isResponse(response)) invalidOption("fetch", "must resolve to a Response");
    attempt.response = response;
    // What is unread would keep its connection; that a cancelled stream fails is no news.
    if (signal.aborted || attempt.isDiscarded(response)) {
      cancel(response.body);
      return { response, text: "" };
    }
    // A clone has the text within the time limits; a new Response would lose `url`, `type` and `redirected`.
    const text = await readText(request.keepsBody ? response.clone() : response, maxBodyBytes);
    if (text === undefined) {
      // The connection of a clone is free when both bodies are cancelled.
      if (request.keepsBody) cancel(response.body);
      const how = `answered ${response.status} with a body of more than ${maxBodyBytes} bytes (maxBodyBytes)`;
      throw createError("malformed", how, request, attempt, {});
    }
    return { response, text };
  };
}

/** Reads a body; `undefined` for one that is too large. Its bytes are counted, because a compressed body has no true length. */
async function readText(response: PlatformResponse, maxBodyBytes: number): Promise<string | undefined> {
  // React Native and fakes in tests have bodies that are no streams.
  if (typeof response.body?.getReader !== "function") {
    const whole = await response.text();
    return new TextEncoder().encode(whole).length > maxBodyBytes ? undefined : whole;
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

/** Checks what a custom `fetch` resolves to, including each getter that the client reads later. */
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
