import { isObject, type JsonObject, listOf, objectOf } from "../shared/json.ts";
import { dereference } from "./document.ts";
import type { Content, DeclaredResponse, Operation, Parameter } from "./operation.ts";

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
    isSecured: isSecured(document, operation["security"] ?? document["security"]),
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
    };
  });
  return [...new Map(all.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter])).values()];
}

function toResponses(document: JsonObject, operation: JsonObject): ReadonlyMap<string, DeclaredResponse> {
  return new Map(
    Object.entries(objectOf(operation["responses"])).map(([status, node]) => {
      const response = dereference(document, node);
      return [status, { content: contentOf(document, response), headers: headersOf(document, response) }];
    }),
  );
}

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

/** Returns true if every security alternative requires an Authorization header. */
function isSecured(document: JsonObject, security: unknown): boolean {
  const schemes = objectOf(objectOf(document["components"])["securitySchemes"]);
  const alternatives = listOf(security).map((alternative) => Object.keys(objectOf(alternative)));
  const isHttp = (name: string) => dereference(document, schemes[name])["type"] === "http";
  return alternatives.length > 0 && alternatives.every((names) => names.some(isHttp));
}
