import { expect, test } from "vitest";
import { mend } from "../../support/mend.ts";

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
])("a body whose schema has required fields %s is required", async (_, schema) => {
  const { remarks, document } = await mend(withBody(schema));

  expect(document).toMatchObject({ paths: { "/things": { post: { requestBody: { required: true } } } } });
  expect(remarks).toEqual(["document.yaml:7:20 the body is required, as name in it"]);
});

test("a body without required fields stays optional", async () => {
  const { remarks } = await mend(withBody("{ type: object, properties: { name: { type: string } } }"));

  expect(remarks).toEqual([]);
});
