import { expect, test } from "vitest";
import { toTypes } from "../../../scripts/generate/types.ts";

function typesOf(schemas: object): Promise<string> {
  return toTypes(
    JSON.stringify({ openapi: "3.1.0", info: { title: "X", version: "1" }, paths: {}, components: { schemas } }),
  );
}

test("an optional property may be undefined, unless its type is unknown", async () => {
  const properties = { name: { type: "string" }, size: { type: "integer" }, any: {} };

  const types = await typesOf({ Queue: { type: "object", required: ["name"], properties } });

  expect(types).toContain("    name: string;\n    size?: number | undefined;\n    any?: unknown;\n");
});

test("a schema has a type of its own name, with its description", async () => {
  const types = await typesOf({
    Queue: { type: "string", description: "A queue." },
    Queues: { type: "array", items: { $ref: "#/components/schemas/Queue" } },
  });

  expect(types).toContain("/** @description A queue. */\n        Queue: Queue;");
  expect(types).toContain("type Queue = string;");
  expect(types).toContain('type Queues = components["schemas"]["Queue"][];');
});

test.each(["Record", "queue", "paths", "a-b", "1"])(
  "a schema with the name %j has no type of its own name",
  async (name) => {
    const types = await typesOf({ [name]: { type: "boolean" } });

    expect(types).toMatch(/"?: boolean;/);
    expect(types).not.toMatch(/= boolean;/);
  },
);
