import type { paths } from "../generated/schema.ts";
import { redactorOf } from "./credentials.ts";
import { errorFacts } from "./error-facts.ts";
import { ApiError, HttpError, MalformedError, RedirectError, type UnexpectedError } from "./errors.ts";
import { readIssues } from "./issues.ts";
import type { RelayAnswers, RelayMethod } from "./models.ts";
import type { PlatformResponse } from "./platform.ts";
import type { Answer, TransportRequest } from "./transport.ts";

/** A declared success. */
export interface RelaySuccess<Status extends number, Data> {
  readonly ok: true;
  readonly status: Status;
  /** The answer's body; `undefined` where the contract declares an empty one. */
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
  | Declared<RelayAnswers<Path, Method>>
  | RelayUnexpected;

type Declared<Answers> = {
  [Status in keyof Answers & number]: `${Status}` extends `2${string}`
    ? RelaySuccess<Status, Answers[Status]>
    : RelayFailure<Status, Answers[Status]>;
}[keyof Answers & number];

/** A result whose operation is not known to the compiler. */
export type AnyResult = RelaySuccess<number, unknown> | RelayFailure<number, unknown> | RelayUnexpected;

/** The result that an answer stands for: by its status, the contract and, for a success, its body. */
export function toResult(request: TransportRequest, answer: Answer): AnyResult {
  const { response } = answer;
  const isDeclared = request.call.operation.includes(` ${response.status}`);
  // A `fetch` that followed a redirect in spite of `redirect: "manual"` brings an answer from elsewhere.
  if (response.redirected || (!isDeclared && isRedirect(response))) {
    const facts = errorFacts(request, { sent: true, response });
    return toUnexpected(new RedirectError("was answered by a redirect, which is not followed", facts), response);
  }
  return isDeclared && response.ok ? toSuccess(request, answer) : toFailure(request, answer, isDeclared);
}

/** The result of a call that ended in an error. */
export function toUnexpected(error: UnexpectedError, response?: PlatformResponse): RelayUnexpected {
  return { ok: false, status: "unexpected", error, response };
}

function toSuccess(request: TransportRequest, { response, text }: Answer): AnyResult {
  const { status } = response;
  if (BODILESS.has(status)) return { ok: true, status, data: undefined, response };
  const data = parse(text);
  if (data !== undefined && data !== null) return { ok: true, status, data, response };
  const fault = text === "" ? "an empty body" : data === null ? "null" : "a body that is not JSON";
  const how = `answered ${status} with ${fault} where its contract declares JSON`;
  return toUnexpected(new MalformedError(how, errorFacts(request, { sent: true, response })), response);
}

function toFailure(request: TransportRequest, { response, text }: Answer, isDeclared: boolean): AnyResult {
  const { status } = response;
  // A server may echo the request's headers.
  const redact = redactorOf(request.headers.get("authorization"));
  const body = parse(text, (_, value: unknown) => (typeof value === "string" ? redact(value) : value));
  const issues = readIssues(body);
  const facts = errorFacts(request, { sent: true, response }, issues);
  const reasons = issues.length > 0 ? `: ${issues.map(({ message }) => message).join("; ")}` : "";
  if (isDeclared) {
    const error = new ApiError(`answered ${status}${reasons}`, facts, status, isObject(body) ? body : undefined);
    return { ok: false, status, error, response };
  }
  const how = `answered ${status}, which its contract does not declare${reasons}`;
  return toUnexpected(new HttpError(how, facts, body ?? (redact(text) || undefined)), response);
}

/** The statuses that carry no body: RFC 9110, sections 15.3.5 and 15.3.6. */
const BODILESS: ReadonlySet<number> = new Set([204, 205]);

/** RFC 9110, section 15.4; a browser shows each of them as an "opaqueredirect". */
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

function isRedirect({ type, status }: PlatformResponse): boolean {
  return type === "opaqueredirect" || REDIRECTS.has(status);
}

function parse(text: string, reviver?: (key: string, value: unknown) => unknown): unknown {
  try {
    return JSON.parse(text, reviver);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
