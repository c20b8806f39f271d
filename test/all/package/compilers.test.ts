import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, inject, test } from "vitest";
import { compilers } from "../../package/compilers.ts";
import { CALL, IMPORT, KIT, LISTS } from "../../package/consumer-programs.ts";

const { folder } = inject("installation");

const GENERATED = pathOf("generated/");

/** A call that the contract forbids. Without an error in the call, the directive is an error. */
const INVALID_CALL = `
// @ts-expect-error a group needs a name
await relay.POST("/number_groups", { body: {} });
`;

describe.each(["5.5", "5.9", "6.0", "7.0"] as const)("TypeScript %s", (version) => {
  test("has the expected version", () => {
    expect(run(version, ["--version"])).toMatch(`Version ${version}.`);
  });

  test("accepts the generated types, and a program that uses the package", () => {
    const file = write(`typescript-${version}/main.mts`, IMPORT + CALL + LISTS + INVALID_CALL);
    const generated = [join(GENERATED, "schema.ts"), join(GENERATED, "operations.ts")];

    expect(compile(version, [file, ...generated], ["--lib", "es2022"])).toBe("");
  });
});

/** Imports every entry point. A type of each is used, so that an import that resolves to `any` is an error. */
const ENTRY_POINTS = `
import { createRelayClient } from "signalwire-relay-rest";
import { contractInfo } from "signalwire-relay-rest/contract";
import type { components, operations, paths } from "signalwire-relay-rest/schema";
import { startHostileServer } from "signalwire-relay-rest/testing";
import { verifyWebhook } from "signalwire-relay-rest/webhooks";
type NotAny<Value> = 0 extends 1 & Value ? never : Value;
export const group: NotAny<components["schemas"]["NumberGroup"]>["id"] = "1";
export const path: keyof NotAny<paths> = "/queues";
export const id: keyof NotAny<operations> = "create-queue";
export const all: NotAny<typeof createRelayClient | typeof contractInfo | typeof startHostileServer | typeof verifyWebhook>[] =
  [createRelayClient, contractInfo, startHostileServer, verifyWebhook];
`;

const RESOLUTIONS = [
  ["node10", "commonjs", ["main.ts"], ["5.5", "5.9"]],
  ["node10", "commonjs", ["main.ts"], ["6.0"], ["--ignoreDeprecations", "6.0"]],
  ["node16", "node16", ["main.mts", "main.cts"], ["5.5", "5.9", "6.0", "7.0"]],
  ["nodenext", "nodenext", ["main.mts", "main.cts"], ["5.5", "5.9", "6.0", "7.0"]],
  ["bundler", "esnext", ["main.ts"], ["5.5", "5.9", "6.0", "7.0"]],
] as const;

describe("every entry point resolves", () => {
  const programs = RESOLUTIONS.flatMap(([resolution, module, names, versions, more = []]) =>
    versions.map((version) => ({ resolution, module, names, version, more })),
  );

  // TypeScript 7 no longer has node10.
  test.each(programs)("under $resolution with TypeScript $version", ({ resolution, module, names, version, more }) => {
    const files = names.map((name) => write(`entry-points-${resolution}/${name}`, ENTRY_POINTS));
    const types = ["--types", "node", "--typeRoots", pathOf("node_modules/@types"), "--skipLibCheck"];
    const options = [
      "--noEmit",
      "--strict",
      "--esModuleInterop",
      "--target",
      "es2022",
      "--lib",
      "es2022,esnext.disposable",
    ];

    const output = run(version, [
      ...options,
      "--module",
      module,
      "--moduleResolution",
      resolution,
      ...types,
      ...more,
      ...files,
    ]);

    expect(output).toBe("");
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

/** Returns the output of a compiler for files and the declarations that they read, under the strictest options. */
function compile(version: keyof typeof compilers, files: readonly string[], options: readonly string[]): string {
  const strict = ["--noEmit", "--declaration", "--strict", "--exactOptionalPropertyTypes", "--skipLibCheck", "false"];
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
