import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, inject, test } from "vitest";
import { compilers } from "../../package/compilers.ts";
import { CALL, IMPORT, KIT, LISTS } from "../../package/consumer-programs.ts";

const { folder } = inject("installation");

const GENERATED = pathOf("generated/");

/** What the contract forbids is an error of the line that expects it: without the error, the directive is one. */
const REFUSED = `
// @ts-expect-error a group needs a name
await relay.POST("/number_groups", { body: {} });
`;

describe.each(["5.5", "5.9", "6.0", "7.0"] as const)("TypeScript %s", (version) => {
  test("is what it is said to be", () => {
    expect(run(version, ["--version"])).toMatch(`Version ${version}.`);
  });

  test("finds nothing wrong with what was generated, nor with a program that uses the package", () => {
    const file = write(`typescript-${version}/main.mts`, IMPORT + CALL + LISTS + REFUSED);
    const generated = [join(GENERATED, "schema.ts"), join(GENERATED, "operations.ts")];

    expect(compile(version, [file, ...generated], ["--lib", "es2022"])).toBe("");
  });
});

describe("the declarations for ES modules and CommonJS, the kit included, are sound", () => {
  const types = ["--types", "node", "--typeRoots", pathOf("node_modules/@types")];

  test.each([
    ["Node's types", "5.9", ["--lib", "es2022", ...types]],
    ["Node's types and the DOM library", "5.9", ["--lib", "es2022,dom", ...types]],
    ["Node's types, by the newest compiler", "7.0", ["--lib", "es2022", ...types]],
  ] as const)("under %s", (name, version, options) => {
    const files = ["main.mts", "main.cts"].map((file) => write(`${name}/${file}`, IMPORT + CALL + KIT));

    expect(compile(version, files, options)).toBe("");
  });
});

function write(name: string, code: string): string {
  const file = join(folder, name);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, code);
  return file;
}

/** What a compiler prints about files under the strictest options, the declarations that they read included. */
function compile(version: keyof typeof compilers, files: readonly string[], options: readonly string[]): string {
  const strict = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--skipLibCheck", "false"];
  return run(version, [...strict, "--target", "es2022", "--module", "nodenext", ...options, ...files]);
}

function run(version: keyof typeof compilers, args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [compilers[version], ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  return stdout + stderr;
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(`../../../${name}`, import.meta.url));
}
