import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";

/** Time limit for Prism to read a document and listen, far above the time that a busy machine needs. */
const START_MS = 120_000;

/** The main file of the package is its command. */
const PRISM = createRequire(import.meta.url).resolve("@stoplight/prism-cli");

/**
 * A module that Prism's process loads before Prism. Its stdin is a pipe to which this process never writes. The pipe
 * closes when this process ends, for any reason, and then Prism exits. Without `unref`, the pipe would keep a Prism
 * alive that failed to start.
 */
const END_WITH_PARENT = 'process.stdin.unref().on("end", () => process.exit()).resume();';

/**
 * Starts the stock Prism as a mock of an OpenAPI document, on a free port of loopback.
 * @returns The prefix of every path, and a function that stops Prism and resolves when its process has exited. Prism
 * also ends with the process that started it.
 * @throws {Error} with Prism's own output, when it ended or did not listen in two minutes.
 */
export async function startPrism(documentPath: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const prism = spawn(process.execPath, [
    `--import=data:text/javascript,${encodeURIComponent(END_WITH_PARENT)}`,
    PRISM,
    "mock",
    documentPath,
    "--host=127.0.0.1",
    "--port=0",
    // Under NODE_ENV=production, Prism forks, and the fork would have to be stopped too.
    "--no-multiprocess",
  ]);
  const gone = once(prism, "close");
  const stop = async () => {
    prism.kill("SIGKILL");
    await gone;
  };
  try {
    return { url: await listening(prism), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** @returns The URL from the line that Prism logs once its server accepts connections. */
function listening(prism: ChildProcessWithoutNullStreams): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    const fail = (how: string) => {
      reject(new Error(`Prism ${how}; its output:\n${output}`));
    };
    const timer = setTimeout(fail, START_MS, `did not listen in ${START_MS} ms`);
    prism.once("close", (code, signal) => {
      clearTimeout(timer);
      fail(`ended with ${signal ?? code}`);
    });
    // Both streams are read to the end: a full pipe would stop Prism.
    for (const stream of [prism.stdout, prism.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        output = (output + text).slice(-10_000);
        const url = /listening on (http:\/\/127\.0\.0\.1:\d+)\D/.exec(output)?.[1];
        if (url === undefined) return;
        clearTimeout(timer);
        resolve(url);
      });
    }
  });
}
