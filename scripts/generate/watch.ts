import { watch as watchFolder } from "node:fs";
import { dirname } from "node:path";
import { type Contract, operationsOf } from "../document/openapi.ts";
import { toMessage } from "../document/problems.ts";
import { isUrl } from "../document/reference-policy.ts";
import type { Generation } from "./outputs.ts";
import { replaceFiles } from "./write-files.ts";

/** The time to wait after a save: editors write a file in several steps, and a formatter may follow. */
const SETTLE_MS = 50;

/** The work after each save. */
export interface WatchJob {
  /** The path of the document. The watcher also follows the files that it refers to. */
  readonly root: string;
  readonly generate: () => Promise<Generation>;
  /** Runs after the files are written, because it is slow; its findings are printed when it ends. */
  readonly lint?: () => Promise<void>;
}

/** The parts of the platform that report saves and measure time; a test passes its own. */
interface Platform {
  readonly watchFolder: (folder: string, listener: () => void) => { close: () => void };
  /** Returns a function that cancels the run. */
  readonly schedule: (run: () => void, afterMs: number) => () => void;
}

const NODE: Platform = {
  watchFolder,
  schedule: (run, afterMs) => {
    const timer = setTimeout(run, afterMs);
    return () => {
      clearTimeout(timer);
    };
  },
};

/**
 * Generates now and after each save of a file that was read, and prints the changes.
 * @returns A function that stops watching.
 */
export function watch(
  { root, generate, lint }: WatchJob,
  folder: string,
  print: (line: string) => void,
  platform: Platform = NODE,
): () => void {
  const watchers = new Map<string, { close: () => void }>();
  let latest: Contract | undefined;
  let cancel = () => {};
  let running = Promise.resolve();

  const scheduleRun = (): void => {
    cancel();
    cancel = platform.schedule(() => {
      running = running.then(run);
    }, SETTLE_MS);
  };
  const follow = (files: readonly string[]): void => {
    // Watches folders, because an editor may replace the file by a new one.
    for (const path of files.filter((file) => !isUrl(file)).map(dirname)) {
      if (!watchers.has(path)) watchers.set(path, platform.watchFolder(path, scheduleRun));
    }
  };
  const run = async (): Promise<void> => {
    const started = performance.now();
    const duration = (): string => `${Math.round(performance.now() - started)} ms`;
    try {
      const { files, contract, notes, sources } = await generate();
      const changed = replaceFiles(folder, files);
      for (const line of latest ? contractChanges(latest, contract) : notes) print(line);
      print(`${changed.length === 0 ? "up to date" : `changed: ${changed.join(", ")}`} (${duration()})`);
      latest = contract;
      follow(sources);
      void lint?.().catch((error: unknown) => {
        if (latest === contract) print(toMessage(error));
      });
    } catch (error) {
      print(`${toMessage(error)}\nnothing was written (${duration()})`);
    }
  };

  follow([root]);
  running = run();
  return () => {
    cancel();
    for (const watcher of watchers.values()) watcher.close();
  };
}

/**
 * Lists the operations and schemas that differ between two bundled contracts, such as `+ operation GET /queues`.
 * `npm run spec:diff` rates such changes.
 */
export function contractChanges(before: Contract, after: Contract): string[] {
  return [
    ...compare("operation", operationsIn(before), operationsIn(after)),
    ...compare("schema", before.components?.schemas, after.components?.schemas),
  ];
}

function operationsIn(contract: Contract): Readonly<Record<string, unknown>> {
  return Object.fromEntries(operationsOf(contract).map(({ name, operation }) => [name, operation]));
}

function compare(
  kind: string,
  before: Readonly<Record<string, unknown>> = {},
  after: Readonly<Record<string, unknown>> = {},
): string[] {
  const isEqual = (name: string): boolean => JSON.stringify(before[name]) === JSON.stringify(after[name]);
  return [
    ...Object.keys(after).flatMap((name) => (Object.hasOwn(before, name) ? [] : [`+ ${kind} ${name}`])),
    ...Object.keys(before).flatMap((name) => (Object.hasOwn(after, name) ? [] : [`- ${kind} ${name}`])),
    ...Object.keys(after).flatMap((name) =>
      Object.hasOwn(before, name) && !isEqual(name) ? [`~ ${kind} ${name}`] : [],
    ),
  ];
}
