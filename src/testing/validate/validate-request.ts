import { shortened } from "../../core/foreign-text.ts";
import type { Contract } from "../contract/contract.ts";
import { isJsonType, mediaFor } from "../contract/media-type.ts";
import { type Operation, parametersIn, type SecurityScheme } from "../contract/operation.ts";
import { isEncoded, type Route } from "../contract/router.ts";
import { MAX_SCHEMA_ERRORS, validatorOf } from "../contract/schema-validator.ts";
import { type HeaderValues, headerMap } from "../shared/headers.ts";
import { isEmptyBody, readJsonBody } from "../shared/read-body.ts";
import { undeclaredProperties } from "./undeclared-properties.ts";
import { validateParameter } from "./validate-parameter.ts";
import type { Violation } from "./violation.ts";

export interface ValidatedRequest {
  readonly method: string;
  /** Path and query, without the base path: `/number_groups?page_size=10`. */
  readonly path: string;
  readonly headers: HeaderValues;
  /** Text or bytes as sent, or parsed JSON; `undefined` if there is no body. */
  readonly body: unknown;
}

/** The evaluation of a request, with the first 20 violations and notes. */
interface RequestEvaluation {
  /** `undefined` if the contract has no operation for the method and path. */
  readonly operation: Operation | undefined;
  readonly violations: readonly Violation[];
  /** Remarks that are not violations: properties that the schema does not declare, but allows. */
  readonly notes: readonly string[];
}

/** Validates a request against the contract. */
export function validateRequest(contract: Contract, request: ValidatedRequest): RequestEvaluation {
  const [pathname = "", query = ""] = request.path.split(/\?(.*)/s);
  const method = request.method.toUpperCase();
  const route = contract.routesTo(pathname).find(({ operation }) => operation.method === method);
  if (route === undefined) {
    const message = `the contract has no operation ${method} ${shortened(pathname)}`;
    return { operation: undefined, violations: [{ rule: "unknown-operation", message }], notes: [] };
  }
  const { operation } = route;
  const headers = headerMap(request.headers);
  const body = validateBody(contract, operation, headers.get("content-type") ?? "", request.body);
  const violations = [
    ...validateCredentials(operation, headers, new URLSearchParams(query)),
    ...validatePath(contract, route, pathname),
    ...validateQuery(contract, operation, new URLSearchParams(query)),
    ...validateHeaders(contract, operation, headers),
    ...body.violations,
  ];
  // A server ignores undeclared properties. They must not hide an error for which it rejects the request.
  const isHarmless = ({ rule }: Violation) => rule.startsWith("undeclared-");
  const sorted = [...violations.filter((it) => !isHarmless(it)), ...violations.filter(isHarmless)];
  return { operation, violations: sorted.slice(0, MAX_SCHEMA_ERRORS), notes: body.notes };
}

function validateCredentials(
  { isSecured, security }: Operation,
  headers: ReadonlyMap<string, string>,
  query: URLSearchParams,
): readonly Violation[] {
  const isGiven = (scheme: SecurityScheme) => credentialFor(scheme, headers, query) !== undefined;
  if (!isSecured || security.some((schemes) => schemes.every(isGiven))) return [];
  const [first] = security.flat().filter((scheme) => !isGiven(scheme));
  const where = first?.in === "header" ? `${first.name} header` : `${first?.in} ${first?.name}`;
  return [{ rule: "credentials", message: `the ${where} is missing` }];
}

/** Returns the credentials that a request has for a scheme. */
export function credentialFor(
  { in: location, name }: SecurityScheme,
  headers: ReadonlyMap<string, string>,
  query: URLSearchParams,
): string | undefined {
  if (location === "query") return query.get(name) ?? undefined;
  if (location === "header") return headers.get(name.toLowerCase());
  const cookies = headers.get("cookie")?.split(/; */) ?? [];
  return cookies.find((cookie) => cookie.startsWith(`${name}=`))?.slice(name.length + 1);
}

function validatePath(
  contract: Contract,
  { operation, parameters: values }: Route,
  pathname: string,
): readonly Violation[] {
  if (!isEncoded(pathname)) {
    return [{ rule: "path-parameter", message: `the path is not percent-encoded: ${shortened(pathname)}` }];
  }
  return parametersIn("path", operation).flatMap((parameter) => {
    return validateParameter(contract, parameter, values[parameter.name], "path-parameter", "path parameter");
  });
}

function validateQuery(contract: Contract, operation: Operation, query: URLSearchParams): readonly Violation[] {
  const declared = parametersIn("query", operation);
  const keys = operation.security.flat().filter((scheme) => scheme.in === "query");
  const names = new Set([...declared, ...keys].map(({ name }) => name));
  const undeclared = [...new Set(query.keys())].filter(
    (name) => !names.has(name.replace("[]", "")) && !names.has(name),
  );
  return [
    ...declared.flatMap((parameter) => {
      const values = [...query.getAll(parameter.name), ...query.getAll(`${parameter.name}[]`)];
      const value = values.length > 1 ? values : values[0];
      return validateParameter(contract, parameter, value, "query-parameter", "query parameter");
    }),
    ...undeclared.map((name): Violation => {
      return { rule: "undeclared-query-parameter", message: `the query parameter ${shortened(name)} is not declared` };
    }),
  ];
}

function validateHeaders(
  contract: Contract,
  operation: Operation,
  headers: ReadonlyMap<string, string>,
): readonly Violation[] {
  return parametersIn("header", operation).flatMap((parameter) => {
    const value = headers.get(parameter.name.toLowerCase());
    return validateParameter(contract, parameter, value, "header-parameter", "header");
  });
}

function validateBody(
  contract: Contract,
  { body: declared }: Operation,
  contentType: string,
  body: unknown,
): Pick<RequestEvaluation, "violations" | "notes"> {
  const report = (...violations: readonly Violation[]) => ({ violations, notes: [] });
  if (declared === undefined) return report();
  if (isEmptyBody(body)) {
    if (!declared.isRequired) return report();
    return report({ rule: "request-body", message: "the body is empty, but the contract requires one" });
  }
  const media = mediaFor(declared.content, contentType);
  if (media === undefined) {
    const types = [...declared.content.keys()].join(" or ");
    const subject =
      contentType === "" ? "the Content-Type is missing" : `the Content-Type is ${shortened(contentType)}`;
    return report({ rule: "request-media-type", message: `${subject}; the contract declares ${types}` });
  }
  const { schema } = media;
  if (!isJsonType(contentType) || schema === undefined) return report();
  const reading = readJsonBody(body);
  if (reading.kind !== "json") return report({ rule: "request-body", message: "the body is not JSON" });
  const errors = validatorOf(contract)(schema, reading.value, "request");
  const { violations, notes } = undeclaredProperties(contract, schema, reading.value);
  return {
    violations: [...errors.map((error): Violation => ({ rule: "request-schema", ...error })), ...violations],
    notes,
  };
}
