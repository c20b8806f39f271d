import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { findChromium } from "./chromium.ts";

const folder = mkdtempSync(join(tmpdir(), "relay-rest-chromium-"));
const empty = mkdtempSync(join(tmpdir(), "relay-rest-chromium-"));

afterAll(() => {
  for (const it of [folder, empty]) rmSync(it, { recursive: true });
});

for (const name of ["google-chrome", "chromium-browser"]) writeFileSync(join(folder, name), "", { mode: 0o755 });
writeFileSync(join(folder, "chromium"), "not a program", { mode: 0o644 });

test("finds the first program by name in the folders of PATH", () => {
  const found = findChromium({ PATH: [empty, folder].join(delimiter) });

  expect(found).toBe(join(folder, "chromium-browser"));
});

test("prefers the program of CHROMIUM_PATH", () => {
  const named = join(folder, "google-chrome");

  expect(findChromium({ CHROMIUM_PATH: named, PATH: folder })).toBe(named);
});

test("rejects a CHROMIUM_PATH without a program, even if PATH has one", () => {
  const named = join(folder, "chromium");

  expect(() => findChromium({ CHROMIUM_PATH: named, PATH: folder })).toThrow(
    `CHROMIUM_PATH names no program: ${named}`,
  );
});

test.each([{ PATH: empty }, { PATH: "" }, {}])("explains how to install a missing Chromium: %o", (environment) => {
  expect(() => findChromium(environment)).toThrow("on Debian: apt-get install chromium");
});
