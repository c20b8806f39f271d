import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { generate } from "../../support/generate.ts";

test("a document without a folder to write to is refused, for generated/ is the contract's", async () => {
  const { code, output } = await generate("--spec", "things.yaml");

  expect(code).toBe(1);
  expect(output).toMatch(/^--spec needs --out <folder>/);
});

test("an option that there is not is refused", async () => {
  const { code, output } = await generate("--spce", "things.yaml");

  expect(code).toBe(1);
  expect(output).toContain("'--spce'");
});

test("a URL cannot be watched", async () => {
  const { code, output } = await generate("--spec", "https://example.com/things.yaml", "--out", "out", "--watch");

  expect(code).toBe(1);
  expect(output).toMatch(/^--watch needs a file/);
});

test("the process prints the reason and exits with the code of the function", () => {
  const script = fileURLToPath(new URL("../../../scripts/generate.ts", import.meta.url));

  const { status, stderr } = spawnSync(process.execPath, ["--import=tsx", script, "--spec", "things.yaml"], {
    encoding: "utf8",
  });

  expect(status).toBe(1);
  expect(stderr).toMatch(/^--spec needs --out <folder>/);
});
