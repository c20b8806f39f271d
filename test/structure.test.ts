import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

test.each(["src", "scripts", "test"])("%s/ has no import cycle, type-only imports included", (folder) => {
  expect(cyclesIn(importsWithin(folder))).toEqual([]);
});

test("a cycle of two files is found", () => {
  const imports = new Map([
    ["a.ts", ["b.ts"]],
    ["b.ts", ["a.ts"]],
  ]);

  expect(cyclesIn(imports)).toEqual(["a.ts -> b.ts -> a.ts"]);
});

/** Maps each file to the files that it imports, all as paths from the root. */
function importsWithin(folder: string): ReadonlyMap<string, readonly string[]> {
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => /\.[jt]s$/.test(name) && !name.includes("node_modules"));
  return new Map(
    files.map((name) => {
      const file = join(ROOT, folder, name);
      const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"));
      const targets = importedFiles.filter(({ fileName }) => fileName.startsWith("."));
      return [relative(ROOT, file), targets.map(({ fileName }) => relative(ROOT, join(dirname(file), fileName)))];
    }),
  );
}

/** Lists each cycle once, as the files on it. */
function cyclesIn(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(" -> "));
    if (done.has(file)) return;
    done.add(file);
    for (const next of imports.get(file) ?? []) visit(next, [...path, file]);
  };
  for (const file of imports.keys()) visit(file, []);
  return cycles;
}
