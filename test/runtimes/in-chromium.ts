import { spawn } from "node:child_process";
import { mkdtemp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { CHROMIUM_FLAGS } from "../support/chromium.ts";
import { bundle } from "./bundle.ts";
import { servePage } from "./page-server.ts";
import type { Run } from "./processes.ts";
import { environment, stop, within } from "./processes.ts";

/** Runs the suite in a page of Chromium, which posts its checks. */
export async function inChromium(...[program, consumer, setting, limitMs]: Parameters<Run>): ReturnType<Run> {
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
