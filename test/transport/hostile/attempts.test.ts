import { describe, test, vi } from "vitest";
import { startHostileServer } from "../../../src/testing/hostile/server.ts";
import { METHODS, outcomeOf, relayOn, send } from "./observe.ts";

describe.concurrent("over several attempts", () => {
  test.for([
    { method: "PUT", steps: ["reset-before-headers", 200], outcome: { kind: "success", httpStatus: 200 } },
    { method: "PUT", steps: ["garbage", "cut-chunk", 200], outcome: { kind: "success", httpStatus: 200 } },
    { method: "POST", steps: ["retry-after-zero", 201], outcome: { kind: "success", httpStatus: 201 } },
    { method: "POST", steps: [429, 201], outcome: { kind: "success", httpStatus: 201 } },
    {
      method: "PUT",
      steps: ["reset-after-headers", 404],
      outcome: { kind: "http", httpStatus: 404, delivery: "applied" },
    },
    {
      method: "DELETE",
      steps: ["reset-before-headers", 404],
      outcome: { kind: "http", httpStatus: 404, delivery: "maybe-applied" },
    },
    {
      method: "POST",
      steps: ["retry-after-zero", "reset-before-headers"],
      outcome: { kind: "network", delivery: "maybe-applied" },
    },
    {
      method: "POST",
      steps: [429, "retry-after-zero", "success-html"],
      outcome: { kind: "malformed", httpStatus: 200, delivery: "applied" },
    },
  ] as const)("$method with $steps: $outcome", async ({ method, steps, outcome }, { expect }) => {
    await using server = await startHostileServer(steps);

    const result = await send(relayOn(server), method);

    expect(outcomeOf(result)).toEqual(outcome);
    expect(server.requests).toHaveLength(steps.length);
  });

  test("retries with the same request", async ({ expect }) => {
    await using server = await startHostileServer(["garbage", 500, 200]);

    await send(relayOn(server), "PUT", { params: { query: { page: 2 } } });

    const sent = server.requests.map(({ method, url, body, headers }) => [method, url, body, headers.authorization]);
    const request = ["PUT", "/number_groups?page=2", '{"name":"Support"}', expect.stringMatching(/^Basic ./)];
    expect(sent).toEqual([request, request, request]);
  });

  test("reports each attempt at its end", async ({ expect }) => {
    await using server = await startHostileServer(["garbage", "cut-chunk", "stall-after-retry-after", 404]);
    const onAttempt = vi.fn();

    await send(relayOn(server, { onAttempt, retry: { maxAttempts: 4 } }), "PUT");

    expect(onAttempt.mock.calls).toMatchObject([
      [{ attempt: 1, errorKind: "network", waitMs: expect.any(Number) as unknown }],
      [{ attempt: 2, errorKind: "network", httpStatus: 200, waitMs: expect.any(Number) as unknown }],
      [{ attempt: 3, httpStatus: 503, retryAfterMs: 0, waitMs: expect.any(Number) as unknown }],
      [{ attempt: 4, httpStatus: 404 }],
    ]);
  });

  test("makes at most maxAttempts attempts", async ({ expect }) => {
    await using server = await startHostileServer("reset-before-headers");

    const result = await send(relayOn(server, { retry: { maxAttempts: 5 } }), "PUT");

    expect(result.error?.attempts).toBe(5);
    expect(server.requests).toHaveLength(5);
  });

  test.for(METHODS)("%s is sent once without retry", async (method, { expect }) => {
    await using server = await startHostileServer("retry-after-zero");

    const result = await send(relayOn(server, { retry: false }), method);

    expect(outcomeOf(result)).toEqual({ kind: "http", httpStatus: 503, delivery: "refused" });
    expect(server.requests).toHaveLength(1);
  });
});
