import { join } from "node:path";
import { build } from "tsdown";

/**
 * Bundles an entry of the consumer with all that it imports, the installed package included.
 * @returns The bundle's path.
 */
export async function bundle(consumer: string, entry: string): Promise<string> {
  const outDir = join(consumer, `bundle-${entry}`);
  await build({
    config: false,
    tsconfig: false,
    cwd: consumer,
    entry: [`${entry}.js`],
    outDir,
    format: "esm",
    platform: "browser",
    fixedExtension: false,
    dts: false,
    deps: { alwaysBundle: [/./], onlyBundle: false },
    logLevel: "error",
  });
  return join(outDir, `${entry}.js`);
}
