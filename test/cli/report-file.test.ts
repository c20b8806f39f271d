import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { tryFile, writeWhole } from "../../src/cli/report-file.ts";
import { temporaryFolder } from "../support/temporary.ts";

let folder = "";
beforeEach(() => {
  folder = temporaryFolder();
});

describe("a report is written whole", () => {
  test("in the place of an older one, and leaves nothing beside it", () => {
    writeFileSync(join(folder, "report.md"), "an older and longer one");

    writeWhole(join(folder, "report.md"), "new");

    expect(readFileSync(join(folder, "report.md"), "utf8")).toBe("new");
    expect(readdirSync(folder)).toEqual(["report.md"]);
  });

  test("where a link leads, which stays a link", () => {
    writeFileSync(join(folder, "report.md"), "old");
    symlinkSync("report.md", join(folder, "link.md"));

    writeWhole(join(folder, "link.md"), "new");

    expect(readFileSync(join(folder, "report.md"), "utf8")).toBe("new");
  });

  test("to what is no file as it comes", () => {
    expect(() => {
      writeWhole("/dev/null", "gone");
    }).not.toThrow();
  });

  test("so that a reader of the older one reads it to its end", () => {
    writeFileSync(join(folder, "report.md"), "older");
    const reader = openSync(join(folder, "report.md"), "r");

    writeWhole(join(folder, "report.md"), "new");
    const read = readFileSync(reader, "utf8");
    closeSync(reader);

    expect(read).toBe("older");
  });

  test("or not at all", () => {
    expect(() => {
      writeWhole(join(folder, "no-such-folder", "report.md"), "new");
    }).toThrow("ENOENT");

    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("whether a report can be written", () => {
  test("is found out without leaving anything", () => {
    writeFileSync(join(folder, "old.md"), "old");

    tryFile(join(folder, "new.md"));
    tryFile(join(folder, "old.md"));
    tryFile("/dev/null");

    expect(readdirSync(folder)).toEqual(["old.md"]);
    expect(readFileSync(join(folder, "old.md"), "utf8")).toBe("old");
  });

  test.each([
    ["a folder that is not there", "no/report.md", "ENOENT"],
    ["a folder", "folder", "EISDIR"],
  ])("is refused for %s", (_, name, code) => {
    mkdirSync(join(folder, "folder"));

    expect(() => {
      tryFile(join(folder, name));
    }).toThrow(code);
  });
});
