import { redactorOf } from "../../redact.ts";
import type { Contract } from "../contract.ts";
import { judgeAnswer } from "../judge-answer.ts";
import { type ReceivedRequest, recordRequest, redactViolations } from "../record-request.ts";
import type { RecordedRequest } from "../recorded-request.ts";
import type { Violation } from "../violation.ts";
import { decodeBody } from "./decode-body.ts";
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

/** Judges a request and its answer. */
export function judgeForwarded(
  contract: Contract,
  received: Omit<ReceivedRequest, "body">,
  forwarded: Forwarded,
  durationMs: number,
): ProxiedExchange {
  const request = recordRequest(contract, { ...received, body: decoded(forwarded.requestBody, received.headers) });
  const { authorization } = received.headers;
  const redact = redactorOf(typeof authorization === "string" ? authorization : null);
  const status = forwarded.answer?.statusCode;
  return {
    request,
    status,
    violations: redactViolations(violationsOf(contract, request, forwarded), redact),
    notes: status === 422 && request.violations.length === 0 ? [REFUSED_ALTHOUGH_ALLOWED] : [],
    durationMs,
  };
}

// A server may know more than a schema can say: that a number is taken, that an id is not its own.
const REFUSED_ALTHOUGH_ALLOWED = "answered 422, though the schema allows the request";

function violationsOf(
  contract: Contract,
  { operationId }: RecordedRequest,
  { answer, answerBody, failure }: Forwarded,
): readonly Violation[] {
  if (failure !== undefined) return [{ rule: "no-answer", message: failure }];
  if (answer?.statusCode === undefined || operationId === undefined) return [];
  const { statusCode: status, headers } = answer;
  const body = decodeBody(answerBody, headers["content-encoding"]);
  if (body.kind === "malformed") {
    return [{ rule: "body", message: `the body is not ${String(headers["content-encoding"])}, as it is said to be` }];
  }
  // What cannot be read cannot be judged, but its head can.
  const bytes = body.kind === "bytes" ? body.bytes : UNREADABLE;
  const violations = judgeAnswer(contract, contract.operation(operationId), { status, headers, body: bytes });
  return body.kind === "bytes" ? violations : violations.filter(({ rule }) => rule !== "body");
}

const UNREADABLE = new Uint8Array(1);

function decoded(bytes: Uint8Array, headers: ReceivedRequest["headers"]): Uint8Array {
  const body = decodeBody(bytes, headers["content-encoding"]?.toString());
  return body.kind === "bytes" ? body.bytes : bytes;
}
