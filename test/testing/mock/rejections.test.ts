import { beforeEach, describe, expect, test } from "vitest";
import { type MockServer, startMockServer } from "../../../src/testing/index.ts";
import { aDocument, jsonResponse } from "../../support/kit/contract.ts";
import { type FetchedResponse, sendTo } from "../../support/kit/fetch-json.ts";

const UNKNOWN = "00000000-0000-4000-8000-000000000000";
const GROUP = "6f3c2b1e-8d4a-4f57-9b0c-2a7e5d913c48";

let mock: MockServer;
beforeEach(async () => {
  mock = await startMockServer();
  return mock.close;
});

const send = (line: string, body?: unknown): Promise<FetchedResponse> => sendTo(mock.url, line, { body });

/** Returns the code and the text of each error in a body. */
function errorsOf({ body }: FetchedResponse): unknown {
  const { errors } = body as { readonly errors: readonly { readonly code: string; readonly detail: string }[] };
  return errors.map(({ code, detail }) => `${code}: ${detail}`);
}

test.each<[string, string, unknown, string[]]>([
  ["a missing property", "POST /number_groups", {}, ["missing_required_parameter: name is missing"]],
  [
    "each invalid property",
    "POST /number_groups",
    { name: 7, sticky_sender: "yes" },
    ["invalid_parameter: name must be string", "invalid_parameter: sticky_sender must be boolean"],
  ],
  ["a body of the wrong type", "POST /number_groups", [], ["invalid_parameter: the body must be object"]],
  ["malformed JSON", "POST /number_groups", "{", ["invalid_parameter: the body is not JSON"]],
  [
    "an invalid id in the path",
    "GET /number_groups/7",
    undefined,
    ['invalid_parameter: the path parameter id must match format "uuid"'],
  ],
  [
    "an invalid query parameter",
    "GET /number_groups?page_size=0",
    undefined,
    ["invalid_parameter: the query parameter page_size must be >= 1"],
  ],
  [
    "an unknown resource in the body",
    `POST /number_groups/${GROUP}/number_group_memberships`,
    { phone_number_id: UNKNOWN },
    [`not_found: phone_number_id: phone_numbers has no ${UNKNOWN}`],
  ],
  [
    "a page without its token",
    "GET /queues?page_number=1",
    undefined,
    ["invalid_parameter: page_number needs page_token"],
  ],
  [
    "a page with an invalid token",
    "GET /queues?page_number=1&page_token=PA1",
    undefined,
    ["invalid_parameter: a page_number above 0 needs the page_token of that page's link"],
  ],
  [
    "a parameter that needs another",
    "GET /phone_numbers/search?city=Springfield",
    undefined,
    ["invalid_parameter: city needs region"],
  ],
  [
    "parameters that exclude each other",
    "GET /phone_numbers/search?contains=555&ends_with=123",
    undefined,
    ["invalid_parameter: contains and ends_with exclude each other"],
  ],
])("a rejection names %s", async (_, line, body, errors) => {
  const response = await send(line, body);

  expect([response.status, errorsOf(response)]).toEqual([422, errors]);
});

test("the first page of a list needs no token", async () => {
  expect((await send("GET /queues?page_number=0&page_size=50")).status).toBe(200);
});

describe("a rejection has the schema of the operation", () => {
  test("with an attribute for each problem", async () => {
    const { body } = await send("PUT /registry/beta/brands/2c8e5a71-4b9d-4f36-a1e7-6d0f3b8c5294", { name: 7 });

    expect(body).toMatchObject({
      errors: [
        {
          code: "invalid_parameter",
          message: "name must be string",
          attribute: "name",
          url: expect.stringMatching(/#invalid_parameter$/) as string,
        },
      ],
    });
  });

  test("without an attribute, when the problem is that of the whole body", async () => {
    const { body } = await send("PUT /registry/beta/brands/2c8e5a71-4b9d-4f36-a1e7-6d0f3b8c5294", []);

    expect(body).toMatchObject({ errors: [{ message: "the body must be object", attribute: null }] });
  });

  test.each<[string, string, object, unknown, unknown]>([
    [
      "with the missing parameter",
      "GET /things",
      { type: "object" },
      { detail: "" },
      { detail: "the query parameter size is missing" },
    ],
    [
      "with the example, when the schema does not allow the problem",
      "POST /things",
      { properties: { message: { const: "Wrong" } } },
      { message: "Wrong" },
      { message: "Wrong" },
    ],
    [
      "with one problem, when the schema has no list",
      "POST /things",
      { type: "object" },
      { message: "Wrong", code: "wrong", status: 0, field: "" },
      { message: "name is missing", code: "missing_required_parameter", status: 422, field: "name" },
    ],
    [
      "with the example, when it has no property for the problem",
      "POST /things",
      { type: "object" },
      { oops: true },
      { oops: true },
    ],
    ["with a text, when the contract declares one", "POST /things", { type: "string" }, "no", "no"],
  ])("%s", async (_, line, schema, example, expected) => {
    await using other = await startMockServer({ contract: rejecting(schema, example) });

    const { body } = await sendTo(other.url, line, line.startsWith("POST") ? { body: {} } : {});

    expect(body).toEqual(expected);
  });

  test("with a fixed body, when the schema allows no other", async () => {
    const { status, body } = await send(`DELETE /number_groups/7`);

    expect([status, body]).toEqual([400, { error: "Bad Request" }]);
  });

  test("with a problem of RFC 9457, when the operation declares no rejection", async () => {
    const { status, body, headers } = await send("GET /verified_caller_ids?page_size=0");

    expect([status, headers.get("content-type")]).toEqual([422, "application/problem+json"]);
    expect(body).toMatchObject({
      title: "Unprocessable Entity",
      detail: "the query parameter page_size must be >= 1",
    });
  });
});

/** Creates a contract whose only operation rejects a body without a name. */
function rejecting(schema: object, example: unknown): object {
  const named = { type: "object", required: ["name"], properties: { name: { type: "string" } } };
  return aDocument({
    paths: {
      "/things": {
        get: {
          parameters: [{ name: "size", in: "query", required: true, schema: {} }],
          responses: { 200: {}, "4XX": { content: { "application/json": { schema, example } } } },
        },
        post: {
          requestBody: { content: { "application/json": { schema: named } } },
          responses: { 200: jsonResponse({}), "4XX": { content: { "application/json": { schema, example } } } },
        },
      },
    },
  });
}
