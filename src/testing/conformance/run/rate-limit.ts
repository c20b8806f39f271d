import { setTimeout as sleep } from "node:timers/promises";
import { headerMap } from "../../shared/headers.ts";
import type { HttpClient, HttpResponse } from "./http-client.ts";

/** Limit of waits for one request, in number and in total. A server that requires more waits gets a finding. */
const MAX_WAITS = 5;
const MAX_WAIT_MS = 60_000;

/** Decorates a client so that it waits for `Retry-After` after a 429, and sends the request again. */
export function withRateLimit({ send }: HttpClient): HttpClient["send"] {
  return async (request, signal) => {
    let waitedMs = 0;
    for (let waits = 0; ; waits += 1) {
      const response = await send(request, signal);
      const waitMs = waitOf(response);
      if (waitMs === undefined || waits >= MAX_WAITS || waitedMs + waitMs > MAX_WAIT_MS) return response;
      waitedMs += waitMs;
      // An abort ends the wait; the next request then reports that the check was stopped.
      await sleep(waitMs, undefined, { signal }).catch(() => undefined);
    }
  };
}

function waitOf(response: HttpResponse): number | undefined {
  if (response.kind !== "response" || response.status !== 429) return undefined;
  const text = headerMap(response.headers).get("retry-after") ?? "";
  // A number of seconds, or an HTTP date, which begins with a letter (RFC 9110, section 10.2.3).
  const waitMs = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(/^[A-Z]/.test(text) ? text : "") - Date.now();
  return Number.isNaN(waitMs) ? undefined : Math.max(0, waitMs);
}
