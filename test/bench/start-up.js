import { spawnSync } from "node:child_process";
import { spreadOf } from "./spread.js";

/**
 * How much later a Node process ends that has imported the built package, in milliseconds: processes in pairs, one
 * that imports and one that runs an empty module.
 * @param {{ isQuick: boolean }} options
 */
export function measureStartUp({ isQuick }) {
  const program = `import ${JSON.stringify(import.meta.resolve("signalwire-relay-rest"))};`;
  const bare = [];
  const added = [];
  for (let pair = 0; pair < (isQuick ? 15 : 41); pair += 1) {
    const bareMs = timeProcess("");
    bare.push(bareMs);
    added.push(timeProcess(program) - bareMs);
  }
  return { bareMs: spreadOf(bare), addedMs: spreadOf(added) };
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
