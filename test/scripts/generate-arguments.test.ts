import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generate } from "../support/generate.ts";
import { temporaryFolder } from "../support/temporary.ts";

test.each([
  [["--out", ""], "--out needs the name of a folder"],
  [["--spec", "", "--out", "out"], "--spec needs a file or a URL"],
  [["--spec", "things.yaml", "--out", "out", "--allow-ref", ""], "--allow-ref needs a folder, a file or a URL"],
  [["--allow-ref", "openapi"], "--allow-ref needs --spec"],
  [["--paths", "/queues/**"], "--paths needs --spec"],
  [["--strip-prefix", "/api"], "--strip-prefix needs --spec"],
  [["--verbose"], "--verbose needs --spec"],
  [["--spec", "things.yaml", "--out", "out", "--strip-prefix", "api"], "--strip-prefix needs a path such as /api"],
])("rejects %j", async (args, message) => {
  expect(await generate(...args)).toEqual({ code: 1, output: message });
});

test("rejects --check of a missing folder, and does not create it", async () => {
  const out = join(temporaryFolder(), "missing");

  const { code, output } = await generate("--check", "--out", out);

  expect(code).toBe(1);
  expect(output).toMatch(/^--check: the folder .*missing does not exist; generate it first, without --check$/);
  expect(existsSync(out)).toBe(false);
});

test("prints the usage and the limits for an unknown option", async () => {
  const { output } = await generate("--spce", "things.yaml");

  expect(output).toMatch(
    /'--spce'.*\nusage: npm run generate [\s\S]*--strip-prefix <path>[\s\S]*--allow-ref <prefix>[\s\S]*50 MB.*30 s.*100,000/,
  );
});

test("prints the usage with --help", async () => {
  const { code, output } = await generate("--help");

  expect(code).toBe(0);
  expect(output).toMatch(/^usage: npm run generate /);
});

const START = 'openapi: 3.1.0\ninfo: { title: Things, version: "1" }\n';

test("escapes text of the document that could control the terminal or a CI runner", async () => {
  const folder = temporaryFolder();
  const path = JSON.stringify("/\u001b]0;title\u0007\n::error::injected\n ##[add-mask]x");
  const operation = '{ operationId: x, responses: { "200": { description: X } } }';
  writeFileSync(join(folder, "things.yaml"), `${START}paths: { ${path}: { trace: ${operation} } }\n`);

  const { code, output } = await generate("--spec", join(folder, "things.yaml"), "--out", join(folder, "out"));

  expect(code).toBe(0);
  expect(output).toContain(
    String.raw`trace /\u001b]0;title\u0007` +
      "\n" +
      String.raw`\u003a:error::injected` +
      "\n" +
      String.raw` \u0023#[add-mask]x`,
  );
});

test("escapes the name of the document in the first comment of the code", async () => {
  const folder = temporaryFolder();
  const name = "things\u2028import 'x';\n.yaml";
  writeFileSync(join(folder, name), `${START}paths: {}\n`);

  await generate("--spec", join(folder, name), "--out", join(folder, "out"));

  const [firstLine] = readFileSync(join(folder, "out/operations.ts"), "utf8").split(/[\n\u2028]/);
  expect(firstLine).toBe(
    String.raw`// Generated from things\u2028import 'x';\u000a.yaml by ${"`npm run generate`"}. Do not edit.`,
  );
});
