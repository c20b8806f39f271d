import { isDeepStrictEqual as equal } from "node:util";
import { toPointer } from "../document/json.ts";
import { type Kind, kindOf } from "../document/structure.ts";
import { compareOperations, operationsOf, PARTS, usesIn } from "./operations.ts";
import { add, addSwitch, DIRECTIONS, type Finding, type Site, type Walk } from "./rules.ts";
import { compareSchemas } from "./schemas.ts";
import { createShapeOf } from "./shape.ts";
import {
  createIsSame,
  enter,
  enterAll,
  enterBoth,
  groupBy,
  type Json,
  type Pair,
  pairUp,
  presence,
  start,
  toList,
  toObject,
  toText,
  type Versions,
  withoutNames,
} from "./tree.ts";

/** Finds all differences between two versions of a bundled contract. */
export function compareStructure(old: unknown, now: unknown, progress: (phase: string) => void = () => {}): Finding[] {
  const contracts: Pair = { old: start(old), now: start(now), location: [] };
  const renamed = renamedSchemas(enterBoth(contracts, "components", "schemas"));
  const pointer = (name: string): string => toPointer(["components", "schemas", name]);
  const pointers = new Map(Array.from(renamed, ([was, is]) => [pointer(was), pointer(is)]));
  const walk: Walk = {
    findings: [],
    seen: new Set(),
    newPointer: (was) => pointers.get(was) ?? was,
    isSame: createIsSame(old, now),
    shapeOf: createShapeOf(),
  };
  const site: Site = { ...contracts, walk, direction: "sent", isTyped: true };
  for (const part of PARTS) compareOperations({ ...enterBoth(site, part), isTyped: part === "paths" }, progress);
  progress("comparing schemas");
  compareComponents(enterBoth(site, "components", "schemas"), renamed);
  compareUnusedSchemes({ ...site, isTyped: false });
  compareDocumentation({ ...site, isTyped: false });
  return walk.findings;
}

/** Finds renamed schemas, which have the same content under another name. */
function renamedSchemas({ old, now }: Versions): ReadonlyMap<string, string> {
  const [before, after] = [toObject(old.node), toObject(now.node)];
  const { removed, added } = pairUp(Object.keys(before), Object.keys(after));
  const names = new Map<string, string>();
  // A renamed schema may refer to another renamed one, so each match needs another round.
  for (let found = -1; found !== names.size; ) {
    found = names.size;
    const taken = new Set(names.values());
    const [gone, come] = [removed.filter((name) => !names.has(name)), added.filter((name) => !taken.has(name))];
    const others = byText(after, come);
    for (const [text, [was, ...twins]] of byText(before, gone, names)) {
      const [is, ...more] = others.get(text) ?? [];
      if (is !== undefined && twins.length + more.length === 0) names.set(was, is);
    }
  }
  return names;
}

/** Groups schemas by their text, in which known names are replaced and all open names are the same. */
function byText(schemas: Json, open: readonly string[], names: ReadonlyMap<string, string> = new Map()) {
  return groupBy(open, (name) =>
    toText(schemas[name]).replace(/"#\/components\/schemas\/([^"/]*)"/g, (_, other: string) =>
      open.includes(other) ? '"?"' : `"${names.get(other) ?? other}"`,
    ),
  );
}

/** Compares schemas by name, because callers use the names. A schema that no operation uses has both directions. */
function compareComponents(schemas: Site, renamed: ReadonlyMap<string, string>): void {
  const uses = usesIn(schemas.now.document);
  for (const site of enterAll(schemas, (name) => renamed.get(name) ?? name)) {
    if (!addSwitch(site, presence(site), ["schema-added", "schema-removed"])) continue;
    const [was, is] = [site.old.pointer.at(-1), site.now.pointer.at(-1)];
    const used = uses.get(toPointer(site.now.pointer))?.map(({ direction }) => direction) ?? DIRECTIONS;
    const directions = DIRECTIONS.filter((direction) => used.includes(direction));
    if (was !== is) add(site, "schema-renamed", { old: was ?? "" });
    else for (const direction of directions) compareSchemas({ ...site, direction });
  }
}

/** Compares the security schemes that neither the root nor an operation requires. */
function compareUnusedSchemes(site: Site): void {
  const holders = [site.old, site.now].flatMap((root) => [
    root.node,
    ...operationsOf(enter(root, "paths")).map(({ cursor }) => cursor.node),
  ]);
  const required = holders.flatMap((node) => toList(toObject(node)["security"]));
  const used = new Set(required.flatMap((requirement) => Object.keys(toObject(requirement))));
  for (const scheme of enterAll(enterBoth(site, "components", "securitySchemes"))) {
    const name = scheme.location.at(-1) ?? "";
    if (!used.has(name) && !equal(scheme.old.node, scheme.now.node)) add(scheme, "unused-scheme-changed", { name });
  }
}

const DOCUMENTATION = new Set(
  "$comment contact description example examples externalDocs info license links summary tags title".split(" "),
);

/** Extensions that the comparison reads. */
const READ = new Set(
  "x-extensible-enum x-token-scopes x-token-scope-match x-query-requires x-query-excludes".split(" "),
);

/** The kinds of objects whose keys are names, so that a key is no keyword. */
const IS_MAP = /\{\}$|^(?:Paths|Responses|Callback)$/;

export function isDocumentation(key: string, parent: Kind): boolean {
  if (IS_MAP.test(parent)) return false;
  // The client does not use the default of a server variable.
  if (parent === "Other" && key === "default") return true;
  return DOCUMENTATION.has(key) || (key.startsWith("x-") && !READ.has(key));
}

/** Compares the documentation of all nodes that both versions have. */
function compareDocumentation(site: Site, kind = "Root"): void {
  const { old, now } = site;
  // A reference to another component has its documentation there.
  if (old.node === now.node || kind === "Data") return;
  if (toObject(old.node)["$ref"] !== toObject(now.node)["$ref"]) return;
  for (const inner of enterAll(site, Array.isArray(now.node) ? identityOf : undefined)) {
    const key = inner.location.at(-1) ?? "";
    if (isDocumentation(key, kind)) {
      if (!equal(inner.old.node, inner.now.node)) add(inner, "documentation", { name: key });
    } else if (presence(inner).every(Boolean)) {
      compareDocumentation(inner, Array.isArray(now.node) && !kind.endsWith("[]") ? kind : kindOf(kind, key));
    }
  }
}

/** Identifies the items of a list by what they are, so that their order has no effect. */
function identityOf(index: string, item: unknown): string {
  const { $ref: reference, in: location, name, url } = toObject(item);
  const identity = [location, name, reference, url].filter((part) => typeof part === "string").join(" ");
  return withoutNames(identity) || index;
}
