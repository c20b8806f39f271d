import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { checkWritable, writeAtomically } from "../../src/cli/report-file.ts";
import { temporaryFolder } from "../support/temporary.ts";

let folder = "";
beforeEach(() => {
  folder = temporaryFolder();
});

describe("a report is written completely", () => {
  test("in place of an older file, and leaves no other file behind", () => {
    writeFileSync(join(folder, "report.md"), "an older and longer one");

    writeAtomically(join(folder, "report.md"), "new");

    expect(readFileSync(join(folder, "report.md"), "utf8")).toBe("new");
    expect(readdirSync(folder)).toEqual(["report.md"]);
  });

  test("to the target of a symbolic link, which stays a link", () => {
    writeFileSync(join(folder, "report.md"), "old");
    symlinkSync("report.md", join(folder, "link.md"));

    writeAtomically(join(folder, "link.md"), "new");

    expect(readFileSync(join(folder, "report.md"), "utf8")).toBe("new");
  });

  test("directly if the target is not a regular file", () => {
    expect(() => {
      writeAtomically("/dev/null", "gone");
    }).not.toThrow();
  });

  test("while a reader of the old file can still read all of it", () => {
    writeFileSync(join(folder, "report.md"), "older");
    const reader = openSync(join(folder, "report.md"), "r");

    writeAtomically(join(folder, "report.md"), "new");
    const read = readFileSync(reader, "utf8");
    closeSync(reader);

    expect(read).toBe("older");
  });

  test("or not at all", () => {
    expect(() => {
      writeAtomically(join(folder, "no-such-folder", "report.md"), "new");
    }).toThrow("ENOENT");

    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("the check that a report can be written", () => {
  test("leaves no file and no change behind", () => {
    writeFileSync(join(folder, "old.md"), "old");

    checkWritable(join(folder, "new.md"));
    checkWritable(join(folder, "old.md"));
    checkWritable("/dev/null");

    expect(readdirSync(folder)).toEqual(["old.md"]);
    expect(readFileSync(join(folder, "old.md"), "utf8")).toBe("old");
  });

  test.each([
    ["a missing folder", "no/report.md", "ENOENT"],
    ["a folder", "folder", "EISDIR"],
  ])("fails for %s", (_, name, code) => {
    mkdirSync(join(folder, "folder"));

    expect(() => {
      checkWritable(join(folder, name));
    }).toThrow(code);
  });
});
