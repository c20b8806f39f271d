import { shortened } from "../../core/foreign-text.ts";
import type { Contract } from "../contract/contract.ts";
import { MAX_BODY_BYTES } from "../shared/read-body.ts";
import {
  type ReceivedRequest,
  type RecordedRequest,
  recordRequest,
  redactorOfHeaders,
  redactViolations,
  UNREADABLE,
} from "../validate/record-request.ts";
import { validateResponse } from "../validate/validate-response.ts";
import type { Violation } from "../validate/violation.ts";
import type { DecodedBody } from "./decode.ts";
import type { Forwarded } from "./forward.ts";

/** A request through the proxy and its response, with the violations of each. */
export interface ProxiedExchange {
  /** The request, with its own violations and without credentials. */
  readonly request: RecordedRequest;
  /** Status of the response; `undefined` when there was none. */
  readonly status: number | undefined;
  /** Violations of the response. */
  readonly violations: readonly Violation[];
  /** Remarks that are not violations, such as a 422 for a request that the schema allows. */
  readonly notes: readonly string[];
  /** Time from the arrival of the request to the end of the response, in milliseconds. */
  readonly durationMs: number;
}

/** Evaluates a request and its response. */
export function evaluateForwarded(
  contract: Contract,
  received: Omit<ReceivedRequest, "body">,
  forwarded: Forwarded,
  durationMs: number,
): ProxiedExchange {
  const { requestBody, isRequestComplete, responseBody, response } = forwarded;
  const isSkipped = !isRequestComplete || requestBody.kind === "too-long" || requestBody.kind === "unknown";
  const recorded = recordRequest(contract, { ...received, body: isSkipped ? undefined : requestBody.bytes });
  const redact = redactorOfHeaders(received.headers);
  const mismatches = isRequestComplete ? mismatch("request-body", requestBody) : [];
  const request = { ...recorded, violations: [...redactViolations(mismatches, redact), ...recorded.violations] };
  const status = response?.statusCode;
  return {
    request,
    status,
    violations: redactViolations(violationsOf(contract, request, forwarded), redact),
    notes: [
      ...request.notes,
      ...(isRequestComplete && status === 422 && request.violations.length === 0 ? [REJECTED_VALID_REQUEST] : []),
      ...(isRequestComplete ? skipped("request", requestBody) : [INCOMPLETE]).map(redact),
      ...skipped("response", responseBody).map(redact),
    ],
    durationMs,
  };
}

// A server can have reasons that a schema cannot express: a number is taken, or an id belongs to another project.
const REJECTED_VALID_REQUEST = "the response is a 422, although the schema allows the request";

const INCOMPLETE = "the body of the request is incomplete; it was forwarded but not evaluated";

/** Returns the note that a body was not evaluated. */
function skipped(message: string, body: DecodedBody): readonly string[] {
  if (body.kind !== "too-long" && body.kind !== "unknown") return [];
  const reason =
    body.kind === "too-long"
      ? `has more than ${MAX_BODY_BYTES} bytes`
      : `has the unknown Content-Encoding ${shortened(body.encoding)}`;
  return [`the body of the ${message} ${reason}; it was forwarded but not evaluated`];
}

/** Returns the violation of a body that is not in its Content-Encoding. */
function mismatch(rule: Violation["rule"], body: DecodedBody): readonly Violation[] {
  if (body.kind !== "malformed") return [];
  return [{ rule, message: `the Content-Encoding is ${shortened(body.encoding)}, but the body is not in it` }];
}

function violationsOf(
  contract: Contract,
  { operationId }: RecordedRequest,
  { response, failure, responseBody: body }: Forwarded,
): readonly Violation[] {
  if (failure !== undefined) return [{ rule: "no-response", message: failure }];
  const mismatches = mismatch("body", body);
  if (response?.statusCode === undefined || operationId === undefined) return mismatches;
  const { statusCode: status, headers } = response;
  // Status and headers can be validated even if the body cannot be read.
  const bytes = body.kind === "bytes" ? body.bytes : UNREADABLE;
  const violations = validateResponse(contract, contract.operation(operationId), { status, headers, body: bytes });
  return body.kind === "bytes" ? violations : [...mismatches, ...violations.filter(({ rule }) => rule !== "body")];
}

/** A violation, with its request. */
export interface ProxyViolation extends Violation {
  /** The message that has the violation. */
  readonly of: "request" | "response";
  readonly method: string;
  readonly path: string;
  /** `undefined` when the contract has no operation for the request. */
  readonly operationId: string | undefined;
  readonly status: number | undefined;
}

/** Returns all violations of a request and its response. */
export function toProxyViolations({ request, status, violations }: ProxiedExchange): readonly ProxyViolation[] {
  const { method, path, operationId } = request;
  const source = { method, path, operationId, status };
  return [
    ...request.violations.map((violation) => ({ ...violation, ...source, of: "request" as const })),
    ...violations.map((violation) => ({ ...violation, ...source, of: "response" as const })),
  ];
}
