import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { SUBTRACTED_BYTES } from "./size-limit.js";

const SIZE_LIMIT = join(createRequire(import.meta.url).resolve("size-limit/package.json"), "..", "bin.js");
const CONFIG = fileURLToPath(new URL("size-limit.js", import.meta.url));

export interface Size {
  readonly name: string;
  readonly bytes: number;
  readonly limit: number | undefined;
}

/** Measures the bundles of size-limit.js, minified and gzipped. */
export function measureSizes(): Size[] {
  // Ignores the exit code, which is 1 if a limit is exceeded; the bench reports that itself.
  const { stdout, stderr } = spawnSync(process.execPath, [SIZE_LIMIT, "--json", "--config", CONFIG], {
    encoding: "utf8",
  });
  if (!stdout.startsWith("[")) throw new Error(`size-limit wrote no bundles:\n${stdout}${stderr}`);
  const sizes: { name: string; size: number; sizeLimit?: number }[] = JSON.parse(stdout);
  return sizes.map(({ name, size, sizeLimit }) => ({
    name,
    bytes: size + SUBTRACTED_BYTES,
    limit: sizeLimit === undefined ? undefined : sizeLimit + SUBTRACTED_BYTES,
  }));
}
