import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { TAKEN_OFF } from "./size-limit.js";

const SIZE_LIMIT = join(createRequire(import.meta.url).resolve("size-limit/package.json"), "..", "bin.js");
const CONFIG = fileURLToPath(new URL("size-limit.js", import.meta.url));

export type Size = { name: string; bytes: number; limit: number | undefined };

/** What the bundles of size-limit.js weigh, minified and gzipped. */
export function measureSizes(): Size[] {
  // It ends with 1 when a limit is exceeded; that is for the bench to say.
  const { stdout, stderr } = spawnSync(process.execPath, [SIZE_LIMIT, "--json", "--config", CONFIG], {
    encoding: "utf8",
  });
  if (!stdout.startsWith("[")) throw new Error(`size-limit made no bundles:\n${stdout}${stderr}`);
  const sizes: { name: string; size: number; sizeLimit?: number }[] = JSON.parse(stdout);
  return sizes.map(({ name, size, sizeLimit }) => ({
    name,
    bytes: size + TAKEN_OFF,
    limit: sizeLimit === undefined ? undefined : sizeLimit + TAKEN_OFF,
  }));
}
