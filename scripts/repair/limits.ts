import { CLIENT_METHODS, isClientMethod } from "../document/http-methods.ts";
import { FORM, isFile, jsonTypeIn, MEDIA_TYPES } from "../document/media-types.ts";
import { isNode, type Node, nodesOf } from "../document/structure.ts";
import { operationsOf } from "./operations.ts";
import type { Draft, Repair } from "./repair.ts";

/** Reports the features of a document that the client does not support. Does not change the document. */
export const limits: Repair = (draft) => {
  const { root, resolve, report } = draft;
  const items = new Set<Node>();
  for (const { path, item, method, operation } of operationsOf(root)) {
    const name = `${method} ${path}`;
    if (!isClientMethod(method)) {
      const message = `left out of operations.ts: ${name}: the client offers only ${CLIENT_METHODS.join(", ")}`;
      report(`left out of operations.ts: ${method}`, message, item, method);
      continue;
    }
    for (const holder of items.has(item) ? [operation] : [item, operation]) {
      if (isNode(holder["servers"])) {
        report("servers of a path", `${name}: the client uses the servers of the document only`, holder, "servers");
      }
      for (const parameter of nodesIn(holder["parameters"], resolve)) checkParameter(parameter, name, draft);
    }
    items.add(item);
    const body = resolve(operation["requestBody"]);
    if (isNode(body)) checkBody(body, name, draft);
    for (const [status, response] of Object.entries(isNode(operation["responses"]) ? operation["responses"] : {})) {
      if (status.startsWith("x-")) continue;
      if (!/^(?:[1-5](?:\d\d|XX)|default)$/.test(status)) {
        const message = `left out of operations.ts: ${name}: the response "${status}" is not a status, a range such as 4XX, or default`;
        report(`left out of operations.ts: the response "${status}"`, message, operation, "responses", status);
      }
      const target = resolve(response);
      if (isNode(target)) checkContent(target, `${name} ${status}: the client reads`, report);
    }
    const statuses = Object.keys(isNode(operation["responses"]) ? operation["responses"] : {});
    if (statuses.includes("default") && !statuses.some((it) => /^[23]/.test(it))) {
      const message = `${name}: the client reads a default response as a failure, and no success is declared`;
      report("default response without a success", message, operation, "responses", "default");
    }
  }
  for (const { node: schema } of nodesOf("Schema", root)) {
    const { allOf } = schema;
    if (!Array.isArray(allOf) || Object.keys(schema).some((key) => SHAPES.has(key))) continue;
    if (
      allOf
        .map(resolve)
        .some(
          (part) =>
            part === true || (isNode(part) && Object.keys(part).some((key) => SHAPES.has(key) || key === "allOf")),
        )
    )
      continue;
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

function checkParameter(parameter: Node, name: string, { report, resolve }: Draft): void {
  const { in: location, name: own, required, content, allowReserved } = parameter;
  const schema = resolve(parameter["schema"]);
  const style = typeof parameter["style"] === "string" ? parameter["style"] : location === "query" ? "form" : "simple";
  const label = `${name}: the ${String(location)} parameter ${String(own)}`;
  if (location === "cookie") report("cookie parameter", `${label} is not sent: the client sends no cookies`, parameter);
  else if (location === "header") {
    if (required !== true || /^(?:accept|content-type|authorization)$/i.test(String(own))) return;
    report("required header parameter", `${label} is required, but not in the types; pass it in headers`, parameter);
  } else if (content !== undefined)
    report("parameter with content", `${label} is sent as text, not as its media type`, parameter);
  else if (STYLES[String(location)]?.includes(style) !== true) {
    report(
      `${String(location)} parameter with style ${style}`,
      `${label} has the style ${style}, which the client does not support`,
      parameter,
    );
  } else if (location === "path" && isNode(schema) && (schema["type"] === "object" || schema["type"] === "array")) {
    report(
      "path parameter with a list or object",
      `${label} is a list or an object, which the client does not support`,
      parameter,
    );
  } else if (allowReserved === true)
    report("allowReserved", `${label} is percent-encoded in spite of allowReserved`, parameter);
}

function isObject(schema: unknown): boolean {
  return isNode(schema) && schema["type"] === "object";
}

/** Location -> the styles that the client writes. */
const STYLES: Readonly<Record<string, readonly string[]>> = {
  query: ["form", "deepObject", "spaceDelimited", "pipeDelimited"],
  path: ["simple"],
};

/** The client sends JSON, or the properties of a form if the operation takes no JSON. */
function checkBody(body: Node, name: string, { report, resolve }: Draft): void {
  const content = isNode(body["content"]) ? body["content"] : {};
  const json = jsonTypeIn(content, "sent");
  const sent = json ?? MEDIA_TYPES.find((type) => type in content) ?? "application/json";
  const only = json === undefined ? sent : "application/json";
  for (const type of Object.keys(content).filter((it) => it !== sent)) {
    report(`media type ${type}`, `${name}: the client sends only ${only}, not ${type}`, body, "content", type);
  }
  const form = content[sent];
  if (json !== undefined || !isNode(form)) return;
  const schema = resolve(form["schema"]);
  const properties = isNode(schema) && isNode(schema["properties"]) ? schema["properties"] : {};
  const encodings = isNode(form["encoding"]) ? form["encoding"] : {};
  for (const [key, property] of Object.entries(properties)) {
    const encoding = resolve(encodings[key]);
    const given = isNode(encoding) ? encoding : {};
    const { is, as } = sent === FORM ? fieldOf(resolve(property), key) : partOf(resolve(property), resolve);
    const other = Object.entries(given).find(([keyword, value]) => keyword in as && as[keyword] !== value);
    if (other) {
      const message = `${name}: the client sends ${key} as ${is}, whatever encoding says`;
      report("encoding of a form", message, given, other[0]);
    } else if (sent === FORM && isObject(resolve(property)) && given["style"] !== "deepObject") {
      report("object in a form", `${name}: the client sends the object ${key} as ${is}`, properties, key);
    }
  }
}

/** How the client sends a property, and the keywords of an `encoding` that say the same. */
interface Sent {
  readonly is: string;
  readonly as: Readonly<Record<string, unknown>>;
}

function fieldOf(schema: unknown, key: string): Sent {
  const allowed = { allowReserved: false, contentType: undefined };
  if (isObject(schema)) return { is: `${key}[property]=value`, as: { ...allowed, style: "deepObject", explode: true } };
  if (isNode(schema) && schema["type"] === "array")
    return { is: "repeated fields", as: { ...allowed, style: "form", explode: true } };
  return { is: "text", as: { ...allowed, contentType: "text/plain" } };
}

/** A file has the type of its Blob, so its `encoding` is a matter of the caller. */
function partOf(schema: unknown, resolve: Draft["resolve"]): Sent {
  const as = { style: undefined, explode: undefined, headers: undefined };
  if (isFile(schema)) return { is: "a file without further headers", as: { headers: undefined } };
  if (isNode(schema) && schema["type"] === "array") return partOf(resolve(schema["items"]), resolve);
  if (isObject(schema)) return { is: "JSON", as: { ...as, contentType: "application/json" } };
  return { is: "text", as: { ...as, contentType: "text/plain" } };
}

function checkContent(holder: Node, start: string, report: Draft["report"]): void {
  const content = isNode(holder["content"]) ? holder["content"] : {};
  const json = jsonTypeIn(content, "read");
  for (const type of Object.keys(content).filter((it) => it !== json)) {
    report(`media type ${type}`, `${start} only application/json, not ${type}`, holder, "content", type);
  }
}

function nodesIn(list: unknown, resolve: Draft["resolve"]): Node[] {
  return (Array.isArray(list) ? list : []).map(resolve).filter(isNode);
}
