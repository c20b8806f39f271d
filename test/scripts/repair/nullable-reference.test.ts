import { expect, test } from "vitest";
import { OPENAPI_3_0, repair } from "../../support/repair.ts";

const withField = (field: string) => `paths: {}
components:
  schemas:
    Name: { type: string }
    Thing: { type: object, properties: { name: ${field} } }
`;

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

test("writes the alternative in OpenAPI 3.0 with nullable and allOf", async () => {
  const { document } = await repair(withField('{ $ref: "#/components/schemas/Name", nullable: true }'), OPENAPI_3_0);

  expect(document).toMatchObject(
    nameOf({ type: "string", nullable: true, allOf: [{ $ref: "#/components/schemas/Name" }] }),
  );
});

test("adds the type of the parts to a nullable without a type, which 3.0 ignores", async () => {
  const field = '{ nullable: true, allOf: [{ $ref: "#/components/schemas/Name" }] }';

  const { repairs, document } = await repair(withField(field), OPENAPI_3_0);

  expect(document).toMatchObject(nameOf({ type: "string", nullable: true }));
  expect(repairs).toEqual(["document.yaml:7:48 nullable needs a type; added the type string"]);
});

test("keeps other keywords next to a reference", async () => {
  const { repairs } = await repair(withField('{ $ref: "#/components/schemas/Name", description: A name. }'));

  expect(repairs).toEqual([]);
});
