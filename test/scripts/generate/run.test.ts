import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { generate } from "../../support/generate.ts";

test("rejects --spec without --out, because generated/ is for the contract", async () => {
  const { code, output } = await generate("--spec", "things.yaml");

  expect(code).toBe(1);
  expect(output).toMatch(/^--spec needs --out <folder>/);
});

test("rejects an unknown option", async () => {
  const { code, output } = await generate("--spce", "things.yaml");

  expect(code).toBe(1);
  expect(output).toContain("'--spce'");
});

test("rejects --watch with a URL", async () => {
  const { code, output } = await generate("--spec", "https://example.com/things.yaml", "--out", "out", "--watch");

  expect(code).toBe(1);
  expect(output).toMatch(/^--watch needs a file/);
});

test("prints the reason and exits with the code of the function", () => {
  const script = fileURLToPath(new URL("../../../scripts/generate.ts", import.meta.url));

  const { status, stderr } = spawnSync(process.execPath, ["--import=tsx", script, "--spec", "things.yaml"], {
    encoding: "utf8",
  });

  expect(status).toBe(1);
  expect(stderr).toMatch(/^--spec needs --out <folder>/);
});
