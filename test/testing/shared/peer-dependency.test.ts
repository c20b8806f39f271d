import { expect, test } from "vitest";
import { loadPeer } from "../../../src/testing/shared/peer-dependency.ts";

test("hands over a package that is installed", () => {
  expect(loadPeer("ajv-formats", "ajv-formats")).toHaveProperty("default");
});

test("names the command that installs one that is not", () => {
  expect(() => loadPeer("no-such-package/file.js", "no-such-package")).toThrow(
    "no-such-package is not installed, and this needs it: npm install --save-dev no-such-package",
  );
});

test("names the package of a scope by both its parts", () => {
  expect(() => loadPeer("@no-such/package/file.js", "@no-such/package another")).toThrow(
    "@no-such/package is not installed, and this needs it: npm install --save-dev @no-such/package another",
  );
});

test("throws what a package throws", () => {
  const load = () => {
    throw new Error("broken");
  };

  expect(() => loadPeer("ajv", "ajv", load)).toThrow("broken");
});
