import { expect, test } from "vitest";
import { loadPeer } from "../../../src/testing/shared/peer-dependency.ts";

test("loads an installed package", () => {
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

test("rethrows the error of a package", () => {
  const load = () => {
    throw new Error("broken");
  };

  expect(() => loadPeer("ajv", "ajv", load)).toThrow("broken");
});
