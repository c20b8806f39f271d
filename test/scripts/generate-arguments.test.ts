import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generate } from "../support/generate.ts";
import { temporaryFolder } from "../support/temporary.ts";

test.each([
  [["--out", ""], "--out needs the name of a folder"],
  [["--spec", "", "--out", "out"], "--spec needs a file or a URL"],
  [["--spec", "things.yaml", "--out", "out", "--allow-ref", ""], "--allow-ref needs a folder, a file or a URL"],
  [["--allow-ref", "openapi"], "--allow-ref belongs to --spec"],
])("%j is refused", async (args, message) => {
  expect(await generate(...args)).toEqual({ code: 1, output: message });
});

test("a check of a folder that does not exist says so, and makes none", async () => {
  const out = join(temporaryFolder(), "missing");

  const { code, output } = await generate("--check", "--out", out);

  expect(code).toBe(1);
  expect(output).toMatch(/^--check: the folder .*missing does not exist; generate it first, without --check$/);
  expect(existsSync(out)).toBe(false);
});

test("an unknown option is answered by the usage, with the limits of what is read", async () => {
  const { output } = await generate("--spce", "things.yaml");

  expect(output).toMatch(/'--spce'.*\nusage: npm run generate .*--allow-ref <prefix>[\s\S]*50 MB.*30 s.*100,000/);
});

const HEAD = 'openapi: 3.1.0\ninfo: { title: Things, version: "1" }\n';

test("what a remark quotes from a document neither controls the terminal nor a CI runner", async () => {
  const folder = temporaryFolder();
  const path = JSON.stringify("/\u001b]0;title\u0007\n::error::injected\n ##[add-mask]x");
  const operation = '{ operationId: x, responses: { "200": { description: X } } }';
  writeFileSync(join(folder, "things.yaml"), `${HEAD}paths: { ${path}: { patch: ${operation} } }\n`);

  const { code, output } = await generate("--spec", join(folder, "things.yaml"), "--out", join(folder, "out"));

  expect(code).toBe(0);
  expect(output).toContain(
    String.raw`patch /\u001b]0;title\u0007` +
      "\n" +
      String.raw`\u003a:error::injected` +
      "\n" +
      String.raw` \u0023#[add-mask]x`,
  );
});

test("a document's own name cannot end the comment at the head of the code", async () => {
  const folder = temporaryFolder();
  const name = "things\u2028import 'x';\n.yaml";
  writeFileSync(join(folder, name), `${HEAD}paths: {}\n`);

  await generate("--spec", join(folder, name), "--out", join(folder, "out"));

  const [head] = readFileSync(join(folder, "out/operations.ts"), "utf8").split(/[\n\u2028]/);
  expect(head).toBe(
    String.raw`// Generated from things\u2028import 'x';\u000a.yaml by ${"`npm run generate`"}. Do not edit.`,
  );
});
