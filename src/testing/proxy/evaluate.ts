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

/**
 * Evaluates a request and its response.
 * @param responseBody the decoded body of the response
 */
export function evaluateForwarded(
  contract: Contract,
  received: Omit<ReceivedRequest, "body">,
  forwarded: Forwarded,
  responseBody: DecodedBody,
  durationMs: number,
): ProxiedExchange {
  const requestBody = decodeBody(forwarded.requestBody, received.headers["content-encoding"]?.toString());
  const request = recordOf(contract, received, requestBody, forwarded.requestBody);
  const redact = redactorOfHeaders(received.headers);
  const status = forwarded.response?.statusCode;
  return {
    request,
    status,
    violations: redactViolations(violationsOf(contract, request, forwarded, responseBody), redact),
    notes: [
      ...(status === 422 && request.violations.length === 0 ? [REJECTED_VALID_REQUEST] : []),
      ...(requestBody.kind === "too-long" ? [tooLong("request")] : []),
      ...(responseBody.kind === "too-long" ? [tooLong("response")] : []),
    ],
    durationMs,
  };
}

// A server can have reasons that a schema cannot express: a number is taken, or an id belongs to another project.
const REJECTED_VALID_REQUEST = "the response is a 422, although the schema allows the request";

function tooLong(message: string): string {
  return `the body of the ${message} has more than ${MAX_BODY_BYTES} bytes; it was forwarded but not evaluated`;
}

/** Creates the record of a request. It has no body when the body is too long. */
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
  { response, failure }: Forwarded,
  body: DecodedBody,
): readonly Violation[] {
  if (failure !== undefined) return [{ rule: "no-response", message: failure }];
  if (response?.statusCode === undefined || operationId === undefined) return [];
  const { statusCode: status, headers } = response;
  if (body.kind === "malformed") {
    return [
      {
        rule: "body",
        message: `the Content-Encoding is ${String(headers["content-encoding"])}, but the body is not encoded so`,
      },
    ];
  }
  // Status and headers can be validated even if the body cannot be read.
  const bytes = body.kind === "bytes" ? body.bytes : UNREADABLE;
  const violations = validateResponse(contract, contract.operation(operationId), { status, headers, body: bytes });
  return body.kind === "bytes" ? violations : violations.filter(({ rule }) => rule !== "body");
}

const UNREADABLE = new Uint8Array(1);

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

/** A body after its Content-Encoding has been removed. */
export type DecodedBody =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  /** An encoding that Node does not know. */
  | { readonly kind: "unknown" }
  | { readonly kind: "malformed" }
  /** Longer than {@link MAX_BODY_BYTES}. */
  | { readonly kind: "too-long" };

/**
 * Removes the Content-Encoding of a body. It is synchronous, so that the exchange is recorded before the client has read
 * the response. The limit on the length keeps it fast.
 * @param bytes `undefined` for a body that was too long to keep
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
    // Errors of zlib have a code.
    return { kind: (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "too-long" : "malformed" };
  }
}

const DECODERS = new Map([
  ["gzip", gunzipSync],
  ["x-gzip", gunzipSync],
  ["deflate", inflateSync],
  ["br", brotliDecompressSync],
]);
