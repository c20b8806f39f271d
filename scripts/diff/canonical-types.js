import ts from "typescript";
import { toObject, toText } from "./json.js";

/** @typedef {{ text: string, components: ReadonlySet<string> }} CanonicalType */
/** @typedef {import("./json.js").Json} Json */

/**
 * Reads generated types in one spelling: references are followed, members and alternatives sorted, object types that are
 * joined are one, comments are gone. Types that are the same to a caller give the same text.
 * @param {ts.SourceFile} source - Of schema.ts.
 * @returns {(...path: string[]) => CanonicalType | undefined} Of the member at a path of names, with the components
 *   (`components/schemas/Queue`) that it is made of.
 */
export function createCanonicalTypes(source) {
  return (...path) => {
    const node = find(path);
    if (!node) return undefined;
    /** @type {Set<string>} */
    const components = new Set();
    return { text: toText(canon(node, [], components)), components };
  };

  /**
   * @param {readonly string[]} path
   * @returns {ts.Node | undefined}
   */
  function find([first, ...names]) {
    /** @type {ts.Node | undefined} */
    let node = source.statements.filter(ts.isInterfaceDeclaration).find((it) => it.name.text === first);
    for (const name of names) node = node && membersOf(node).find((member) => nameOf(member) === name)?.type;
    return node;
  }

  /**
   * @param {ts.Node} node
   * @param {readonly string[]} above - The references that are being followed: a circle ends with its name.
   * @param {Set<string>} components
   * @returns {unknown}
   */
  function canon(node, above, components) {
    if (ts.isParenthesizedTypeNode(node)) return canon(node.type, above, components);
    if (ts.isArrayTypeNode(node)) return { items: canon(node.elementType, above, components) };
    if (ts.isUnionTypeNode(node)) return toUnion(node.types.map((it) => canon(it, above, components)));
    if (ts.isIntersectionTypeNode(node)) return toJoined(node.types.map((it) => canon(it, above, components)));
    if (ts.isTypeLiteralNode(node) || ts.isInterfaceDeclaration(node)) {
      const entries = read(node.members).map((it) => {
        const type = ts.isPropertySignature(it) && it.type ? canon(it.type, above, components) : it.getText(source);
        return /** @type {const} */ ([`${nameOf(it)}${it.questionToken ? "?" : ""}`, type]);
      });
      return { members: Object.fromEntries(entries) };
    }
    const path = ts.isIndexedAccessTypeNode(node) ? (node.getText(source).match(/^\w+|(?<=")[^"]*(?="\])/g) ?? []) : [];
    const target = find(path);
    if (!target) return node.getText(source);
    const name = path.join("/");
    components.add(name);
    return above.includes(name) ? name : canon(target, [...above, name], components);
  }

  /**
   * The types of a call have neither the headers of its answers nor those that it sends.
   * @param {ts.NodeArray<ts.TypeElement>} members
   */
  function read(members) {
    const names = members.map(nameOf).join();
    const isOperations = names === "headers,content" || names === "query,header,path,cookie";
    return members.filter((it) => !isOperations || !["headers", "header", "cookie"].includes(nameOf(it)));
  }

  /** @param {ts.Node} node */
  function membersOf(node) {
    const isObject = ts.isTypeLiteralNode(node) || ts.isInterfaceDeclaration(node);
    return isObject ? node.members.filter(ts.isPropertySignature) : [];
  }

  /** @param {ts.TypeElement} member */
  function nameOf({ name }) {
    return name && !ts.isComputedPropertyName(name) ? name.text : "[name]";
  }
}

/** @param {readonly unknown[]} parts */
function toUnion(parts) {
  const texts = parts.flatMap((part) => /** @type {unknown[]} */ (toObject(part)["any"] ?? [part])).map(toText);
  return { any: [...new Set(texts)].sort().map((text) => /** @type {unknown} */ (JSON.parse(text))) };
}

/** @param {readonly unknown[]} parts */
function toJoined(parts) {
  /** @type {Map<string, unknown>} */
  const members = new Map();
  for (const [name, type] of parts.flatMap((part) => Object.entries(toObject(toObject(part)["members"])))) {
    const other = members.get(name);
    members.set(name, other === undefined || toText(other) === toText(type) ? type : { all: [other, type] });
  }
  const others = parts.filter((part) => !toObject(part)["members"] && part !== "unknown").map(toText);
  const joined = { members: Object.fromEntries(members) };
  return others.length === 0 ? joined : { all: [...others.sort(), joined] };
}
