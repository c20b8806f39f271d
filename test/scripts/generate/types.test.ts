import { expect, test } from "vitest";
import { toCompilingTypes } from "../../../scripts/generate/compile-types.ts";
import { toTypes } from "../../../scripts/generate/types.ts";

const documentOf = (schemas: object) =>
  JSON.stringify({ openapi: "3.1.0", info: { title: "X", version: "1" }, paths: {}, components: { schemas } });

function typesOf(schemas: object): Promise<string> {
  return toTypes(documentOf(schemas));
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

test("a name with a percent sign or a hash may contain the text of any character", async () => {
  const types = await typesOf({ Value: { properties: { "%\\uE000": {}, "#\\uE001\ue002": {} } } });

  expect(types).toContain(String.raw`"%\\uE000"?: unknown;`);
  expect(types).toContain(String.raw`"#\\uE001\uE002"?: unknown;`);
});

const OTHER = 'components["schemas"]["Other"]';

const VALUES: readonly [schema: object, type: string][] = [
  [{ const: null }, "null"],
  [{ const: null, type: ["string", "null"] }, "null"],
  [{ const: null, properties: {} }, "null"],
  [{ enum: [null] }, "null"],
  [{ type: "null" }, "null"],
  [{ type: "array", items: { const: null } }, "null[]"],
  [{ type: "object", additionalProperties: { const: null } }, "{ [key: string]: null; }"],
  [{ properties: { it: { const: null } } }, "{ /** @constant */ it?: null | undefined; }"],
  [{ anyOf: [{ const: null }, { type: "string" }] }, "null | string"],
  [{ oneOf: [{ const: null }, { const: "a" }], type: ["string", "null"] }, 'null | "a"'],
  [{ oneOf: [{ $ref: "#/components/schemas/Other" }, { type: "null" }], type: ["object", "null"] }, `${OTHER} | null`],
  [{ oneOf: [{ minLength: 2 }, { pattern: "a" }], type: ["string", "null"] }, "(string | null) & (unknown | unknown)"],
  [{ const: false }, "false"],
  [{ const: 0 }, "0"],
  [{ const: -1e21 }, "-1e+21"],
  [{ const: "" }, '""'],
  [{ const: {} }, "Record<string, never>"],
  [{ const: [] }, "never[]"],
  [{ const: { a: [1, null] } }, "{ a: [ 1, null ]; }"],
  [{ enum: [1, "a", null, true, {}] }, '1 | "a" | null | true | Record<string, never>'],
  [{ enum: ['"\\*/', "\u2028", "</script>", "%#`"] }, '"\\"\\\\*/" | "\\u2028" | "</script>" | "%#`"'],
  [{ enum: ["a", "b"], type: "object" }, '"a" | "b"'],
  [{ enum: [{ a: 1 }, { $ref: "b" }], type: "object" }, '{ a: 1; } | { $ref: "b"; }'],
  [{ enum: ["a"], type: "object", properties: { a: {} } }, "{ a?: unknown; }"],
  [{ enum: [{ a: 1 }], type: ["object", "null"], additionalProperties: true }, "{ [key: string]: unknown; } | null"],
];

test.each(VALUES)("the type of %j is %s", async (schema, type) => {
  const types = await typesOf({ Value: schema, Other: {} });

  expect(/^type Value = (.*?);\n(?=type|export)/ms.exec(types)?.[1]?.replaceAll(/\s+/g, " ")).toBe(type);
});

test("the types of values compile", async () => {
  const remarks: string[] = [];
  const schemas = Object.fromEntries(VALUES.map(([schema], index) => [`Value${index}`, schema]));

  await toCompilingTypes(documentOf({ ...schemas, Other: {} }), (remark) => remarks.push(remark));

  expect(remarks).toEqual([]);
});
