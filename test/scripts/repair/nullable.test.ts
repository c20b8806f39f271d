import { expect, test } from "vitest";
import { OPENAPI_3_0, repair } from "../../support/repair.ts";

const withField = (field: string) => `paths: {}
components:
  schemas:
    Name: { type: string }
    Thing: { type: object, properties: { name: ${field} } }
`;

const REFERENCE = { $ref: "#/components/schemas/Name" };
const NULL = { type: "null" };

const nameOf = (schema: unknown) => ({ components: { schemas: { Thing: { properties: { name: schema } } } } });

test.each(['type: [string, "null"]', 'type: "null"', "nullable: true"])(
  "%s next to a reference becomes an alternative to it",
  async (sibling) => {
    const field = `{ $ref: "#/components/schemas/Name", ${sibling}, description: A name. }`;

    const { repairs, document } = await repair(withField(field));

    const anyOf = [{ $ref: "#/components/schemas/Name" }, { type: "null" }];
    expect(document).toMatchObject(nameOf({ anyOf, description: "A name." }));
    expect(JSON.stringify(document)).not.toContain("nullable");
    expect(repairs).toEqual(["document.yaml:7:48 null next to #/components/schemas/Name became an alternative to it"]);
  },
);

test.each([
  ["a reference", '{ $ref: "#/components/schemas/Name", nullable: true }', { anyOf: [REFERENCE, NULL] }],
  [
    "allOf",
    '{ nullable: true, allOf: [{ $ref: "#/components/schemas/Name" }] }',
    { anyOf: [{ allOf: [REFERENCE] }, NULL] },
  ],
  ["oneOf", '{ nullable: true, oneOf: [{ $ref: "#/components/schemas/Name" }] }', { oneOf: [REFERENCE, NULL] }],
  [
    "allOf and a type",
    '{ type: object, nullable: true, description: A name., allOf: [{ $ref: "#/components/schemas/Name" }] }',
    { description: "A name.", anyOf: [{ type: "object", allOf: [REFERENCE] }, NULL] },
  ],
])("null next to %s becomes a variant in OpenAPI 3.0", async (_, field, expected) => {
  const { document } = await repair(withField(field), OPENAPI_3_0);

  expect(document).toMatchObject({ openapi: "3.1.0", ...nameOf(expected) });
});

test("null next to a type becomes a type, and a value of the enum", async () => {
  const { repairs, document } = await repair(withField("{ type: string, nullable: true, enum: [a] }"), OPENAPI_3_0);

  expect(document).toMatchObject(nameOf({ type: ["string", "null"], enum: ["a", null] }));
  expect(repairs).toEqual([]);
});

test.each([
  [
    "OpenAPI 3.0, without a type",
    "{ nullable: true, oneOf: [{ type: string }] }",
    OPENAPI_3_0,
    "nullable without a type became an alternative",
  ],
  [
    "OpenAPI 3.1",
    "{ type: string, nullable: true }",
    undefined,
    "nullable, which OpenAPI 3.1 does not have, became a null type",
  ],
])("reports nullable in %s", async (_, field, start, message) => {
  const { repairs } = await repair(withField(field), start);

  expect(repairs).toEqual([`document.yaml:7:48 ${message}`]);
});

test("keeps other keywords next to a reference", async () => {
  const { repairs } = await repair(withField('{ $ref: "#/components/schemas/Name", description: A name. }'));

  expect(repairs).toEqual([]);
});
