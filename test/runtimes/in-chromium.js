import { spawn } from "node:child_process";
import { mkdtemp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { CHROMIUM_FLAGS } from "../support/chromium.js";
import { bundle } from "./bundle.js";
import { servePage } from "./page-server.js";
import { environment, stop, within } from "./processes.js";

/**
 * How Chromium runs the suite: in a page, which posts what it saw.
 * @type {import("./runtimes.js").Run}
 */
export async function inChromium(program, consumer, setting, limitMs) {
  const script = await readFile(await bundle(consumer, "entry-page"));
  const home = await mkdtemp(join(consumer, "chromium-"));
  const page = await servePage(script, setting);
  const args = [...CHROMIUM_FLAGS, "--no-proxy-server", `--user-data-dir=${home}`, page.origin];
  const chromium = spawn(program, args, { env: { ...environment, HOME: home }, stdio: "ignore" });
  try {
    return await within(limitMs, page.checks);
  } finally {
    await stop(chromium);
    page.close();
  }
}
