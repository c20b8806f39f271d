import { assert, describe, expect, test } from "vitest";
import type { Schema } from "../../src/index.ts";
import { schemaNamed } from "./contract.ts";
import { contractRelay } from "./relay.ts";
import { schemaErrorsOf } from "./validate.ts";

type NewGroup = Schema<"CreateNumberGroupRequest">;

/** The contract's 422 example, which Prism returns for every invalid request. */
const ISSUES = [{ code: "missing_required_parameter", message: "Name can't be blank" }];

/** Prism's violation for a `sticky_sender` that is not a boolean. */
const STICKY_SENDER = ".sticky_sender: Request body property sticky_sender must be boolean";

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

  test.each([
    ["no name", "{}", ": Request body must have required property 'name'"],
    ["null as name", '{ "name": null }', ".name: Request body property name must be string"],
    ["a number as name", '{ "name": 7 }', ".name: Request body property name must be string"],
    ["a list as name", '{ "name": ["a"] }', ".name: Request body property name must be string"],
    ["null as sticky_sender", '{ "name": "a", "sticky_sender": null }', STICKY_SENDER],
    ["a string as sticky_sender", '{ "name": "a", "sticky_sender": "true" }', STICKY_SENDER],
    ["a number as sticky_sender", '{ "name": "a", "sticky_sender": 1 }', STICKY_SENDER],
    ["a list as body", '[{ "name": "a" }]', ": Request body must be object"],
    ["a string as body", '"a"', ": Request body must be object"],
  ])("narrows the response to %s to a 422 with issues", async (_, json, violation) => {
    const relay = contractRelay({ expectedViolations: [`request.body${violation}`] });

    const result = await relay.POST("/number_groups", { body: toUncheckedBody(json) });

    assert(result.status === 422, `got ${result.status}`);
    expect(schemaErrorsOf(schemaNamed("ValidationError"), result.error.body)).toEqual([]);
    expect(result.error.issues).toEqual(ISSUES);
  });

  test.each([
    ["null", { body: "null" }],
    ["an empty body", { body: "" }],
    ["no body", {}],
  ])("narrows the response to %s to a 422 with issues", async (_, body) => {
    const expectedViolations = ["request: Body parameter is required"];
    const relay = contractRelay({
      expectedViolations,
      alter: ({ method, headers, redirect, signal }) => ({ method, headers, redirect, signal, ...body }),
    });

    const result = await relay.POST("/number_groups", { body: { name: "Support line" } });

    assert(result.status === 422, `got ${result.status}`);
    expect(schemaErrorsOf(schemaNamed("ValidationError"), result.error.body)).toEqual([]);
    expect(result.error.issues).toEqual(ISSUES);
  });

  test("narrows the response to another media type to a 422 with issues", async () => {
    const relay = contractRelay({ expectedViolations: ["request: Supported content types: application/json"] });

    const result = await relay.POST("/number_groups", {
      body: { name: "Support line" },
      headers: { "content-type": "text/plain" },
    });

    assert(result.status === 422, `got ${result.status}`);
    expect(schemaErrorsOf(schemaNamed("ValidationError"), result.error.body)).toEqual([]);
    expect(result.error.issues).toEqual(ISSUES);
  });

  test("returns an undeclared status as unexpected", async () => {
    const relay = contractRelay();

    const result = await relay.POST("/number_groups", {
      body: { name: "Support line" },
      headers: { prefer: "code=418" },
    });

    assert(result.status === "unexpected", `got ${result.status}`);
    expect(result.error).toMatchObject({ kind: "http", httpStatus: 404 });
  });
});

/** Returns a body that the compiler would reject, as a JavaScript program may send it. */
function toUncheckedBody(json: string): NewGroup {
  // The server under test validates the real type.
  return JSON.parse(json) as NewGroup;
}
