import type { Contract } from "../contract/contract.ts";
import {
  type ReceivedRequest,
  recordRequest,
  redactorOfHeaders,
  redactViolations,
} from "../validate/record-request.ts";
import type { RecordedRequest } from "../validate/recorded-request.ts";
import { judgeAnswer } from "../validate/validate-response.ts";
import type { Violation } from "../validate/violation.ts";
import { type DecodedBody, decodeBody, MAX_BODY_BYTES } from "./decode-body.ts";
import type { Forwarded } from "./forward.ts";

/** A request that went through the proxy, and what it and its answer have against the contract. */
export interface ProxiedExchange {
  /** With its own violations, and without credentials. */
  readonly request: RecordedRequest;
  /** `undefined` when there was no answer. */
  readonly status: number | undefined;
  /** What the answer has against the contract. */
  readonly violations: readonly Violation[];
  /** What is worth knowing and violates nothing. */
  readonly notes: readonly string[];
  /** From the arrival of the request to the end of the answer. */
  readonly durationMs: number;
}

/**
 * Judges a request and its answer.
 * @param answerBody the body of the answer, decoded
 */
export function judgeForwarded(
  contract: Contract,
  received: Omit<ReceivedRequest, "body">,
  forwarded: Forwarded,
  answerBody: DecodedBody,
  durationMs: number,
): ProxiedExchange {
  const requestBody = decodeBody(forwarded.requestBody, received.headers["content-encoding"]?.toString());
  const request = recordOf(contract, received, requestBody, forwarded.requestBody);
  const redact = redactorOfHeaders(received.headers);
  const status = forwarded.answer?.statusCode;
  return {
    request,
    status,
    violations: redactViolations(violationsOf(contract, request, forwarded, answerBody), redact),
    notes: [
      ...(status === 422 && request.violations.length === 0 ? [REFUSED_ALTHOUGH_ALLOWED] : []),
      ...(requestBody.kind === "too-long" ? [tooLong("request")] : []),
      ...(answerBody.kind === "too-long" ? [tooLong("answer")] : []),
    ],
    durationMs,
  };
}

// A server may know more than a schema can say: that a number is taken, that an id is not its own.
const REFUSED_ALTHOUGH_ALLOWED = "answered 422, though the schema allows the request";

function tooLong(what: string): string {
  return `the body of the ${what} has more than ${MAX_BODY_BYTES} bytes, and was not evaluated`;
}

/** A request as it is kept; one whose body is too long without it. */
function recordOf(
  contract: Contract,
  received: Omit<ReceivedRequest, "body">,
  body: DecodedBody,
  raw: Uint8Array = UNREADABLE,
): RecordedRequest {
  if (body.kind !== "too-long") {
    return recordRequest(contract, { ...received, body: body.kind === "bytes" ? body.bytes : raw });
  }
  const { violations, ...request } = recordRequest(contract, { ...received, body: UNREADABLE });
  return { ...request, body: undefined, violations: violations.filter(({ rule }) => rule !== "request-body") };
}

function violationsOf(
  contract: Contract,
  { operationId }: RecordedRequest,
  { answer, failure }: Forwarded,
  body: DecodedBody,
): readonly Violation[] {
  if (failure !== undefined) return [{ rule: "no-answer", message: failure }];
  if (answer?.statusCode === undefined || operationId === undefined) return [];
  const { statusCode: status, headers } = answer;
  if (body.kind === "malformed") {
    return [{ rule: "body", message: `the body is not ${String(headers["content-encoding"])}, as it is said to be` }];
  }
  // What cannot be read cannot be judged, but its head can.
  const bytes = body.kind === "bytes" ? body.bytes : UNREADABLE;
  const violations = judgeAnswer(contract, contract.operation(operationId), { status, headers, body: bytes });
  return body.kind === "bytes" ? violations : violations.filter(({ rule }) => rule !== "body");
}

const UNREADABLE = new Uint8Array(1);
