import { expect, test } from "vitest";
import { toOperationLock } from "../../../scripts/generate/api-lock.ts";

const json = (schema: object) => ({ content: { "application/json": { schema } } });
const Pet = { $ref: "#/components/schemas/Pet" };

test("lists the parameters, the body and the responses of each operation", () => {
  const lock = toOperationLock({
    paths: {
      "/pets/{id}": {
        parameters: [{ $ref: "#/components/parameters/Id" }],
        put: {
          operationId: "update-pet",
          parameters: [{ name: "dry_run", in: "query", schema: { type: "boolean" } }],
          requestBody: { required: true, ...json(Pet) },
          responses: {
            "200": json(Pet),
            "204": { description: "Nothing." },
            "404": { $ref: "#/components/responses/Gone" },
          },
        },
      },
    },
    components: {
      schemas: { Pet: {}, Problem: {} },
      parameters: { Id: { name: "id", in: "path", required: true, schema: { type: "string" } } },
      responses: { Gone: json({ $ref: "#/components/schemas/Problem" }) },
    },
  });

  expect(lock).toBe(`PUT /pets/{id} update-pet
  path id: string
  query dry_run?: boolean
  body: Pet
  200: Pet
  204: nothing
  404: Problem

# Schemas

Pet
Problem
`);
});

test.each([
  [{ type: ["string", "null"] }, "string | null"],
  [{ type: "array", items: Pet }, "Pet[]"],
  [{ anyOf: [Pet, { type: "null" }] }, "Pet | null"],
  [{ oneOf: [{ type: "string" }, { type: "integer" }] }, "string | integer"],
  [{ const: null }, "null"],
  [{ enum: ["a", 1, null] }, '"a" | 1 | null'],
  [{ type: "string", enum: ["a"] }, "string"],
  [{ allOf: [Pet, { type: "object", properties: { id: { type: "string" } } }] }, "Pet & { id?: string }"],
  [{ type: "object", required: ["id"], properties: { id: Pet, name: {} } }, "{ id: Pet, name?: unknown }"],
])("describes an unnamed body by its parts: %j", (schema, expected) => {
  const lock = toOperationLock({ paths: { "/x": { get: { operationId: "x", responses: { "200": json(schema) } } } } });

  expect(lock).toContain(`  200: ${expected}\n`);
});

test("names the media type of a body that is not JSON", () => {
  const responses = { "200": { content: { "text/csv": { schema: { type: "string" } } } } };

  expect(toOperationLock({ paths: { "/x": { get: { operationId: "x", responses } } } })).toContain(
    "  200: string as text/csv\n",
  );
});
