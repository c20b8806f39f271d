import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generate } from "../../support/generate.ts";
import { temporaryFolder } from "../../support/temporary.ts";

const START = 'openapi: 3.1.0\ninfo: { title: Things, version: "1" }\n';

test("generates from a document of 50,000 lines", async () => {
  const folder = temporaryFolder();
  const text = START + manyOperations(1_150);
  writeFileSync(join(folder, "things.yaml"), text);

  const { code } = await generate("--spec", join(folder, "things.yaml"), "--out", join(folder, "out"));

  expect(text.split("\n").length).toBeGreaterThan(50_000);
  expect(code).toBe(0);
  expect(readFileSync(join(folder, "out/operations.ts"), "utf8")).toContain('GET: "200 get-thing-1149"');
});

test("generates from a chain of references that is longer than the call stack", async () => {
  const folder = temporaryFolder();
  const link = (_: unknown, index: number) =>
    `    T${index}: { type: object, properties: { next: { $ref: "#/components/schemas/T${index + 1}" } } }\n`;
  const chain = Array.from({ length: 12_000 }, link).join("");
  writeFileSync(join(folder, "things.yaml"), `${START}paths: {}\ncomponents:\n  schemas:\n${chain}    T12000: {}\n`);

  const { code } = await generate("--spec", join(folder, "things.yaml"), "--out", join(folder, "out"));

  expect(code).toBe(0);
  expect(readFileSync(join(folder, "out/schema.ts"), "utf8")).toMatch(/\bT12000: /);
});

/** Writes operations and schemas, of 46 lines each. */
function manyOperations(count: number): string {
  const all = Array.from({ length: count }, (_, index) => index);
  const fields = (name: string) => `        ${name}:\n          type: string\n          description: A field.\n`;
  const operations = all.map(
    (index) => `  /things${index}/{id}:
    get:
      operationId: get-thing-${index}
      parameters:
        - name: id
          in: path
          required: true
          schema:
            type: string
      responses:
        "200":
          description: A thing.
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Thing${index}"
`,
  );
  const schemas = all.map(
    (index) => `    Thing${index}:
      type: object
      properties:
        half:
          $ref: "#/components/schemas/Thing${Math.floor(index / 2)}"
${["a", "b", "c", "d", "e", "f", "g", "h"].map(fields).join("")}`,
  );
  return `paths:\n${operations.join("")}components:\n  schemas:\n${schemas.join("")}`;
}
