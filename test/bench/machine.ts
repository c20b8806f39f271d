import { arch, availableParallelism, cpus, loadavg, platform, totalmem } from "node:os";

/** Where the figures come from: they are worth little without it. */
export function describeMachine() {
  return {
    node: process.version,
    platform: `${platform()} ${arch()}`,
    cpu: cpus()[0]?.model ?? "unknown",
    cores: availableParallelism(),
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    load: loadavg()[0] ?? 0,
  };
}
