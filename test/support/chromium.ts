import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";

/** Chromium sends no requests of its own. As root, it starts only without the sandbox. */
export const CHROMIUM_FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-breakpad",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Names of the program: Debian's, others', Google's. */
const NAMES = ["chromium", "chromium-browser", "google-chrome", "chrome"];

/**
 * Returns the program of `CHROMIUM_PATH`, or the first program on `PATH` with the name of a Chromium.
 * @throws {Error} with the way to install one.
 */
export function findChromium(
  { CHROMIUM_PATH, PATH = "" }: Readonly<Record<string, string | undefined>> = process.env,
): string {
  if (CHROMIUM_PATH) {
    if (isProgram(CHROMIUM_PATH)) return CHROMIUM_PATH;
    throw new Error(`CHROMIUM_PATH names no program: ${CHROMIUM_PATH}`);
  }
  const folders = PATH.split(delimiter).filter(Boolean);
  const found = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
  if (found) return found;
  throw new Error("no Chromium on PATH; on Debian: apt-get install chromium; elsewhere CHROMIUM_PATH can name one");
}

function isProgram(path: string) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
