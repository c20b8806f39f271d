import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** How Node reads a program. */
export type Format = "module" | "commonjs";

/**
 * Runs the body of an async function in a Node of its own, as a file in `folder` would be run.
 * It has `load(specifier)` and `loadJson(specifier)`, which import or require by the format; it returns plain JSON.
 */
export async function runNode(folder: string, format: Format, body: string): Promise<unknown> {
  const program = `${LOADERS[format]}\n(async () => {${body}})().then((value) => console.log(JSON.stringify(value)));`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [`--input-type=${format}`, "--eval", program],
    // Neither may help it to find a package or change what it loads.
    { cwd: folder, env: { ...process.env, NODE_PATH: "", NODE_OPTIONS: "" } },
  );
  return JSON.parse(stdout);
}

const LOADERS: Readonly<Record<Format, string>> = {
  module: `const load = (specifier) => import(specifier);
    const loadJson = async (specifier) => (await import(specifier, { with: { type: "json" } })).default;`,
  commonjs: `const load = async (specifier) => require(specifier);
    const loadJson = load;`,
};
