import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const ROOT = new URL("../", import.meta.url);
const { scripts } = JSON.parse(read("package.json")) as { scripts: Readonly<Record<string, string>> };

const documents = ["README.md", "CONTRIBUTING.md", "SECURITY.md"].map((name) => [name, read(name)] as const);

test.each(documents)("%s has no heading or paragraph twice", (_, text) => {
  const blocks = text.replaceAll(/^ *```.*?^ *```$/gms, "").split(/\n{2,}/);

  expect(blocks.filter((block, index) => blocks.indexOf(block) !== index)).toEqual([]);
});

test.each(documents)("%s links to and names files that exist", (_, text) => {
  const links = matchesOf(text, /\]\((?!https?:|#)([^)#]+)/g);
  const paths = matchesOf(text, /`((?:src|scripts|test|openapi|generated|\.ci|\.github)\/[\w./-]*)`/g);

  expect([...links, ...paths].filter((path) => !existsSync(new URL(path, ROOT)))).toEqual([]);
});

test.each(documents)("%s names npm scripts that exist", (_, text) => {
  const names = matchesOf(text, /npm run (?:--silent )?([\w:]+)/g);

  expect(names.filter((name) => scripts[name] === undefined)).toEqual([]);
});

function read(name: string): string {
  return readFileSync(new URL(name, ROOT), "utf8");
}

function matchesOf(text: string, pattern: RegExp): readonly string[] {
  return Array.from(text.matchAll(pattern), ([, match = ""]) => match);
}
