import { expect, test } from "vitest";
import { repair } from "../../support/repair.ts";

test("opens closed schemas of responses at any depth, and keeps those of requests", async () => {
  const { repairs, document } = await repair(`paths:
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
  expect(repairs).toEqual([
    "document.yaml:17:7 removed additionalProperties: false, because a response may have more properties",
    "document.yaml:23:15 removed unevaluatedProperties: false, because a response may have more properties",
  ]);
});

test("keeps additional properties that have a schema or are allowed", async () => {
  const { repairs, document } = await repair(`paths:
  /things:
    get:
      operationId: list-things
      responses:
        "200":
          description: Things.
          content: { application/json: { schema: { type: object, additionalProperties: { type: string } } } }
`);

  expect(JSON.stringify(document)).toContain('"additionalProperties":{"type":"string"}');
  expect(repairs).toEqual([]);
});
