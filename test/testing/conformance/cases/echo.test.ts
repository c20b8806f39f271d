import { expect, test } from "vitest";
import type { Case } from "../../../../src/testing/conformance/cases/case.ts";
import { mismatchedIds, missingEchoes, unfilteredItems } from "../../../../src/testing/conformance/cases/echo.ts";
import { createPlanner } from "../../../../src/testing/conformance/cases/planner.ts";
import { aContract, jsonResponse } from "../../../support/kit/contract.ts";

const any = {};
const withId = { properties: { id: any } };
const contract = aContract({
  paths: {
    "/owners": { get: {} },
    "/owners/{owner}/things/{id}": {
      put: {
        operationId: "it",
        requestBody: {
          content: {
            "application/json": {
              schema: {
                properties: { name: any, extra: any, secret: { writeOnly: true }, owner_id: any, place_id: any },
              },
            },
          },
        },
        responses: {
          200: jsonResponse({ required: ["name"], properties: { name: any, extra: any, secret: any, owner: withId } }),
        },
      },
    },
  },
});
const planner = createPlanner(contract);
const it = contract.operation("it");

/** Creates a request of an operation. */
const sent = (
  value: unknown,
  pathValues: Record<string, unknown> = {},
  operation = it,
): Pick<Case, "operation" | "request"> => {
  const { method, path } = operation;
  const body = { kind: "json", type: "application/json", value } as const;
  return { operation, request: { method, path, pathValues, query: {}, authorization: "none", body } };
};

test.each<[string, object, object]>([
  ["text", { name: "a" }, { name: "a" }],
  ["null", { name: null }, { name: null }],
  ["an object to which the server has added", { name: { a: 1 } }, { name: { a: 1, b: 2 } }],
  ["a list", { name: [1, { a: 2 }] }, { name: [1, { a: 2, b: 3 }] }],
  ["a time with another precision", { name: "2026-11-26T09:30:00Z" }, { name: "2026-11-26T09:30:00.000Z" }],
  ["a time with another offset", { name: "2026-11-26T09:30:00Z" }, { name: "2026-11-26T10:30:00+01:00" }],
  ["the id of the resource", { owner_id: "1" }, { owner: { id: "1" } }],
  ["nothing, if it is only written", { secret: "a" }, {}],
  ["nothing, if it is not in the response", { place_id: "a" }, {}],
  ["nothing, if the contract allows it", { extra: "a" }, {}],
  ["more than was sent", {}, { name: "a" }],
])("a response contains a sent value as %s", (_, value, got) => {
  expect(missingEchoes(planner, sent(value), got)).toEqual([]);
});

test.each<[string, unknown, unknown]>([
  ["another text", "a", "A"],
  ["a number as text", 1, "1"],
  ["another time", "2026-11-26T09:30:00Z", "2026-11-26T09:30:01Z"],
  ["another object", { a: 1 }, { a: 2 }],
  ["an object as text", { a: 1 }, "a"],
  ["a list that is longer", [1], [1, 2]],
  ["a list in another order", [1, 2], [2, 1]],
  ["a list as text", [1], "1"],
])("a response does not contain a sent value: %s", (_, value, got) => {
  expect(missingEchoes(planner, sent({ name: value }), { name: got })).toMatchObject([
    { rule: "not-echoed", pointer: "/name" },
  ]);
});

test("the message about a missing value is short", () => {
  expect(missingEchoes(planner, sent({ name: "x".repeat(200) }), {})).toEqual([
    {
      rule: "not-echoed",
      message: `name was sent as "${"x".repeat(78)}…, but returned as nothing`,
      pointer: "/name",
    },
  ]);
});

test.each<[string, object, string[]]>([
  ["itself", { id: "2", owner_id: "1" }, []],
  ["another resource", { id: "3", owner_id: "1" }, ["/id"]],
  ["a resource of another owner", { id: "2", owner_id: "3" }, ["/owner_id"]],
  ["neither", {}, []],
  ["ids that are not text", { id: 2, owner_id: null }, []],
])("a response with %s", (_, got, pointers) => {
  const violations = mismatchedIds(planner, sent({}, { owner: "1", id: "2" }), got);

  expect(violations.map(({ pointer }) => pointer)).toEqual(pointers);
});

test("a response to an operation without a body may omit all values", () => {
  const [list] = contract.operations.filter(({ path }) => path === "/owners");

  expect(list && missingEchoes(planner, sent({ name: "a" }, {}, list), {})).toEqual([]);
});

test("a parameter that is not a filter has no expected effect", () => {
  expect(unfilteredItems({ page_size: 1 }, { data: [{ name: "a" }] })).toEqual([]);
});
