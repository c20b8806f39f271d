import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import type { Contract } from "../contract/contract.ts";
import {
  type ReceivedRequest,
  type RecordedRequest,
  recordRequest,
  redactorOfHeaders,
  redactViolations,
} from "../validate/record-request.ts";
import { validateResponse } from "../validate/validate-response.ts";
import type { Violation } from "../validate/violation.ts";
import { type Forwarded, MAX_BODY_BYTES } from "./forward.ts";

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
export function evaluateForwarded(
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
      ...(status === 422 && request.violations.length === 0 ? [REJECTED_VALID_REQUEST] : []),
      ...(requestBody.kind === "too-long" ? [tooLong("request")] : []),
      ...(answerBody.kind === "too-long" ? [tooLong("answer")] : []),
    ],
    durationMs,
  };
}

// A server may know more than a schema can say: that a number is taken, that an id is not its own.
const REJECTED_VALID_REQUEST = "answered 422, though the schema allows the request";

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
  if (failure !== undefined) return [{ rule: "no-response", message: failure }];
  if (answer?.statusCode === undefined || operationId === undefined) return [];
  const { statusCode: status, headers } = answer;
  if (body.kind === "malformed") {
    return [{ rule: "body", message: `the body is not ${String(headers["content-encoding"])}, as it is said to be` }];
  }
  // What cannot be read cannot be judged, but its head can.
  const bytes = body.kind === "bytes" ? body.bytes : UNREADABLE;
  const violations = validateResponse(contract, contract.operation(operationId), { status, headers, body: bytes });
  return body.kind === "bytes" ? violations : violations.filter(({ rule }) => rule !== "body");
}

const UNREADABLE = new Uint8Array(1);

/** A violation, and whose it is. */
export interface ProxyViolation extends Violation {
  readonly of: "request" | "answer";
  readonly method: string;
  readonly path: string;
  /** `undefined` where the contract has no operation for it. */
  readonly operationId: string | undefined;
  readonly status: number | undefined;
}

/** Everything that a request and its answer have against the contract. */
export function toProxyViolations({ request, status, violations }: ProxiedExchange): readonly ProxyViolation[] {
  const { method, path, operationId } = request;
  const whose = { method, path, operationId, status };
  return [
    ...request.violations.map((violation) => ({ ...violation, ...whose, of: "request" as const })),
    ...violations.map((violation) => ({ ...violation, ...whose, of: "answer" as const })),
  ];
}

/** A body without its Content-Encoding. */
export type DecodedBody =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  /** An encoding that Node does not know. */
  | { readonly kind: "unknown" }
  | { readonly kind: "malformed" }
  /** Longer than {@link MAX_BODY_BYTES}. */
  | { readonly kind: "too-long" };

/**
 * Takes the Content-Encoding off a body. It works synchronously, so that an exchange has been recorded by the time that
 * the client has read the response; the bound keeps that short.
 * @param bytes `undefined` for a body that was too long to be kept
 */
export function decodeBody(bytes: Uint8Array | undefined, contentEncoding = "identity"): DecodedBody {
  if (bytes === undefined) return { kind: "too-long" };
  const encoding = contentEncoding.trim().toLowerCase();
  if (bytes.length === 0 || encoding === "identity") return { kind: "bytes", bytes };
  const decode = DECODERS.get(encoding);
  if (decode === undefined) return { kind: "unknown" };
  try {
    return { kind: "bytes", bytes: decode(bytes, { maxOutputLength: MAX_BODY_BYTES }) };
  } catch (error) {
    // Whatever zlib throws has a code.
    return { kind: (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "too-long" : "malformed" };
  }
}

const DECODERS = new Map([
  ["gzip", gunzipSync],
  ["x-gzip", gunzipSync],
  ["deflate", inflateSync],
  ["br", brotliDecompressSync],
]);
