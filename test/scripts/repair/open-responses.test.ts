import { expect, test } from "vitest";
import { mend } from "../../support/mend.ts";

test("sealed schemas of answers are opened, however deep, and those of requests are not", async () => {
  const { remarks, document } = await mend(`paths:
  /things:
    post:
      operationId: make-thing
      requestBody:
        content: { application/json: { schema: { $ref: "#/components/schemas/MakeThing" } } }
      responses:
        "201":
          description: A thing.
          content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } }
components:
  schemas:
    MakeThing: { type: object, additionalProperties: false }
    Thing:
      type: object
      additionalProperties: false
      properties:
        parents: { type: array, items: { $ref: "#/components/schemas/Thing" } }
        owner:
          anyOf:
            - type: object
              unevaluatedProperties: false
            - type: "null"
`);

  expect(JSON.stringify(document).match(/\w+Properties":false/g)).toEqual(['additionalProperties":false']);
  expect(document).toMatchObject({ components: { schemas: { MakeThing: { additionalProperties: false } } } });
  expect(remarks).toEqual([
    "document.yaml:17:7 an answer may have more fields: additionalProperties: false is gone",
    "document.yaml:23:15 an answer may have more fields: unevaluatedProperties: false is gone",
  ]);
});

test("additional properties that are described, or allowed, stay", async () => {
  const { remarks, document } = await mend(`paths:
  /things:
    get:
      operationId: list-things
      responses:
        "200":
          description: Things.
          content: { application/json: { schema: { type: object, additionalProperties: { type: string } } } }
`);

  expect(JSON.stringify(document)).toContain('"additionalProperties":{"type":"string"}');
  expect(remarks).toEqual([]);
});
