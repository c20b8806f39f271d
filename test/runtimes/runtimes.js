import { findChromium } from "../support/chromium.js";
import { fromNpm, nodePackage } from "./from-npm.js";
import { inChromium } from "./in-chromium.js";
import { inProcess } from "./in-process.js";
import { inWorkerd } from "./in-workerd.js";

/**
 * @callback Run Runs the suite.
 * @param {string} program The runtime's path.
 * @param {string} consumer A folder with the package installed and the suite copied into it.
 * @param {import("./cases.js").Setting} setting
 * @param {number} limitMs
 * @returns {Promise<import("./smoke.js").Check[]>}
 */

/**
 * @typedef {object} Runtime
 * @property {string} name
 * @property {() => string | Promise<string>} find Its program's path; throws where it cannot be had.
 * @property {Run} run
 * @property {boolean} tellsUnsent Whether a failed `fetch` says that no connection was made.
 */

/** @type {readonly Runtime[]} */
export const RUNTIMES = [
  ...[20, 22, 24, 26].map((major) => ({
    name: `Node ${major}`,
    find: fromNpm(nodePackage(major), /^[^/]+\/bin\/node$/),
    run: inProcess(),
    tellsUnsent: true,
  })),
  {
    name: "Bun",
    find: fromNpm("bun@1", /^@oven\/[^/]+\/bin\/bun$/),
    run: inProcess("run"),
    tellsUnsent: true,
  },
  {
    name: "Deno",
    find: fromNpm("deno@2", /^@deno\/[^/]+\/deno$/),
    run: inProcess("run", "--no-prompt", "--allow-net=127.0.0.1", "--allow-env", "--allow-read"),
    tellsUnsent: true,
  },
  // "Network connection lost." is all that it says, whatever happened to the connection.
  {
    name: "workerd",
    find: fromNpm("workerd@1", /^@cloudflare\/[^/]+\/bin\/workerd$/),
    run: inWorkerd,
    tellsUnsent: false,
  },
  // A page is told no more than "Failed to fetch": https://fetch.spec.whatwg.org/#concept-network-error.
  { name: "Chromium", find: findChromium, run: inChromium, tellsUnsent: false },
];
