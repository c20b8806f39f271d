import { expect, test } from "vitest";
import { type BodyPlan, jsonOf, textOf } from "../../../../src/testing/conformance/cases/case.ts";

test.each<[string, BodyPlan, unknown, string | undefined]>([
  ["JSON", { kind: "json", type: "application/json", value: { a: 1 } }, { a: 1 }, '{"a":1}'],
  ["text", { kind: "text", type: "text/plain", text: "a" }, undefined, "a"],
  ["nothing", { kind: "none" }, undefined, undefined],
])("reads and writes a body of %s", (_, body, value, written) => {
  expect([jsonOf(body), textOf(body)]).toEqual([value, written]);
});
