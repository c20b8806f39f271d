import { expect, test } from "vitest";
import { mend, THIRTY } from "../../support/mend.ts";

const withField = (field: string) => `paths: {}
components:
  schemas:
    Name: { type: string }
    Thing: { type: object, properties: { name: ${field} } }
`;

const nameOf = (schema: unknown) => ({ components: { schemas: { Thing: { properties: { name: schema } } } } });

test.each(['type: [string, "null"]', 'type: "null"', "nullable: true"])(
  "%s beside a reference becomes an alternative to it",
  async (sibling) => {
    const field = `{ $ref: "#/components/schemas/Name", ${sibling}, description: A name. }`;

    const { remarks, document } = await mend(withField(field));

    const anyOf = [{ $ref: "#/components/schemas/Name" }, { type: "null" }];
    expect(document).toMatchObject(nameOf({ anyOf, description: "A name." }));
    expect(JSON.stringify(document)).not.toContain("nullable");
    expect(remarks).toEqual(["document.yaml:7:48 null beside #/components/schemas/Name is an alternative to it"]);
  },
);

test("in OpenAPI 3.0 it becomes what 3.0 has for it", async () => {
  const { document } = await mend(withField('{ $ref: "#/components/schemas/Name", nullable: true }'), THIRTY);

  expect(document).toMatchObject(
    nameOf({ type: "string", nullable: true, allOf: [{ $ref: "#/components/schemas/Name" }] }),
  );
});

test("nullable without a type, which 3.0 ignores, has the type of what it is made of", async () => {
  const field = '{ nullable: true, allOf: [{ $ref: "#/components/schemas/Name" }] }';

  const { remarks, document } = await mend(withField(field), THIRTY);

  expect(document).toMatchObject(nameOf({ type: "string", nullable: true }));
  expect(remarks).toEqual(["document.yaml:7:48 nullable counts beside a type, string here"]);
});

test("other words beside a reference are left alone", async () => {
  const { remarks } = await mend(withField('{ $ref: "#/components/schemas/Name", description: A name. }'));

  expect(remarks).toEqual([]);
});
