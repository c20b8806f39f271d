import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { targetOf } from "../document/json.ts";
import { walk } from "../document/structure.ts";
import { nullable } from "../repair/nullable.ts";
import { type Json, toList, toNames, toObject, toText } from "./tree.ts";

/** The path of the bundled contract in each revision. */
export const COMMITTED = "generated/relay-rest.json";

/** The file with the changes that a maintainer accepted. */
const ACCEPTED = ".changeset/accepted-changes.yaml";

/** Settings for a document in several files. */
interface ReadOptions {
  /** Additional folders, files and URL prefixes that a `$ref` may lead to. */
  readonly allowRefs?: readonly string[];
  /** Receives the name of each file and URL that was read. */
  readonly onRead?: (name: string) => void;
}

/** Runs git in a folder. Returns undefined if git fails, for example outside a repository. */
export function git(folder: string, ...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync("git", args, { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 28 });
  return status === 0 ? stdout : undefined;
}

/** Returns the tag of the newest release in the history of the current commit, such as `v1.2.3`. */
export function lastRelease(folder: string): string | undefined {
  const tags = git(folder, "tag", "--list", "v*", "--merged", "HEAD", "--sort=-version:refname") ?? "";
  return tags.split("\n").find((tag) => /^v\d+\.\d+\.\d+$/.test(tag));
}

/**
 * Reads the bundled contract from a file, or from a git revision if there is no such file.
 * @throws {Error} Whose `toMessage` names the file, and the line if known.
 */
export async function readContract(name: string, folder: string, options?: ReadOptions): Promise<unknown> {
  const isFile = existsSync(resolve(folder, name));
  const text = isFile ? readText(name, folder) : committedText(name, folder);
  const document =
    parseWhole(text) ??
    (isFile
      ? await bundleFile(resolve(folder, name), options)
      : fail(name, "is not JSON, or has a reference that leads nowhere"));
  const { openapi } = toObject(document);
  if (typeof openapi !== "string" || !/^3\.[012]\./.test(openapi)) {
    fail(name, `is OpenAPI ${toText(openapi)}; use OpenAPI 3.0, 3.1 or 3.2`);
  }
  const root = toObject(document);
  for (const { node } of openapi.startsWith("3.0") ? walk({ holder: { root }, key: "root", kind: "Root" }) : []) {
    // OpenAPI 3.0 ignores all keywords next to `$ref`, but authors mean `nullable`.
    const isIgnored = (key: string): boolean => typeof node["$ref"] === "string" && !/^(\$ref|nullable)$/.test(key);
    for (const key of Object.keys(node).filter(isIgnored)) Reflect.deleteProperty(node, key);
  }
  // The generated types have null where the repair of foreign documents reads it.
  nullable({ root, report: () => undefined, replace: () => undefined });
  return root;
}

function readText(name: string, folder: string): string {
  try {
    return readFileSync(resolve(folder, name), "utf8");
  } catch {
    return fail(name, "cannot be read as a file");
  }
}

function committedText(revision: string, folder: string): string {
  const text = git(folder, "show", "--end-of-options", `${revision}:${COMMITTED}`);
  if (text !== undefined) return text;
  const commit = git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`);
  return fail(revision, commit === undefined ? "is neither a file nor a git revision" : `has no ${COMMITTED}`);
}

function fail(name: string, message: string): never {
  throw new Error(`${name}: ${message}`);
}

/** Parses a JSON document that needs no bundling, because all its references lead to its own nodes. */
function parseWhole(text: string): Json | undefined {
  try {
    const references = new Set<string>();
    const document = toObject(
      JSON.parse(text, (key, value: unknown) => {
        if (key === "$ref" && typeof value === "string") references.add(value);
        return value;
      }),
    );
    const isWhole = [...references].every((it) => it.startsWith("#/") && targetOf(document, it) !== undefined);
    return isWhole && /^3\./.test(String(document["openapi"])) ? document : undefined;
  } catch {
    return undefined;
  }
}

/** Bundles a document in YAML or in several files. Loads the parser only if needed. */
async function bundleFile(file: string, { allowRefs = [], onRead }: ReadOptions = {}): Promise<unknown> {
  const [{ createReader, readDocument }, { bundle }, { displayName }] = await Promise.all([
    import("../document/read.ts"),
    import("../document/bundle.ts"),
    import("../document/problems.ts"),
  ]);
  const reader = createReader({ allowRefs, onRead: (reference) => onRead?.(displayName(reference)) });
  return bundle(await readDocument(file, reader), reader);
}

/** A change that a maintainer accepted. */
export interface Accepted {
  readonly kind: string;
  /** A JSON pointer, or the location as the report names it; `*` stands for any text. */
  readonly location: string;
  readonly reason: string;
}

/**
 * Reads accepted changes. An entry may have a list of locations.
 * @throws {Error} If an entry lacks a field.
 */
export async function readAccepted(folder: string, path = ACCEPTED): Promise<readonly Accepted[]> {
  const file = resolve(folder, path);
  if (!existsSync(file)) return [];
  const { parseYaml } = await import("@redocly/openapi-core");
  const name = relative(folder, file);
  return toList(parseYaml(readText(file, folder)) ?? []).flatMap((entry, index) => {
    const { kind, location, reason } = toObject(entry);
    const locations = toNames(location);
    if (typeof kind === "string" && locations.length > 0 && typeof reason === "string" && reason.trim() !== "") {
      return locations.map((it) => ({ kind: kind.trim(), location: it.trim(), reason: reason.trim() }));
    }
    return fail(name, `entry ${index + 1} needs the strings "kind", "location" and "reason"`);
  });
}
