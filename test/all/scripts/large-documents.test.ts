import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generate } from "../../support/generate.ts";
import { temporaryFolder } from "../../support/temporary.ts";

const HEAD = 'openapi: 3.1.0\ninfo: { title: Things, version: "1" }\n';

test("a document of 50,000 lines is a result", async () => {
  const folder = temporaryFolder();
  const text = HEAD + manyThings(1_150);
  writeFileSync(join(folder, "things.yaml"), text);

  const { code } = await generate("--spec", join(folder, "things.yaml"), "--out", join(folder, "out"));

  expect(text.split("\n").length).toBeGreaterThan(50_000);
  expect(code).toBe(0);
  expect(readFileSync(join(folder, "out/operations.ts"), "utf8")).toContain('GET: "200 get-thing-1149"');
});

test("schemas that refer to each other for longer than the stack is deep are refused in words", async () => {
  const folder = temporaryFolder();
  const link = (_: unknown, index: number) =>
    `    T${index}: { type: object, properties: { next: { $ref: "#/components/schemas/T${index + 1}" } } }\n`;
  const chain = Array.from({ length: 20_000 }, link).join("");
  writeFileSync(join(folder, "things.yaml"), `${HEAD}paths: {}\ncomponents:\n  schemas:\n${chain}    T20000: {}\n`);

  const { code, output } = await generate("--spec", join(folder, "things.yaml"), "--out", join(folder, "out"));

  expect(code).toBe(1);
  expect(output).toMatch(/^the chain of references is longer than the call stack/m);
});

/** Operations and schemas, of 46 lines each. */
function manyThings(count: number): string {
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
