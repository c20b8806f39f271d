import { assert, describe, expect, inject, test } from "vitest";
import type { Schema } from "../../src/index.ts";
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

/** The violation for a `sticky_sender` that is not a boolean. */
const STICKY_SENDER = ".sticky_sender: must be boolean";

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
    ["no name", "{}", ': has no "name"'],
    ["null as name", '{ "name": null }', ".name: must be string"],
    ["a number as name", '{ "name": 7 }', ".name: must be string"],
    ["a list as name", '{ "name": ["a"] }', ".name: must be string"],
    ["null as sticky_sender", '{ "name": "a", "sticky_sender": null }', STICKY_SENDER],
    ["a string as sticky_sender", '{ "name": "a", "sticky_sender": "true" }', STICKY_SENDER],
    ["a number as sticky_sender", '{ "name": "a", "sticky_sender": 1 }', STICKY_SENDER],
    ["a list as body", '[{ "name": "a" }]', ": must be object"],
    ["a string as body", '"a"', ": must be object"],
  ])("narrows the response to %s to a 422 with issues", async (_, json, violation) => {
    const relay = contractRelay({ expectedViolations: [`request.body${violation}`] });

    const result = await relay.POST("/number_groups", { body: toUncheckedBody(json) });

    assert(result.status === 422, `got ${result.status}`);
    expect(schemaErrorsOf(schemaNamed("ValidationError"), result.error.body)).toEqual([]);
    expect(result.error.issues).toEqual(ISSUES);
  });

  test.each([
    ["null", { body: "null" }, isPrism ? EMPTY : "request.body: must be object"],
    ["an empty body", { body: "" }, EMPTY],
    ["no body", {}, EMPTY],
  ])("narrows the response to %s to a 422 with issues", async (_, body, violation) => {
    const relay = contractRelay({
      expectedViolations: [violation],
      alter: ({ method, headers, redirect, signal }) => ({ method, headers, redirect, signal, ...body }),
    });

    const result = await relay.POST("/number_groups", { body: { name: "Support line" } });

    assert(result.status === 422, `got ${result.status}`);
    expect(schemaErrorsOf(schemaNamed("ValidationError"), result.error.body)).toEqual([]);
    expect(result.error.issues).toEqual(ISSUES);
  });

  test("narrows the response to another media type to a 422 with issues", async () => {
    const relay = contractRelay({
      expectedViolations: ["request: the Content-Type is text/plain; the contract declares application/json"],
    });

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
    expect(result.error).toMatchObject({ kind: "http", httpStatus: isPrism ? 404 : 418 });
  });
});

/** Returns a body that the compiler would reject, as a JavaScript program may send it. */
function toUncheckedBody(json: string): NewGroup {
  // The server under test validates the real type.
  return JSON.parse(json) as NewGroup;
}
