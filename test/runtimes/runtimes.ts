import { findChromium } from "../support/chromium.ts";
import { fromNpm, nodePackage } from "./from-npm.ts";
import { inChromium } from "./in-chromium.ts";
import { inProcess } from "./in-process.ts";
import { inWorkerd } from "./in-workerd.ts";
import type { Run } from "./processes.ts";

export interface Runtime {
  name: string;
  /** Its program's path; throws where it cannot be had. */
  find: () => string | Promise<string>;
  run: Run;
  /** Whether a failed `fetch` says that no connection was made. */
  tellsUnsent: boolean;
}

export const RUNTIMES: readonly Runtime[] = [
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
