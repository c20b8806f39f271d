import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { ROOT } from "../document/contract.ts";

/** The doors of the package that lead to code of src/: what package.json exports, and where it is built from. */
export function publicDoors(): { specifier: string; file: string }[] {
  const manifest = JSON.parse(readFileSync(`${ROOT}package.json`, "utf8")) as {
    name: string;
    exports: Record<string, { import?: { types: string } }>;
    tsdown: { entry: string[] | Record<string, string> }[];
  };
  /** Name in dist/ -> source. */
  const built: [string, string][] = manifest.tsdown.flatMap(({ entry }) =>
    Array.isArray(entry) ? builtFrom(entry) : Object.entries(entry),
  );
  const sources = new Map(built);
  return Object.entries(manifest.exports).flatMap(([path, target]) => {
    const file = sources.get(String(target.import?.types).replace(/^\.\/dist\/(.*)\.d\.ts$/, "$1"));
    return file === undefined ? [] : [{ specifier: posix.join(manifest.name, path), file: `${ROOT}${file}` }];
  });
}

/** tsdown leaves out of the names what all entries have in common. */
function builtFrom(entries: string[]): [string, string][] {
  return entries.map((entry) => [entry.replace(/^src\/(.*)\.ts$/, "$1"), entry]);
}
