import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { generateForeign } from "../../../scripts/generate/foreign.ts";
import { watch } from "../../../scripts/generate/watch.ts";
import { temporaryFolder } from "../../support/temporary.ts";

const document = (paths: string) => `openapi: 3.1.0
info: { title: Things, version: "1" }
paths:
${paths}`;

const operation = (path: string, id: string) =>
  `  ${path}: { get: { operationId: ${id}, responses: { "200": { description: Things. } } } }\n`;

/** Watches a document of that text until the test ends. The test decides when a save is reported and when time passes. */
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
    said: lines.said,
    all: lines.all,
    save: (saved: string) => {
      writeFileSync(root, saved);
      platform.report(folder);
    },
  };
}

/** The lines that the watcher says; a test waits for a line by its text, however long that takes. */
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
    said: (pattern: RegExp) =>
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

test("a save is answered by what changed", async () => {
  const { all, out, platform, save, said } = watched(document(operation("/things", "list-things")));
  await said(/^changed: .*schema\.ts/);

  save(document(operation("/things", "list-all-things") + operation("/others", "list-others")));
  platform.passTime();
  await said(/^\+ operation GET \/others$/);

  expect(all).toContain("~ operation GET /things");
  expect(readFileSync(join(out, "operations.ts"), "utf8")).toContain("list-others");
});

test("several events of one save start one run", async () => {
  const { folder, platform, said } = watched(document(operation("/things", "list-things")));
  await said(/^changed: /);

  platform.report(folder);
  platform.report(folder);
  platform.report(folder);

  expect(platform.scheduled.size).toBe(1);
});

test("a file in another folder is watched once the document refers to it", async () => {
  const { folder, platform, save, said } = watched(document(operation("/things", "list-things")));
  await said(/^changed: /);
  const other = join(folder, "parts");
  mkdirSync(other);
  writeFileSync(join(other, "other.yaml"), 'get: { operationId: a, responses: { "200": { description: A. } } }\n');

  save(document(`  /others: { $ref: "parts/other.yaml" }\n`));
  platform.passTime();
  await said(/^\+ operation GET \/others$/);

  expect([...platform.listeners.keys()]).toEqual([folder, other]);
});

test("a malformed save is answered by what is wrong, from the first on, and the next one is heard", async () => {
  const { out, platform, save, said } = watched(document("  ["));
  await said(/things\.yaml:5:1 .*\nnothing was written/);
  expect(existsSync(out)).toBe(false);

  save(document(operation("/things", "list-things")));
  platform.passTime();

  await said(/^changed: .*schema\.ts/);
});

test("what the linter finds is said when the files are written", async () => {
  const { all, said } = watched(document(operation("/things", "list-things")), () =>
    Promise.reject(new Error("an operation has no description")),
  );

  await said(/^an operation has no description$/);

  expect(all[0]).toMatch(/^changed: /);
});

test("a closed watcher neither listens nor runs what a save has scheduled", async () => {
  const { close, folder, platform, said } = watched(document(operation("/things", "list-things")));
  await said(/^changed: /);
  platform.report(folder);

  close();

  expect(platform.listeners.size).toBe(0);
  expect(platform.scheduled.size).toBe(0);
});
