import { spawnSync } from "node:child_process";
import { spreadOf } from "./spread.js";

/**
 * How much later a Node process ends that has imported the built package than the median of those that run an empty
 * module, in milliseconds; the two are started in turn, so that whatever slows the machine slows both.
 * @param {{ isQuick: boolean }} options
 */
export function measureStartUp({ isQuick }) {
  const program = `import ${JSON.stringify(import.meta.resolve("signalwire-relay-rest"))};`;
  const bare = [];
  const loaded = [];
  for (let pair = 0; pair < (isQuick ? 15 : 41); pair += 1) {
    bare.push(timeProcess(""));
    loaded.push(timeProcess(program));
  }
  const bareMs = spreadOf(bare);
  return { bareMs, addedMs: spreadOf(loaded.map((ms) => ms - bareMs.median)) };
}

/** @param {string} program */
function timeProcess(program) {
  const startedAt = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
    encoding: "utf8",
  });
  const elapsedMs = performance.now() - startedAt;
  if (status !== 0) throw new Error(`the built package cannot be imported:\n${stderr}`);
  return elapsedMs;
}
