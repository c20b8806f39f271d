import { expect, test } from "vitest";
import { repair } from "../../support/repair.ts";

const withBody = (body: string) => `paths:
  /things:
    post:
      operationId: make-thing
      requestBody: { content: { application/json: { schema: ${body} } } }
      responses: { "201": { description: A thing. } }
components:
  schemas:
    Thing: { type: object, required: [name], properties: { name: { type: string } } }
`;

test.each([
  ["itself", "{ type: object, required: [name], properties: { name: { type: string } } }"],
  ["by reference", '{ $ref: "#/components/schemas/Thing" }'],
  ["in a part", '{ allOf: [{ $ref: "#/components/schemas/Thing" }, { type: object }] }'],
])("requires a body whose schema has required properties %s", async (_, schema) => {
  const { repairs, document } = await repair(withBody(schema));

  expect(document).toMatchObject({ paths: { "/things": { post: { requestBody: { required: true } } } } });
  expect(repairs).toEqual(["document.yaml:7:20 the body is now required, because its schema requires name"]);
});

test("keeps a body without required properties optional", async () => {
  const { repairs } = await repair(withBody("{ type: object, properties: { name: { type: string } } }"));

  expect(repairs).toEqual([]);
});
