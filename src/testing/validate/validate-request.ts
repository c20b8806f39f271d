import { shortened } from "../../core/foreign-text.ts";
import type { Contract } from "../contract/contract.ts";
import { isJsonType, mediaFor } from "../contract/media-type.ts";
import type { Operation, Parameter } from "../contract/operation.ts";
import { MAX_FAULTS, validatorOf } from "../contract/schema-validator.ts";
import { type HeaderValues, headerMap } from "../shared/headers.ts";
import { isEmptyBody, readJsonBody } from "../shared/read-body.ts";
import { judgeText } from "./validate-parameter.ts";
import type { Violation } from "./violation.ts";

export interface JudgedRequest {
  readonly method: string;
  /** With its query, without the base path: `/number_groups?page_size=10`. */
  readonly path: string;
  readonly headers: HeaderValues;
  /** Text or bytes as they were sent, or JSON that is parsed already; `undefined` where there is none. */
  readonly body: unknown;
}

/** What a request has against the contract: the first 20 violations. */
export function judgeRequest(contract: Contract, request: JudgedRequest): readonly Violation[] {
  const [pathname = "", query = ""] = request.path.split(/\?(.*)/s);
  const method = request.method.toUpperCase();
  const route = contract.routesTo(pathname).find(({ operation }) => operation.method === method);
  if (route === undefined) {
    return [{ rule: "unknown-operation", message: `the contract has no ${method} ${pathname}` }];
  }
  const { operation, parameters } = route;
  const headers = headerMap(request.headers);
  return [
    ...judgeCredentials(operation, headers),
    ...judgePath(contract, operation, parameters),
    ...judgeQuery(contract, operation, new URLSearchParams(query)),
    ...judgeHeaders(contract, operation, headers),
    ...judgeBody(contract, operation, headers.get("content-type") ?? "", request.body),
  ].slice(0, MAX_FAULTS);
}

function judgeCredentials({ isSecured }: Operation, headers: ReadonlyMap<string, string>): readonly Violation[] {
  if (!isSecured || headers.has("authorization")) return [];
  return [{ rule: "credentials", message: "there is no Authorization header" }];
}

function judgePath(
  contract: Contract,
  operation: Operation,
  values: Readonly<Record<string, string>>,
): readonly Violation[] {
  return parametersIn("path", operation).flatMap(({ name, schema }) => {
    return judgeText(contract, schema, String(values[name]), "path-parameter", `the path parameter ${name}`);
  });
}

function judgeQuery(contract: Contract, operation: Operation, query: URLSearchParams): readonly Violation[] {
  const declared = parametersIn("query", operation);
  const names = new Set(declared.map(({ name }) => name));
  const undeclared = [...new Set(query.keys())].filter(
    (name) => !names.has(name.replace("[]", "")) && !names.has(name),
  );
  return [
    ...declared.flatMap((parameter) => judgeQueryParameter(contract, parameter, query)),
    ...undeclared.map((name): Violation => {
      return { rule: "undeclared-query-parameter", message: `the query parameter ${shortened(name)} is not declared` };
    }),
  ];
}

function judgeQueryParameter(
  contract: Contract,
  { name, isRequired, schema }: Parameter,
  query: URLSearchParams,
): readonly Violation[] {
  const values = [...query.getAll(name), ...query.getAll(`${name}[]`)];
  const what = `the query parameter ${name}`;
  const [value] = values;
  if (value === undefined) return isRequired ? [{ rule: "query-parameter", message: `${what} is missing` }] : [];
  return judgeText(contract, schema, values.length === 1 ? value : values, "query-parameter", what);
}

function judgeHeaders(
  contract: Contract,
  operation: Operation,
  headers: ReadonlyMap<string, string>,
): readonly Violation[] {
  return parametersIn("header", operation).flatMap(({ name, isRequired, schema }): readonly Violation[] => {
    const value = headers.get(name.toLowerCase());
    if (value !== undefined) return judgeText(contract, schema, value, "header-parameter", `the header ${name}`);
    return isRequired ? [{ rule: "header-parameter", message: `the header ${name} is missing` }] : [];
  });
}

function judgeBody(
  contract: Contract,
  { body: declared }: Operation,
  contentType: string,
  body: unknown,
): readonly Violation[] {
  if (declared === undefined) return [];
  if (isEmptyBody(body)) {
    return declared.isRequired ? [{ rule: "request-body", message: "the body is empty where one is required" }] : [];
  }
  const media = mediaFor(declared.content, contentType);
  if (media === undefined) {
    const types = [...declared.content.keys()].join(" or ");
    const what = contentType === "" ? "there is no Content-Type" : `the Content-Type is ${shortened(contentType)}`;
    return [{ rule: "request-media-type", message: `${what}; declared is ${types}` }];
  }
  if (!isJsonType(contentType) || media.schema === undefined) return [];
  const reading = readJsonBody(body);
  if (reading.kind !== "json") return [{ rule: "request-body", message: "the body is not JSON" }];
  return validatorOf(contract)(media.schema, reading.value).map((fault) => ({ rule: "request-schema", ...fault }));
}

function parametersIn(place: Parameter["in"], { parameters }: Operation): readonly Parameter[] {
  return parameters.filter((parameter) => parameter.in === place);
}
