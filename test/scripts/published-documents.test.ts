import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { generate } from "../support/generate.ts";
import { temporaryFolder } from "../support/temporary.ts";

test.each([
  ["a page of Markdown", "published-page.md"],
  ["a document of OpenAPI 3.0 in JSON", "thirty.json"],
  ["a document of many files", "many/root.yaml"],
])("generates the same bytes from %s each time", async (_, name) => {
  const [once, again] = [temporaryFolder(), temporaryFolder()];

  expect(await generate("--spec", pathOf(name), "--out", once)).toMatchObject({ code: 0 });
  expect(await generate("--spec", pathOf(name), "--out", again)).toMatchObject({ code: 0 });

  expect(contents(again)).toEqual(contents(once));
});

test("writes the same files as for the contract", async () => {
  const folder = temporaryFolder();

  await generate("--spec", pathOf("published-page.md"), "--out", folder);

  expect(readdirSync(folder)).toEqual(readdirSync(fileURLToPath(new URL("../../generated", import.meta.url))));
});

test("prints the omissions from the run-time table", async () => {
  const { output } = await generate("--spec", pathOf("thirty.json"), "--out", temporaryFolder());

  expect(output).toContain(
    "left out of operations.ts: trace /queues/{id}: the client offers only get, post, put, delete, patch, head, options",
  );
  expect(output).toContain('left out of operations.ts: get /queues/{id}: the response "4xx" is not a status');
});

function contents(folder: string): ReadonlyMap<string, string> {
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(`../support/documents/${name}`, import.meta.url));
}
