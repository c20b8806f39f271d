import { assert, describe, expect, inject, test } from "vitest";
import type { RelayFetchInit, Schema } from "../../src/index.ts";
import { schemaNamed } from "./contract.ts";
import { contractRelay } from "./relay.ts";
import { schemaErrorsOf } from "./validate.ts";

type NewGroup = Schema<"CreateNumberGroupRequest">;

const isPrism = inject("server") === "prism";

/** Issues of a 422. Prism returns the contract's example for every invalid request; the mock names the problem. */
const ISSUES = isPrism
  ? [{ code: "missing_required_parameter", message: "Name can't be blank" }]
  : [{ code: expect.stringMatching(/_parameter$/) as string, message: expect.any(String) as string }];

const EMPTY = "request: the body is empty, but the contract requires one";

const SUPPORT = { body: { name: "Support line" } };

describe("POST /number_groups", () => {
  test.each<[string, NewGroup]>([
    ["a name alone", { name: "Support line" }],
    ["a sticky sender", { name: "Support line", sticky_sender: true }],
    ["a sender that is not sticky", { name: "Support line", sticky_sender: false }],
    ["a name beyond ASCII", { name: "Soporte técnico ☎" }],
  ])("creates a group from %s", async (_, body) => {
    const relay = contractRelay();

    const group = await relay.POST("/number_groups", { body }).orThrow();

    expect(schemaErrorsOf(schemaNamed("NumberGroup"), group)).toEqual([]);
  });

  /** Sends exactly this body instead of the client's. */
  const sending =
    (body: object) =>
    ({ method, headers, redirect, signal }: RelayFetchInit) => {
      return { method, headers, redirect, signal, ...body };
    };

  // invalid-bodies.test.ts sends the other bodies that the contract forbids.
  test.each<[string, string, object, ((request: RelayFetchInit) => RelayFetchInit)?]>([
    ["no name", 'request.body: has no "name"', { body: {} }],
    ["a list as name", "request.body.name: must be string", { body: { name: ["a"] } }],
    ["a string as body", "request.body: must be object", { body: "a" }],
    ["null", isPrism ? EMPTY : "request.body: must be object", SUPPORT, sending({ body: "null" })],
    ["an empty body", EMPTY, SUPPORT, sending({ body: "" })],
    ["no body", EMPTY, SUPPORT, sending({})],
    [
      "another media type",
      "request: the Content-Type is text/plain; the contract declares application/json",
      { ...SUPPORT, headers: { "content-type": "text/plain" } },
    ],
  ])("narrows the response to %s to a 422 with issues", async (_, violation, init, alter) => {
    const relay = contractRelay({ expectedViolations: [violation], ...(alter && { alter }) });

    // The server under test validates what the compiler would reject.
    const result = await relay.POST("/number_groups", init as { readonly body: NewGroup });

    assert(result.status === 422, `got ${result.status}`);
    expect(schemaErrorsOf(schemaNamed("ValidationError"), result.error.body)).toEqual([]);
    expect(result.error.issues).toEqual(ISSUES);
  });

  test("returns an undeclared status as unexpected", async () => {
    const relay = contractRelay();

    const result = await relay.POST("/number_groups", { ...SUPPORT, headers: { prefer: "code=418" } });

    assert(result.status === "unexpected", `got ${result.status}`);
    expect(result.error).toMatchObject({ kind: "http", httpStatus: isPrism ? 404 : 418 });
  });
});
