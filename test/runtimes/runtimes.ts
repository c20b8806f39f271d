import { findChromium } from "../support/chromium.ts";
import type { Check } from "./cases.js";
import { fromNpm, nodePackage } from "./from-npm.ts";
import { inChromium } from "./in-chromium.ts";
import { inWorkerd } from "./in-workerd.ts";
import { output, type Run } from "./processes.ts";

export interface Runtime {
  name: string;
  /** Returns the path of the runtime's program; throws when it is not available. */
  find: () => string | Promise<string>;
  run: Run;
  /** True when a failed `fetch` reports that no connection was made. */
  reportsUnsent: boolean;
}

export const RUNTIMES: readonly Runtime[] = [
  ...[20, 22, 24, 26].map((major) => ({
    name: `Node ${major}`,
    find: fromNpm(nodePackage(major), /^[^/]+\/bin\/node$/),
    run: inProcess(),
    reportsUnsent: true,
  })),
  {
    name: "Bun",
    find: fromNpm("bun@1", /^@oven\/[^/]+\/bin\/bun$/),
    run: inProcess("run"),
    reportsUnsent: true,
  },
  {
    name: "Deno",
    find: fromNpm("deno@2", /^@deno\/[^/]+\/deno$/),
    run: inProcess("run", "--no-prompt", "--allow-net=127.0.0.1", "--allow-env", "--allow-read"),
    reportsUnsent: true,
  },
  // Its only message is "Network connection lost.", whatever happened to the connection.
  {
    name: "workerd",
    find: fromNpm("workerd@1", /^@cloudflare\/[^/]+\/bin\/workerd$/),
    run: inWorkerd,
    reportsUnsent: false,
  },
  // The only message in a page is "Failed to fetch": https://fetch.spec.whatwg.org/#concept-network-error.
  { name: "Chromium", find: findChromium, run: inChromium, reportsUnsent: false },
];

/**
 * Creates a run of the suite on a runtime that is a command.
 * @param args Arguments before the name of the program.
 */
function inProcess(...args: string[]): Run {
  return async (program, consumer, setting, limitMs) => {
    const all = [...args, "entry-process.js", JSON.stringify(setting)];
    const checks: Check[] = JSON.parse(await output(program, all, { cwd: consumer, limitMs }));
    return checks;
  };
}
