import { expect, test } from "vitest";
import { partOfDocument } from "../../../src/testing/mock/prism.ts";
import { aContract, jsonResponse } from "../../support/kit/contract.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const get = (schema: object) => ({
  get: { operationId: JSON.stringify(schema), responses: { 200: jsonResponse(schema) } },
});

test("a part has its path and the components that it refers to, and nothing else", () => {
  const schemas = { A: { properties: { b: ref("B"), a: ref("A") } }, B: { type: "string" }, C: { type: "number" } };
  const contract = aContract({
    components: { schemas, securitySchemes: { basic: { type: "http", scheme: "basic" } } },
    security: [{ basic: [] }],
    paths: { "/a~b/{id}": get(ref("A")), "/c": get(ref("C")) },
  });

  const part = partOfDocument(contract, "/a~b/{id}");

  expect(part).toMatchObject({ openapi: "3.1.0", info: { title: "Things" }, security: [{ basic: [] }] });
  expect(Object.keys(part["paths"] as object)).toEqual(["/a~b/{id}"]);
  expect(part["components"]).toEqual({
    schemas: { A: schemas.A, B: schemas.B },
    securitySchemes: { basic: { type: "http", scheme: "basic" } },
  });
});

test("a part of a contract without security schemes has none", () => {
  const part = partOfDocument(aContract(), "/things");

  expect(part["components"]).toEqual({ securitySchemes: {} });
});

test("a reference into a component that was copied already does not change that component", () => {
  const inner = { $ref: "#/components/schemas/A/properties/b" };
  const schemas = { A: { type: "object", properties: { b: { type: "string" } } } };
  const contract = aContract({
    components: { schemas },
    paths: { "/a": get({ allOf: [ref("A"), inner] }) },
  });

  const part = partOfDocument(contract, "/a");

  expect(part["components"]).toMatchObject({ schemas });
});

test("a reference into a component that is copied later does not prevent a complete copy", () => {
  const inner = { $ref: "#/components/schemas/A/properties/b" };
  const schemas = { A: { type: "object", properties: { b: { type: "string" } } } };
  const contract = aContract({
    components: { schemas },
    paths: { "/a": get({ allOf: [inner, ref("A")] }) },
  });

  const part = partOfDocument(contract, "/a");

  expect(part["components"]).toMatchObject({ schemas });
});
