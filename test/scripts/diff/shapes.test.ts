import { expect, test } from "vitest";
import { compareStructure } from "../../../scripts/diff/contract.ts";
import { edited, put } from "./edits.ts";
import { smallContract } from "./small-contract.ts";

const PROBLEM = "components/schemas/Problem";
const toProblem = { $ref: "#/components/schemas/Problem" };

test.each([
  ["that holds lists of itself", { type: "object", properties: { causes: { type: "array", items: toProblem } } }],
  ["that is itself or null", { anyOf: [toProblem, { type: "null" }] }],
  ["whose variant extends it", { properties: { a: true }, oneOf: [{ allOf: [toProblem, { required: ["a"] }] }, {}] }],
  ["that is a part of itself", { allOf: [toProblem, { type: "object", properties: { error: { type: "string" } } }] }],
  ["that only refers to itself", toProblem],
  ["that is not a schema", 5],
])("the comparison of a schema %s ends", (_, schema) => {
  const contract = edited(smallContract, [put(PROBLEM, schema)]);

  expect(compareStructure(contract, edited(contract, []))).toEqual([]);
});

test("reports an added variant of a recursive union once", () => {
  const tree = (...more: readonly object[]): object => ({
    oneOf: [{ type: "string" }, { type: "object", properties: { kids: { type: "array", items: toProblem } } }, ...more],
  });

  const findings = compareStructure(
    edited(smallContract, [put(PROBLEM, tree())]),
    edited(smallContract, [put(PROBLEM, tree({ type: "integer" }))]),
  );

  expect(findings).toMatchObject([{ kind: "variant-added", detail: { name: "integer" } }]);
});

test("reports a nullable component only at the component", () => {
  const findings = compareStructure(
    smallContract,
    edited(smallContract, [put("components/schemas/CreateQueue/type", ["object", "null"])]),
  );

  expect(findings).toMatchObject([
    { kind: "null-allowed", direction: "sent", now: { pointer: ["components", "schemas", "CreateQueue"] } },
  ]);
});

test.each([
  ["paths", null],
  ["paths/~1queues/get/parameters", [null, 5, {}]],
  ["paths/~1queues/get/responses", null],
  ["components/schemas", []],
  ["security", "basic"],
])("ignores a malformed value at %s", (pointer, value) => {
  const odd = edited(smallContract, [put(pointer, value)]);

  expect(() => compareStructure(smallContract, odd)).not.toThrow();
  expect(() => compareStructure(odd, smallContract)).not.toThrow();
});

test("compares circular references between schemas in linear time", () => {
  const names = Array.from({ length: 12 }, (_, index) => `Node${index}`);
  const circular = (bound: number): object =>
    Object.fromEntries(
      names.map((name) => [
        name,
        {
          anyOf: [
            { type: "string", maxLength: bound },
            ...names.filter((other) => other !== name).map((other) => ({ $ref: `#/components/schemas/${other}` })),
          ],
        },
      ]),
    );

  const findings = compareStructure(
    edited(smallContract, [put("components/schemas", circular(5)), put("paths", {}), put("webhooks", {})]),
    edited(smallContract, [put("components/schemas", circular(9)), put("paths", {}), put("webhooks", {})]),
  );

  expect(new Set(findings.map(({ kind }) => kind))).toEqual(new Set(["constraint-loosened"]));
});
