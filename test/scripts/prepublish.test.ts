import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = new URL("../../", import.meta.url);

test("only the owner of the repository must be set before publishing", () => {
  const manifest = readFileSync(new URL("package.json", root), "utf8");
  const isPlaceholder = manifest.includes("/OWNER/");

  const script = fileURLToPath(new URL("scripts/prepublish.ts", root));
  const { status, stderr } = spawnSync(process.execPath, ["--import=tsx", script], { encoding: "utf8" });

  expect(status).toBe(isPlaceholder ? 1 : 0);
  expect(stderr.includes("replace OWNER with the owner of the repository")).toBe(isPlaceholder);
});
