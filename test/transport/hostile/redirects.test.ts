import { describe, test } from "vitest";
import { startHostileServer } from "../../../src/testing/hostile/server.ts";
import { METHODS, outcomeOf, relayOn, send } from "./observe.ts";

const STATUSES = [301, 302, 303, 307, 308] as const;

const rows = METHODS.flatMap((method) => STATUSES.map((status) => ({ method, status })));

describe.concurrent("a redirect to another origin", () => {
  test.for(rows)("$method with $status is not followed", async ({ method, status }, { expect }) => {
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
