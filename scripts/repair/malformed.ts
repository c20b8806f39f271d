import { HTTP_METHODS } from "../document/http-methods.ts";
import { childrenOf, isNode, type Kind, kindOf, type Node, walk } from "../document/structure.ts";
import type { Draft, Repair } from "./repair.ts";

/**
 * Removes values of the wrong form, such as a text instead of a list of schemas. If an operation has no valid form
 * without such a value, the operation is removed.
 */
export const malformed: Repair = (draft) => {
  removeOperations(draft);
  const { root, report } = draft;
  const reportLeftOut = (what: string, node: Node, key: string): void => {
    report("left out: a value of the wrong form", `left out: ${what}, which has the wrong form`, node, key);
  };
  for (const { node, kind } of walk({ holder: { root }, key: "root", kind: "Root" })) {
    const isList = Array.isArray(node);
    // From the end of a list, so that the positions of the others stay.
    const entries = isList ? Object.entries(node).reverse() : Object.entries(node);
    for (const [key, value] of entries) {
      if (hasForm(kind, isList ? "" : key, value)) continue;
      reportLeftOut(isList ? toText(value) : `${key} ${toText(value)}`, node, key);
      if (isList) node.splice(Number(key), 1);
      else Reflect.deleteProperty(node, key);
    }
  }
};

function toText(value: unknown): string {
  return JSON.stringify(value).slice(0, 40);
}

function removeOperations({ root, resolve, report }: Draft): void {
  for (const { holder, key: path } of childrenOf({ holder: root, key: "paths", kind: "Paths" })) {
    const item = holder[path];
    if (!isNode(item)) continue;
    for (const method of HTTP_METHODS.filter((it) => it in item)) {
      const problem = isNode(item[method]) ? problemOf(item[method], resolve) : "it is not an object";
      if (problem === undefined) continue;
      report("left out: a malformed operation", `left out: ${method.toUpperCase()} ${path}: ${problem}`, item, method);
      Reflect.deleteProperty(item, method);
    }
  }
}

function problemOf(
  { parameters = [], requestBody = {}, responses = {} }: Node,
  resolve: Draft["resolve"],
): string | undefined {
  if (!Array.isArray(parameters)) return "its parameters are not a list";
  const isParameter = (it: unknown): boolean =>
    isNode(it) && typeof it["name"] === "string" && typeof it["in"] === "string";
  if (!parameters.map(resolve).every(isParameter)) return "a parameter has no name or location";
  if (!isNode(requestBody)) return "its requestBody is not an object";
  if (!isNode(responses) || Array.isArray(responses)) return "its responses are not an object";
  return undefined;
}

/** The forms of keywords whose values are not objects of OpenAPI. */
const FORMS: Readonly<Record<Kind, Readonly<Record<string, (value: unknown) => boolean>>>> = {
  Schema: {
    required: isTextList,
    enum: Array.isArray,
    type: (value) => (Array.isArray(value) ? value : [value]).every((it) => TYPES.has(it as string)),
    discriminator: (value) => isNode(value) && typeof value["propertyName"] === "string",
    $ref: isText,
    format: isText,
    examples: Array.isArray,
  },
  Operation: { tags: isTextList, operationId: isText },
  Paths: { $ref: () => false },
  Root: { tags: Array.isArray, security: Array.isArray },
};

const TYPES = new Set(["string", "number", "integer", "boolean", "object", "array", "null"]);

/** Keys whose values are texts in many objects. In a map, they are names. */
const TEXTS = ["title", "summary", "description"];

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function isTextList(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

function hasForm(kind: Kind, key: string, value: unknown): boolean {
  const isMap = kind.endsWith("{}");
  const forms = FORMS[kind] ?? {};
  if (Object.hasOwn(forms, key)) return forms[key]?.(value) ?? true;
  if (TEXTS.includes(key) && !isMap) return isText(value);
  if (key === "$ref" && !isMap && kind !== "Data") return isText(value);
  const child = kindOf(kind, key);
  if (child === "Data" || child === "Other") return true;
  if (child === "Schema")
    return (
      typeof value === "boolean" || (isNode(value) && (!Array.isArray(value) || (kind === "Schema" && key === "items")))
    );
  return isNode(value) && Array.isArray(value) === child.endsWith("[]");
}
