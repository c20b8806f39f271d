import ts from "typescript";
import { toJoined, toUnion } from "./join-types.js";
import { toText } from "./json.js";

/** @typedef {{ text: string, components: ReadonlySet<string> }} CanonicalType */

/**
 * Reads generated types in one spelling: references are followed, members and alternatives sorted, object types that are
 * joined are one, comments are gone. Types that are the same to a caller give the same text.
 * @param {ts.SourceFile} source - Of schema.ts.
 * @returns {(...path: string[]) => CanonicalType | undefined} Of the member at a path of names, with the components
 *   (`components/schemas/Queue`) that it is made of.
 */
export function createCanonicalTypes(source) {
  /** @type {Map<string, { type: unknown, parts: ReadonlySet<string> }>} */
  const known = new Map();
  let circles = 0;
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
      const entries = membersRead(node.members).map((it) => {
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
    if (above.includes(name)) {
      circles++;
      return name;
    }
    const { type, parts } = known.get(name) ?? read(name, target, above);
    for (const part of parts) components.add(part);
    return type;
  }

  /**
   * @param {string} name
   * @param {ts.Node} target
   * @param {readonly string[]} above
   */
  function read(name, target, above) {
    const before = circles;
    /** @type {Set<string>} */
    const parts = new Set();
    const result = { type: canon(target, [...above, name], parts), parts };
    // What is part of a circle reads differently from where the circle is entered elsewhere.
    if (circles === before) known.set(name, result);
    return result;
  }

  /**
   * The types of a call have neither the headers of its answers nor those that it sends.
   * @param {ts.NodeArray<ts.TypeElement>} members
   */
  function membersRead(members) {
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
