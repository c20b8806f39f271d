import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { expect, test } from "vitest";
import { HOSTILE_PRESETS } from "../src/testing/hostile/presets.ts";
import { savedTables, shownTables } from "./bench/results.ts";

const ROOT = new URL("../", import.meta.url);
const { scripts, files } = JSON.parse(read("package.json")) as {
  scripts: Readonly<Record<string, string>>;
  files: readonly string[];
};

const SURFACE = read("generated/api.lock.txt");
const GUIDES = ["src/README.md", "src/testing/README.md", "scripts/README.md", "test/bench/README.md"];
const SHIPPED = ["README.md", "SECURITY.md", ...GUIDES];
const documents = [...SHIPPED, "CONTRIBUTING.md", "test/peers/README.md"].map((name) => [name, read(name)] as const);

test.each(documents)("%s has no heading or paragraph twice", (_, text) => {
  const blocks = text.replaceAll(/^ *```.*?^ *```$/gms, "").split(/\n{2,}/);

  expect(blocks.filter((block, index) => blocks.indexOf(block) !== index)).toEqual([]);
});

test.each(documents)("%s links to and names files and headings that exist", (name, text) => {
  const links = linksOf(name, text).filter(
    ({ path, heading }) => !existsSync(new URL(path, ROOT)) || !hasHeading(path, heading),
  );
  const paths = matchesOf(text, /`((?:src|scripts|test|openapi|generated|\.ci|\.github)\/[\w./-]*)`/g);

  expect([...links, ...paths.filter((path) => !existsSync(new URL(path, ROOT)))]).toEqual([]);
});

test.each(documents.filter(([name]) => SHIPPED.includes(name)))(
  "%s links only to files of the package",
  (name, text) => {
    const shipped = [...SHIPPED, ...files, "package.json"];

    expect(linksOf(name, text).filter(({ path }) => !shipped.includes(path))).toEqual([]);
  },
);

test("the README has fewer than 1,800 words", () => {
  expect(read("README.md").split(/\s+/).length).toBeLessThan(1_800);
});

test("the tables of the bench show the figures that it saved", () => {
  expect(shownTables()).toBe(savedTables());
});

test.each([
  ["startMockServer", ["MockServerOptions"]],
  ["startHostileServer", ["HostileServerOptions"]],
  ["startValidatingProxy", ["ValidatingProxyOptions"]],
  ["checkConformance", ["CheckOptions", "CaseOptions"]],
])("the guide to contract tests lists each option of %s once", (name, interfaces) => {
  const [table = ""] = new RegExp(`^\\| option of \`${name}\`[^]*?\n\n`, "m").exec(read("src/testing/README.md")) ?? [];
  const listed = matchesOf(table, /^\| (`.*?) \|/gm).flatMap((cell) => matchesOf(cell, /`(\w+)`/g));

  expect(listed.sort()).toEqual(interfaces.flatMap(propertiesOf).sort());
});

test("the README and the guide of the client name each option of a client", () => {
  const text = `${read("README.md")}${read("src/README.md")}`;
  const options = ["RelayClientOptions", "RelayLimits", "RetryOptions", "RelayCallOptions"].flatMap(propertiesOf);

  expect(options.filter((name) => !new RegExp(`[\`.]${name}\\b`).test(text))).toEqual([]);
});

test("the guide to contract tests lists the presets", () => {
  const [, table = ""] = /^### Presets$([\s\S]*?)^#/m.exec(read("src/testing/README.md")) ?? [];

  expect(matchesOf(table, /`([\w-]+)`/g)).toEqual(Object.keys(HOSTILE_PRESETS));
});

test.each(documents)("%s names npm scripts that exist", (_, text) => {
  const names = matchesOf(text, /npm run (?:--silent )?([\w:]+)/g);

  expect(names.filter((name) => scripts[name] === undefined)).toEqual([]);
});

/** Returns the relative links of a document: path from the root, and heading. */
function linksOf(name: string, text: string): readonly { readonly path: string; readonly heading: string }[] {
  return Array.from(text.matchAll(/\]\((?!https?:)([^)#]*)#?([^)]*)\)/g), ([, path = "", heading = ""]) => ({
    path: path === "" ? name : posix.join(posix.dirname(name), path),
    heading,
  }));
}

function hasHeading(path: string, heading: string): boolean {
  const anchors = matchesOf(read(path), /^#+ (.+)$/gm).map((it) =>
    it
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, "")
      .replaceAll(" ", "-"),
  );
  return heading === "" || anchors.includes(heading);
}

/** Returns the names of the properties of an interface of the public surface. */
function propertiesOf(name: string): readonly string[] {
  const [, body = ""] = new RegExp(`^export interface ${name}\\b[^{]*\\{\n([^]*?)^\\}`, "m").exec(SURFACE) ?? [];
  return matchesOf(body, /^ {4}readonly (\w+)/gm);
}

function read(name: string): string {
  return readFileSync(new URL(name, ROOT), "utf8");
}

function matchesOf(text: string, pattern: RegExp): readonly string[] {
  return Array.from(text.matchAll(pattern), ([, match = ""]) => match);
}
