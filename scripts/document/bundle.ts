import type { Document } from "@redocly/openapi-core";
import { checkCircularReferences, circularChainFrom } from "./circular-refs.ts";
import { HTTP_METHODS } from "./http-methods.ts";
import { childOf, toKeys, toPointer } from "./json.ts";
import { createOrigins, type Origins } from "./origins.ts";
import { displayName, toMessage } from "./problems.ts";
import type { Reader } from "./read.ts";
import type { Remark } from "./remarks.ts";
import { type Child, isNode, type Kind, kindOf, type Node, put, walk } from "./structure.ts";

/** The member of `components` that holds a kind. A node of any other kind replaces the references to it. */
const SECTIONS: Readonly<Record<Kind, string>> = {
  Schema: "schemas",
  Response: "responses",
  Parameter: "parameters",
  Example: "examples",
  RequestBody: "requestBodies",
  Header: "headers",
  SecurityScheme: "securitySchemes",
  Link: "links",
  Callback: "callbacks",
};

export interface Bundle {
  readonly root: Node;
  readonly origins: Origins;
  readonly remarks: Remark[];
}

interface BundleOptions {
  /** True to reject a broken reference even if only an unused component has it. */
  readonly isStrict?: boolean;
  /** Removes paths and operations, before their references are followed. The result removes unused components too. */
  readonly select?: ((root: Node) => void) | undefined;
}

/**
 * Bundles a document and all files that it refers to into one document.
 * @throws Error with a line for each problem, such as a reference to a missing part.
 */
export async function bundle(document: Document, reader: Reader): Promise<unknown> {
  const { root } = await bundleParts(document, reader, { isStrict: true });
  return root;
}

/** A component, and the file that it is from. */
interface Component extends Child {
  readonly base: Document;
}

interface BrokenReference {
  readonly message: string;
  readonly at: Node;
  /** The component whose reference is broken; undefined for a part of a path. */
  readonly owner: Component | undefined;
}

interface Target {
  readonly document: Document;
  readonly keys: readonly string[];
  readonly node: unknown;
}

/**
 * Bundles a document like {@link bundle}, and removes components with broken references that no path needs.
 * @throws Error with a line for each broken reference that a path needs.
 */
export async function bundleParts(
  document: Document,
  { resolver }: Reader,
  { isStrict = false, select }: BundleOptions = {},
): Promise<Bundle> {
  const root = document.parsed as Node;
  const origins = createOrigins();
  const remarks: Remark[] = [];
  const brokenReferences: BrokenReference[] = [];
  const opened = new Set<Document>();
  const handled = new WeakSet();
  const copying = new Set<unknown>();
  /** The files of path items and operations by `$ref`. */
  const bases = new Map<unknown, Document>();
  /** The components that were referred to. A loop over a map also visits the items that it adds. */
  const needed = new Map<object, Component>();

  open(document);
  await resolvePaths();
  select?.(root);
  for (const part of partsOf()) await visit(part, part.base, undefined);
  await visitNeeded();
  if (!isStrict) rejectBrokenReferences();
  if (select) removeOthers();
  else await visitOthers();
  checkComponents();
  if (isStrict) rejectBrokenReferences();
  else removeBroken();
  return { root, origins, remarks };

  function open(read: Document): void {
    if (opened.has(read)) return;
    opened.add(read);
    origins.add(read);
    checkCircularReferences(read);
  }

  async function read(reference: string, base: Document): Promise<Target> {
    const [uri = ""] = reference.split("#", 1);
    const found = uri === "" ? base : await resolver.resolveDocument(base.source.absoluteRef, uri);
    if (!("parsed" in found)) throw found;
    open(found);
    const keys = toKeys(reference.includes("#") ? reference : "#");
    const node = keys.reduce<unknown>(childOf, found.parsed);
    if (node === undefined) {
      const file = found === base ? "" : displayName(found.source.absoluteRef);
      throw new Error(`${file}#${toPointer(keys)} does not exist`);
    }
    return { document: found, keys, node };
  }

  /** Replaces a reference by a copy of its target, and returns the file of the target. */
  async function inline({ holder, key, kind }: Child, base: Document): Promise<Document> {
    let file = base;
    for (const followed = new Set<unknown>(); ; ) {
      const node = holder[key];
      if (!isNode(node) || typeof node["$ref"] !== "string") return file;
      const { $ref, ...siblings } = node;
      const target = await read($ref, file);
      if (followed.has(target.node)) throw new Error(`${$ref} refers to itself`);
      followed.add(target.node);
      put(holder, key, isNode(target.node) ? copyOf(target.node, siblings, kind) : target.node);
      file = target.document;
    }
  }

  function copyOf(node: Node, siblings: Node, kind: Kind): Node {
    if (Array.isArray(node)) return node;
    const copy: Node = { ...node, ...siblings };
    origins.copy(node, copy);
    // Two paths may share an item, and their operations need an id of their own.
    for (const method of kind === "PathItem" ? HTTP_METHODS : []) {
      const operation = copy[method];
      if (isNode(operation)) copy[method] = copyOf(operation, {}, "Operation");
    }
    return copy;
  }

  /** Resolves path items and operations by `$ref`, so that a selection can find their ids and tags. */
  async function resolvePaths(): Promise<void> {
    const resolveOne = async (child: Child, base: Document): Promise<Document> => {
      // An unresolved reference is reported if the path is selected.
      const file = await inline(child, base).catch(() => base);
      const node = child.holder[child.key];
      bases.set(node, file);
      return file;
    };
    const file = await resolveOne({ holder: root, key: "paths", kind: "Paths" }, document);
    const { paths } = root;
    for (const path of isNode(paths) ? Object.keys(paths) : []) {
      const itemFile = await resolveOne({ holder: paths as Node, key: path, kind: kindOf("Paths", path) }, file);
      const item = (paths as Node)[path];
      if (!isNode(item)) continue;
      for (const method of HTTP_METHODS.filter((it) => it in item)) {
        await resolveOne({ holder: item, key: method, kind: "Operation" }, itemFile);
      }
    }
  }

  /** Lists the members of the root and of path items, and the security schemes, which are always needed. */
  function partsOf(): Component[] {
    return Object.entries(root).flatMap(([key, value]) => {
      if (key === "components" && isNode(value)) {
        return [{ holder: value, key: "securitySchemes", kind: "SecurityScheme{}", base: document }];
      }
      if (key !== "paths" || !isNode(value) || "$ref" in value)
        return [{ holder: root, key, kind: kindOf("Root", key), base: document }];
      return Object.entries(value).flatMap(([path, item]) => {
        const kind = kindOf("Paths", path);
        if (kind === "Data" || !isNode(item) || "$ref" in item)
          return [{ holder: value, key: path, kind, base: document }];
        const base = bases.get(item) ?? document;
        return Object.entries(item).map(([member, node]) => {
          return { holder: item, key: member, kind: kindOf(kind, member), base: bases.get(node) ?? base };
        });
      });
    });
  }

  /** Follows all references at and below a node. */
  async function visit(start: Child, base: Document, owner: Component | undefined): Promise<void> {
    const found = [...walk(start)].filter(
      ({ node, kind }) => typeof node["$ref"] === "string" || kind === "Discriminator",
    );
    for (const { node, ...child } of found) {
      const isCopied = child.kind !== "Discriminator" && SECTIONS[child.kind] === undefined;
      if (!isCopied && handled.has(node)) continue;
      handled.add(node);
      if (child.kind === "Discriminator") await resolveMapping(node["mapping"], base);
      else await follow(child, node, base, owner);
    }
  }

  async function follow(child: Child, ref: Node, base: Document, owner: Component | undefined): Promise<void> {
    const section = SECTIONS[child.kind];
    try {
      if (section === undefined) await copyTarget(child, base, owner);
      else ref["$ref"] = await toComponent(section, child.kind, await read(String(ref["$ref"]), base));
    } catch (error) {
      brokenReferences.push({ message: `Can't resolve $ref: ${toReason(error)}`, at: ref, owner });
    }
  }

  async function copyTarget(child: Child, base: Document, owner: Component | undefined): Promise<void> {
    const { node } = await read(String((child.holder[child.key] as Node)["$ref"]), base);
    if (copying.has(node)) throw new Error("the reference leads back to itself");
    copying.add(node);
    await visit(child, await inline(child, base), owner);
    copying.delete(node);
  }

  /** Returns a reference to the component of a target. A target that is not a component becomes one. */
  async function toComponent(section: string, kind: Kind, target: Target): Promise<string> {
    const { document: file, keys, node } = target;
    const [first, own, name = "", more] = keys;
    if (file === document && first === "components" && own === section && more === undefined) {
      const holder = (root["components"] as Node)[section] as Node;
      if (isNode(node) && !needed.has(node)) needed.set(node, { holder, key: name, kind, base: document });
      return toReference(section, name);
    }
    const value = isNode(node) ? node : { const: node };
    const existing = needed.get(value);
    if (existing) return toReference(section, existing.key);
    const holder = memberOf(memberOf(root, "components"), section);
    const fileName = /([^/\\]+?)(?:\.\w+)?$/.exec(displayName(file.source.absoluteRef))?.[1] ?? section;
    const wanted = keys.at(-1) ?? fileName;
    const key = [wanted, `${fileName}_${wanted}`].find((it) => !Object.hasOwn(holder, it)) ?? freeName(holder, wanted);
    put(holder, key, value);
    const component = { holder, key, kind, base: file };
    needed.set(value, component);
    if (key !== wanted) {
      const message = `${section} already has another ${wanted}; this one became ${key}`;
      remarks.push({ kind: `${section} of one name in two files`, message, at: [value] });
    }
    await visit(component, file, component);
    // A component follows those that it refers to.
    Reflect.deleteProperty(holder, key);
    put(holder, key, value);
    return toReference(section, key);
  }

  /** Converts the values of a discriminator's mapping to references; a value may be the name of a schema. */
  async function resolveMapping(mapping: unknown, base: Document): Promise<void> {
    for (const [value, target] of Object.entries(isNode(mapping) ? mapping : {})) {
      const schemas = childOf(childOf(base.parsed, "components"), "schemas");
      const isName = typeof target === "string" && childOf(schemas, target) !== undefined;
      try {
        const found = await read(isName ? toReference("schemas", target) : String(target), base);
        put(mapping as Node, value, await toComponent("schemas", "Schema", found));
        if (!isName) continue;
        const message = `the mapping of ${value} to a name became a reference`;
        remarks.push({ kind: "discriminator mapping by schema name", message, at: [mapping as Node, value] });
      } catch {
        Reflect.deleteProperty(mapping as Node, value);
        const message = `left out the mapping of ${value} to ${String(target)}, which does not exist`;
        remarks.push({ kind: "discriminator mapping to nothing", message, at: [mapping as Node, value] });
      }
    }
  }

  async function visitNeeded(): Promise<void> {
    for (const component of needed.values()) await visit(component, component.base, component);
  }

  /** Rejects circular references of components that are from several files. Each file alone has none. */
  function checkComponents(): void {
    const valid = new Set<string>();
    for (const { holder, key } of needed.values()) {
      const node = holder[key];
      const problem = circularChainFrom(node, root, valid);
      if (isNode(node) && problem !== undefined) throw new Error(`${origins.placeOf(node)} ${problem}`);
    }
  }

  function rejectBrokenReferences(): void {
    const lines = brokenReferences.map(({ at, message }) => `${origins.placeOf(at)} ${message}`);
    if (lines.length === 0) return;
    throw new Error([...new Set(lines), ...(isStrict ? [] : [REMEDY])].join("\n"));
  }

  function othersOf(components: unknown): Component[] {
    return Object.entries(isNode(components) ? components : {}).flatMap(([section, members]) => {
      const kind = kindOf(kindOf("Components", section), "");
      if (!isNode(members) || section === "securitySchemes" || kindOf("Components", section) === "Other") return [];
      return Object.keys(members)
        .filter((key) => !needed.has(members[key] as object))
        .map((key) => ({ holder: members, key, kind, base: document }));
    });
  }

  async function visitOthers(): Promise<void> {
    const { components } = root;
    for (const [section, members] of Object.entries(isNode(components) ? components : {})) {
      // A section or an extension may be a `$ref` itself.
      if (isNode(members) && "$ref" in members) {
        await visit(
          { holder: components as Node, key: section, kind: kindOf("Components", section) },
          document,
          undefined,
        );
      }
    }
    for (const other of othersOf(components)) {
      const node = other.holder[other.key];
      if (isNode(node)) needed.set(node, other);
    }
    await visitNeeded();
  }

  /** Removes the components that nothing refers to. */
  function removeOthers(): void {
    for (const { holder, key } of othersOf(root["components"])) Reflect.deleteProperty(holder, key);
  }

  /** Removes the components with broken references, and those that refer to them. */
  function removeBroken(): void {
    for (const { owner, at, message } of brokenReferences) {
      if (owner) Reflect.deleteProperty(owner.holder, owner.key);
      remarks.push({
        kind: "left out: a component with a broken reference",
        message: `left out: ${message}`,
        at: [at],
      });
    }
    for (let isDone = brokenReferences.length === 0; !isDone; ) {
      isDone = true;
      for (const { holder, key, kind } of needed.values()) {
        const broken =
          Object.hasOwn(holder, key) && referencesIn({ holder, key, kind }).find((it) => !exists(it, root));
        if (!broken) continue;
        isDone = false;
        const message = `left out: ${key} refers to ${String(broken["$ref"])}, which is left out`;
        remarks.push({ kind: "left out: a component with a broken reference", message, at: [broken] });
        Reflect.deleteProperty(holder, key);
      }
    }
  }
}

const REMEDY =
  "Correct the references, or keep the operations that do not need them with --paths, --tags or --operations.";

function referencesIn(start: Child): Node[] {
  return [...walk(start)].map(({ node }) => node).filter(({ $ref }) => typeof $ref === "string");
}

function exists({ $ref }: Node, root: Node): boolean {
  return toKeys(String($ref)).reduce<unknown>(childOf, root) !== undefined;
}

function toReference(section: string, name: string): string {
  return `#${toPointer(["components", section, name])}`;
}

function toReason(error: unknown): string {
  const { originalError } = error as { originalError?: unknown };
  return toMessage(
    error instanceof Error && originalError instanceof Error && !("line" in error) ? originalError : error,
  );
}

function memberOf(node: Node, key: string): Node {
  if (!isNode(node[key])) node[key] = {};
  return node[key] as Node;
}

function freeName(holder: Node, name: string): string {
  for (let number = 2; ; number += 1) if (!Object.hasOwn(holder, `${name}-${number}`)) return `${name}-${number}`;
}
