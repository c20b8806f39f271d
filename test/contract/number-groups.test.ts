import { assert, describe, expect, test } from "vitest";
import type { Schema } from "../../src/index.ts";
import { schemaNamed } from "./contract.ts";
import { contractRelay } from "./relay.ts";
import { faultsOf } from "./validate.ts";

type NewGroup = Schema<"CreateNumberGroupRequest">;

/** The contract's example of a 422, which Prism answers whatever the fault. */
const ISSUES = [{ code: "missing_required_parameter", message: "Name can't be blank" }];

/** What Prism says of any `sticky_sender` but true and false. */
const STICKY_SENDER = ".sticky_sender: Request body property sticky_sender must be boolean";

describe("POST /number_groups", () => {
  test.each<[string, NewGroup]>([
    ["a name alone", { name: "Support line" }],
    ["a sticky sender", { name: "Support line", sticky_sender: true }],
    ["a sender that is not sticky", { name: "Support line", sticky_sender: false }],
    ["a name beyond ASCII", { name: "Soporte técnico ☎" }],
  ])("makes a group of %s", async (_, body) => {
    const relay = contractRelay();

    const group = await relay.POST("/number_groups", { body }).orThrow();

    expect(faultsOf(schemaNamed("NumberGroup"), group)).toEqual([]);
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
  ])("narrows the answer to %s to a 422 with issues", async (_, json, violation) => {
    const relay = contractRelay({ expectedViolations: [`request.body${violation}`] });

    const result = await relay.POST("/number_groups", { body: toUncheckedBody(json) });

    assert(result.status === 422, `answered ${result.status}`);
    expect(faultsOf(schemaNamed("ValidationError"), result.error.body)).toEqual([]);
    expect(result.error.issues).toEqual(ISSUES);
  });

  test.each([
    ["null", "null"],
    ["an empty body", ""],
    ["no body", null],
  ])("narrows the answer to %s to a 422 with issues", async (_, body) => {
    const expectedViolations = ["request: Body parameter is required"];
    const relay = contractRelay({ expectedViolations, alter: (request) => ({ ...request, body }) });

    const result = await relay.POST("/number_groups", { body: { name: "Support line" } });

    assert(result.status === 422, `answered ${result.status}`);
    expect(faultsOf(schemaNamed("ValidationError"), result.error.body)).toEqual([]);
    expect(result.error.issues).toEqual(ISSUES);
  });

  test("narrows the answer to another media type to a 422 with issues", async () => {
    const relay = contractRelay({ expectedViolations: ["request: Supported content types: application/json"] });

    const result = await relay.POST("/number_groups", {
      body: { name: "Support line" },
      headers: { "content-type": "text/plain" },
    });

    assert(result.status === 422, `answered ${result.status}`);
    expect(faultsOf(schemaNamed("ValidationError"), result.error.body)).toEqual([]);
    expect(result.error.issues).toEqual(ISSUES);
  });

  test("tells a status that the contract does not declare from those that it does", async () => {
    const relay = contractRelay();

    const result = await relay.POST("/number_groups", {
      body: { name: "Support line" },
      headers: { prefer: "code=418" },
    });

    assert(result.status === "unexpected", `answered ${result.status}`);
    expect(result.error).toMatchObject({ kind: "http", httpStatus: 404 });
  });
});

/** A body that the compiler would refuse, as a program in JavaScript may send it. */
function toUncheckedBody(json: string): NewGroup {
  // What it is in truth is for the contract to judge.
  return JSON.parse(json) as NewGroup;
}
