import { watch as watchFolder } from "node:fs";
import { dirname } from "node:path";
import { toMessage } from "../document/problems.ts";
import type { Contract, Generation } from "./outputs.ts";
import { replaceFiles } from "./write-files.ts";

/** Editors write a file in several steps, a formatter after them. */
const SETTLE_MS = 50;

/** What is done at each save. */
export interface Work {
  /** The document; what it refers to is watched too. */
  root: string;
  generate: () => Promise<Generation>;
  /** Slower than that, so it is not waited for: what it finds is said afterwards. */
  lint?: () => Promise<void>;
}

/** The parts of the platform that report saves and measure time; a test passes its own. */
interface Platform {
  watchFolder: (folder: string, listener: () => void) => { close: () => void };
  /** Returns a function that cancels the run. */
  schedule: (run: () => void, afterMs: number) => () => void;
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
 * Generates now and at each save of a file that was read, and says what changed, until it is closed.
 * @returns Closes it.
 */
export function watch(
  { root, generate, lint }: Work,
  folder: string,
  say: (line: string) => void,
  platform: Platform = NODE,
): () => void {
  const watchers: Map<string, { close: () => void }> = new Map();
  let latest: Contract | undefined;
  let cancel = () => {};
  let running = Promise.resolve();

  const again = () => {
    cancel();
    cancel = platform.schedule(() => {
      running = running.then(run);
    }, SETTLE_MS);
  };
  const follow = (files: string[]) => {
    // The folder, for an editor may put a new file in the place of the old one.
    for (const path of files.filter((file) => !/^https?:/.test(file)).map(dirname)) {
      if (!watchers.has(path)) watchers.set(path, platform.watchFolder(path, again));
    }
  };
  const run = async () => {
    const begun = performance.now();
    const since = () => `${Math.round(performance.now() - begun)} ms`;
    try {
      const { files, contract, remarks, sources } = await generate();
      const changed = replaceFiles(folder, files);
      for (const line of latest ? contractChanges(latest, contract) : remarks) say(line);
      say(`${changed.length === 0 ? "up to date" : `changed: ${changed.join(", ")}`} (${since()})`);
      latest = contract;
      follow(sources);
      void lint?.().catch((error: unknown) => {
        if (latest === contract) say(toMessage(error));
      });
    } catch (error) {
      say(`${toMessage(error)}\nnothing was written (${since()})`);
    }
  };

  follow([root]);
  running = run();
  return () => {
    cancel();
    for (const watcher of watchers.values()) watcher.close();
  };
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/**
 * What is new, gone or different between two bundled contracts, by name; `npm run spec:diff` says what it means.
 * @returns A line each.
 */
export function contractChanges(before: Contract, after: Contract): string[] {
  return [
    ...compare("operation", operationsOf(before), operationsOf(after)),
    ...compare("schema", schemasOf(before), schemasOf(after)),
  ];
}

function compare(kind: string, before: Map<string, string>, after: Map<string, string>) {
  return [
    ...[...after.keys()].filter((name) => !before.has(name)).map((name) => `+ ${kind} ${name}`),
    ...[...before.keys()].filter((name) => !after.has(name)).map((name) => `- ${kind} ${name}`),
    ...[...after]
      .filter(([name, text]) => before.has(name) && before.get(name) !== text)
      .map(([name]) => `~ ${kind} ${name}`),
  ];
}

function operationsOf({ paths = {} }: Contract) {
  return new Map(
    Object.entries(paths).flatMap(([path, item]) =>
      Object.entries(item)
        .filter(([method]) => METHODS.includes(method))
        .map(([method, operation]) => [`${method.toUpperCase()} ${path}`, JSON.stringify(operation)] as const),
    ),
  );
}

function schemasOf({ components: { schemas = {} } = {} }: Contract) {
  return new Map(Object.entries(schemas).map(([name, schema]) => [name, JSON.stringify(schema)]));
}
