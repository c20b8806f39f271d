import { createRequire } from "node:module";
import { KitError } from "./kit-error.ts";

const require = createRequire(import.meta.url);

/**
 * Loads a package that only a part of the kit needs, and that its user installs.
 * @param file the package, or a file of it
 * @param packages what has to be installed for that part
 * @throws KitError with the command that installs it, when it is missing.
 */
export function loadPeer(file: string, packages: string, load: (file: string) => unknown = require): unknown {
  try {
    return load(file);
  } catch (cause) {
    if (!isNotFound(cause)) throw cause;
    throw new KitError(`${packageOf(file)} is not installed, and this needs it: npm install --save-dev ${packages}`, {
      cause,
    });
  }
}

function packageOf(file: string): string {
  return file.split("/", file.startsWith("@") ? 2 : 1).join("/");
}

function isNotFound(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "MODULE_NOT_FOUND";
}
