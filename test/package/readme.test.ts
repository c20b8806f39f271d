import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { DOCUMENTS, EXAMPLE_PACKAGES, type Example, readExamples, readTableCalls } from "./readme-examples.ts";
import { createTypeChecker, type TypeChecker } from "./type-checker.ts";

const root = new URL("../../", import.meta.url);
const documents = DOCUMENTS.map((name) => ({ name, text: readFileSync(new URL(name, root), "utf8") }));
const examples = documents.flatMap(({ name, text }) => readExamples(text).map((example) => ({ name, ...example })));

const contract = JSON.parse(readFileSync(new URL("generated/relay-rest.json", root), "utf8")) as {
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly tags?: readonly string[] }>>>>;
};

const { folder } = inject("installation");

const OPTIONS = {
  module: "nodenext",
  lib: ["es2022", "dom"],
  typeRoots: [pathOf("node_modules/@types")],
  // consumers.test.ts checks the declarations of the package.
  skipLibCheck: true,
  // Examples are not published.
  declaration: false,
};
const table = { name: "the tables", ...readTableCalls(documents.map(({ text }) => text).join("\n")) };
const withoutNode = checkerOf("tsconfig.json", [...examples.filter((it) => !needsNode(it)), table], OPTIONS);
const withNode = checkerOf("tsconfig.node.json", examples.filter(needsNode), { ...OPTIONS, types: ["node"] });

beforeAll(() => {
  // Links the other packages that examples import; the folder above has only the package itself.
  for (const name of EXAMPLE_PACKAGES) {
    const link = join(folder, "readme/node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(pathOf(`node_modules/${name}`), link, "junction");
  }
});

test.each(documents)("$name has examples", ({ name }) => {
  expect(examples.filter((example) => example.name === name)).not.toEqual([]);
});

test.each(examples)("$name compiles under $heading, line $line", async (example) => {
  const file = fileOf(example);

  const findings = await (needsNode(example) ? withNode : withoutNode)(file);

  // The fence is the line before the code.
  expect(
    findings.map((finding) =>
      finding.file === file
        ? `${example.name}:${example.line + finding.line} ${finding.message}`
        : `${finding.file}:${finding.line} ${finding.message}`,
    ),
  ).toEqual([]);
});

describe("the table of resources", () => {
  const { code } = table;

  test("has calls that compile", async () => {
    const findings = await withoutNode(fileOf(table));

    expect(findings.map(({ line, message }) => `${code.split("\n")[line - 1] ?? ""}: ${message}`)).toEqual([]);
  });

  test("has a call for each resource of the contract", () => {
    const paths = Array.from(code.matchAll(/relay\.[A-Z]+\("([^"]+)"/g), ([, path = ""]) => path);

    const shown = paths.flatMap((path) => tagsOf(path));

    expect([...new Set(shown)].sort()).toEqual(
      contract.tags.map(({ name }) => name).filter((it) => it !== "Status Callbacks"),
    );
  });
});

describe("readExamples", () => {
  test("finds every block of TypeScript with its heading and line", () => {
    const markdown = [
      "# Title",
      "```ts",
      "first();",
      "```",
      "## A heading",
      "```sh",
      "# no heading",
      "```",
      "```ts ignore",
      "second();",
      "third();",
      "```",
    ];

    expect(readExamples(markdown.join("\n"))).toEqual([
      { heading: "Title", line: 2, code: "first();" },
      { heading: "A heading", line: 9, code: "second();\nthird();" },
    ]);
  });

  test("ignores a block inside a longer fence", () => {
    expect(readExamples("````md\n```ts\nfirst();\n```\n````")).toEqual([]);
  });

  test("rejects a fence that is never closed", () => {
    expect(() => readExamples("text\n```ts\nfirst();\n")).toThrow("the fence in line 2 is never closed");
  });
});

function tagsOf(path: string): readonly string[] {
  return Object.values(contract.paths[path] ?? {}).flatMap(({ tags = [] }) => tags);
}

interface Program extends Example {
  /** Path of the document. */
  readonly name: string;
}

function checkerOf(config: string, programs: readonly Program[], options: object): TypeChecker {
  const files = Object.fromEntries(programs.map((it) => [fileOf(it), it.code]));
  return createTypeChecker(folder, `readme/${config}`, files, options);
}

function fileOf({ name, line }: Program): string {
  return `readme/${name.replaceAll(/\W+/g, "-")}-${line}.mts`;
}

/** Returns `true` if an example needs Node's types, as the kit does. */
function needsNode({ code }: Example): boolean {
  return /\bprocess\b|["'](?:node:|signalwire-relay-rest\/testing["']|express["']|msw\/node["']|nock["']|undici["'])/.test(
    code,
  );
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(name, root));
}
