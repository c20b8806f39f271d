import { definedOf } from "../../core/guards.ts";
import { redactJson, redactorOf } from "../../core/redact.ts";
import type { Contract } from "../contract/contract.ts";
import type { SecurityScheme } from "../contract/operation.ts";
import { readJsonBody } from "../shared/read-body.ts";
import { validateRequest } from "./validate-request.ts";
import type { Violation } from "./violation.ts";

/** A request as received by one of the kit's servers. */
export interface ReceivedRequest {
  readonly method: string;
  /** Path and query, without the base path. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** `undefined` for a body that was too long to keep. */
  readonly body: Uint8Array | undefined;
}

/**
 * Validates a request and returns a record of it without its credentials. The content of a body that was too long to keep
 * is not validated.
 */
export function recordRequest(contract: Contract, request: ReceivedRequest): RecordedRequest {
  const { method, path, headers } = request;
  const redact = redactorOfHeaders(headers);
  const { body = UNREADABLE } = request;
  const { operation, violations, notes } = validateRequest(contract, { ...request, body });
  const keys = operation?.security.flat() ?? [];
  const secret = [...CREDENTIALS, ...keys.map((key) => (key.in === "cookie" ? "cookie" : key.name.toLowerCase()))];
  return {
    method,
    path: keys.reduce(withoutKey, redact(path)),
    operationId: operation?.operationId,
    headers: {
      ...(redactJson(definedOf(headers), redact) as RecordedRequest["headers"]),
      ...Object.fromEntries(secret.filter((name) => Object.hasOwn(headers, name)).map((name) => [name, "[redacted]"])),
    },
    body: body === UNREADABLE ? undefined : bodyOf(body, redact),
    violations: redactViolations(
      violations.filter(({ rule }) => body !== UNREADABLE || rule !== "request-body"),
      redact,
    ),
    notes: notes.map(redact),
  };
}

/** Removes an API key from a query. */
function withoutKey(path: string, key: SecurityScheme): string {
  if (key.in !== "query") return path;
  return path.replaceAll(/([?&])([^&=]*)=[^&]*/g, (pair, start: string, name: string) =>
    name === encodeURIComponent(key.name) || name === key.name ? `${start}${name}=[redacted]` : pair,
  );
}

/** Stands for a body that cannot be read. It is not empty, and it is not JSON. */
export const UNREADABLE = new Uint8Array(1);

/** Headers whose whole value is a credential. */
const CREDENTIALS = ["authorization", "proxy-authorization"];

/** Creates a function that removes a request's credentials from a text, for any authentication scheme. */
export function redactorOfHeaders(headers: ReceivedRequest["headers"]): (text: string) => string {
  return redactorOf(...CREDENTIALS.map((name) => `Basic ${String(headers[name] ?? "").replace(/^\S+\s+/, "")}`));
}

/** Removes credentials from violation messages, because a server may have echoed them. */
export function redactViolations(
  violations: readonly Violation[],
  redact: (text: string) => string,
): readonly Violation[] {
  return violations.map((violation) => ({ ...violation, message: redact(violation.message) }));
}

function bodyOf(bytes: Uint8Array, redact: (text: string) => string): unknown {
  const reading = readJsonBody(bytes);
  if (reading.kind === "empty") return undefined;
  const text = () => redact(new TextDecoder().decode(bytes));
  if (reading.kind !== "json") return text();
  try {
    return redactJson(reading.value, redact);
  } catch {
    // The recursion of `redactJson` overflows the stack on extremely deep JSON.
    return text();
  }
}

/** A request that one of the kit's servers has received, without credentials. */
export interface RecordedRequest {
  /** HTTP method in upper case. */
  readonly method: string;
  /** Path and query, without the base path. */
  readonly path: string;
  /** Id of the operation; `undefined` if the contract has no operation for this method and path. */
  readonly operationId: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  /** Parsed JSON, or text if the body is not JSON; `undefined` if the request has no body. */
  readonly body: unknown;
  /** Violations of the contract; empty if the request conforms. */
  readonly violations: readonly Violation[];
  /** Remarks that are not violations: properties that the schema does not declare, but allows. */
  readonly notes: readonly string[];
}

/** Number of items that a server keeps, because it may run for days. */
const MAX_KEPT = 1_000;

/** Adds an item to a list, and removes the oldest one of a full list. */
export function keepLast<Item>(list: Item[], item: Item): void {
  list.push(item);
  if (list.length > MAX_KEPT) list.shift();
}
