import { spawn } from "node:child_process";
import { once } from "node:events";

/** Module format of a program. */
export type Format = "module" | "commonjs";

/** A separate Node process that runs programs as if they were files in its folder. */
export interface NodeProcess {
  /**
   * Runs the body of an async function that returns plain JSON. In the body, `load(specifier)` and
   * `loadJson(specifier)` import or require, depending on the format.
   */
  readonly run: (body: string) => Promise<unknown>;
  /** Waits until the process exits by itself, which it does once its programs have closed their resources. */
  readonly end: () => Promise<void>;
}

export function startNode(folder: string, format: Format): NodeProcess {
  const child = spawn(process.execPath, [`--input-type=${format}`, "--eval", LOADERS[format] + LISTEN], {
    cwd: folder,
    // These variables could make other packages resolvable or change the loading of modules.
    env: { ...process.env, NODE_PATH: "", NODE_OPTIONS: "" },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const ended = once(child, "exit").then(() => undefined);
  let last: Promise<unknown> = Promise.resolve();
  return {
    run: (body) => {
      // Runs one program at a time, so that each message is the result of the last program.
      const result = last.then(async () => {
        child.send(body);
        const message = await Promise.race([once(child, "message"), ended]);
        const [{ value, error }] = (message ?? [{ error: "the process exited" }]) as [
          { value?: unknown; error?: string },
        ];
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

/** Runs one body in a separate Node process. */
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
