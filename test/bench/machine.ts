import { arch, availableParallelism, cpus, loadavg, platform, totalmem } from "node:os";

/** Describes the machine, without which the figures mean little. */
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
