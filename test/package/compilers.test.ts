import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { compilers, installCompilers } from "./compilers.ts";
import { CALL, IMPORT, LISTS } from "./consumer-programs.ts";

const { folder } = inject("installation");

const GENERATED = fileURLToPath(new URL("../../generated/", import.meta.url));

const STRICT = ["--noEmit", "--strict", "--skipLibCheck", "false", "--target", "es2022", "--lib", "es2022"];

beforeAll(installCompilers);

describe.each(["5.5", "5.9", "6.0", "7.0"] as const)("TypeScript %s", (version) => {
  test("is what it is said to be", () => {
    expect(run(version, ["--version"])).toMatch(`Version ${version}.`);
  });

  test("compiles what was generated, with all its declarations checked", () => {
    const modules = ["--module", "es2022", "--moduleResolution", "bundler"];

    expect(run(version, [...STRICT, ...modules, join(GENERATED, "schema.ts"), join(GENERATED, "operations.ts")])).toBe(
      "",
    );
  });

  test("compiles a program that uses the package, with all its declarations checked", () => {
    expect(check(version, "compiles.mts", IMPORT + CALL + LISTS)).toBe("");
  });

  test("refuses what the contract forbids", () => {
    const code = `${IMPORT}${CALL}await relay.POST("/number_groups", { body: {} });`;

    expect(check(version, "refused.mts", code)).toMatch(/error TS2741: Property 'name' is missing/);
  });
});

function check(version: keyof typeof compilers, name: string, code: string): string {
  const file = join(folder, `typescript-${version}`, name);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, code);
  return run(version, [...STRICT, "--module", "nodenext", "--exactOptionalPropertyTypes", file]);
}

function run(version: keyof typeof compilers, args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [compilers[version], ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  return stdout + stderr;
}
