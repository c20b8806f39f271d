import { createRequire } from "node:module";
import { join } from "node:path";
import process from "node:process";
import { isRecord } from "../../core/guards.ts";
import { KitError } from "./kit-error.ts";

/**
 * Loads an optional peer dependency: from this package, or else from the user's project. pnpm and
 * `npm install --install-strategy=linked` install this package where it cannot resolve the packages of the project.
 * @param file the package, or a file in it
 * @param packages the packages that the install command has to name
 * @param Failure the class of the errors
 * @param flag the flag of the install command
 * @throws Failure with the install command, if the package or the file is missing; and with the reason, if it cannot be
 * loaded.
 */
export function loadPeer(
  file: string,
  packages: string,
  Failure: new (message: string, options?: ErrorOptions) => Error = KitError,
  flag = "--save-dev ",
): unknown {
  const path = resolve(file);
  const name = file.split("/", file.startsWith("@") ? 2 : 1).join("/");
  if (path === undefined) {
    const other = resolve(`${name}/package.json`);
    const state = other === undefined ? "is not installed" : `of another version is installed in ${other}`;
    throw new Failure(`${name} ${state}; run: npm install ${flag}${packages}`);
  }
  try {
    return createRequire(path)(path);
  } catch (cause) {
    // Node adds the stack of `require` to the message.
    const [reason = ""] = String(isRecord(cause) ? cause["message"] : cause).split("\n");
    throw new Failure(`${name} cannot be loaded from ${path}: ${reason}`, { cause });
  }
}

/** Returns the path of a file of a package; `undefined` if there is none. */
function resolve(file: string): string | undefined {
  for (const from of [import.meta.url, join(process.cwd(), "package.json")]) {
    try {
      return createRequire(from).resolve(file);
    } catch {
      // The package may be in the next folder. The code of the error depends on the package manager.
    }
  }
  return undefined;
}
