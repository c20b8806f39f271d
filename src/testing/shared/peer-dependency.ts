import { createRequire } from "node:module";
import { KitError } from "./kit-error.ts";

const require = createRequire(import.meta.url);

/**
 * Loads an optional peer dependency of the kit.
 * @param file the package, or a file in it
 * @param packages the packages that the install command has to name
 * @throws KitError with the install command, when the package is missing.
 */
export function loadPeer(file: string, packages: string, load: (file: string) => unknown = require): unknown {
  try {
    return load(file);
  } catch (cause) {
    if (!isNotFound(cause)) throw cause;
    throw new KitError(`${packageOf(file)} is not installed; run: npm install --save-dev ${packages}`, {
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
