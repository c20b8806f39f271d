import { describe, test } from "vitest";
import { startHostileServer } from "../../../src/testing/hostile/server.ts";
import { METHODS, type Outcome, outcomeOf, REPEATABLE, relayOn, send } from "./observe.ts";

/** The meaning of each status, for any method. */
const MEANING: readonly (readonly [number, Outcome["kind"], Outcome["delivery"]?])[] = [
  [200, "success"],
  [201, "success"],
  [202, "http", "applied"],
  [204, "http", "applied"],
  [206, "http", "applied"],
  [300, "http", "maybe-applied"],
  [304, "http", "maybe-applied"],
  [400, "http", "refused"],
  [401, "api", "refused"],
  [403, "http", "refused"],
  [404, "http", "refused"],
  [408, "http", "refused"],
  [409, "http", "refused"],
  [418, "http", "refused"],
  [422, "api", "refused"],
  [429, "http", "refused"],
  [500, "api", "maybe-applied"],
  [501, "http", "maybe-applied"],
  [502, "http", "maybe-applied"],
  [503, "http", "maybe-applied"],
  [504, "http", "maybe-applied"],
  [599, "http", "maybe-applied"],
];

/** Statuses that may be transient. */
const TRANSIENT = [408, 429, 500, 502, 503, 504];

const rows = METHODS.flatMap((method) =>
  MEANING.map(([status, kind, delivery]) => {
    const isRepeated = method === "POST" ? status === 429 : TRANSIENT.includes(status);
    const outcome: Outcome = { kind, httpStatus: status, ...(delivery && { delivery }) };
    return { method, status, outcome, requests: isRepeated ? 3 : 1 };
  }),
);

describe.concurrent("a status", () => {
  test.for(rows)(
    "$status to a $method: $outcome.kind, $outcome.delivery, $requests sent",
    async ({ method, status, outcome, requests }, { expect }) => {
      await using server = await startHostileServer(status);

      const result = await send(relayOn(server), method);

      expect(outcomeOf(result)).toEqual(outcome);
      expect(server.requests).toHaveLength(requests);
      expect(result.error?.attempts ?? requests).toBe(requests);
    },
  );

  test.for(TRANSIENT.flatMap((status) => REPEATABLE.map((method) => ({ method, status }))))(
    "a single $status does not end a $method",
    async ({ method, status }, { expect }) => {
      await using server = await startHostileServer([status, 200]);

      const result = await send(relayOn(server), method);

      expect(outcomeOf(result)).toEqual({ kind: "success", httpStatus: 200 });
      expect(server.requests).toHaveLength(2);
    },
  );

  test("a declared 204 is a success without data", async ({ expect }) => {
    await using server = await startHostileServer(204);

    const result = await send(relayOn(server), "DELETE", {}, "/number_groups/all");

    expect(result).toMatchObject({ ok: true, status: 204, data: undefined });
  });
});

describe.concurrent("a redirect to another origin", () => {
  const redirects = METHODS.flatMap((method) =>
    ([301, 302, 303, 307, 308] as const).map((status) => ({ method, status })),
  );

  test.for(redirects)("$method with $status is not followed", async ({ method, status }, { expect }) => {
    await using server = await startHostileServer(`redirect-${status}`);

    const result = await send(relayOn(server), method);

    expect(outcomeOf(result)).toEqual({ kind: "redirect", httpStatus: status, delivery: "maybe-applied" });
    expect(server.requests).toHaveLength(1);
    expect(server.elsewhere.requests).toEqual([]);
  });

  test("has its target in the message and in the headers of the response", async ({ expect }) => {
    await using server = await startHostileServer("redirect-302");

    const { response, error } = await send(relayOn(server), "POST");

    expect(response?.headers.get("location")).toBe(`${server.elsewhere.url}/number_groups`);
    expect(error?.message).toContain(`redirected to ${server.elsewhere.url}/number_groups;`);
  });

  test("would succeed if it were followed", async ({ expect }) => {
    await using server = await startHostileServer("redirect-307");

    const response = await fetch(`${server.url}/number_groups`);

    expect(response.status).toBe(200);
    expect(server.elsewhere.requests).toHaveLength(1);
  });
});
