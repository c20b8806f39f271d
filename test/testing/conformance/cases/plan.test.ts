import { describe, expect, test, vi } from "vitest";
import { fillWithExamples } from "../../../../src/testing/conformance/cases/placeholder.ts";
import { planCases } from "../../../../src/testing/conformance/cases/plan.ts";
import { createPlanner, type Planner, selectionOf } from "../../../../src/testing/conformance/cases/planner.ts";
import type { CaseOptions } from "../../../../src/testing/conformance/options.ts";
import { loadContract } from "../../../../src/testing/contract/contract.ts";
import { aContract, jsonResponse } from "../../../support/kit/contract.ts";

const uuid = { type: "string", format: "uuid", examples: ["6f3c2b1e-8d4a-4f57-9b0c-2a7e5d913c48"] };
const itemSchema = { type: "object", required: ["id"], properties: { id: uuid, name: { type: "string" } } };

const jsonBody = (schema: object, rest: object = {}) => ({
  required: true,
  content: { "application/json": { schema, ...rest } },
});

/** Plans the cases of a contract with one operation. */
function casesOf(
  operation: object,
  { path = "/a", method = "post", choice }: { path?: string; method?: string; choice?: CaseOptions } = {},
) {
  const contract = aContract({ paths: { [path]: { [method]: { operationId: "it", ...operation } } } });
  return [...planCases(createPlanner(contract, choice))];
}

function idsOf(cases: readonly { readonly id: string }[], of: string) {
  return cases.map(({ id }) => id).filter((id) => id.startsWith(`it ${of}`));
}

describe("the cases of the shipped contract", () => {
  const all = [...planCases(createPlanner(loadContract()))];

  test("send a query parameter together with its required parameters", () => {
    const { request } = all.find(({ id }) => id === "search-available-phone-numbers valid/query.city") ?? {};

    expect(request?.query).toMatchObject({ city: "Los Angeles", region: "CA" });
  });

  test("have unique ids", () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  test("are the same in each run", () => {
    expect(JSON.stringify([...planCases(createPlanner(loadContract()))])).toBe(JSON.stringify(all));
  });

  test.each<[CaseOptions]>([
    [{ only: ["create-number-group"] }],
    [{ only: ["auth*", "*/missing:*_id"] }],
    [{ only: ["create-* invalid/*", "echo/stored"], skip: ["create-queue"] }],
    [{ skip: ["invalid", "delete-*"] }],
  ])("are the same with a selection as without: %j", (choice) => {
    const selection = selectionOf(choice.only, choice.skip ?? []);

    const selected = all.filter(({ id, operation }) => selection.isSelected(id, operation.operationId));

    expect(JSON.stringify([...planCases(createPlanner(loadContract(), choice))])).toBe(JSON.stringify(selected));
  });

  test("are planned only for operations and classes that a selection can include", () => {
    const validations = (only: string) => {
      const accepts = vi.fn<Planner["accepts"]>(() => true);
      Array.from(planCases({ ...createPlanner(loadContract(), { only: [only] }), accepts }));
      return accepts.mock.calls.length;
    };

    const [ofClass, ofOperation, ofAll] = ["list-number-groups auth/none", "list-number-groups", "*"].map(validations);

    // Values are validated when they are planned.
    expect(ofClass).toBeLessThan(Number(ofOperation));
    expect(ofOperation).toBeLessThan(Number(ofAll) / 10);
  });

  test("cover every operation in each class", () => {
    const { operations } = loadContract();

    const missing = operations.filter(({ operationId }) => {
      const classes = new Set(all.filter((it) => it.operation.operationId === operationId).map((it) => it.class));
      return !["valid", "auth", "auth-live"].every((caseClass) => classes.has(caseClass as "valid"));
    });

    expect(missing).toEqual([]);
  });

  test("include a body for every operation that has one", () => {
    expect(all.filter(({ skip }) => skip?.startsWith("no body"))).toEqual([]);
  });

  test.each([
    "create-number-group invalid/missing:name",
    "create-number-group echo/sticky_sender=false",
    "create-number-group-membership invalid/format:phone_number_id",
    "delete-number-group valid/gone",
    "list-number-groups valid/pages",
    "list-number-groups method/DELETE",
    "retrieve-number-group invalid/unknown:path.id",
    "update-number-group tolerance/unknown-property",
  ])("include %s", (id) => {
    expect(all.map((it) => it.id)).toContain(id);
  });

  test("send unknown ids in auth cases", () => {
    const ids = all.filter((it) => it.class === "auth").flatMap(({ request }) => Object.values(request.pathValues));

    expect(new Set(ids)).toEqual(new Set(ids.filter((id) => String(id).startsWith("00000000-") || !isUuid(id))));
  });
});

describe("a body", () => {
  test("contains fixtures, a unique name and a unique identifier", () => {
    const properties = { to: { type: "string" }, name: { type: "string" }, username: { type: "string" } };
    const example = { name: "Support", username: "support" };
    const requestBody = jsonBody({ type: "object", properties }, { example });

    const [first] = casesOf({ requestBody }, { choice: { fixtures: { to: "+15550100123" } } });

    expect(first?.request.body).toMatchObject({
      value: {
        to: "+15550100123",
        name: expect.stringMatching(/^relay-rest check /) as string,
        username: expect.stringMatching(/^support-/) as string,
      },
    });
  });

  test("keeps its name if a unique one would violate the schema", () => {
    const requestBody = jsonBody({ properties: { name: { maxLength: 5 } } }, { example: { name: "abc" } });

    expect(casesOf({ requestBody })[0]?.request.body).toMatchObject({ value: { name: "abc" } });
  });

  test("keeps undeclared properties of an example", () => {
    const requestBody = jsonBody({ type: "object" }, { example: { more: 1 } });

    expect(casesOf({ requestBody })[0]?.request.body).toMatchObject({ value: { more: 1 } });
  });

  test("without a schema uses the examples unchanged", () => {
    const examples = { one: { value: 1 }, two: { value: 2 } };
    const requestBody = { content: { "application/json": { examples } } };

    expect(
      casesOf({ requestBody })
        .slice(0, 2)
        .map(({ request }) => request.body),
    ).toMatchObject([{ value: 1 }, { value: 2 }]);
  });

  test("omits an id that cannot be created, unless it is required", () => {
    const schema = { type: "object", required: ["b_id"], properties: { a_id: uuid, b_id: uuid } };
    const requestBody = jsonBody(schema, { example: { a_id: uuid.examples[0], b_id: uuid.examples[0] } });

    expect(fillWithExamples(casesOf({ requestBody })[0]?.request.body)).toMatchObject({
      value: { b_id: uuid.examples[0] },
    });
  });

  test("that cannot be generated yields one skipped case", () => {
    const requestBody = jsonBody({
      type: "object",
      required: ["a"],
      properties: { a: { type: "string", pattern: "^z$" } },
    });

    expect(casesOf({ requestBody }).filter((it) => it.class === "valid")).toMatchObject([
      { id: "it valid/example", skip: "no body could be generated that the contract accepts" },
    ]);
  });

  test("that is not an object has valid and invalid cases, but none that changes a property", () => {
    const requestBody = jsonBody({ type: "array", items: { type: "string" } }, { example: ["a"] });

    const cases = casesOf({ requestBody, responses: { 200: jsonResponse(itemSchema), 422: {} } });

    expect(idsOf(cases, "valid")).toEqual(["it valid/example"]);
    expect(idsOf(cases, "tolerance")).toEqual([]);
    expect(idsOf(cases, "invalid")).toContain("it invalid/null:0");
  });

  test("that is not JSON has only auth and method cases", () => {
    const requestBody = { content: { "text/csv": {} } };

    expect(casesOf({ requestBody, responses: { 422: {} } }).map(({ id }) => id)).toEqual([
      "it valid/example",
      "it method/GET",
      "it method/PUT",
      "it method/PATCH",
      "it method/DELETE",
    ]);
  });

  test("without a schema has no invalid cases", () => {
    const requestBody = { content: { "application/json": {} } };

    expect(idsOf(casesOf({ requestBody, responses: { 422: {} } }), "invalid")).toEqual([]);
  });

  test("has each valid example of the contract", () => {
    const examples = { one: { value: { a: 1 } }, two: { value: { a: 2 } }, odd: { value: { a: "no" } } };
    const requestBody = jsonBody({ type: "object", properties: { a: { type: "integer" } } }, { examples });

    expect(idsOf(casesOf({ requestBody }), "valid/example")).toEqual(["it valid/example", "it valid/example-2"]);
  });

  test("that is optional has no case with an empty body", () => {
    const requestBody = { ...jsonBody({ type: "object" }), required: false };

    expect(idsOf(casesOf({ requestBody, responses: { 422: {} } }), "invalid")).not.toContain("it invalid/empty-body");
  });

  test("is not expected in the response if it is write-only", () => {
    const secret = { type: "string", writeOnly: true };
    const requestBody = jsonBody({ type: "object", properties: { secret } }, { example: { secret: "s" } });
    const responses = { 200: jsonResponse({ type: "object", properties: { secret } }) };

    expect(idsOf(casesOf({ requestBody, responses }), "echo")).toEqual([]);
  });
});

describe("a query", () => {
  const parameters = [
    { name: "kind", in: "query", required: true, schema: { type: "string", enum: ["a", "b"] } },
    { name: "most", in: "query", schema: { type: "integer", maximum: 9 } },
    { name: "on", in: "query", schema: { type: "string", enum: ["x", "y"] } },
    { name: "page_token", in: "query", schema: { type: "string" } },
  ];
  const cases = casesOf({ parameters, responses: { 200: {}, 422: {} } }, { method: "get" });

  test("has the required parameters, and each optional one with its example, bounds and enum values", () => {
    expect(idsOf(cases, "valid")).toEqual([
      "it valid/example",
      "it valid/query.most",
      "it valid/maximum:query.most",
      "it valid/query.on",
      "it valid/enum:query.on=x",
      "it valid/enum:query.on=y",
    ]);
  });

  test("keeps required parameters beside an optional one", () => {
    expect(cases.find(({ id }) => id === "it valid/query.most")?.request.query).toEqual({ kind: "a", most: 9 });
  });

  test("is invalid in each way", () => {
    expect(idsOf(cases, "invalid")).toEqual([
      "it invalid/missing:query.kind",
      "it invalid/number:query.kind",
      "it invalid/enum:query.kind",
      "it invalid/text:query.most",
      "it invalid/fraction:query.most",
      "it invalid/maximum:query.most",
      "it invalid/number:query.on",
      "it invalid/enum:query.on",
    ]);
  });

  test("is never invalid if the contract declares no rejection", () => {
    expect(idsOf(casesOf({ parameters, responses: { 200: {}, 401: {} } }, { method: "get" }), "invalid")).toEqual([]);
  });
});

describe("a path", () => {
  const parameters = [{ name: "id", in: "path", required: true, schema: uuid }];

  test("has an unknown id only if the contract declares 404", () => {
    const ids = (status: number) =>
      idsOf(
        casesOf({ parameters, responses: { [status]: {} } }, { path: "/a/{id}", method: "get" }),
        "invalid/unknown",
      );

    expect([ids(404), ids(422)]).toEqual([["it invalid/unknown:path.id"], []]);
  });

  test("uses an id of the fixtures, by resource or by parameter", () => {
    const idBy = (fixtures: CaseOptions["fixtures"]) =>
      casesOf({ parameters }, { path: "/a/{id}", method: "get", choice: { fixtures } })[0]?.request.pathValues["id"];

    expect([idBy({ a: "by thing" }), idBy({ id: "by parameter" })]).toEqual(["by thing", "by parameter"]);
  });

  test("does not delete fixtures", () => {
    const [first] = casesOf(
      { parameters },
      { path: "/a/{id}", method: "delete", choice: { fixtures: { a: "given" } } },
    );

    expect(first?.request.pathValues["id"]).toMatchObject({ resource: "a", use: "own" });
  });

  test("uses other values of the contract if there is no resource", () => {
    const number = [{ name: "number", in: "path", schema: { type: "string" }, example: "+15550100123" }];

    expect(
      casesOf({ parameters: number }, { path: "/a/{number}", method: "get" })[0]?.request.pathValues,
    ).toMatchObject({
      number: { example: "+15550100123", isOptional: true },
    });
  });

  test("without a segment before its parameter has the resource of the parameter name", () => {
    expect(casesOf({ parameters }, { path: "/{id}", method: "get" })[0]?.request.pathValues["id"]).toMatchObject({
      resource: "id",
    });
  });
});

function isUuid(value: unknown): boolean {
  return /^[\da-f]{8}-[\da-f-]{27}$/.test(String(value));
}

test("the work for a plan grows with the number of operations, and not with its square", () => {
  const workFor = (count: number) => {
    const schema = { properties: { name: { type: "string" }, a_id: uuid } };
    const operation = { requestBody: jsonBody(schema, { example: { name: "a", a_id: uuid.examples[0] } }) };
    const paths = Object.fromEntries(Array.from({ length: count }, (_, index) => [`/a${index}`, { post: operation }]));
    const contract = aContract({ paths });
    const resolve = vi.fn(contract.resolve);
    Array.from(planCases(createPlanner({ ...contract, resolve })));
    return resolve.mock.calls.length;
  };

  expect(workFor(40)).toBeLessThan(3 * workFor(20));
});

test("an operation whose schema makes planning fail has one skipped case per class", () => {
  const parts = { type: "array", minItems: 1e12 };

  const cases = casesOf({ requestBody: jsonBody({ type: "object", required: ["parts"], properties: { parts } }) });

  const planned = cases.map(({ id, skip }) => `${id}: ${skip}`);
  expect(planned).toEqual(
    ["valid", "tolerance", "invalid", "method"].map((caseClass) => {
      return `it ${caseClass}/plan: the cases could not be planned: RangeError: Invalid array length`;
    }),
  );
});

test("a fraction is an invalid value of an integer in a path", () => {
  const parameters = [{ name: "id", in: "path", required: true, schema: { type: "integer" } }];
  const cases = casesOf({ parameters, responses: { 200: {}, 404: {} } }, { path: "/a/{id}", method: "get" });

  const { request } = cases.find(({ id }) => id === "it invalid/fraction:path.id") ?? {};

  expect(String(request?.pathValues["id"])).toMatch(/^\d+\.5$/);
});

test("a fixture is the parent of each list", () => {
  const fixtures = { number_groups: "6f3c2b1e-8d4a-4f57-9b0c-2a7e5d913c48" };

  const all = [...planCases(createPlanner(loadContract(), { fixtures }))];

  const lists = all.filter(({ operation, expectation }) => {
    return operation.operationId === "list-number-group-memberships" && expectation.kind !== "rejected";
  });
  expect(new Set(lists.flatMap(({ request }) => Object.values(request.pathValues)))).toContain(fixtures.number_groups);
});

test.each([
  ["the id of a resource does not replace a list of the same name", "1", ["a"]],
  ["a list replaces a list", ["2"], ["2"]],
])("of the fixtures, %s", (_, values, expected) => {
  const schema = { properties: { things: { type: "array", items: { type: "string" } }, kind: { type: "string" } } };
  const requestBody = jsonBody(schema, { example: { things: ["a"], kind: "b" } });

  const [first] = casesOf(
    { requestBody, responses: { 200: {} } },
    { choice: { fixtures: { things: values, kind: "c" }, only: ["it valid/example"] } },
  );

  expect(first?.request.body).toMatchObject({ value: { things: expected, kind: "c" } });
});

test("an update sends values that differ from those of the example", () => {
  const properties = {
    open: { type: "boolean" },
    size: { type: "integer", maximum: 5 },
    rank: { type: "integer" },
    only: { type: "integer", enum: [3] },
    owner_id: { type: "integer" },
    label: { type: "string" },
  };
  const schema = { type: "object", properties: { id: { type: "string" }, ...properties } };
  const example = { open: true, size: 5, rank: 1, only: 3, owner_id: 8, label: "A" };
  const contract = aContract({
    paths: {
      "/a/{id}": {
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        get: { operationId: "get", responses: { 200: jsonResponse(schema) } },
        put: {
          operationId: "it",
          requestBody: jsonBody(schema, { example }),
          responses: { 200: jsonResponse(schema) },
        },
      },
    },
  });

  const [{ request } = {}] = planCases(createPlanner(contract, { only: ["it echo/changed"] }));

  expect(request?.body).toMatchObject({ value: { open: false, size: 4, rank: 2, only: 3, owner_id: 8 } });
});
