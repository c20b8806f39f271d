import { spawnSync } from "node:child_process";
import { spreadOf } from "./measure.ts";

/**
 * Measures how many milliseconds the import of the built package adds to a Node process that runs an empty module. The
 * two processes run alternately, so that a slow phase of the machine affects both.
 */
export function measureStartUp({ isQuick }: { isQuick: boolean }) {
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

function timeProcess(program: string) {
  const startedAt = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
    encoding: "utf8",
  });
  const elapsedMs = performance.now() - startedAt;
  if (status !== 0) throw new Error(`the built package cannot be imported:\n${stderr}`);
  return elapsedMs;
}
