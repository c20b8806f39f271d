import { expect, test } from "vitest";
import { toOperationLock } from "../../../scripts/generate/lock-operations.ts";

const json = (schema: object) => ({ content: { "application/json": { schema } } });
const Thing = { $ref: "#/components/schemas/Thing" };

test("lists the parameters, the body and the responses of each operation", () => {
  const lock = toOperationLock({
    paths: {
      "/things/{id}": {
        parameters: [{ $ref: "#/components/parameters/Id" }],
        put: {
          operationId: "update-thing",
          parameters: [{ name: "dry_run", in: "query", schema: { type: "boolean" } }],
          requestBody: { required: true, ...json(Thing) },
          responses: {
            "200": json(Thing),
            "204": { description: "Nothing." },
            "404": { $ref: "#/components/responses/Gone" },
          },
        },
      },
    },
    components: {
      schemas: { Thing: {}, Problem: {} },
      parameters: { Id: { name: "id", in: "path", required: true, schema: { type: "string" } } },
      responses: { Gone: json({ $ref: "#/components/schemas/Problem" }) },
    } as object,
  });

  expect(lock).toBe(`PUT /things/{id} update-thing
  path id: string
  query dry_run?: boolean
  body: Thing
  200: Thing
  204: nothing
  404: Problem

# Schemas

Problem
Thing
`);
});

test.each([
  [{ type: ["string", "null"] }, "string | null"],
  [{ type: "array", items: Thing }, "Thing[]"],
  [{ anyOf: [Thing, { type: "null" }] }, "Thing | null"],
  [{ oneOf: [{ type: "string" }, { type: "integer" }] }, "string | integer"],
  [{ allOf: [Thing, { type: "object", properties: { id: { type: "string" } } }] }, "Thing & { id?: string }"],
  [{ type: "object", required: ["id"], properties: { id: Thing, name: {} } }, "{ id: Thing, name?: unknown }"],
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
