import type { operations } from "signalwire-relay-rest/schema";
import { isObject, type JsonObject, listOf, objectOf } from "../shared/json.ts";
import { dereference } from "./document.ts";

/** Id of an operation of the package's contract, which editors complete, or of any other contract. */
export type OperationId = keyof operations | (string & {});

/** An operation of a contract, with its references resolved. */
export interface Operation {
  /** Id of the contract; method and path if it has none: `POST /number_groups`. */
  readonly operationId: string;
  /** HTTP method in upper case. */
  readonly method: string;
  /** Path template of the contract: `/number_groups/{id}`. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: RequestBody | undefined;
  /** Declared responses by the keys of the contract: "200", "4XX", "default". */
  readonly responses: ReadonlyMap<string, DeclaredResponse>;
  /** True if the server must reject requests without credentials. */
  readonly isSecured: boolean;
  /** Alternatives of credentials; a request needs every scheme of one of them. Empty if the operation needs none. */
  readonly security: readonly (readonly SecurityScheme[])[];
}

/** A kind of credentials. */
export interface SecurityScheme {
  /** `basic`, `bearer`, `apiKey`, `oauth2`, … */
  readonly kind: string;
  readonly in: "header" | "query" | "cookie";
  /** Name of the header, the query parameter or the cookie. */
  readonly name: string;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly isRequired: boolean;
  readonly schema: JsonObject;
  /** Example of the contract; `undefined` if it has none. */
  readonly example: unknown;
  /** Text between the items of a list; `undefined` if each item is a parameter of its own (`explode`). */
  readonly separator: string | undefined;
}

interface RequestBody {
  readonly isRequired: boolean;
  readonly content: Content;
}

export interface DeclaredResponse {
  /** Empty if the contract declares no body. */
  readonly content: Content;
  /** Headers by lower-case name. */
  readonly headers: ReadonlyMap<string, { readonly isRequired: boolean; readonly schema: JsonObject }>;
}

/** Declared bodies by lower-case media type. */
export type Content = ReadonlyMap<string, Media>;

export interface Media {
  /** `undefined` if any value is valid. */
  readonly schema: JsonObject | undefined;
  /** Examples of the contract, best first. */
  readonly examples: readonly unknown[];
}

/** Finds the declared response for a status: by the status itself, by its range (`4XX`), or `default`. */
export function responseFor({ responses }: Operation, status: number): DeclaredResponse | undefined {
  return responses.get(String(status)) ?? responses.get(`${Math.floor(status / 100)}XX`) ?? responses.get("default");
}

/** Returns the declared successes of an operation, lowest status first. */
export function successesOf({
  responses,
}: Operation): readonly (readonly [status: string, response: DeclaredResponse])[] {
  return [...responses].filter(([status]) => status.startsWith("2")).sort(([one], [other]) => one.localeCompare(other));
}

/** Returns the first declared body of a success; `undefined` if no success has one. */
export function successMedia(operation: Operation): Media | undefined {
  return successesOf(operation).flatMap(([, { content }]) => [...content.values()])[0];
}

/** Returns the parameters of an operation in one location. */
export function parametersIn(location: Parameter["in"], { parameters }: Operation): readonly Parameter[] {
  return parameters.filter((parameter) => parameter.in === location);
}

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
