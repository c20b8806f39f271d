import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { bundle } from "./bundle.js";
import { servePage } from "./page-server.js";
import { environment, stop, within } from "./processes.js";

const PROGRAMS = ["/usr/bin/chromium", "/usr/bin/chromium-browser"];

/** Nothing of its own goes to the network, and nothing of it stays. */
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-breakpad",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--no-proxy-server",
];

export function findChromium() {
  const program = PROGRAMS.find((path) => existsSync(path));
  if (program === undefined) throw new Error("it is not installed; on Debian: apt-get install chromium");
  return program;
}

/**
 * How Chromium runs the suite: in a page, which posts what it saw.
 * @type {import("./runtimes.js").Run}
 */
export async function inChromium(program, consumer, setting, limitMs) {
  const script = await readFile(await bundle(consumer, "entry-page"));
  const home = await mkdtemp(join(consumer, "chromium-"));
  const page = await servePage(script, setting);
  const args = [...FLAGS, `--user-data-dir=${home}`, page.origin];
  const chromium = spawn(program, args, { env: { ...environment, HOME: home }, stdio: "ignore" });
  try {
    return await within(limitMs, page.checks);
  } finally {
    await stop(chromium);
    page.close();
  }
}
