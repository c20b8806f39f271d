import { isObject, type JsonObject, listOf, objectOf } from "../shared/json.ts";
import { dereference } from "./document.ts";
import type { Content, DeclaredResponse, Operation, Parameter, SecurityScheme } from "./operation.ts";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Parses the operations of an OpenAPI document, in its order. */
export function operationsOf(document: JsonObject): readonly Operation[] {
  return Object.entries(objectOf(document["paths"])).flatMap(([path, node]) => {
    const item = dereference(document, node);
    return METHODS.flatMap((method) => {
      const operation = item[method];
      return isObject(operation) ? [toOperation(document, method, path, item, operation)] : [];
    });
  });
}

function toOperation(
  document: JsonObject,
  method: string,
  path: string,
  item: JsonObject,
  operation: JsonObject,
): Operation {
  const { operationId, requestBody } = operation;
  const body = dereference(document, requestBody);
  return {
    operationId: typeof operationId === "string" ? operationId : `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    parameters: parametersOf(document, item, operation),
    body:
      requestBody === undefined
        ? undefined
        : { isRequired: body["required"] === true, content: contentOf(document, body) },
    responses: toResponses(document, operation),
    ...securityOf(document, operation["security"] ?? document["security"]),
  };
}

/** Merges the parameters of a path and of its operation; the operation overrides the same name and location. */
function parametersOf(document: JsonObject, item: JsonObject, operation: JsonObject): readonly Parameter[] {
  const all = [...listOf(item["parameters"]), ...listOf(operation["parameters"])].map((node) => {
    const parameter = dereference(document, node);
    // No caller looks for a location other than these four, so the cast is safe.
    const location = parameter["in"] as Parameter["in"];
    const [media] = contentOf(document, parameter).values();
    return {
      name: String(parameter["name"]),
      in: location,
      isRequired: parameter["required"] === true || location === "path",
      schema: media?.schema ?? objectOf(parameter["schema"]),
      example: examplesOf(document, parameter)[0],
      separator: separatorOf(parameter),
    };
  });
  return [...new Map(all.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter])).values()];
}

function separatorOf({ in: location, style = location === "query" ? "form" : "simple", explode }: JsonObject) {
  const isExploded = explode ?? style === "form";
  if (location === "query" && isExploded === true) return undefined;
  return SEPARATORS.get(style) ?? ",";
}

const SEPARATORS = new Map<unknown, string>([
  ["spaceDelimited", " "],
  ["pipeDelimited", "|"],
]);

function toResponses(document: JsonObject, operation: JsonObject): ReadonlyMap<string, DeclaredResponse> {
  const responses = Object.entries(objectOf(operation["responses"])).filter(([status]) => STATUS.test(status));
  return new Map(
    responses.map(([status, node]) => {
      const response = dereference(document, node);
      return [status, { content: contentOf(document, response), headers: headersOf(document, response) }];
    }),
  );
}

/** Keys of declared responses. The others are extensions, or mistakes. */
const STATUS = /^([1-5](\d\d|XX)|default)$/;

function headersOf(document: JsonObject, response: JsonObject): DeclaredResponse["headers"] {
  return new Map(
    Object.entries(objectOf(response["headers"])).map(([name, node]) => {
      const header = dereference(document, node);
      return [name.toLowerCase(), { isRequired: header["required"] === true, schema: objectOf(header["schema"]) }];
    }),
  );
}

function contentOf(document: JsonObject, holder: JsonObject): Content {
  return new Map(
    Object.entries(objectOf(holder["content"])).map(([type, node]) => {
      const media = objectOf(node);
      const schema = isObject(media["schema"]) ? media["schema"] : undefined;
      return [type.toLowerCase(), { schema, examples: examplesOf(document, media) }];
    }),
  );
}

/** Collects the examples of a media type or a parameter, then those of its schema. */
function examplesOf(document: JsonObject, holder: JsonObject): readonly unknown[] {
  const named = Object.values(objectOf(holder["examples"])).map((node) => dereference(document, node)["value"]);
  const schema = dereference(document, holder["schema"]);
  const all = [holder["example"], ...named, ...listOf(schema["examples"]), schema["example"]];
  return all.filter((example) => example !== undefined);
}

/** Parses the security requirements of an operation. An empty alternative allows requests without credentials. */
function securityOf(document: JsonObject, requirements: unknown): Pick<Operation, "isSecured" | "security"> {
  const schemes = objectOf(objectOf(document["components"])["securitySchemes"]);
  const security = listOf(requirements).map((alternative) =>
    Object.keys(objectOf(alternative)).map((name) => toScheme(dereference(document, schemes[name]))),
  );
  return { isSecured: security.length > 0 && security.every((names) => names.length > 0), security };
}

function toScheme({ type, scheme, in: location, name }: JsonObject): SecurityScheme {
  // The names of HTTP schemes are case-insensitive (RFC 9110, section 11.1); SignalWire's document has "Basic".
  const kind = typeof scheme === "string" ? scheme.toLowerCase() : String(type);
  if (type !== "apiKey") return { kind, in: "header", name: "Authorization" };
  // No caller looks for a location other than these three, so the cast is safe.
  return { kind: "apiKey", in: location as SecurityScheme["in"], name: String(name) };
}
