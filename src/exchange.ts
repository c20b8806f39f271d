import type { RelayFetch } from "./platform.ts";
import type { Transport } from "./transport.ts";

/** The innermost transport: one `fetch`, and its body read at once, so that the time limits hold for the body too. */
export function toExchange(fetch: RelayFetch): Transport {
  return async ({ call, url, headers, body, keepsBody }, attempt) => {
    const { signal } = attempt.controller;
    attempt.sent = true;
    const response = await fetch(url, { method: call.method, headers, body, redirect: "manual", signal });
    attempt.response = response;
    // What is unread would keep its connection; that a cancelled stream fails is no news.
    if (signal.aborted || attempt.isDiscarded(response)) {
      response.body?.cancel().catch(() => undefined);
      return { response, text: "" };
    }
    // A clone has the text within the time limits; a new Response would lose `url`, `type` and `redirected`.
    return { response, text: await (keepsBody ? response.clone() : response).text() };
  };
}
