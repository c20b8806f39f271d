import { spawn } from "node:child_process";
import { once } from "node:events";

/** How Node reads a program. */
export type Format = "module" | "commonjs";

/** A Node of its own, whose programs are run as a file in its folder would be. */
export interface NodeProcess {
  /**
   * Runs the body of an async function, which returns plain JSON. It has `load(specifier)` and `loadJson(specifier)`,
   * which import or require by the format.
   */
  readonly run: (body: string) => Promise<unknown>;
  /** Waits until it ends by itself, as it does when its programs have closed what they opened. */
  readonly end: () => Promise<void>;
}

export function startNode(folder: string, format: Format): NodeProcess {
  const child = spawn(process.execPath, [`--input-type=${format}`, "--eval", LOADERS[format] + LISTEN], {
    cwd: folder,
    // Neither may help it to find a package or change what it loads.
    env: { ...process.env, NODE_PATH: "", NODE_OPTIONS: "" },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const ended = once(child, "exit").then(() => undefined);
  let last: Promise<unknown> = Promise.resolve();
  return {
    run: (body) => {
      // One after the other, so that each answer is to the last program.
      const result = last.then(async () => {
        child.send(body);
        const message = await Promise.race([once(child, "message"), ended]);
        const [{ value, error }] = (message ?? [{ error: "it ended" }]) as [{ value?: unknown; error?: string }];
        if (error !== undefined) throw new Error(error);
        return value;
      });
      last = result.catch(() => undefined);
      return result;
    },
    end: async () => {
      child.disconnect();
      await ended;
    },
  };
}

/** Runs one body in a Node of its own. */
export async function runNode(folder: string, format: Format, body: string): Promise<unknown> {
  const node = startNode(folder, format);
  const value = await node.run(body);
  await node.end();
  return value;
}

const LOADERS: Readonly<Record<Format, string>> = {
  module: `const load = (specifier) => import(specifier);
    const loadJson = async (specifier) => (await import(specifier, { with: { type: "json" } })).default;`,
  commonjs: `const load = async (specifier) => require(specifier);
    const loadJson = load;`,
};

const LISTEN = `
  const AsyncFunction = (async () => {}).constructor;
  process.on("message", (body) => {
    new AsyncFunction("load", "loadJson", body)(load, loadJson).then(
      (value) => process.send({ value }),
      (error) => process.send({ error: String(error) }),
    );
  });`;
