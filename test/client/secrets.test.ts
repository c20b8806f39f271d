import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { createRelayClient, type RelayClientOptions, type RelayFetch, type RelayFetchInit } from "../../src/index.ts";
import { ACME, clientOn, SUPPORT } from "../support/acme.ts";
import { inTurn, respondingWith } from "../support/fetches.ts";
import { brokenResponse, stalledResponse } from "../support/responses.ts";
import { settled } from "../support/settled.ts";
import { TRANSPORTS } from "../support/transports.ts";

const SECRET = /PT-secret-token|cHJvamVjdDpQVC1zZWNyZXQtdG9rZW4/;
const ALL = { showHidden: true, depth: Number.POSITIVE_INFINITY };

/** A call that waits for no retry, whatever its error. */
const ONCE = { ...SUPPORT, retry: false } as const;

/** Fails the test of a call that did not end in an error. */
const NONE = new Error("PT-secret-token");

/** Returns every form in which a program may show an error. */
function shown(error: Error): string {
  return [
    inspect(error, ALL),
    inspect(structuredClone(error), ALL),
    JSON.stringify(error),
    String(error),
    error.stack,
    String(error.cause),
    JSON.stringify(Object.getOwnPropertyDescriptors(Object(error.cause))),
  ].join("\n");
}

const echo = ({ headers }: RelayFetchInit) => `Authorization: ${headers["authorization"] ?? ""}, PT-secret-token`;

const sent = ({ headers }: RelayFetchInit) => ({ headers: headers, token: "PT-secret-token" });

/** Lint allows `unknown` to be thrown. */
const asUnknown = (value: unknown): unknown => value;

const ENDS: [string, RelayFetch][] = [
  ["a response of the contract", () => Promise.resolve(Response.json({ error: "Unauthorized" }, { status: 401 }))],
  ["an echo in { error }", (_, init) => Promise.resolve(Response.json({ error: echo(init) }, { status: 401 }))],
  [
    "an echo deep in a declared body",
    (_, init) =>
      Promise.resolve(Response.json({ errors: [{ detail: echo(init), request: sent(init) }] }, { status: 422 })),
  ],
  [
    "an echo among the keys of a body",
    (_, init) => Promise.resolve(Response.json({ [echo(init)]: "was refused" }, { status: 401 })),
  ],
  ["an echo in undeclared JSON", (_, init) => Promise.resolve(Response.json(sent(init), { status: 403 }))],
  ["an echo in a string of JSON", (_, init) => Promise.resolve(Response.json(echo(init), { status: 403 }))],
  ["an echo in undeclared text", (_, init) => Promise.resolve(new Response(echo(init), { status: 502 }))],
  ["an echo in a success that is not JSON", (_, init) => Promise.resolve(new Response(echo(init)))],
  ["a redirect", () => Promise.resolve(new Response(null, { status: 302 }))],
  ["a fetch that throws its headers in a message", (_, init) => Promise.reject(new Error(echo(init)))],
  ["a fetch that throws a string", (_, init) => Promise.reject<Response>(asUnknown(echo(init)))],
  [
    "a fetch that throws its headers as properties",
    (_, init) => Promise.reject(Object.assign(new Error("x"), sent(init))),
  ],
  ["a fetch that throws its headers in a cause", (_, init) => Promise.reject(new Error("x", { cause: sent(init) }))],
  [
    "a fetch that throws its headers in an error's cause",
    (_, init) => Promise.reject(new Error("x", { cause: Object.assign(new Error(echo(init)), sent(init)) })),
  ],
  [
    "an echo in the header of the request id",
    (_, init) => Promise.resolve(new Response(null, { status: 500, headers: { "x-request-id": echo(init) } })),
  ],
  [
    "a fetch that changes the header before it fails",
    (_, init) => {
      const message = echo(init);
      init.headers["authorization"] = "Bearer other";
      return Promise.reject(new Error(message));
    },
  ],
  [
    "a fetch that fails with base64 that is not padded",
    (_, init) => Promise.reject(new Error(echo(init).replace("=", ""))),
  ],
  [
    "a body that fails with its headers in the message",
    (_, init) => Promise.resolve(brokenResponse(200, new Error(echo(init)))),
  ],
];

describe.each(TRANSPORTS)("on %s", (_transport, toFetch) => {
  test.each(ENDS)("the error of %s contains no secret", async (_, fetch) => {
    const { error = NONE } = await clientOn(toFetch(fetch)).POST("/number_groups", ONCE);

    expect(shown(error)).not.toMatch(SECRET);
  });

  test.each([
    ["a success", 200],
    ["a declared failure", 422],
    ["an undeclared status", 403],
  ])("the result of %s contains no secret", async (_, status) => {
    const fetch = toFetch(() => Promise.resolve(Response.json({ error: "x" }, { status })));

    const result = await clientOn(fetch).POST("/number_groups", SUPPORT);

    expect([inspect(result, ALL), JSON.stringify(result)].join()).not.toMatch(SECRET);
  });
});

test("the error of a timeout contains no secret", async () => {
  vi.useFakeTimers();
  const call = clientOn(() => Promise.resolve(stalledResponse(200))).POST("/number_groups", SUPPORT);

  await vi.advanceTimersByTimeAsync(30_000);
  const { error = NONE } = await settled(call);

  expect(shown(error)).not.toMatch(SECRET);
});

const reason = Object.assign(new Error("gone", { cause: { token: "PT-secret-token" } }), { token: "PT-secret-token" });
const failing = () => Promise.reject(reason);

test.each<[string, RelayClientOptions, { readonly signal?: AbortSignal }, string]>([
  ["the reason of an abort", {}, { signal: AbortSignal.abort(reason) }, "was aborted"],
  ["the error that a token function throws", { token: failing }, {}, "gone"],
  ["an invalid token", { token: () => "PT-secret-token\n" }, {}, "must not contain white space"],
  [
    "the token of an earlier attempt",
    {
      token: vi.fn().mockReturnValueOnce("PT-secret-token").mockReturnValue("PT-other-token"),
      fetch: inTurn(respondingWith(429), () => Promise.reject(new Error("the last token was PT-secret-token"))),
      retry: { baseDelayMs: 1 },
    },
    {},
    "the last token was [redacted]",
  ],
  [
    "the token that a custom fetch put into the header",
    {
      token: "PT-other-token",
      fetch: (_url, { headers }) => {
        headers["authorization"] = "Bearer PT-secret-token";
        return Promise.reject(new Error("rejected PT-secret-token"));
      },
    },
    {},
    "rejected [redacted]",
  ],
])("an error contains no secret of %s", async (_, options, init, message) => {
  const { error = NONE } = await createRelayClient({ ...ACME, ...options }).POST("/number_groups", {
    ...SUPPORT,
    ...init,
  });

  expect(error.message).toContain(message);
  expect(shown(error)).not.toMatch(SECRET);
});

test("a client contains no secret", () => {
  const relay = createRelayClient({ ...ACME, headers: { "x-trace": "1" } });

  expect([inspect(relay, ALL), JSON.stringify(relay), String(relay)].join()).not.toMatch(SECRET);
});

test("a pending call contains no secret", () => {
  vi.useFakeTimers();

  const call = clientOn(() => new Promise<Response>(() => undefined)).POST("/number_groups", SUPPORT);

  expect(inspect(call, ALL)).not.toMatch(SECRET);
});

test.each([
  ["token", { token: "PT-secret-token\n" }],
  ["baseUrl", { baseUrl: "https://project:PT-secret-token@acme.example" }],
  ["projectId", { projectId: "project:PT-secret-token" }],
  ["headers", { headers: { "x-key": "PT-secret-token\nPT-secret-token" } }],
])("the error of %s contains no secret", (_, wrong) => {
  expect(() => createRelayClient({ ...ACME, ...wrong })).toThrow(
    expect.toSatisfy((error: unknown) => !SECRET.test(inspect(error, ALL))),
  );
});

test("an event contains no secret that a server echoes as the request id", async () => {
  const onAttempt = vi.fn();
  const fetch: RelayFetch = (_, init) =>
    Promise.resolve(new Response(null, { status: 500, headers: { "x-request-id": echo(init) } }));

  await clientOn(fetch).with({ onAttempt }).POST("/number_groups", ONCE);

  expect(JSON.stringify(onAttempt.mock.calls)).not.toMatch(SECRET);
  expect(JSON.stringify(onAttempt.mock.calls)).toContain("[redacted]");
});
