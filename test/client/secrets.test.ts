import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createRelayClient } from "../../src/client/client.ts";
import type { RelayFetch, RelayFetchInit } from "../../src/core/platform.ts";
import { ACME, clientOn, SUPPORT } from "../support/acme.ts";
import { inTurn, respondingWith } from "../support/fetches.ts";
import { brokenResponse, stalledResponse } from "../support/responses.ts";
import { settled } from "../support/settled.ts";
import { TRANSPORTS } from "../support/transports.ts";

afterEach(() => {
  vi.useRealTimers();
});

const SECRET = /PT-secret-token|cHJvamVjdDpQVC1zZWNyZXQtdG9rZW4/;
const ALL = { showHidden: true, depth: Number.POSITIVE_INFINITY };

/** A call that waits for no retry, whatever its error. */
const ONCE = { ...SUPPORT, retry: false } as const;

/** Fails the test of a call that did not end in an error. */
const NONE = new Error("PT-secret-token");

const RENDERINGS: [string, (error: Error) => string][] = [
  ["util.inspect", (error) => inspect(error, ALL)],
  ["JSON.stringify", (error) => JSON.stringify(error)],
  ["String", String],
  ["its stack", ({ stack }) => String(stack)],
  ["its cause as a string", ({ cause }) => String(cause)],
  [
    "the JSON of its cause's properties",
    ({ cause }) => JSON.stringify(Object.getOwnPropertyDescriptors(Object(cause))),
  ],
  ["structuredClone", (error) => inspect(structuredClone(error), ALL)],
];

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
  describe.each(ENDS)("the error of %s", (_, fetch) => {
    test.each(RENDERINGS)("contains no secret under %s", async (_rendering, render) => {
      const { error = NONE } = await clientOn(toFetch(fetch)).POST("/number_groups", ONCE);

      expect(render(error)).not.toMatch(SECRET);
    });
  });
});

test.each(RENDERINGS)("the error of a timeout contains no secret under %s", async (_, render) => {
  vi.useFakeTimers();
  const call = clientOn(() => Promise.resolve(stalledResponse(200))).POST("/number_groups", SUPPORT);

  await vi.advanceTimersByTimeAsync(30_000);
  const { error = NONE } = await settled(call);

  expect(render(error)).not.toMatch(SECRET);
});

test.each(RENDERINGS)("the error of an abort contains no secret of the abort reason under %s", async (_, render) => {
  const reason = Object.assign(new Error("gone", { cause: { token: "PT-secret-token" } }), {
    token: "PT-secret-token",
  });

  const { error = NONE } = await clientOn(fetch).POST("/number_groups", {
    ...SUPPORT,
    signal: AbortSignal.abort(reason),
  });

  expect(render(error)).not.toMatch(SECRET);
});

test.each(RENDERINGS)(
  "the error of a token function contains no secret of the thrown value under %s",
  async (_, render) => {
    const failure = Object.assign(new Error("sealed"), { token: "PT-secret-token" });
    const relay = createRelayClient({ ...ACME, token: () => Promise.reject(failure) });

    const { error = NONE } = await relay.POST("/number_groups", SUPPORT);

    expect(render(error)).not.toMatch(SECRET);
  },
);

test.each(RENDERINGS)(
  "the error of a later attempt contains no secret of an earlier one under %s",
  async (_, render) => {
    const tokens = ["PT-secret-token", "PT-other-token"];
    const relay = createRelayClient({
      ...ACME,
      token: () => tokens.shift() ?? "",
      fetch: inTurn(respondingWith(429), () => Promise.reject(new Error("the last token was PT-secret-token"))),
      retry: { baseDelayMs: 1 },
    });

    const { error = NONE } = await relay.POST("/number_groups", SUPPORT);

    expect(error.message).toContain("[redacted]");
    expect(render(error)).not.toMatch(SECRET);
  },
);

test.each(RENDERINGS)(
  "the error contains no secret that a custom fetch put into the header, under %s",
  async (_, render) => {
    const fetch: RelayFetch = (_url, { headers }) => {
      headers["authorization"] = "Bearer PT-secret-token";
      return Promise.reject(new Error("rejected PT-secret-token"));
    };

    const { error = NONE } = await clientOn(fetch).with({ token: "PT-other-token" }).POST("/number_groups", ONCE);

    expect(error.message).toContain("rejected [redacted]");
    expect(render(error)).not.toMatch(SECRET);
  },
);

test.each(RENDERINGS)("the error of an invalid token contains no secret under %s", async (_, render) => {
  const relay = createRelayClient({ ...ACME, token: () => "PT-secret-token\n" });

  const { error = NONE } = await relay.POST("/number_groups", SUPPORT);

  expect(render(error)).not.toMatch(SECRET);
});

describe.each(
  TRANSPORTS.flatMap(([transport, toFetch]) =>
    [
      { name: "a success", status: 200 },
      { name: "a declared failure", status: 422 },
      { name: "an undeclared status", status: 403 },
    ].map((end) => ({ ...end, transport, toFetch })),
  ),
)("the result of $name on $transport", ({ status, toFetch }) => {
  const fetch = toFetch(() => Promise.resolve(Response.json({ error: "x" }, { status })));

  test("contains no secret under util.inspect", async () => {
    const result = await clientOn(fetch).POST("/number_groups", SUPPORT);

    expect(inspect(result, ALL)).not.toMatch(SECRET);
  });

  test("contains no secret under JSON.stringify", async () => {
    const result = await clientOn(fetch).POST("/number_groups", SUPPORT);

    expect(JSON.stringify(result)).not.toMatch(SECRET);
  });
});

test.each([
  ["util.inspect", (value: unknown) => inspect(value, ALL)],
  ["JSON.stringify", (value: unknown) => JSON.stringify(value)],
  ["String", String],
])("a client contains no secret under %s", (_, render) => {
  const relay = createRelayClient({ ...ACME, headers: { "x-trace": "1" } });

  expect(render(relay)).not.toMatch(SECRET);
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
