import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { enter, type Json, start, toList, toObject, toSegments, toText } from "./tree.ts";

/** The file that holds the bundled contract in a revision. */
export const COMMITTED = "generated/relay-rest.json";

/** The file with findings that a maintainer accepted. */
const ACCEPTED = ".changeset/accepted-changes.yaml";

/** An input that cannot be read; the message is all that a user needs. */
export class InputError extends Error {}

/** Runs git in a folder; undefined if git fails, for example outside a repository. */
export function git(folder: string, ...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync("git", args, { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 28 });
  return status === 0 ? stdout : undefined;
}

/** The newest release that the current commit builds on: a tag such as `v1.2.3`. */
export function lastRelease(folder: string): string | undefined {
  const tags = git(folder, "tag", "--list", "v*", "--merged", "HEAD", "--sort=-version:refname") ?? "";
  return tags.split("\n").find((tag) => /^v\d+\.\d+\.\d+$/.test(tag));
}

/**
 * Reads the bundled contract in a file or in a git revision; a file comes first.
 *
 * @throws {InputError} Naming file and line.
 */
export async function readContract(name: string, folder: string): Promise<unknown> {
  const isFile = existsSync(resolve(folder, name));
  const text = isFile ? readText(name, folder) : committedText(name, folder);
  const document =
    parseWhole(text) ??
    (isFile
      ? await bundleFile(resolve(folder, name))
      : fail(name, "is not JSON, or has a reference that leads nowhere"));
  const { openapi } = toObject(document);
  if (typeof openapi !== "string" || !/^3\.[012]\./.test(openapi)) {
    fail(name, `is OpenAPI ${toText(openapi)}; OpenAPI 3.0 and 3.1 can be compared`);
  }
  return openapi.startsWith("3.0") ? withoutSiblings(document) : document;
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
  throw new InputError(`${name}: ${message}`);
}

/** Parses a JSON document whose references all lead to locations within it, which needs no bundling. */
function parseWhole(text: string): Json | undefined {
  try {
    const document = toObject(JSON.parse(text));
    const references = new Set(
      Array.from(text.matchAll(/"\$ref"\s*:\s*("(?:[^"\\]|\\.)*")/g), ([, name]) => name ?? ""),
    );
    const isWhole = [...references].every((reference) => {
      const target = String(JSON.parse(reference));
      return target.startsWith("#/") && enter(start(document), ...toSegments(target)).node !== undefined;
    });
    return isWhole && /^3\./.test(String(document["openapi"])) ? document : undefined;
  } catch {
    return undefined;
  }
}

/** Bundles a document of several files, or of YAML. The parser is loaded only when it is needed. */
async function bundleFile(file: string): Promise<unknown> {
  const [{ readDocument }, { createReader }, { bundle }, { toMessage }] = await Promise.all([
    import("../document/read.ts"),
    import("../document/read.ts"),
    import("../document/bundle.ts"),
    import("../document/problems.ts"),
  ]);
  try {
    const reader = createReader();
    return await bundle(await readDocument(file, reader), reader);
  } catch (error) {
    throw new InputError(toMessage(error), { cause: error });
  }
}

/** OpenAPI 3.0 ignores what is beside a `$ref`; `nullable` is kept, because it is meant. */
function withoutSiblings(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutSiblings);
  if (typeof node !== "object" || node === null) return node;
  const { $ref: reference, nullable } = toObject(node);
  if (typeof reference === "string") return nullable === true ? { $ref: reference, nullable } : { $ref: reference };
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withoutSiblings(value)]));
}

/** A finding that a maintainer accepted. */
export interface Accepted {
  readonly kind: string;
  /** A JSON pointer, or the location as the account names it. */
  readonly location: string;
  readonly reason: string;
}

/** @throws {InputError} If an entry lacks a field. */
export async function readAccepted(folder: string): Promise<readonly Accepted[]> {
  const file = resolve(folder, ACCEPTED);
  if (!existsSync(file)) return [];
  const { parseYaml } = await import("@redocly/openapi-core");
  const name = relative(folder, file);
  return toList(parseYaml(readText(file, folder)) ?? []).map((entry, index) => {
    const { kind, location, reason } = toObject(entry);
    if (
      typeof kind === "string" &&
      typeof location === "string" &&
      typeof reason === "string" &&
      reason.trim() !== ""
    ) {
      return { kind, location, reason };
    }
    return fail(name, `entry ${index + 1} needs the texts "kind", "location" and "reason"`);
  });
}
