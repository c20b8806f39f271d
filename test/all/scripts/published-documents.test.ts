import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeAll, expect, test } from "vitest";
import { compilers, installCompilers } from "../../package/compilers.ts";
import { generate } from "../../support/generate.ts";
import { temporaryFolder } from "../../support/temporary.ts";

beforeAll(installCompilers);

test.each([
  ["a page of Markdown", "published-page.md", `["/phone_groups"]["post"]`],
  ["a document of OpenAPI 3.0 in JSON", "thirty.json", `["/queues/{id}"]["get"]`],
  ["a document of many files", "many/root.yaml", `["/addresses"]["post"]`],
])("TypeScript 5.9 and 7 compile the types of %s, which have no Authorization argument", async (_, name, operation) => {
  const folder = await generated(name, operation);

  const findings = await Promise.all([compile(compilers["5.9"], folder), compile(compilers["7.0"], folder)]);

  expect(findings).toEqual(["", ""]);
  expect(readFileSync(join(folder, "schema.ts"), "utf8")).not.toMatch(/authorization/i);
});

/** Generates files, and writes a program that compiles only if no header is an argument. */
async function generated(name: string, operation: string): Promise<string> {
  const folder = temporaryFolder();
  const { code } = await generate("--spec", pathOf(name), "--out", folder);
  expect(code).toBe(0);
  const caller = `import { operations } from "./operations.ts";
import { info } from "./contract-info.ts";
import type { paths } from "./schema.ts";

type Headers = paths${operation}["parameters"]["header"];
export const none: [Exclude<Headers, undefined>] extends [never] ? true : false = true;
export const known: number = Object.keys(operations).length + info.operations;
`;
  writeFileSync(join(folder, "caller.mts"), caller);
  return folder;
}

/** Returns the errors of a compiler for the program and all generated files. */
async function compile(compiler: string, folder: string): Promise<string> {
  const modules = ["--module", "nodenext", "--allowImportingTsExtensions", "--lib", "es2022"];
  const args = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--skipLibCheck", "false", ...modules];
  return promisify(execFile)(process.execPath, [compiler, ...args, "caller.mts"], { cwd: folder }).then(
    ({ stdout }) => stdout,
    (error: unknown) => (error as { readonly stdout: string }).stdout,
  );
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(`../../support/documents/${name}`, import.meta.url));
}
