import { existsSync, readFileSync, writeFileSync } from "node:fs";
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

/** Watches a document of that text, until the test is over. */
function watched(text: string, lint?: () => Promise<void>) {
  const folder = temporaryFolder();
  const root = join(folder, "things.yaml");
  const out = join(folder, "out");
  const lines: string[] = [];
  writeFileSync(root, text);
  const work = { root, generate: () => generateForeign(root), ...(lint && { lint }) };
  const close = watch(work, out, (line) => {
    lines.push(line);
  });
  onTestFinished(close);
  return {
    lines,
    out,
    save: (saved: string) => {
      writeFileSync(root, saved);
    },
    said: (line: unknown) =>
      vi.waitFor(
        () => {
          expect(lines).toContainEqual(line);
        },
        { timeout: 4_000, interval: 5 },
      ),
  };
}

test("a save is answered by what changed", async () => {
  const { lines, out, save, said } = watched(document(operation("/things", "list-things")));
  await said(expect.stringMatching(/^changed: .*schema\.ts/));

  save(document(operation("/things", "list-all-things") + operation("/others", "list-others")));
  await said("+ operation GET /others");

  expect(lines).toContain("~ operation GET /things");
  expect(readFileSync(join(out, "operations.ts"), "utf8")).toContain("list-others");
});

test("a malformed save is answered by what is wrong, from the first on, and the next one is heard", async () => {
  const { out, save, said } = watched(document("  ["));
  await said(expect.stringMatching(/things\.yaml:5:1 .*\nnothing was written/));
  expect(existsSync(out)).toBe(false);

  save(document(operation("/things", "list-things")));

  await said(expect.stringMatching(/^changed: .*schema\.ts/));
});

test("what the linter finds is said when the files are written", async () => {
  const { lines, said } = watched(document(operation("/things", "list-things")), () =>
    Promise.reject(new Error("an operation has no description")),
  );

  await said("an operation has no description");

  expect(lines[0]).toMatch(/^changed: /);
});
