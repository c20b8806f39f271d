import { inspect } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createRelayClient } from "../../src/client/client.ts";
import { expandPath } from "../../src/client/operation.ts";
import { MAX_TIMER_MS } from "../../src/core/limits.ts";
import type { RelayFetch, RelayFetchInit } from "../../src/core/platform.ts";
import { MAX_WAIT_MS, readRetryAfter } from "../../src/errors/response-headers.ts";
import type { AttemptEvent } from "../../src/transport/attempt-event.ts";
import { retryDelay } from "../../src/transport/retry-policy.ts";
import { ACME, SUPPORT } from "../support/acme.ts";
import { brokenResponse } from "../support/responses.ts";

const DURATION = fc.oneof(fc.integer({ min: 1, max: MAX_WAIT_MS }), fc.double({ min: 1e-6, max: 1000, noNaN: true }));

/** Possible values of `Math.random`. */
const RANDOM = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

test("backoff never exceeds its cap and never goes negative", () => {
  const policy = fc.record({ baseDelayMs: DURATION, maxDelayMs: DURATION, maxRetryAfterMs: DURATION });
  const attempts = fc.integer({ min: 1, max: 5000 });

  const property = fc.property(policy, attempts, RANDOM, (delays, begun, random) => {
    const outcome = { errorKind: "network", delivery: "not-sent" } as const;
    const delay = retryDelay("GET", outcome, begun, { ...delays, maxAttempts: begun + 1 }, random);

    expect(delay).toBeGreaterThanOrEqual(0);
    expect(delay).toBeLessThanOrEqual(Math.min(delays.maxDelayMs, delays.baseDelayMs * 2 ** (begun - 1)));
  });

  fc.assert(property);
});

test("under any policy, the client waits for Retry-After plus up to 10 %, or does not retry", () => {
  const policy = fc.record({ baseDelayMs: DURATION, maxDelayMs: DURATION, maxRetryAfterMs: DURATION });

  const property = fc.property(policy, DURATION, RANDOM, (delays, retryAfterMs, random) => {
    const outcome = { errorKind: undefined, httpStatus: 429, retryAfterMs, delivery: "refused" } as const;
    const delay = retryDelay("POST", outcome, 1, { ...delays, maxAttempts: 2 }, random);

    expect(delay === undefined).toBe(retryAfterMs > delays.maxRetryAfterMs);
    expect(delay ?? MAX_TIMER_MS).toBeGreaterThanOrEqual(Math.min(retryAfterMs, MAX_TIMER_MS));
    expect(delay ?? 0).toBeLessThanOrEqual(Math.min(retryAfterMs * 1.1 + 1, MAX_TIMER_MS));
  });

  fc.assert(property);
});

const HEADER = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.bigInt().map(String),
  fc.double().map(String),
  fc.date({ noInvalidDate: false }).map(String),
  fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  fc.stringMatching(/^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/),
);

test("Retry-After never throws and never yields a wait that is negative, not finite or more than a year", () => {
  const property = fc.property(HEADER, HEADER, fc.integer({ min: 0, max: 8.64e15 }), (header, date, now) => {
    const wait = readRetryAfter(header, date, now) ?? 0;

    expect(wait).toBeGreaterThanOrEqual(0);
    expect(wait).toBeLessThanOrEqual(MAX_WAIT_MS);
  });

  fc.assert(property, { numRuns: 1000 });
});

test("an HTTP date in Retry-After becomes the time until that date", () => {
  const now = fc.date({ min: new Date("1970-01-01"), max: new Date("9998-12-31"), noInvalidDate: true });
  const seconds = fc.integer({ min: 0, max: Math.floor(MAX_WAIT_MS / 1000) });

  const property = fc.property(now, seconds, (date, wait) => {
    const then = Math.floor(date.getTime() / 1000) * 1000 + wait * 1000;

    expect(readRetryAfter(new Date(then).toUTCString(), null, date.getTime())).toBe(Math.max(0, then - date.getTime()));
  });

  fc.assert(property);
});

const PARAMETER = fc
  .oneof(
    fc.string({ unit: "binary", minLength: 1 }),
    fc.string({ unit: fc.constantFrom(".", "/", "%", "?", "#", "{", "}", "\\", " ", "2", "e", "E") }),
  )
  .filter((text) => !/^\.{0,2}$/.test(text));

test("path encoding round-trips and never changes the number of segments", () => {
  const property = fc.property(PARAMETER, PARAMETER, (id, other) => {
    const path = expandPath("/number_groups/{id}/memberships/{other}", { id, other });

    expect(path.split("/").map(decodeURIComponent)).toEqual(["", "number_groups", id, "memberships", other]);
  });

  fc.assert(property);
});

test("a URL parser decodes an encoded path to the original values", () => {
  const property = fc.property(PARAMETER, PARAMETER, (id, other) => {
    const path = expandPath("/number_groups/{id}/memberships/{other}", { id, other });

    expect(new URL(`https://acme.example${path}?page=1`)).toMatchObject({
      pathname: path,
      search: "?page=1",
      hash: "",
    });
  });

  fc.assert(property);
});

const sendable = (text: string) => !/[\s\p{Cc}]/u.test(text);

const CREDENTIALS = fc.record({
  projectId: fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => sendable(text) && !text.includes(":")),
  token: fc
    .oneof(
      fc.string({ unit: "grapheme", minLength: 6 }),
      fc.string({ unit: "binary", minLength: 6 }),
      fc.string({
        unit: fc.constantFrom("'", '"', "\\", "`", "$", "&", ":", "<", "%", "+", "=", "a", "Z", "ä", "🔑"),
        minLength: 6,
      }),
    )
    .filter((text) => sendable(text) && text.length >= 6),
});

type Credentials = Pick<typeof ACME, "projectId" | "token">;

/** A fetch that repeats its input, in one of several ways. */
type Echo = (text: string, init: RelayFetchInit) => Promise<Response>;

const ECHOES: [string, Echo][] = [
  ["a declared error body", (text) => Promise.resolve(Response.json({ error: text }, { status: 401 }))],
  ["issues", (text) => Promise.resolve(Response.json({ errors: [{ detail: text, code: text }] }, { status: 422 }))],
  ["keys", (text) => Promise.resolve(Response.json({ [text]: [{ [text]: text }] }, { status: 422 }))],
  ["JSON of an undeclared status", (text) => Promise.resolve(Response.json([text], { status: 403 }))],
  ["text of an undeclared status", (text) => Promise.resolve(new Response(`<p>${text}</p>`, { status: 502 }))],
  ["a response with a Retry-After that is too long", (text) => Promise.resolve(tooBusy(text))],
  ["a success that is not JSON", (text) => Promise.resolve(new Response(text))],
  ["a body that fails", (text) => Promise.resolve(brokenResponse(200, new Error(text)))],
  [
    "a thrown error",
    (text, { headers }) => {
      const request = { headers: headers, text };
      const cause = Object.assign(new Error(text, { cause: request }), { name: text, code: text, request });
      return Promise.reject(Object.assign(new Error(text, { cause }), { request }));
    },
  ],
];

/** Returns everything that a call with these credentials exposes, in each form. */
async function renderingsOf({ projectId, token }: Credentials, echo: Echo): Promise<string> {
  const events: AttemptEvent[] = [];
  const fetch: RelayFetch = (_, init) => echo(`${init.headers["authorization"] ?? ""}, ${token}`, init);
  const onAttempt = (event: AttemptEvent) => events.push({ ...event, durationMs: 0 });
  const retry = { maxAttempts: 2, baseDelayMs: 1 };
  const relay = createRelayClient({ ...ACME, projectId, token, fetch, onAttempt, retry });
  const result = await relay.POST("/number_groups", SUPPORT);
  const { error } = result;
  return [relay, result, error, error?.cause, events]
    .flatMap((shown) => [
      inspect(shown, { showHidden: true, depth: Number.POSITIVE_INFINITY }),
      JSON.stringify(shown),
      String(shown),
    ])
    .concat(
      String(error?.stack),
      [error, error?.cause, events].map((shown) => inspect(structuredClone(shown), { showHidden: true })),
    )
    .join("\n");
}

/** The token: plain, as a string literal and in JSON; and the base64 of the header. */
function formsOf({ projectId, token }: Credentials): string[] {
  const literal = inspect(token).slice(1, -1);
  const json = JSON.stringify(token).slice(1, -1);
  return [token, literal, json, Buffer.from(`${projectId}:${token}`).toString("base64")];
}

test.each(ECHOES)("a call exposes no credential that the server repeats in %s", async (_, echo) => {
  const harmless = await renderingsOf({ projectId: "project", token: "\u{1F511}".repeat(6) }, echo);

  const property = fc.asyncProperty(CREDENTIALS, async (credentials) => {
    // A token such as "number" is part of ordinary words.
    fc.pre(!harmless.includes(credentials.token));
    const shown = await renderingsOf(credentials, echo);

    expect(formsOf(credentials).filter((form) => shown.includes(form))).toEqual([]);
  });

  await fc.assert(property, { numRuns: 60 });
});

function tooBusy(text: string): Response {
  return new Response(text, { status: 429, headers: { "retry-after": "3600" } });
}
