import { execFile } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { compilers, installCompilers } from "../../package/compilers.ts";
import { generate } from "../../support/generate.ts";
import { temporaryFolder } from "../../support/temporary.ts";

beforeAll(installCompilers, 60_000);

const TWO_COMPILERS = { timeout: 30_000 };

describe.each([
  ["a page of Markdown", "published-page.md", `["/phone_groups"]["post"]`],
  ["a document of OpenAPI 3.0 in JSON", "thirty.json", `["/queues/{id}"]["get"]`],
  ["a document of many files", "many/root.yaml", `["/addresses"]["post"]`],
])("%s", (_, name, operation) => {
  test(
    "becomes types that TypeScript 5.9 and 7 compile, without an Authorization argument",
    TWO_COMPILERS,
    async () => {
      const folder = await generated(name, operation);

      const findings = await Promise.all([compile(compilers["5.9"], folder), compile(compilers["7.0"], folder)]);

      expect(findings).toEqual(["", ""]);
      expect(readFileSync(join(folder, "schema.ts"), "utf8")).not.toMatch(/authorization/i);
    },
  );

  test("becomes the same bytes again", async () => {
    const once = await generated(name, operation);
    const again = await generated(name, operation);

    expect(contents(again)).toEqual(contents(once));
  });
});

test("writes what npm run generate writes for the contract, and nothing else", async () => {
  const folder = await generated("published-page.md", `["/phone_groups"]["post"]`);

  const own = readdirSync(fileURLToPath(new URL("../../../generated", import.meta.url)));

  expect(readdirSync(folder).filter((name) => name !== "caller.mts")).toEqual(own);
});

test("says what the run-time table cannot hold", async () => {
  const { output } = await generate("--spec", pathOf("thirty.json"), "--out", temporaryFolder());

  expect(output).toContain(
    "left out of operations.ts: patch /queues/{id}: the client has verbs for get, post, put, delete only",
  );
  expect(output).toContain('left out of operations.ts: get /queues/{id}: the response "default" is not one status');
});

/** A folder with what the document becomes, and a program that compiles only when no header is an argument. */
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

/** What a compiler finds wrong with the program and with all that was generated. */
async function compile(compiler: string, folder: string): Promise<string> {
  const modules = ["--module", "nodenext", "--allowImportingTsExtensions", "--lib", "es2022"];
  const args = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--skipLibCheck", "false", ...modules];
  return promisify(execFile)(process.execPath, [compiler, ...args, "caller.mts"], { cwd: folder }).then(
    ({ stdout }) => stdout,
    (error: unknown) => (error as { readonly stdout: string }).stdout,
  );
}

function contents(folder: string): ReadonlyMap<string, string> {
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(`../../support/documents/${name}`, import.meta.url));
}
