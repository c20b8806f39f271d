import { expect, test } from "vitest";
import {
  type Manifest,
  readGeneratorInputs,
  sha256,
  toInputName,
  toManifest,
} from "../../../scripts/generate/manifest.ts";

const manifestOf = (inputs: Readonly<Record<string, string>>) =>
  JSON.parse(toManifest({ paths: { "/x": { get: {}, put: {}, parameters: [] } } }, inputs, new Map())) as Manifest;

test("counts operations and schemas", () => {
  expect(manifestOf({}).counts).toEqual({ operations: 2, schemas: 0 });
});

test("does not depend on the order and the line ends of its inputs", () => {
  const one = manifestOf({ "b.yaml": "1\n2\n", "a.yaml": "" });
  const other = manifestOf({ "a.yaml": "", "b.yaml": "1\r\n2\r\n" });

  expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  expect(one.inputs["b.yaml"]).toBe(sha256("1\n2\n"));
});

test.each([
  ["/home/me/api/openapi/a.yaml", "/home/me/api", "openapi/a.yaml"],
  ["/home/me/shared/a.yaml", "/home/me/api", "../shared/a.yaml"],
  ["https://me:secret@example.com/a.yaml?token=secret#x", "https://example.com", "https://example.com/a.yaml"],
])("%s gets a name without secrets that is the same on every machine", (absoluteRef, folder, expected) => {
  expect(toInputName(absoluteRef, folder)).toBe(expected);
});

test("reads every script that a script imports, directly or indirectly, and no other", () => {
  const own = Object.keys(readGeneratorInputs("scripts/generate/contract.ts"));
  const foreign = Object.keys(readGeneratorInputs("scripts/generate/foreign.ts"));

  expect(own).toEqual(
    expect.arrayContaining(["redocly.yaml", "scripts/generate/contract.ts", "scripts/generate/types.ts"]),
  );
  expect(own).not.toContain("scripts/repair/repair-document.ts");
  expect(own).not.toContain("scripts/demo.ts");
  expect(foreign).toContain("scripts/repair/bodies.ts");
});
