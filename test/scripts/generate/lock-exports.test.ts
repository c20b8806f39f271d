import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { toExportLock } from "../../../scripts/generate/lock-exports.ts";
import { temporaryFolder } from "../../support/temporary.ts";

/** Returns the lock of the entry point `src/index.ts`. */
function lockOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "src"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, "src", name), text);
  return toExportLock(join(folder, "src/index.ts"));
}

test("lists the exports of an entry point by name, without comments and bodies, whichever file declares them", () => {
  const lock = lockOf({
    "index.ts":
      'export { make } from "./make.ts";\nexport type { Colour } from "./colour.ts";\nexport const size: number = 1;',
    "make.ts": "/** Makes it. */\nexport function make(name: string): string {\n  // In a way.\n  return name;\n}\n",
    "colour.ts": 'export type Colour = "red" | "blue"; // for now',
  });

  expect(lock).toBe(
    'export type Colour = "red" | "blue";\nexport function make(name: string): string;\nexport const size: number = 1;\n',
  );
});

test("lists declarations that the exports use and that are not exported", () => {
  const lock = lockOf({
    "index.ts": 'export type { Options } from "./options.ts";',
    "options.ts":
      'import type { Limits } from "./limits.ts";\nexport interface Options extends Limits { name: string }\n',
    "limits.ts": "export interface Limits { wait: Wait }\ntype Wait = number;\ntype Unused = string;\n",
  });

  expect(lock).toContain("export interface Options extends Limits {\n    name: string;\n}\n");
  expect(lock).toContain(
    "## Used by these, not exported\n\nexport interface Limits {\n    wait: Wait;\n}\ntype Wait = number;",
  );
  expect(lock).not.toContain("Unused");
});

test("lists a renamed export under its public name", () => {
  const lock = lockOf({
    "index.ts": 'export type { Colour as Hue } from "./colour.ts";',
    "colour.ts": 'export type Colour = "red";',
  });

  expect(lock).toContain("export { Colour as Hue };\n");
});

test("does not read generated files and dependencies", () => {
  const lock = lockOf({
    "index.ts":
      'import type { paths } from "../generated/schema.ts";\nimport type { Nowhere } from "nowhere";\nexport type Path = keyof paths | Nowhere;\n',
  });

  expect(lock).toBe("export type Path = keyof paths | Nowhere;\n");
});

test("rejects an entry point without exports", () => {
  expect(() => lockOf({ "index.ts": "const secret = 1;" })).toThrow(/exports nothing/);
});

test("reads a file again after a change, and not after its removal", () => {
  const file = join(temporaryFolder(), "index.ts");
  const lockAfter = (text: string) => {
    writeFileSync(file, text);
    return toExportLock(file);
  };

  expect(lockAfter("export const size: 1;")).toBe("export const size: 1;\n");
  expect(lockAfter("export const size: 2;")).toBe("export const size: 2;\n");
  rmSync(file);
  expect(() => toExportLock(file)).toThrow(/exports nothing/);
});
