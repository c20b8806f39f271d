import type { Document } from "@redocly/openapi-core";
import { checkCircularReferences, circularChainFrom } from "./circular-refs.ts";
import { HTTP_METHODS } from "./http-methods.ts";
import { childOf, targetOf, toKeys, toReference } from "./json.ts";
import { createOrigins, type Origins, type Remark } from "./origins.ts";
import { displayName, toMessage } from "./problems.ts";
import type { Reader } from "./read.ts";
import { type Child, childrenOf, isNode, type Kind, type Node, put, walk } from "./structure.ts";

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

interface BrokenReference {
  readonly message: string;
  readonly at: Node;
  /** The component whose reference is broken; undefined for a part of a path. */
  readonly owner: Child | undefined;
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
  reader: Reader,
  { isStrict = false, select }: BundleOptions = {},
): Promise<Bundle> {
  const root = document.parsed as Node;
  const origins = createOrigins();
  const remarks: Remark[] = [];
  const brokenReferences: BrokenReference[] = [];
  const handled = new WeakSet();
  /** The components that were referred to. A loop over a map also visits the items that it adds. */
  const needed = new Map<object, Child>();

  open(document);
  await resolvePaths();
  select?.(root);
  for (const part of partsOf(root)) await visit(part);
  await visitNeeded();
  if (!isStrict) rejectBrokenReferences();
  if (select) removeOthers();
  else await visitOthers();
  checkComponents();
  if (isStrict) rejectBrokenReferences();
  else removeBroken();
  return { root, origins, remarks };

  function open(read: Document): void {
    if (origins.add(read)) checkCircularReferences(read, origins);
  }

  /** Finds the target of a reference in the file of a node. */
  async function read(reference: string, node: object): Promise<Target> {
    const base = origins.documentOf(node) ?? document;
    const [uri = ""] = reference.split("#", 1);
    const found = uri === "" ? base : await reader.resolveDocument(base.source.absoluteRef, uri);
    if (!("parsed" in found)) throw found;
    open(found);
    const keys = toKeys(reference.includes("#") ? reference : "#");
    const target = keys.reduce<unknown>(childOf, found.parsed);
    if (target === undefined) {
      const file = found === base ? "" : displayName(found.source.absoluteRef);
      throw new Error(`${file}${toReference(...keys)} does not exist`);
    }
    return { document: found, keys, node: target };
  }

  /**
   * Replaces a reference by a copy of its target.
   * @param above The targets that contain the reference.
   * @returns These targets, and the own ones: a target may be a reference itself.
   */
  async function inline({ holder, key, kind }: Child, above: ReadonlySet<unknown> = new Set()): Promise<Set<unknown>> {
    const targets = new Set(above);
    for (;;) {
      const node = holder[key];
      if (!isNode(node) || typeof node["$ref"] !== "string") return targets;
      const { $ref, ...siblings } = node;
      const { node: target } = await read($ref, node);
      if (targets.has(target)) throw new Error(`${$ref} leads back to itself`);
      targets.add(target);
      put(holder, key, isNode(target) ? copyOf(target, siblings, kind) : target);
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
    // An unresolved reference is reported if the path is selected.
    const resolve = (holder: Node, key: string, kind: Kind) => inline({ holder, key, kind }).catch(() => undefined);
    await resolve(root, "paths", "Paths");
    for (const { holder: paths, key: path, kind } of childrenOf({ holder: root, key: "paths", kind: "Paths" })) {
      if (kind !== "PathItem") continue;
      await resolve(paths, path, kind);
      const item = paths[path];
      for (const method of HTTP_METHODS.filter((it) => isNode(item) && it in item)) {
        await resolve(item as Node, method, "Operation");
      }
    }
  }

  /**
   * Follows all references at and below a node.
   * @param owner The component that the node is in.
   * @param above The targets of the references that were replaced by the node.
   */
  async function visit(start: Child, owner?: Child, above?: ReadonlySet<unknown>): Promise<void> {
    const found = [...walk(start)].filter(
      ({ node, kind }) => typeof node["$ref"] === "string" || kind === "Discriminator",
    );
    for (const { node, ...child } of found) {
      const section = SECTIONS[child.kind];
      const isCopied = child.kind !== "Discriminator" && section === undefined;
      if (!isCopied && handled.has(node)) continue;
      handled.add(node);
      try {
        if (child.kind === "Discriminator") await resolveMapping(node["mapping"]);
        else if (section === undefined) await visit(child, owner, await inline(child, above));
        else node["$ref"] = await toComponent(section, child.kind, await read(String(node["$ref"]), node));
      } catch (error) {
        brokenReferences.push({ message: `Can't resolve $ref: ${toReason(error)}`, at: node, owner });
      }
    }
  }

  /** Returns a reference to the component of a target. A target that is not a component becomes one. */
  async function toComponent(section: string, kind: Kind, target: Target): Promise<string> {
    const { document: file, keys, node } = target;
    const [first, own, name = "", more] = keys;
    if (file === document && first === "components" && own === section && more === undefined) {
      const holder = (root["components"] as Node)[section] as Node;
      if (isNode(node) && !needed.has(node)) needed.set(node, { holder, key: name, kind });
      return toReference("components", section, name);
    }
    const value = isNode(node) ? node : { const: node };
    const existing = needed.get(value);
    if (existing) return toReference("components", section, existing.key);
    const holder = memberOf(memberOf(root, "components"), section);
    const fileName = /([^/\\]+?)(?:\.\w+)?$/.exec(displayName(file.source.absoluteRef))?.[1] ?? section;
    const wanted = keys.at(-1) ?? fileName;
    const key = [wanted, `${fileName}_${wanted}`].find((it) => !Object.hasOwn(holder, it)) ?? freeName(holder, wanted);
    put(holder, key, value);
    const component = { holder, key, kind };
    needed.set(value, component);
    if (key !== wanted) {
      const message = `${section} already has another ${wanted}; this one became ${key}`;
      remarks.push({ kind: `${section} of one name in two files`, message, at: [value] });
    }
    await visit(component, component);
    // A component follows those that it refers to.
    Reflect.deleteProperty(holder, key);
    put(holder, key, value);
    return toReference("components", section, key);
  }

  /** Converts the values of a discriminator's mapping to references; a value may be the name of a schema. */
  async function resolveMapping(mapping: unknown): Promise<void> {
    if (!isNode(mapping)) return;
    const schemas = childOf(childOf(origins.documentOf(mapping)?.parsed, "components"), "schemas");
    for (const [value, target] of Object.entries(mapping)) {
      const isName = typeof target === "string" && childOf(schemas, target) !== undefined;
      try {
        const found = await read(isName ? toReference("components", "schemas", target) : String(target), mapping);
        put(mapping, value, await toComponent("schemas", "Schema", found));
        if (!isName) continue;
        const message = `the mapping of ${value} to a name became a reference`;
        remarks.push({ kind: "discriminator mapping by schema name", message, at: [mapping, value] });
      } catch {
        Reflect.deleteProperty(mapping, value);
        const message = `left out the mapping of ${value} to ${String(target)}, which does not exist`;
        remarks.push({ kind: "discriminator mapping to nothing", message, at: [mapping, value] });
      }
    }
  }

  async function visitNeeded(): Promise<void> {
    for (const component of needed.values()) await visit(component, component);
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

  /** Lists the components that nothing refers to. */
  function others(): Child[] {
    return childrenOf({ holder: root, key: "components", kind: "Components" })
      .filter(({ key, kind }) => key !== "securitySchemes" && kind !== "Other")
      .flatMap(childrenOf)
      .filter(({ holder, key }) => !needed.has(holder[key] as object));
  }

  async function visitOthers(): Promise<void> {
    for (const section of childrenOf({ holder: root, key: "components", kind: "Components" })) {
      // A section may be a `$ref` itself.
      if (childOf(section.holder[section.key], "$ref") !== undefined) await visit(section);
    }
    for (const other of others()) {
      const node = other.holder[other.key];
      if (isNode(node)) needed.set(node, other);
    }
    await visitNeeded();
  }

  function removeOthers(): void {
    for (const { holder, key } of others()) Reflect.deleteProperty(holder, key);
  }

  /** Removes the components with broken references, and those that refer to them. */
  function removeBroken(): void {
    const kind = "left out: a component with a broken reference";
    for (const { owner, at, message } of brokenReferences) {
      if (owner) Reflect.deleteProperty(owner.holder, owner.key);
      remarks.push({ kind, message: `left out: ${message}`, at: [at] });
    }
    for (let isDone = brokenReferences.length === 0; !isDone; ) {
      isDone = true;
      for (const component of [...needed.values()].filter(({ holder, key }) => Object.hasOwn(holder, key))) {
        const broken = [...walk(component)].find(
          ({ node: { $ref } }) => typeof $ref === "string" && targetOf(root, $ref) === undefined,
        );
        if (!broken) continue;
        isDone = false;
        const message = `left out: ${component.key} refers to ${String(broken.node["$ref"])}, which is left out`;
        remarks.push({ kind, message, at: [broken.node] });
        Reflect.deleteProperty(component.holder, component.key);
      }
    }
  }
}

/** Lists the members of the root and the path items. Of the components, only the security schemes are always needed. */
function partsOf(root: Node): Child[] {
  return childrenOf({ holder: { root }, key: "root", kind: "Root" }).flatMap((part) => {
    const value = root[part.key];
    if (part.key === "components")
      return isNode(value) ? [{ holder: value, key: "securitySchemes", kind: "SecurityScheme{}" }] : [];
    return part.key === "paths" && isNode(value) && !("$ref" in value) ? childrenOf(part) : [part];
  });
}

const REMEDY =
  "Correct the references, or keep the operations that do not need them with --paths, --tags or --operations.";

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
