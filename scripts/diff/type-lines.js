import ts from "typescript";
import { enter, follow, start } from "./cursor.js";
import { toObject } from "./json.js";

/**
 * Finds the line of the generated types that a place in the contract became.
 * @param {ts.SourceFile} source - Of schema.ts.
 * @param {unknown} document
 * @returns {(place: readonly string[]) => number} From 1 up: the line of the place, or of the nearest around it.
 */
export function createLineFinder(source, document) {
  return (place) => {
    /** @type {readonly ts.Node[]} */
    let nodes = [source];
    let line = 1;
    for (const name of namesOf(document, place)) {
      const member = membersOf(nodes).find((it) => nameOf(it.name) === name);
      if (!member) break;
      line = source.getLineAndCharacterOfPosition(member.getStart(source)).line + 1;
      nodes = [ts.isPropertySignature(member) && member.type ? member.type : member];
    }
    return line;
  };
}

/**
 * The members that a type names, whichever of its parts they stand in.
 * @param {readonly ts.Node[]} nodes
 * @returns {readonly (ts.PropertySignature | ts.InterfaceDeclaration)[]}
 */
function membersOf(nodes) {
  return nodes.flatMap((node) => {
    if (ts.isSourceFile(node)) return node.statements.filter(ts.isInterfaceDeclaration);
    if (ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node))
      return node.members.filter(ts.isPropertySignature);
    if (ts.isUnionTypeNode(node) || ts.isIntersectionTypeNode(node)) return membersOf(node.types);
    if (ts.isArrayTypeNode(node)) return membersOf([node.elementType]);
    return ts.isParenthesizedTypeNode(node) ? membersOf([node.type]) : [];
  });
}

/** @param {ts.PropertyName} name */
function nameOf(name) {
  return ts.isComputedPropertyName(name) ? undefined : name.text;
}

/**
 * The names on the way to a place, as the types have them.
 * @param {unknown} document
 * @param {readonly string[]} place
 * @returns {readonly string[]}
 */
function namesOf(document, place) {
  const [first = "", second = "", third, ...rest] = place;
  if (first !== "paths" || third === undefined) {
    return third === undefined ? [first, second] : [first, second, third, ...namesWithin(document, place, rest)];
  }
  const { operationId } = toObject(enter(start(document), first, second, third).node);
  const operation = typeof operationId === "string" ? ["operations", operationId] : [first, second, third];
  return [...operation, ...namesWithin(document, place, rest)];
}

/**
 * @param {unknown} document
 * @param {readonly string[]} place
 * @param {readonly string[]} rest - The end of the place.
 * @returns {readonly string[]}
 */
function namesWithin(document, place, rest) {
  const [key, name, ...more] = rest;
  if (key === undefined) return [];
  if (name === undefined) return ["requestBody", "responses"].includes(key) ? [key] : [];
  if (key === "properties") return [name, ...namesWithin(document, place, more)];
  if (key === "responses" || key === "content") return [key, name, ...namesWithin(document, place, more)];
  if (["oneOf", "anyOf", "allOf", "prefixItems"].includes(key)) return namesWithin(document, place, more);
  if (key === "parameters") {
    const parameter = enter(start(document), ...place.slice(0, place.length - more.length));
    const { in: location, name: called } = toObject(follow(parameter).node);
    return [key, String(location), String(called), ...namesWithin(document, place, more)];
  }
  return [...(key === "requestBody" ? [key] : []), ...namesWithin(document, place, rest.slice(1))];
}
