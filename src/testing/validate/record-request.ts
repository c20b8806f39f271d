import { redactJson, redactorOf } from "../../core/redact.ts";
import type { Contract } from "../contract/contract.ts";
import { readJsonBody } from "../shared/read-body.ts";
import { validateRequest } from "./validate-request.ts";
import type { Violation } from "./violation.ts";

/** A request as a server of the kit has received it. */
export interface ReceivedRequest {
  readonly method: string;
  /** With its query, without the base path. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Uint8Array;
}

/** What is to be remembered of a request: judged by the contract, and without the credential that it came with. */
export function recordRequest(contract: Contract, request: ReceivedRequest): RecordedRequest {
  const { method, path, headers } = request;
  const [pathname = ""] = path.split("?");
  const redact = redactorOfHeaders(headers);
  return {
    method,
    path: redact(path),
    operationId: contract.operationFor(method, pathname)?.operationId,
    headers: {
      ...(redactJson(withoutUndefined(headers), redact) as RecordedRequest["headers"]),
      ...Object.fromEntries(CREDENTIALS.filter((name) => name in headers).map((name) => [name, "[redacted]"])),
    },
    body: bodyOf(request.body, redact),
    violations: redactViolations(validateRequest(contract, request), redact),
  };
}

/** Headers whose whole value is a credential. */
const CREDENTIALS = ["authorization", "proxy-authorization"];

/** Creates a function that takes the credentials of a request out of a text, whatever their scheme and its case. */
export function redactorOfHeaders(headers: ReceivedRequest["headers"]): (text: string) => string {
  const redactors = CREDENTIALS.map((name) => String(headers[name] ?? "").replace(/^\S+\s+/, "")).map((credential) =>
    redactorOf(`Basic ${credential}`),
  );
  return (text) => redactors.reduce((cleaned, redact) => redact(cleaned), text);
}

/** Violations without the credential of their request, which a server may have echoed. */
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
    // It is nested deeper than the stack is.
    return text();
  }
}

function withoutUndefined(headers: object): object {
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined));
}

/** A request that a server of the kit has received, credentials taken out. */
export interface RecordedRequest {
  /** In upper case. */
  readonly method: string;
  /** With its query, without the base path. */
  readonly path: string;
  /** `undefined` where the contract has no operation for it. */
  readonly operationId: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  /** Parsed where it is JSON, text where it is not, `undefined` where there is none. */
  readonly body: unknown;
  /** What it has against the contract; empty when nothing. */
  readonly violations: readonly Violation[];
}
