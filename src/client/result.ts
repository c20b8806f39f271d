import type { paths } from "../../generated/schema.ts";
import { isDeclared, type TransportRequest, type TransportResponse } from "../core/call.ts";
import { isRecord } from "../core/guards.ts";
import type { PlatformResponse } from "../core/platform.ts";
import { redactJson, redactorOf } from "../core/redact.ts";
import type { RelayMethod, RelayResponses } from "../core/schema-types.ts";
import { createError } from "../errors/create-error.ts";
import type { ApiError, UnexpectedError } from "../errors/errors.ts";
import { readIssues } from "../errors/issues.ts";

/** A declared success: a 2xx, or a redirect that the contract declares as the answer. */
export interface RelaySuccess<Status extends number, Data> {
  readonly ok: true;
  readonly status: Status;
  /** The answer's body; `undefined` where the contract declares an empty one; where to go, of a redirect. */
  readonly data: Data;
  readonly error?: undefined;
  /** Its body has been read; it is here for its headers. */
  readonly response: PlatformResponse;
}

/** A declared answer other than success. */
export interface RelayFailure<Status extends number, Body> {
  readonly ok: false;
  readonly status: Status;
  readonly error: ApiError<Status, Body>;
  readonly data?: undefined;
  /** Its body has been read; it is here for its headers. */
  readonly response: PlatformResponse;
}

/** Whatever the contract does not declare: `error.kind` tells. */
export interface RelayUnexpected {
  readonly ok: false;
  readonly status: "unexpected";
  readonly error: UnexpectedError;
  readonly data?: undefined;
  /** The answer, where there was one whose headers arrived. */
  readonly response?: PlatformResponse | undefined;
}

/** All that a call can come to, told apart by `status`, or by `ok`. */
export type RelayResult<Path extends keyof paths, Method extends RelayMethod> =
  | Declared<RelayResponses<Path, Method>>
  | RelayUnexpected;

type Declared<Answers> = {
  [Status in keyof Answers & number]: `${Status}` extends `${2 | 3}${string}`
    ? RelaySuccess<Status, Answers[Status]>
    : RelayFailure<Status, Answers[Status]>;
}[keyof Answers & number];

/** A result whose operation is not known to the compiler. */
export type AnyResult = RelaySuccess<number, unknown> | RelayFailure<number, unknown> | RelayUnexpected;

/** The result that an answer stands for: by its status, the contract and, for a success, its body. */
export function toResult(request: TransportRequest, answer: TransportResponse): AnyResult {
  const { response } = answer;
  const { status, redirected } = response;
  const declared = isDeclared(request.call, status);

  // A `fetch` that followed a redirect in spite of `redirect: "manual"` brings an answer from elsewhere.
  if (redirected || response.type === "opaqueredirect" || REDIRECTS.includes(status)) {
    const location = response.headers.get("location");
    if (declared && location && !redirected) return { ok: true, status, data: { location }, response };
    const how = "was redirected, which is not followed";
    return toUnexpectedResult(createError("redirect", how, request, { sent: true, response }, {}), response);
  }
  return declared && response.ok ? toSuccess(request, answer) : toErrorResult(request, answer, declared);
}

/** The result of a call that ended in an error. */
export function toUnexpectedResult(error: UnexpectedError, response?: PlatformResponse): RelayUnexpected {
  return { ok: false, status: "unexpected", error, response };
}

function toSuccess(request: TransportRequest, { response, text }: TransportResponse): AnyResult {
  const { status } = response;
  // These carry no body: RFC 9110, sections 15.3.5 and 15.3.6.
  if (status === 204 || status === 205) return { ok: true, status, data: undefined, response };
  const data = parse(text);
  const fault = bodyErrorOf(text, data) ?? request.call.validate?.(data);
  if (fault === undefined) return { ok: true, status, data, response };
  const how = `answered ${status} with ${fault}`;
  return toUnexpectedResult(createError("malformed", how, request, { sent: true, response }, {}), response);
}

function bodyErrorOf(text: string, data: unknown): string | undefined {
  if (data === undefined) return text === "" ? "an empty body" : "a body that is not JSON";
  return data === null ? "null, not a JSON object" : undefined;
}

function toErrorResult(request: TransportRequest, { response, text }: TransportResponse, declared: boolean): AnyResult {
  const { status } = response;
  const attempt = { sent: true, response };
  // A server may echo the request's headers.
  const redact = redactorOf(...request.call.signed);
  const json = parse(text, redact);
  const issues = readIssues(json);
  const reasons =
    issues.length > 0
      ? `: ${issues
          .slice(0, 10)
          .map(({ message }) => message)
          .join("; ")}`
      : "";
  const how = `answered ${status}${declared ? "" : ", which its contract does not declare"}${reasons}`;
  if (!declared) {
    const body = json === undefined ? redact(text) || undefined : json;
    return toUnexpectedResult(createError("http", how, request, attempt, { body, issues }), response);
  }
  const body = isRecord(json) && !Array.isArray(json) ? json : undefined;
  return { ok: false, status, error: createError("api", how, request, attempt, { status, body, issues }), response };
}

/** RFC 9110, section 15.4; a browser shows each of them as an "opaqueredirect". */
const REDIRECTS = [301, 302, 303, 307, 308];

function parse(text: string, redact?: (text: string) => string): unknown {
  try {
    const json: unknown = JSON.parse(text);
    return redact ? redactJson(json, redact) : json;
  } catch {
    // Not JSON, or nested deeper than the stack.
    return undefined;
  }
}
