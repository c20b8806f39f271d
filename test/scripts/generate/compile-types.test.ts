import { expect, test } from "vitest";
import { toCompilingTypes } from "../../../scripts/generate/compile-types.ts";

const documentOf = (schemas: object) =>
  JSON.stringify({ openapi: "3.1.0", info: { title: "Things", version: "1" }, paths: {}, components: { schemas } });

test("gives a schema whose type does not compile the type unknown, with a remark", async () => {
  const endless = { $ref: "#/components/schemas/Endless" };
  const remarks: string[] = [];

  const types = await toCompilingTypes(
    documentOf({ Endless: { allOf: [endless], properties: {} }, Fine: { type: "string" } }),
    (remark) => remarks.push(remark),
  );

  expect(types).toMatch(/Endless: unknown;\s+Fine: string;/);
  expect(remarks).toEqual([
    expect.stringMatching(/^#\/components\/schemas\/Endless has the type unknown: .* in its own type annotation/),
  ]);
});

test("does not change types that compile, and adds no remark", async () => {
  const remarks: string[] = [];

  const types = await toCompilingTypes(documentOf({ Fine: { type: "string" } }), (remark) => remarks.push(remark));

  expect(types).toContain("Fine: string;");
  expect(remarks).toEqual([]);
});
