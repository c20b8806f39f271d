import { assert, describe, expect, inject, test } from "vitest";
import type { RelayFetchInit } from "../../src/index.ts";
import { schemaNamed } from "./contract.ts";
import { contractRelay } from "./relay.ts";
import { schemaErrorsOf } from "./validate.ts";

/** Selects the tests of the stock Prism's bugs, which the mock does not have. All other tests here hold for both. */
const isPrism = inject("server") === "prism";

const SUPPORT = { body: { name: "Support line" } };
const NO_ACCESS = ["request: the credentials are missing or wrong"];

describe.runIf(isPrism)("the stock Prism", () => {
  test("responds to malformed JSON with a 400 that the contract does not declare", async () => {
    const relay = contractRelay({ alter: (request) => ({ ...request, body: '{ "name": ' }) });

    const result = await relay.POST("/number_groups", SUPPORT);

    assert(result.status === "unexpected", `got ${result.status}`);
    expect(result.error).toMatchObject({ kind: "http", httpStatus: 400 });
  });

  test("rejects a token with a colon", async () => {
    const relay = contractRelay({ expectedViolations: NO_ACCESS }).with({ token: "PT:with:colons" });

    const result = await relay.POST("/number_groups", SUPPORT);

    expect(result.status).toBe(401);
  });

  test("accepts empty credentials", async () => {
    const relay = contractRelay({ alter: (request) => signedBy(request, "Basic Og==") });

    const result = await relay.POST("/number_groups", SUPPORT);

    expect(result.ok).toBe(true);
  });
});

describe.runIf(!isPrism)("the mock", () => {
  test("responds to malformed JSON with the contract's 422", async () => {
    const relay = contractRelay({
      expectedViolations: ["request: the body is not JSON"],
      alter: (request) => ({ ...request, body: '{ "name": ' }),
    });

    const result = await relay.POST("/number_groups", SUPPORT);

    assert(result.status === 422, `got ${result.status}`);
    expect(schemaErrorsOf(schemaNamed("ValidationError"), result.error.body)).toEqual([]);
  });

  test("accepts a token with a colon", async () => {
    const relay = contractRelay().with({ token: "PT:with:colons" });

    const result = await relay.POST("/number_groups", SUPPORT);

    expect(result.ok).toBe(true);
  });

  test.each([
    ["neither", "Basic Og=="],
    ["no project id", "Basic OnRva2Vu"],
    ["no token", "Basic cHJvamVjdDo="],
  ])("rejects credentials with %s", async (_, authorization) => {
    const relay = contractRelay({
      expectedViolations: NO_ACCESS,
      alter: (request) => signedBy(request, authorization),
    });

    const result = await relay.POST("/number_groups", SUPPORT);

    expect(result.status).toBe(401);
  });
});

function signedBy(request: RelayFetchInit, authorization: string): RelayFetchInit {
  const headers = new Headers(request.headers);
  headers.set("authorization", authorization);
  return { ...request, headers: Object.fromEntries(headers) };
}
