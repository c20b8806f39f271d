import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { generateForeign } from "../../../scripts/generate-foreign.js";
import { watch } from "../../../scripts/watch.js";
import { temporaryFolder } from "../../support/temporary.ts";

const document = (paths: string) => `openapi: 3.1.0
info: { title: Things, version: "1" }
paths:
${paths}`;

const operation = (path: string, id: string) =>
  `  ${path}: { get: { operationId: ${id}, responses: { "200": { description: Things. } } } }\n`;

test("a save is answered within a second by what changed, and one that is malformed by what is wrong", async () => {
  const folder = temporaryFolder();
  const file = join(folder, "things.yaml");
  const lines: string[] = [];
  writeFileSync(file, document(operation("/things", "list-things")));
  const close = watch(
    () => generateForeign(file),
    join(folder, "out"),
    (line) => void lines.push(line),
  );
  onTestFinished(close);
  await vi.waitFor(() => {
    expect(lines.at(-1)).toMatch(/^changed: .*schema\.ts/);
  }, WAIT);

  const saved = performance.now();
  writeFileSync(file, document(operation("/things", "list-all-things") + operation("/others", "list-others")));
  await vi.waitFor(() => {
    expect(lines).toContain("+ operation GET /others");
  }, WAIT);
  const took = performance.now() - saved;
  writeFileSync(file, document("  ["));
  await vi.waitFor(() => {
    expect(lines.at(-1)).toMatch(/things\.yaml:5:1 .*\nnothing was written/);
  }, WAIT);

  expect(took).toBeLessThan(1_000);
  expect(lines).toContain("~ operation GET /things");
  expect(readFileSync(join(folder, "out/operations.ts"), "utf8")).toContain("list-others");
});

const WAIT = { timeout: 4_000, interval: 5 };
