import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test, vi } from "vitest";
import { isKitError } from "../../../src/testing/shared/kit-error.ts";
import { loadPeer } from "../../../src/testing/shared/peer-dependency.ts";
import { temporaryFolder } from "../../support/temporary.ts";

/** Starts the process in a project with these files in its node_modules, and returns that folder. */
function inProject(files: Readonly<Record<string, string>>): string {
  const project = temporaryFolder();
  const modules = join(project, "node_modules");
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    writeFileSync(join(modules, name), text);
  }
  vi.spyOn(process, "cwd").mockReturnValue(project);
  return modules;
}

test("loads an installed package", () => {
  expect(loadPeer("ajv-formats", "ajv-formats")).toHaveProperty("default");
});

test("loads a package that only the user's project can resolve, as with pnpm and linked installs", () => {
  inProject({ "some-peer/file.js": 'module.exports = "of the project";' });

  expect(loadPeer("some-peer/file.js", "some-peer")).toBe("of the project");
});

test("prefers a package that this package can resolve", () => {
  inProject({ "ajv-formats/index.js": "module.exports = {};" });

  expect(loadPeer("ajv-formats", "ajv-formats")).toHaveProperty("default");
});

test("names the install command of a missing package", () => {
  expect(() => loadPeer("no-such-package/file.js", "no-such-package")).toThrow(
    "no-such-package is not installed; run: npm install --save-dev no-such-package",
  );
});

test("names a package with its scope", () => {
  expect(() => loadPeer("@no-such/package/file.js", "@no-such/package another")).toThrow(
    "@no-such/package is not installed; run: npm install --save-dev @no-such/package another",
  );
});

test("names the path of a version without the required file, such as the ajv 6 of another tool", () => {
  const modules = inProject({ "old-peer/package.json": '{"version":"6.12.6"}' });

  expect(() => loadPeer("old-peer/dist/2020.js", "old-peer")).toThrow(
    `old-peer of another version is installed in ${join(modules, "old-peer/package.json")}; run: npm install --save-dev old-peer`,
  );
});

test.each([
  ["has a missing dependency", 'require("no-such-dependency")', "Cannot find module 'no-such-dependency'"],
  ["throws", 'throw new Error("needs Node 99")', "needs Node 99"],
  ["throws a string", 'throw "needs Node 99"', "needs Node 99"],
])("reports the error of a package that %s", (_, code, reason) => {
  const modules = inProject({ "broken-peer/index.js": code });

  let error: unknown;
  try {
    loadPeer("broken-peer", "broken-peer");
  } catch (thrown) {
    error = thrown;
  }

  expect(isKitError(error)).toBe(true);
  expect(error).toHaveProperty(
    "message",
    `broken-peer cannot be loaded from ${join(modules, "broken-peer/index.js")}: ${reason}`,
  );
});
