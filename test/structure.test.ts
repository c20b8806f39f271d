import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

test.each(["src", "scripts", "test"])("%s/ has no import cycle, type-only imports included", (folder) => {
  expect(cyclesIn(importsWithin(folder))).toEqual([]);
});

test("finds a cycle of two files", () => {
  const imports = new Map([
    ["a.ts", ["b.ts"]],
    ["b.ts", ["a.ts"]],
  ]);

  expect(cyclesIn(imports)).toEqual(["a.ts -> b.ts -> a.ts"]);
});

/** Words that earlier versions used for response, request, validate, resource and other standard terms. */
const WORDS =
  "answer|ask|doctor|door|fault|guarded|inventory|judg|lack|refusal|tell|thing|told|verdict|(?<!signal )wire";
const RETIRED = new RegExp(`\\b(un)?(${WORDS})(e|s|es|ed|ing)?\\b`, "i");

test.each(["src", "scripts", "test"])("%s/ has no retired word in names of files, declarations and tests", (folder) => {
  const names = filesOf(folder).flatMap((file) => {
    const path = relative(ROOT, file);
    return [path, ...namesIn(readFileSync(file, "utf8")).map((name) => `${path}: ${name}`)];
  });

  expect(names.filter(hasRetiredWord)).toEqual([]);
});

test.each([
  ["an exported function", "export function judgeCase() {}"],
  ["a local constant", "function run() { const unanswered = 1; }"],
  ["a constant in upper case", "const ASK_AGAIN = 1;"],
  ["a parameter", "const run = (isTold: boolean) => isTold;"],
  ["a member of a type", "interface Report { faults: number }"],
  ["a test", 'test("asks again", run);'],
  ["a table of tests", 'describe.each([1])("the door %i", run);'],
])("finds a retired word in the name of %s", (_, code) => {
  expect(namesIn(code).filter(hasRetiredWord)).toHaveLength(1);
});

test("allows words that contain a retired one", () => {
  expect(["askew", "default", "everything", "SignalWire"].filter(hasRetiredWord)).toEqual([]);
});

function hasRetiredWord(name: string): boolean {
  return RETIRED.test(name.replaceAll(/([a-z])(?=[A-Z])|[_-]/g, "$1 "));
}

/** Returns the declared names of a source file with a retired word, and the titles of its tests. */
function namesIn(code: string): readonly string[] {
  const names: string[] = [];
  // Parsing all files would take seconds.
  if (!hasRetiredWord(code)) return names;
  const visit = (node: ts.Node): void => {
    const isDeclared = ts.isIdentifier(node) && "name" in node.parent && node.parent.name === node;
    // The properties of an object may be data, such as a contract.
    if (isDeclared && !ts.isPropertyAssignment(node.parent)) names.push(node.text);
    if (ts.isCallExpression(node) && /^(?:describe|test)\b/.test(code.slice(node.getStart(), node.getStart() + 9))) {
      names.push(...node.arguments.filter(ts.isStringLiteralLike).map(({ text }) => text));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("names.ts", code, ts.ScriptTarget.Latest, true));
  return names;
}

/** Maps each file to the files that it imports, all as paths from the root. */
function importsWithin(folder: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    filesOf(folder).map((file) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"));
      const targets = importedFiles.filter(({ fileName }) => fileName.startsWith("."));
      return [relative(ROOT, file), targets.map(({ fileName }) => relative(ROOT, join(dirname(file), fileName)))];
    }),
  );
}

function filesOf(folder: string): readonly string[] {
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" });
  const sources = names.filter((name) => /\.[jt]s$/.test(name) && !name.includes("node_modules"));
  return sources.map((name) => join(ROOT, folder, name));
}

/** Lists each cycle once, as the files on it. */
function cyclesIn(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(" -> "));
    if (done.has(file)) return;
    done.add(file);
    for (const next of imports.get(file) ?? []) visit(next, [...path, file]);
  };
  for (const file of imports.keys()) visit(file, []);
  return cycles;
}
