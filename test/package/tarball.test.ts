import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import ts from "typescript";
import { expect, inject, test } from "vitest";
import { type InstalledFile, readInstalledFiles } from "./installed-files.ts";

const { folder, tarball } = inject("installation");

test("contains only the builds and types of each entry point, the contract and the documents", async () => {
  const files = await readInstalledFiles(folder);

  expect(files.map(({ path }) => path)).toEqual([
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "SECURITY.md",
    "dist/cli.js",
    "dist/contract.cjs",
    "dist/contract.d.cts",
    "dist/contract.d.ts",
    "dist/contract.js",
    "dist/index.cjs",
    "dist/index.d.cts",
    "dist/index.d.ts",
    "dist/index.js",
    "dist/report-page.js",
    "dist/schema.cjs",
    "dist/schema.d.cts",
    "dist/schema.d.ts",
    "dist/schema.js",
    "dist/schema2.d.cts",
    "dist/schema2.d.ts",
    "dist/testing.cjs",
    "dist/testing.d.cts",
    "dist/testing.d.ts",
    "dist/testing.js",
    "dist/undici.cjs",
    "dist/undici.d.cts",
    "dist/undici.d.ts",
    "dist/undici.js",
    "dist/webhooks.cjs",
    "dist/webhooks.d.cts",
    "dist/webhooks.d.ts",
    "dist/webhooks.js",
    "generated/relay-rest.json",
    "package.json",
    "scripts/README.md",
    "src/README.md",
    "src/testing/README.md",
    "test/bench/README.md",
  ]);
});

test("installs only openapi-fetch and its types", async () => {
  const lockfile = await readFile(join(folder, "node_modules/.package-lock.json"), "utf8");

  const { packages } = JSON.parse(lockfile) as { packages: Record<string, unknown> };

  expect(Object.keys(packages).sort()).toEqual([
    "node_modules/openapi-fetch",
    "node_modules/openapi-typescript-helpers",
    "node_modules/signalwire-relay-rest",
  ]);
});

test("declares the same types for CommonJS as for ES modules", async () => {
  const files = await readInstalledFiles(folder);
  // The bundler writes the imports of a file in any order.
  const linesOf = (end: string) =>
    files.filter(({ path }) => path.endsWith(end)).map(({ text }) => text.replaceAll(".cjs", ".js").split("\n").sort());

  expect(linesOf(".d.cts")).toEqual(linesOf(".d.ts"));
});

test("declares the schema once for each module system", async () => {
  const files = await readInstalledFiles(folder);

  const declaring = files.filter(({ path, text }) => /\.d\.c?ts$/.test(path) && text.includes("interface operations"));

  expect(declaring.map(({ path }) => path)).toEqual(["dist/schema2.d.cts", "dist/schema2.d.ts"]);
});

test.each([
  ["dist/index.js", ["openapi-fetch"]],
  ["dist/index.cjs", ["openapi-fetch"]],
  ["dist/webhooks.js", []],
  ["dist/undici.js", ["node:module", "node:path", "node:process", "node:zlib"]],
])("bundles only %s and %j for its users, not another entry point", async (path, imported) => {
  const files = await readInstalledFiles(folder);

  const { importedFiles } = ts.preProcessFile(files.find((file) => file.path === path)?.text ?? "", true, true);

  expect(importedFiles.map(({ fileName }) => fileName)).toEqual(imported);
});

test("runs no script when it is installed", async () => {
  const manifest = await readFile(join(folder, "node_modules/signalwire-relay-rest/package.json"), "utf8");

  const { scripts } = JSON.parse(manifest) as { scripts?: object };

  expect(Object.keys(scripts ?? {})).not.toEqual(expect.arrayContaining([expect.stringMatching(INSTALL_SCRIPT)]));
});

test("passes publint", async () => {
  const { buffer } = Uint8Array.from(await readFile(tarball));

  const { messages } = await publint({ pack: { tarball: buffer }, strict: true });

  expect(messages).toEqual([]);
});

test("refers to no missing source map", async () => {
  const files = await readInstalledFiles(folder);

  expect(missingSourceMaps(files)).toEqual([]);
});

test.each([
  ["the folder of the build", fileURLToPath(new URL("../..", import.meta.url))],
  ["the home folder of the builder", posix.join(homedir(), "/")],
  ["a path of a local machine", /\/(?:home|Users|root|tmp|private)\/|\b[A-Z]:\\|file:\/\//],
])("does not contain %s", async (_, leftover) => {
  const files = await readInstalledFiles(folder);

  expect(linesWith(leftover, files)).toEqual([]);
});

test("names a local server only in its documents", async () => {
  const files = await readInstalledFiles(folder);

  const code = files.filter(({ path }) => !path.endsWith(".md"));

  expect(linesWith("localhost:", code)).toEqual([]);
});

const INSTALL_SCRIPT = /^(?:pre|post)?install$/;

function missingSourceMaps(files: readonly InstalledFile[]): readonly string[] {
  const paths = new Set(files.map(({ path }) => path));
  return files
    .flatMap(({ path, text }) => {
      const urls = text.matchAll(/sourceMappingURL=(\S+)/g);
      return Array.from(urls, ([, url = ""]) => posix.join(posix.dirname(path), url));
    })
    .filter((map) => !paths.has(map));
}

function linesWith(leftover: string | RegExp, files: readonly InstalledFile[]): readonly string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split("\n")
      .map((line, index) => `${path}:${index + 1} ${line}`)
      .filter((line) => line.search(typeof leftover === "string" ? literally(leftover) : leftover) !== -1),
  );
}

function literally(text: string): RegExp {
  return new RegExp(text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
}
