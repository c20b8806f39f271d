import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { generateForeign } from "../../../scripts/generate/foreign.ts";
import { contractChanges, watch } from "../../../scripts/generate/watch.ts";
import { temporaryFolder } from "../../support/temporary.ts";

const document = (paths: string) => `openapi: 3.1.0
info: { title: Things, version: "1" }
paths:
${paths}`;

const operation = (path: string, id: string) =>
  `  ${path}: { get: { operationId: ${id}, responses: { "200": { description: Things. } } } }\n`;

/** Watches a document until the test ends. The test decides when a save is reported and when time passes. */
function watched(text: string, lint?: () => Promise<void>) {
  const folder = temporaryFolder();
  const root = join(folder, "things.yaml");
  const out = join(folder, "out");
  const lines = createLines();
  const platform = createPlatform();
  writeFileSync(root, text);
  const work = { root, generate: () => generateForeign(root), ...(lint && { lint }) };
  const close = watch(work, out, lines.add, platform);
  onTestFinished(close);
  return {
    close,
    folder,
    out,
    platform,
    printed: lines.printed,
    all: lines.all,
    save: (saved: string) => {
      writeFileSync(root, saved);
      platform.report(folder);
    },
  };
}

/** Collects the lines that the watcher prints. A test waits for a line by its text, without a time limit. */
function createLines() {
  const all: string[] = [];
  let waiting: { pattern: RegExp; resolve: () => void }[] = [];
  return {
    all,
    add: (line: string) => {
      all.push(line);
      for (const { resolve } of waiting.filter(({ pattern }) => pattern.test(line))) resolve();
      waiting = waiting.filter(({ pattern }) => !pattern.test(line));
    },
    printed: (pattern: RegExp) =>
      new Promise<void>((resolve) => {
        if (all.some((line) => pattern.test(line))) resolve();
        else waiting.push({ pattern, resolve });
      }),
  };
}

function createPlatform() {
  const listeners = new Map<string, () => void>();
  const scheduled = new Set<() => void>();
  return {
    listeners,
    scheduled,
    watchFolder: (folder: string, listener: () => void) => {
      listeners.set(folder, listener);
      return { close: () => void listeners.delete(folder) };
    },
    schedule: (run: () => void) => {
      scheduled.add(run);
      return () => void scheduled.delete(run);
    },
    report: (folder: string) => {
      listeners.get(folder)?.();
    },
    passTime: () => {
      for (const run of scheduled) run();
      scheduled.clear();
    },
  };
}

test("prints the changes after a save", async () => {
  const { all, out, platform, save, printed } = watched(document(operation("/things", "list-things")));
  await printed(/^changed: .*schema\.ts/);

  save(document(operation("/things", "list-all-things") + operation("/others", "list-others")));
  platform.passTime();
  await printed(/^\+ operation GET \/others$/);

  expect(all).toContain("~ operation GET /things");
  expect(readFileSync(join(out, "operations.ts"), "utf8")).toContain("list-others");
});

test("starts one run for several events of one save", async () => {
  const { folder, platform, printed } = watched(document(operation("/things", "list-things")));
  await printed(/^changed: /);

  platform.report(folder);
  platform.report(folder);
  platform.report(folder);

  expect(platform.scheduled.size).toBe(1);
});

test("watches a file in another folder once the document refers to it", async () => {
  const { folder, platform, save, printed } = watched(document(operation("/things", "list-things")));
  await printed(/^changed: /);
  const other = join(folder, "parts");
  mkdirSync(other);
  writeFileSync(join(other, "other.yaml"), 'get: { operationId: a, responses: { "200": { description: A. } } }\n');

  save(document(`  /others: { $ref: "parts/other.yaml" }\n`));
  platform.passTime();
  await printed(/^\+ operation GET \/others$/);

  expect([...platform.listeners.keys()]).toEqual([folder, other]);
});

test("prints the error of a malformed document, and generates after the next save", async () => {
  const { out, platform, save, printed } = watched(document("  ["));
  await printed(/things\.yaml:5:1 .*\nnothing was written/);
  expect(existsSync(out)).toBe(false);

  save(document(operation("/things", "list-things")));
  platform.passTime();

  await printed(/^changed: .*schema\.ts/);
});

test("prints the findings of the linter after the files are written", async () => {
  const { all, printed } = watched(document(operation("/things", "list-things")), () =>
    Promise.reject(new Error("an operation has no description")),
  );

  await printed(/^an operation has no description$/);

  expect(all[0]).toMatch(/^changed: /);
});

test("stops listening and cancels the scheduled run when closed", async () => {
  const { close, folder, platform, printed } = watched(document(operation("/things", "list-things")));
  await printed(/^changed: /);
  platform.report(folder);

  close();

  expect(platform.listeners.size).toBe(0);
  expect(platform.scheduled.size).toBe(0);
});

const BASE = { openapi: "3.1.0", info: { title: "Things", version: "1" } };

test("lists added, removed and changed operations and schemas by name", () => {
  const before = {
    ...BASE,
    paths: { "/a": { get: { operationId: "a" }, put: { operationId: "b" } }, "/c": { get: { operationId: "c" } } },
    components: { schemas: { A: { type: "string" }, B: { type: "string" } } },
  };
  const after = {
    ...BASE,
    paths: { "/a": { get: { operationId: "a", responses: {} }, put: { operationId: "b" }, post: {} } },
    components: { schemas: { B: { type: "number" }, C: {} } },
  };

  expect(contractChanges(before, after)).toEqual([
    "+ operation POST /a",
    "- operation GET /c",
    "~ operation GET /a",
    "+ schema C",
    "- schema A",
    "~ schema B",
  ]);
});

test("lists no changes for equal contracts", () => {
  const contract = { ...BASE, paths: { "/a": { parameters: [], get: { operationId: "a" } } } };

  expect(contractChanges(contract, contract)).toEqual([]);
});
