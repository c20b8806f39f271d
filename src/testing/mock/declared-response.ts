import { STATUS_CODES, validateHeaderValue } from "node:http";
import type { Contract } from "../contract/contract.ts";
import { isJsonType } from "../contract/media-type.ts";
import {
  type Content,
  type DeclaredResponse,
  type Operation,
  responseFor,
  successesOf,
} from "../contract/operation.ts";
import { sampleOf } from "../contract/sample.ts";
import { objectOf } from "../shared/json.ts";
import type { Violation } from "../validate/violation.ts";
import { operationObject } from "./extensions.ts";

/** A response before it is sent. */
export interface MockResponse {
  readonly status: number;
  readonly contentType: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Violations of the request. Without them, those of the validator count. */
  readonly violations?: readonly Violation[];
}

/** Returns the status of an operation's success: the one with `x-current`, otherwise the lowest. */
export function successStatus(contract: Contract, operation: Operation): number {
  const declared = objectOf(operationObject(contract, operation)["responses"]);
  const successes = successesOf(operation).map(([key]) => key);
  const current = successes.find((key) => contract.resolve(declared[key])["x-current"] === true);
  const redirect = [...operation.responses.keys()].sort().find((key) => key.startsWith("3"));
  const key = current ?? successes[0] ?? redirect ?? "200";
  return Number(key.replace("XX", "00"));
}

/**
 * Returns the first of the given statuses that an operation declares. An exact declaration precedes a range or
 * `default`.
 */
export function firstDeclared(operation: Operation, statuses: readonly number[]): number | undefined {
  return (
    statuses.find((status) => operation.responses.has(String(status))) ??
    statuses.find((status) => responseFor(operation, status) !== undefined)
  );
}

/**
 * Returns the contract's response with a status: its example, or a value generated from its schema.
 * @param accept the Accept header; a media type that it names is preferred, then JSON
 */
export function declaredResponse(
  contract: Contract,
  operation: Operation,
  status: number,
  accept: string,
): MockResponse {
  const declared = responseFor(operation, status);
  if (BODILESS.includes(status)) {
    return { status, contentType: undefined, headers: headersOf(contract, declared), body: undefined };
  }
  if (declared === undefined) {
    return toProblem(status, `The contract declares no ${status} for ${operation.operationId}`);
  }
  const contentType = mediaTypeOf(declared.content, accept.toLowerCase());
  const media = contentType === undefined ? undefined : declared.content.get(contentType);
  const body = media?.examples[0] ?? (media?.schema && sampleOf(contract, media.schema, "response"));
  const type = contentType?.replace(/^(\*|application)\/\*$/, "application/json").replace("/*", "/plain");
  return { status, contentType: type, headers: headersOf(contract, declared), body };
}

/** Statuses whose responses have no body (RFC 9110, sections 15.3.5, 15.3.6 and 15.4.5). */
const BODILESS = [204, 205, 304];

function mediaTypeOf(content: Content, accept: string): string | undefined {
  const types = [...content.keys()];
  return types.find((type) => accept.includes(type)) ?? types.find(isJsonType) ?? types[0];
}

function headersOf(contract: Contract, declared: DeclaredResponse | undefined): Readonly<Record<string, string>> {
  const headers = [...(declared?.headers ?? [])]
    .filter(([name]) => !FRAMING.includes(name))
    .map(([name, { schema }]) => [name, String(sampleOf(contract, schema))] as const);
  return Object.fromEntries(headers.filter(([name, value]) => isHeaderValue(name, value)));
}

/** Headers that describe how a body is sent. The mock sends bodies unencoded, whatever the contract says. */
const FRAMING = ["connection", "content-encoding", "content-length", "content-type", "transfer-encoding"];

function isHeaderValue(name: string, value: string): boolean {
  try {
    validateHeaderValue(name, value);
    return true;
  } catch {
    return false;
  }
}

/** Creates a response that the contract does not declare: a problem of RFC 9457. */
export function toProblem(
  status: number,
  detail: string,
  headers: Readonly<Record<string, string>> = {},
): MockResponse {
  const body = { type: "about:blank", title: STATUS_CODES[status] ?? "Unknown status", status, detail };
  return { status, contentType: "application/problem+json", headers, body };
}
