import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { compilers, installCompilers } from "./compilers.ts";
import { CALL, IMPORT, LISTS } from "./consumer-programs.ts";

const { folder } = inject("installation");

const GENERATED = fileURLToPath(new URL("../../generated/", import.meta.url));

const STRICT = [
  ...["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--skipLibCheck", "false"],
  ...["--target", "es2022", "--lib", "es2022", "--module", "nodenext"],
];

beforeAll(installCompilers);

describe.each(["5.5", "5.9", "6.0", "7.0"] as const)("TypeScript %s", (version) => {
  test("is what it is said to be", () => {
    expect(run(version, ["--version"])).toMatch(`Version ${version}.`);
  });

  test("finds nothing wrong with what was generated, nor with a program that uses the package", () => {
    const file = join(folder, `typescript-${version}`, "main.mts");
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, IMPORT + CALL + LISTS + REFUSED);

    expect(run(version, [...STRICT, file, join(GENERATED, "schema.ts"), join(GENERATED, "operations.ts")])).toBe("");
  });
});

/** That what the contract forbids does not compile is told by the line that expects it: without an error it is one. */
const REFUSED = `
// @ts-expect-error a group needs a name
await relay.POST("/number_groups", { body: {} });
`;

function run(version: keyof typeof compilers, args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [compilers[version], ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  return stdout + stderr;
}
