import { shortened } from "../../core/foreign-text.ts";
import { invalidOption, isRecord } from "../../core/guards.ts";
import { type Contract, type ContractSource, loadContract } from "../contract/contract.ts";
import { charsetOf, isJsonType, mediaFor } from "../contract/media-type.ts";
import { type DeclaredResponse, type Operation, type OperationId, responseFor } from "../contract/operation.ts";
import { MAX_SCHEMA_ERRORS, validatorOf } from "../contract/schema-validator.ts";
import { type HeaderValues, headerMap } from "../shared/headers.ts";
import { isEmptyBody, readJsonBody } from "../shared/read-body.ts";
import { validateParameter } from "./validate-parameter.ts";
import { type Violation, violationText } from "./violation.ts";

/** A response to validate. */
export interface ValidatedResponse {
  readonly status: number;
  readonly headers: HeaderValues;
  /** Text or bytes as sent, or parsed JSON; `undefined` if there is no body. */
  readonly body: unknown;
}

/**
 * Validates a response against the contract of its operation and status, in a test of your own service:
 *
 *     assertConforms("create-number-group", { status: 201, headers: response.headers, body: await response.json() });
 *
 * @throws Error that lists up to 20 violations; KitError if the contract has no such operation; TypeError for a body that
 * is a stream, as in a `Response` of fetch.
 */
export function assertConforms(
  operationId: OperationId,
  response: ValidatedResponse,
  { contract: source }: { readonly contract?: ContractSource | undefined } = {},
): void {
  if (isRecord(response.body) && "getReader" in response.body) {
    invalidOption("response.body", "must be read first; pass { status, headers, body: await response.json() }");
  }
  const contract = loadContract(source);
  const violations = validateResponse(contract, contract.operation(operationId), response);
  if (violations.length === 0) return;
  const lines = violations.map((violation) => `\n  ${violationText(violation)}`);
  throw new Error(`${operationId} responded with ${response.status}, which violates the contract:${lines.join("")}`);
}

/** Validates a response to an operation against the contract; returns the first 20 violations. */
export function validateResponse(
  contract: Contract,
  operation: Operation,
  response: ValidatedResponse,
): readonly Violation[] {
  const declared = responseFor(operation, response.status);
  if (declared === undefined) {
    const statuses = [...operation.responses.keys()].join(", ");
    const message = `status ${response.status} is not declared; the contract declares ${statuses}`;
    return [{ rule: "undeclared-status", message }];
  }
  const headers = headerMap(response.headers);
  const contentType = headers.get("content-type") ?? "";
  return [
    ...validateHeaders(contract, declared, headers),
    ...validateMediaType(declared, contentType, response.body),
    ...validateBody(contract, declared, contentType, response.body),
  ].slice(0, MAX_SCHEMA_ERRORS);
}

/** Longest header value that is validated; few servers and proxies accept longer ones. */
const MAX_HEADER = 8_000;

function validateHeaders(
  contract: Contract,
  response: DeclaredResponse,
  headers: ReadonlyMap<string, string>,
): readonly Violation[] {
  return [...response.headers].flatMap(([name, declared]): readonly Violation[] => {
    const value = headers.get(name);
    if (value !== undefined && value.length > MAX_HEADER) {
      return [{ rule: "header", message: `the header ${name} has more than ${MAX_HEADER} characters` }];
    }
    return validateParameter(contract, { name, ...declared }, value, "header", "header");
  });
}

function validateMediaType({ content }: DeclaredResponse, contentType: string, body: unknown): readonly Violation[] {
  if (content.size === 0 || isEmptyBody(body)) return [];
  const report = (problem: string): readonly Violation[] => [{ rule: "media-type", message: problem }];
  const declared = [...content.keys()].join(" or ");
  if (contentType === "") return report(`the Content-Type is missing; the contract declares ${declared}`);
  if (mediaFor(content, contentType) === undefined) {
    return report(`the Content-Type is ${shortened(contentType)}; the contract declares ${declared}`);
  }
  const charset = charsetOf(contentType) ?? "utf-8";
  if (!isJsonType(contentType) || charset === "utf-8") return [];
  return report(`the Content-Type has the charset ${shortened(charset)}, but JSON is UTF-8`);
}

function validateBody(
  contract: Contract,
  { content }: DeclaredResponse,
  contentType: string,
  body: unknown,
): readonly Violation[] {
  if (content.size === 0) {
    return isEmptyBody(body)
      ? []
      : [{ rule: "body", message: "the response has a body, but the contract declares none" }];
  }
  if (isEmptyBody(body)) return [{ rule: "body", message: "the body is empty, but the contract declares one" }];
  // JSON under an undeclared media type is validated too, because the body itself may still conform.
  const [first] = content.values();
  const schema = (mediaFor(content, contentType) ?? first)?.schema;
  if (!isJsonType(contentType || "application/json") || schema === undefined) return [];
  const reading = readJsonBody(body);
  if (reading.kind !== "json") return [{ rule: "body", message: `the body is not JSON: ${reading.why}` }];
  return validatorOf(contract)(schema, reading.value, "response").map((error) => ({ rule: "schema", ...error }));
}
