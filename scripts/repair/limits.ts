import { CLIENT_METHODS, isClientMethod, isStatus } from "../document/http-methods.ts";
import { FORM, isFile, jsonTypeIn, MEDIA_TYPES } from "../document/media-types.ts";
import {
  type Body,
  keywordsOf,
  operationsOf,
  type Parameter,
  type PathItem,
  type Schema,
} from "../document/openapi.ts";
import { isNode, nodesOf } from "../document/structure.ts";
import { type Draft, parametersOf, type Repair } from "./repair.ts";

/** Reports the features of a document that the client does not support. Does not change the document. */
export const limits: Repair = (draft) => {
  const { root, resolve, report } = draft;
  const items = new Set<PathItem>();
  for (const { path, item, method, operation } of operationsOf(root)) {
    const name = `${method} ${path}`;
    if (!isClientMethod(method)) {
      const message = `left out of operations.ts: ${name}: the client offers only ${CLIENT_METHODS.join(", ")}`;
      report(`left out of operations.ts: ${method}`, message, item, method);
      continue;
    }
    for (const holder of items.has(item) ? [operation] : [item, operation]) {
      if (holder["servers"] !== undefined) {
        report("servers of a path", `${name}: the client uses the servers of the document only`, holder, "servers");
      }
      for (const parameter of parametersOf(holder, draft)) checkParameter(parameter, name, draft);
    }
    items.add(item);
    if (operation.requestBody) checkBody(resolve<Body>(operation.requestBody), name, draft);
    const responses = Object.entries(operation.responses ?? {}).filter(([status]) => !status.startsWith("x-"));
    for (const [status, response] of responses) {
      if (!isStatus(status)) {
        const message = `left out of operations.ts: ${name}: the response "${status}" is not a status, a range such as 4XX, or default`;
        report(`left out of operations.ts: the response "${status}"`, message, operation, "responses", status);
      }
      const body = resolve<Body>(response);
      const { content = {} } = body;
      const json = jsonTypeIn(content, "read");
      for (const type of Object.keys(content).filter((it) => it !== json)) {
        const message = `${name} ${status}: the client reads only application/json, not ${type}`;
        report(`media type ${type}`, message, body, "content", type);
      }
    }
    const statuses = responses.map(([status]) => status);
    if (statuses.includes("default") && !statuses.some((it) => /^[23]/.test(it))) {
      const message = `${name}: the client reads a default response as a failure, and no success is declared`;
      report("default response without a success", message, operation, "responses", "default");
    }
  }
  for (const { node: schema } of nodesOf("Schema", root)) {
    const { allOf } = schema;
    const hasShape = (part: unknown): boolean => isNode(part) && Object.keys(part).some((key) => SHAPES.has(key));
    const isTyped = (part: unknown): boolean => part === true || hasShape(part) || (isNode(part) && "allOf" in part);
    if (!Array.isArray(allOf) || hasShape(schema) || allOf.map((it) => resolve<unknown>(it)).some(isTyped)) continue;
    report("allOf without a type", "no part of the allOf has a type, so the type is unknown", schema, "allOf");
  }
};

/** The keywords that openapi-typescript makes a type of. */
const SHAPES = new Set([
  "$ref",
  "type",
  "properties",
  "additionalProperties",
  "patternProperties",
  "enum",
  "const",
  "anyOf",
  "oneOf",
]);

function checkParameter(parameter: Parameter, name: string, { root, report }: Draft): void {
  const { in: location = "", name: own, required, content, allowReserved } = parameter;
  const { style = location === "query" ? "form" : "simple" } = parameter;
  const { type } = keywordsOf(root, parameter.schema);
  const label = `${name}: the ${location} parameter ${String(own)}`;
  if (location === "cookie") report("cookie parameter", `${label} is not sent: the client sends no cookies`, parameter);
  else if (location === "header") {
    if (required !== true || /^(?:accept|content-type|authorization)$/i.test(String(own))) return;
    report("required header parameter", `${label} is required, but not in the types; pass it in headers`, parameter);
  } else if (content !== undefined) {
    report("parameter with content", `${label} is sent as text, not as its media type`, parameter);
  } else if (STYLES[location]?.includes(style) !== true) {
    const message = `${label} has the style ${style}, which the client does not support`;
    report(`${location} parameter with style ${style}`, message, parameter);
  } else if (location === "path" && (type === "object" || type === "array")) {
    const message = `${label} is a list or an object, which the client does not support`;
    report("path parameter with a list or object", message, parameter);
  } else if (allowReserved === true) {
    report("allowReserved", `${label} is percent-encoded in spite of allowReserved`, parameter);
  }
}

/** Location -> the styles that the client writes. */
const STYLES: Readonly<Record<string, readonly string[]>> = {
  query: ["form", "deepObject", "spaceDelimited", "pipeDelimited"],
  path: ["simple"],
};

/** The client sends JSON, or the properties of a form if the operation takes no JSON. */
function checkBody(body: Body, name: string, { root, resolve, report }: Draft): void {
  const { content = {} } = body;
  const json = jsonTypeIn(content, "sent");
  const sent = json ?? MEDIA_TYPES.find((type) => type in content);
  const only = json === undefined ? sent : "application/json";
  for (const type of Object.keys(content).filter((it) => it !== sent)) {
    const message = only ? `the client sends only ${only}, not ${type}` : `the client cannot send ${type}`;
    report(`media type ${type}`, `${name}: ${message}`, body, "content", type);
  }
  const form = sent && content[sent];
  if (json !== undefined || !form) return;
  const { properties = {} } = keywordsOf(root, form.schema);
  const encodings = (form["encoding"] ?? {}) as Readonly<Record<string, object>>;
  for (const [key, property] of Object.entries(properties)) {
    const given: Readonly<Record<string, unknown>> = { ...resolve(encodings[key]) };
    const { is, as } = (sent === FORM ? fieldOf : partOf)(key, property, root);
    const other = Object.entries(given).find(([keyword, value]) => Object.hasOwn(as, keyword) && as[keyword] !== value);
    if (other) {
      const message = `${name}: the client sends ${key} as ${is}, whatever encoding says`;
      report("encoding of a form", message, resolve(encodings[key]) ?? {}, other[0]);
    } else if (sent === FORM && as["style"] === "deepObject" && given["style"] !== "deepObject") {
      report("object in a form", `${name}: the client sends the object ${key} as ${is}`, properties, key);
    }
  }
}

/** How the client sends a property, and the keywords of an `encoding` that say the same. */
interface Sent {
  readonly is: string;
  readonly as: Readonly<Record<string, unknown>>;
}

function fieldOf(key: string, schema: Schema, root: object): Sent {
  const allowed = { allowReserved: false, contentType: undefined };
  const { type } = keywordsOf(root, schema);
  if (type === "object")
    return { is: `${key}[property]=value`, as: { ...allowed, style: "deepObject", explode: true } };
  if (type === "array") return { is: "repeated fields", as: { ...allowed, style: "form", explode: true } };
  return { is: "text", as: { ...allowed, contentType: "text/plain" } };
}

/** A file has the type of its Blob, so its `encoding` is a matter of the caller. */
function partOf(key: string, schema: Schema | undefined, root: object): Sent {
  const as = { style: undefined, explode: undefined, headers: undefined };
  const keywords = keywordsOf(root, schema);
  if (isFile(keywords)) return { is: "a file without further headers", as: { headers: undefined } };
  if (keywords.type === "array") return partOf(key, keywords.items, root);
  if (keywords.type === "object") return { is: "JSON", as: { ...as, contentType: "application/json" } };
  return { is: "text", as: { ...as, contentType: "text/plain" } };
}
