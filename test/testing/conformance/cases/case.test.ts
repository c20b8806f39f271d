import { expect, test } from "vitest";
import { type BodyPlan, jsonOf, textOf, withJson } from "../../../../src/testing/conformance/cases/case.ts";

const none: BodyPlan = { kind: "none" };
const json: BodyPlan = { kind: "json", type: "application/json", value: { a: 1 } };
const text: BodyPlan = { kind: "text", type: "text/plain", text: "a" };

test.each<[string, BodyPlan, unknown, string | undefined, BodyPlan]>([
  ["JSON", json, { a: 1 }, '{"a":1}', { ...json, value: 2 }],
  ["text", text, undefined, "a", text],
  ["nothing", none, undefined, undefined, none],
])("reads, writes and replaces a body of %s", (_, body, value, written, replaced) => {
  expect([jsonOf(body), textOf(body), withJson(body, 2)]).toEqual([value, written, replaced]);
});
