import { shortened } from "../../core/foreign-text.ts";
import type { Contract } from "../contract/contract.ts";
import { charsetOf, isJsonType, mediaFor } from "../contract/media-type.ts";
import { type DeclaredResponse, type Operation, responseFor } from "../contract/operation.ts";
import { MAX_SCHEMA_ERRORS, validatorOf } from "../contract/schema-validator.ts";
import { type HeaderValues, headerMap } from "../shared/headers.ts";
import { isEmptyBody, readJsonBody } from "../shared/read-body.ts";
import { validateText } from "./validate-parameter.ts";
import type { Violation } from "./violation.ts";

/** An answer to be judged. */
export interface ValidatedResponse {
  readonly status: number;
  readonly headers: HeaderValues;
  /** Text or bytes as they were sent, or JSON that is parsed already; `undefined` where there is none. */
  readonly body: unknown;
}

/** What an answer has against what the contract says of its operation and status: the first 20 violations. */
export function validateResponse(
  contract: Contract,
  operation: Operation,
  judged: ValidatedResponse,
): readonly Violation[] {
  const answer = responseFor(operation, judged.status);
  if (answer === undefined) {
    const declared = [...operation.answers.keys()].join(", ");
    return [
      { rule: "undeclared-status", message: `status ${judged.status} is not declared; declared are ${declared}` },
    ];
  }
  const headers = headerMap(judged.headers);
  const contentType = headers.get("content-type") ?? "";
  return [
    ...validateHeaders(contract, answer, headers),
    ...validateMediaType(answer, contentType, judged.body),
    ...validateBody(contract, answer, contentType, judged.body),
  ].slice(0, MAX_SCHEMA_ERRORS);
}

/** Longest header value that is evaluated: few servers and proxies let a longer one through. */
const MAX_HEADER = 8_000;

function validateHeaders(
  contract: Contract,
  answer: DeclaredResponse,
  headers: ReadonlyMap<string, string>,
): readonly Violation[] {
  return [...answer.headers].flatMap(([name, { isRequired, schema }]): readonly Violation[] => {
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
  if (contentType === "") return [{ rule: "media-type", message: `there is no Content-Type; declared is ${declared}` }];
  if (mediaFor(content, contentType) === undefined) {
    return [{ rule: "media-type", message: `the Content-Type is ${shortened(contentType)}; declared is ${declared}` }];
  }
  const charset = charsetOf(contentType) ?? "utf-8";
  if (!isJsonType(contentType) || charset === "utf-8") return [];
  return [{ rule: "media-type", message: `the Content-Type names the charset ${shortened(charset)}; JSON is UTF-8` }];
}

function validateBody(
  contract: Contract,
  { content }: DeclaredResponse,
  contentType: string,
  body: unknown,
): readonly Violation[] {
  if (content.size === 0) {
    return isEmptyBody(body) ? [] : [{ rule: "body", message: "there is a body where none is declared" }];
  }
  if (isEmptyBody(body)) return [{ rule: "body", message: "the body is empty where one is declared" }];
  // What comes as JSON under a type that is not declared is still judged: the type may be all that is wrong.
  const [first] = content.values();
  const schema = (mediaFor(content, contentType) ?? first)?.schema;
  if (!isJsonType(contentType || "application/json") || schema === undefined) return [];
  const reading = readJsonBody(body);
  if (reading.kind !== "json") return [{ rule: "body", message: `the body is not JSON: ${reading.why}` }];
  return validatorOf(contract)(schema, reading.value).map((fault) => ({ rule: "schema", ...fault }));
}
