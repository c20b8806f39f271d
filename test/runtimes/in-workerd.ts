import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { bundle } from "./bundle.ts";
import type { Check } from "./cases.js";
import type { Run } from "./processes.ts";
import { environment, stop, within } from "./processes.ts";

/** The configuration of workerd. It allows private addresses, because a worker cannot reach loopback otherwise. */
const config = (file: string) => `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "smoke", worker = .smoke),
    (name = "loopback", network = (allow = ["private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "smoke")],
);

const smoke :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "${file}")],
  compatibilityDate = "2025-11-01",
  globalOutbound = "loopback",
);
`;

/** Runs the suite in a worker of workerd, which returns its checks. */
export async function inWorkerd(...[program, consumer, setting, limitMs]: Parameters<Run>): ReturnType<Run> {
  const worker = await bundle(consumer, "entry-worker");
  const configFile = join(dirname(worker), "config.capnp");
  await writeFile(configFile, config(basename(worker)));

  // workerd writes its port to the file descriptor after stderr.
  const args = ["serve", configFile, "--control-fd=3"];
  const workerd = spawn(program, args, { env: environment, stdio: ["ignore", "ignore", "ignore", "pipe"] });
  try {
    const [line] = await within(limitMs, once(workerd.stdio[3] ?? workerd, "data"));
    const { port } = JSON.parse(String(line)) as { port: number };
    const request = { method: "POST", body: JSON.stringify(setting), signal: AbortSignal.timeout(limitMs) };
    const response = await fetch(`http://127.0.0.1:${port}/`, request);
    const checks = (await response.json()) as Check[];
    return checks;
  } finally {
    await stop(workerd);
  }
}
