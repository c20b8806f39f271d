import { jsonResponse } from "./contract.ts";

export const text = { type: "string" };
export const integer = { type: "integer" };
export const uuid = { type: "string", format: "uuid" };

export const object = (properties: object, required = Object.keys(properties)) => ({
  type: "object",
  required,
  properties,
});
export const list = (items: object) => ({ type: "array", items });
export const inPath = (name: string, schema: object) => ({ name, in: "path", required: true, schema });
export const inQuery = (name: string, schema: object) => ({ name, in: "query", schema });
export const body = (schema: object) => ({ required: true, content: { "application/json": { schema } } });
export const gone = { 204: { description: "Deleted" }, 404: { description: "Unknown" } };
export const errors = { 404: { description: "Unknown" }, 422: { description: "Invalid" } };

/** Describes a collection by the schemas of its requests and responses. */
interface Shape {
  /** Path of the collection: `/books`. */
  readonly path: string;
  readonly parameter: object & { readonly name: string };
  readonly parents?: readonly object[];
  readonly sent: object;
  /** Response to the creation, the retrieval and the update. */
  readonly one: object;
  readonly many: object;
  readonly update?: "put" | "patch";
  readonly updated?: object;
  readonly query?: readonly object[];
}

/** Creates the paths of a collection. */
export function collection({ path, parameter, parents = [], sent, one, many, update = "put", ...rest }: Shape): object {
  const { updated = { 200: jsonResponse(one), ...errors }, query = [] } = rest;
  const named = (verb: string) => ({ operationId: `${verb} ${path}` });
  return {
    [path]: {
      parameters: parents,
      get: { ...named("list"), parameters: query, responses: { 200: jsonResponse(many), ...errors } },
      post: { ...named("create"), requestBody: body(sent), responses: { 201: jsonResponse(one), ...errors } },
    },
    [`${path}/{${parameter.name}}`]: {
      parameters: [...parents, parameter],
      get: { ...named("retrieve"), responses: { 200: jsonResponse(one), ...errors } },
      [update]: { ...named("update"), requestBody: body(sent), responses: updated },
      delete: { ...named("delete"), responses: gone },
    },
  };
}

/** Describes a resource that exists once. */
export function singleton(name: string, sent: object, one = sent): object {
  const responses = { 200: jsonResponse(one), 422: { description: "Invalid" } };
  return {
    get: { operationId: `retrieve ${name}`, responses },
    patch: { operationId: `update ${name}`, requestBody: body(sent), responses },
  };
}
