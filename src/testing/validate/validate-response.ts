import { shortened } from "../../core/foreign-text.ts";
import type { Contract } from "../contract/contract.ts";
import { charsetOf, isJsonType, mediaFor } from "../contract/media-type.ts";
import { type DeclaredResponse, type Operation, responseFor } from "../contract/operation.ts";
import { MAX_SCHEMA_ERRORS, validatorOf } from "../contract/schema-validator.ts";
import { type HeaderValues, headerMap } from "../shared/headers.ts";
import { isEmptyBody, readJsonBody } from "../shared/read-body.ts";
import { validateText } from "./validate-parameter.ts";
import type { Violation } from "./violation.ts";

/** A response to validate. */
export interface ValidatedResponse {
  readonly status: number;
  readonly headers: HeaderValues;
  /** Text or bytes as sent, or parsed JSON; `undefined` if there is no body. */
  readonly body: unknown;
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
    return [
      {
        rule: "undeclared-status",
        message: `status ${response.status} is not declared; the contract declares ${statuses}`,
      },
    ];
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
  return [...response.headers].flatMap(([name, { isRequired, schema }]): readonly Violation[] => {
    const value = headers.get(name);
    if (value !== undefined && value.length > MAX_HEADER) {
      return [{ rule: "header", message: `the header ${name} has more than ${MAX_HEADER} characters` }];
    }
    if (value !== undefined) return validateText(contract, schema, value, "header", `the header ${name}`);
    return isRequired ? [{ rule: "header", message: `the header ${name} is missing` }] : [];
  });
}

function validateMediaType({ content }: DeclaredResponse, contentType: string, body: unknown): readonly Violation[] {
  if (content.size === 0 || isEmptyBody(body)) return [];
  const declared = [...content.keys()].join(" or ");
  if (contentType === "")
    return [{ rule: "media-type", message: `the Content-Type is missing; the contract declares ${declared}` }];
  if (mediaFor(content, contentType) === undefined) {
    return [
      {
        rule: "media-type",
        message: `the Content-Type is ${shortened(contentType)}; the contract declares ${declared}`,
      },
    ];
  }
  const charset = charsetOf(contentType) ?? "utf-8";
  if (!isJsonType(contentType) || charset === "utf-8") return [];
  return [{ rule: "media-type", message: `the Content-Type has the charset ${shortened(charset)}, but JSON is UTF-8` }];
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
