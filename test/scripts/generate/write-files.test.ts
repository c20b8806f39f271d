import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { replaceFiles } from "../../../scripts/generate/write-files.ts";
import { temporaryFolder } from "../../support/temporary.ts";

test("creates the folder", () => {
  const folder = join(temporaryFolder(), "new/folder");

  const changed = replaceFiles(folder, new Map([["a.txt", "a"]]));

  expect(changed).toEqual(["a.txt"]);
  expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe("a");
});

test("does not touch files that are up to date, and other files", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a.txt"), "a");
  writeFileSync(join(folder, "other.txt"), "other");
  const before = statSync(join(folder, "a.txt"), { bigint: true });

  const changed = replaceFiles(
    folder,
    new Map([
      ["a.txt", "a"],
      ["b.txt", "b"],
    ]),
  );

  expect(changed).toEqual(["b.txt"]);
  expect(statSync(join(folder, "a.txt"), { bigint: true }).ino).toBe(before.ino);
  expect(readdirSync(folder)).toEqual(["a.txt", "b.txt", "other.txt"]);
});

test("restores all files if one cannot be replaced", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a.txt"), "before");
  mkdirSync(join(folder, "c.txt"));
  const files = new Map([
    ["a.txt", "a"],
    ["b.txt", "b"],
    ["c.txt", "a file cannot replace a folder"],
  ]);

  expect(() => replaceFiles(folder, files)).toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/);

  expect(readdirSync(folder)).toEqual(["a.txt", "c.txt"]);
  expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe("before");
});
