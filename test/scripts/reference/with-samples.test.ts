import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Contract } from "../../../scripts/document/openapi.ts";
import { withSamples } from "../../../scripts/reference/build.ts";

const ID = { name: "id", in: "path", required: true, schema: { $ref: "#/components/schemas/Id" } };
const PAGE_TOKEN = { name: "page_token", in: "query", example: "next" };
const NOTE = { note: { type: "string" } };

const components = {
  schemas: {
    Id: { type: "string", examples: ["6f3c2b1e-8d4a-4f57-9b0c-2a7e5d913c48"] },
    Base: { properties: { id: { $ref: "#/components/schemas/Id" } } },
    SIPEndpoint: { allOf: [{ $ref: "#/components/schemas/Base" }, { properties: NOTE }] },
    NumberGroup: {},
    VerifiedCallerID: {},
    E911Address: {},
    Queue: {},
    SIPEndpointList: { properties: { data: { items: { $ref: "#/components/schemas/SIPEndpoint" } } } },
  },
  responses: { Unauthorized: { content: { "application/json": { schema: { properties: NOTE } } } } },
};

const json = (schema: object, more: object = {}) => ({ content: { "application/json": { schema, ...more } } });
const unauthorized = { $ref: "#/components/responses/Unauthorized" };
const endpoint = { $ref: "#/components/schemas/SIPEndpoint" };

test("calls with the examples of the contract, and handles each declared status", () => {
  const sample = sampleOf("/sip/{id}", "put", {
    parameters: [ID],
    requestBody: json({}, { example: { name: "Front desk", "caller-id": null } }),
    responses: { 200: json(endpoint), 201: json(endpoint), 401: unauthorized, 422: json({}), 500: json({}) },
  });

  expect(sample).toBe(`import { createRelayClient } from "signalwire-relay-rest";

const relay = createRelayClient();
const result = await relay.PUT("/sip/{id}", {
  params: {
    path: { id: "6f3c2b1e-8d4a-4f57-9b0c-2a7e5d913c48" },
  },
  body: { name: "Front desk", "caller-id": null },
});

switch (result.status) {
  case 200: case 201:
    console.log(result.data.id);
    break;
  case 422:
    console.error(result.error.issues);
    break;
  case 401: case 500: case "unexpected":
    console.error(result.error.message);
    break;
  default:
    result satisfies never;
}`);
});

test("iterates over the items of a paginated list", () => {
  const sample = sampleOf("/sip", "get", {
    parameters: [PAGE_TOKEN],
    responses: { 200: json({ $ref: "#/components/schemas/SIPEndpointList" }), 401: unauthorized },
  });

  expect(sample).toBe(`import {
  createRelayClient,
  isRelayError,
  paginate,
} from "signalwire-relay-rest";

const relay = createRelayClient();
const list = paginate(relay, "/sip");

try {
  for await (const sipEndpoint of list) {
    console.log(sipEndpoint.id);
  }
} catch (error) {
  if (!isRelayError(error)) throw error;
  console.error(error.message, error.cursor);
}`);
});

test.each([
  ["NumberGroup", "numberGroup"],
  ["VerifiedCallerID", "verifiedCallerId"],
  ["E911Address", "e911Address"],
  ["Queue", "queue"],
])("names an item of %s %s", (schema, name) => {
  const list = { properties: { data: { items: { $ref: `#/components/schemas/${schema}` } } } };

  const sample = sampleOf("/things", "get", { parameters: [PAGE_TOKEN], responses: { 200: json(list) } });

  expect(sample).toContain(`for await (const ${name} of list) {\n    console.log(${name});`);
});

test("passes path parameters and required query parameters to a paginated list", () => {
  const needed = { name: "state", in: "query", required: true, example: "active" };
  const filter = { name: "filter_name", in: "query", example: "Front" };

  const sample = sampleOf("/sip/{id}/lines", "get", {
    parameters: [ID, needed, filter, PAGE_TOKEN],
    responses: { 200: json({ properties: { data: { items: { properties: NOTE } } } }) },
  });

  expect(sample).toContain(`paginate(relay, "/sip/{id}/lines", {
  params: {
    path: { id: "6f3c2b1e-8d4a-4f57-9b0c-2a7e5d913c48" },
    query: { state: "active" },
  },
});`);
  expect(sample).toContain("for await (const item of list) {\n    console.log(item);");
});

test("passes the query parameters with an example to another GET", () => {
  const unsaid = { name: "limit", in: "query", schema: { examples: [10] } };
  const named = { name: "include", in: "query", examples: { both: { value: "carrier,cnam" } } };

  const sample = sampleOf("/lookup", "get", { parameters: [unsaid, named], responses: { 200: json({}) } });

  expect(sample).toContain('relay.GET("/lookup", {\n  params: { query: { include: "carrier,cnam" } },\n});');
});

test("omits the second argument if the operation has no input", () => {
  const sample = sampleOf("/sip_profile", "get", { responses: { 200: json({}) } });

  expect(sample).toContain('relay.GET("/sip_profile");');
});

test.each([
  ["a response without a body", 204, {}, 'console.log("done");'],
  ["a response without an id", 200, json({ properties: NOTE }), "console.log(result.data);"],
  ["a redirect", 302, {}, "console.log(result.data.location);"],
  ["an invalid request", 400, json({}), "console.error(result.error.issues);"],
])("handles %s", (_, status, response, statement) => {
  const sample = sampleOf("/sip", "delete", { responses: { [status]: response } });

  expect(sample).toContain(`  case ${status}:\n    ${statement}\n    break;`);
});

test.each([
  ["a parameter", { parameters: [{ name: "id", in: "path", schema: {} }] }, "the parameter id of put-sip"],
  ["a body", { requestBody: json({ properties: NOTE }) }, "the body of put-sip"],
])("rejects %s without an example", (_, operation, what) => {
  expect(() => sampleOf("/sip", "put", { ...operation, responses: {} })).toThrow(`no example of ${what}`);
});

test("copies the contract, and adds only the samples and a note about them", () => {
  const text = readFileSync(new URL("../../../generated/relay-rest.json", import.meta.url), "utf8");
  const contract = JSON.parse(text) as Contract;

  const copy = withSamples(contract);

  expect(contract).toEqual(JSON.parse(text));
  expect(
    JSON.parse(JSON.stringify(copy, (key, value: unknown) => (key === "x-codeSamples" ? undefined : value))),
  ).toEqual({
    ...contract,
    info: copy.info,
  });
  expect(copy.info?.description).toContain("npm install signalwire-relay-rest");
});

function sampleOf(path: string, method: string, operation: object): string {
  const item = { [method]: { operationId: `${method}-${path.slice(1)}`, ...operation } };
  // The parts of a contract that samples use.
  const contract = { info: {}, paths: { [path]: item }, components } as unknown as Contract;
  return withSamples(contract).paths?.[path]?.[method as "get"]?.["x-codeSamples"]?.[0]?.source ?? "";
}
