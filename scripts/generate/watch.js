import { watch as watchFolder } from "node:fs";
import { dirname } from "node:path";
import { toMessage } from "../document/problems.js";
import { contractChanges } from "./contract-changes.js";
import { replaceFiles } from "./write-files.js";

/** Editors write a file in several steps, a formatter after them. */
const SETTLE_MS = 50;

/**
 * What is done at each save.
 * @typedef {object} Work
 * @property {string} root The document; what it refers to is watched too.
 * @property {() => Promise<import("./outputs.js").Generation>} generate
 * @property {() => Promise<void>} [lint] Slower than that, so it is not waited for: what it finds is said afterwards.
 */

/**
 * The parts of the platform that report saves and measure time; a test passes its own.
 * @typedef {object} Platform
 * @property {(folder: string, listener: () => void) => { close: () => void }} watchFolder
 * @property {(run: () => void, afterMs: number) => () => void} schedule Returns a function that cancels the run.
 */

/** @type {Platform} */
const NODE = {
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
 * @param {Work} work
 * @param {string} folder
 * @param {(line: string) => void} say
 * @param {Platform} [platform]
 * @returns {() => void} Closes it.
 */
export function watch({ root, generate, lint }, folder, say, platform = NODE) {
  /** @type {Map<string, { close: () => void }>} */
  const watchers = new Map();
  /** @type {import("./outputs.js").Contract | undefined} */
  let latest;
  let cancel = () => {};
  let running = Promise.resolve();

  const again = () => {
    cancel();
    cancel = platform.schedule(() => {
      running = running.then(run);
    }, SETTLE_MS);
  };
  /** @param {string[]} files */
  const follow = (files) => {
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
      void lint?.().catch((/** @type {unknown} */ error) => {
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
