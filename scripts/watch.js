import { watch as watchFolder } from "node:fs";
import { dirname } from "node:path";
import { contractChanges } from "./contract-changes.js";
import { toMessage } from "./problems.js";
import { replaceFiles } from "./replace-files.js";

/** Editors write a file in several steps, a formatter after them. */
const SETTLE_MS = 50;

/**
 * Generates now and at each save of a file that was read, and says what changed, until it is closed.
 * @param {() => Promise<import("./generation.js").Generation>} generate
 * @param {string} folder
 * @param {(line: string) => void} [say]
 * @returns {() => void} Closes it.
 */
export function watch(generate, folder, say = console.log) {
  /** @type {Map<string, import("node:fs").FSWatcher>} */
  const watchers = new Map();
  /** @type {import("./generation.js").Contract | undefined} */
  let contract;
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  let running = Promise.resolve();

  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(run);
    }, SETTLE_MS);
  };
  const run = async () => {
    const begun = performance.now();
    try {
      const generation = await generate();
      const changed = replaceFiles(folder, generation.files);
      const changes = contract ? contractChanges(contract, generation.contract) : generation.remarks;
      contract = generation.contract;
      for (const folderOfSource of new Set(generation.sources.filter(isFile).map(dirname))) {
        if (!watchers.has(folderOfSource)) watchers.set(folderOfSource, watchFolder(folderOfSource, again));
      }
      for (const change of changes) say(change);
      say(`${changed.length === 0 ? "up to date" : `changed: ${changed.join(", ")}`} (${since(begun)})`);
    } catch (error) {
      say(`${toMessage(error)}\nnothing was written (${since(begun)})`);
    }
  };

  running = run();
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers.values()) watcher.close();
  };
}

/** @param {string} source */
function isFile(source) {
  return !/^https?:/.test(source);
}

/** @param {number} begun */
function since(begun) {
  return `${Math.round(performance.now() - begun)} ms`;
}
