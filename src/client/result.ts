import type { paths } from "../../generated/schema.ts";
import type { Call, TransportResponse } from "../core/call.ts";
import { isRecord, isSuccess } from "../core/guards.ts";
import type { PlatformResponse } from "../core/platform.ts";
import { redactJson, redactorOf } from "../core/redact.ts";
import type { DeclaredStatus, RelayMethod, RelayResponses, SuccessStatus } from "../core/schema-types.ts";
import { createError } from "../errors/create-error.ts";
import type { ApiError, OwnFields, UnexpectedError } from "../errors/errors.ts";
import { readIssues } from "../errors/issues.ts";
import { declaredStatus, markOf } from "./operation.ts";

/** A declared success: a 2xx, or a redirect that the contract declares as the success. */
export interface RelaySuccess<Status extends DeclaredStatus, Data> {
  readonly ok: true;
  /** The status of the response. */
  readonly status: Status;
  /** The body; `undefined` if the contract declares an empty one; `{ location }` for a redirect. */
  readonly data: Data;
  readonly error?: undefined;
  /** The response, for its headers; its body has been read. */
  readonly response: PlatformResponse;
}

/** A declared response other than success. */
export interface RelayFailure<Status extends DeclaredStatus, Body> {
  readonly ok: false;
  /** The status of the response. */
  readonly status: Status;
  /** An error with the `issues` that the server reported, and the typed `body`. */
  readonly error: ApiError<Status extends number ? Status : number, Body>;
  readonly data?: undefined;
  /** The response, for its headers; its body has been read. */
  readonly response: PlatformResponse;
}

/** Any outcome that the contract does not declare, discriminated by `error.kind`. */
export interface RelayUnexpected {
  readonly ok: false;
  readonly status: "unexpected";
  /** An error to narrow by `kind`. `delivery` says whether the server may have acted. */
  readonly error: UnexpectedError;
  readonly data?: undefined;
  /** The response, if its headers arrived. */
  readonly response?: PlatformResponse | undefined;
}

/** The result of a call, discriminated by `status`, or by `ok`. */
export type RelayResult<Path extends keyof paths, Method extends RelayMethod> =
  | Declared<RelayResponses<Path, Method>>
  | RelayUnexpected;

type Declared<Responses> = {
  [Status in keyof Responses & DeclaredStatus]: `${Status}` extends SuccessStatus
    ? RelaySuccess<Status, Responses[Status]>
    : RelayFailure<Status, Responses[Status]>;
}[keyof Responses & DeclaredStatus];

/** A result of an operation that the compiler does not know. */
export type AnyResult = RelaySuccess<DeclaredStatus, unknown> | RelayFailure<DeclaredStatus, unknown> | RelayUnexpected;

/** Converts a response into the result of its call, by its status, the contract and the body. */
export function toResult(call: Call, { response, text }: TransportResponse): AnyResult {
  const { status, redirected } = response;
  const name = declaredStatus(call, status);
  const isRedirect = redirected || REDIRECTS.includes(status);
  // The range of redirects does not cover a 304, which has no location.
  const declared = name === "3XX" && !isRedirect ? undefined : name;
  // Only a declared status succeeds.
  const succeed = (data: unknown): AnyResult => ({ ok: true, status: declared as DeclaredStatus, data, response });
  const fail = <Kind extends "http" | "malformed" | "redirect">(kind: Kind, failure: string, own: OwnFields<Kind>) =>
    toUnexpectedResult(createError(kind, failure, call, own, undefined, response), response);

  // A `fetch` that followed a redirect in spite of `redirect: "manual"` resolves to the response of another URL.
  if (isRedirect || (!status && response.type === "opaqueredirect")) {
    const location = response.headers.get("location");
    if (declared && location && !redirected) return succeed({ location });
    const to = redactorOf(...call.signed)(placeOf(redirected ? response.url : location));
    return fail("redirect", `was redirected${to && ` to ${to}`}; the client does not follow redirects`, {});
  }
  if (declared && isSuccess(status)) {
    const type = markOf(call, declared) || "object";
    // These have no body (RFC 9110, sections 9.3.2, 15.3.5 and 15.3.6), or none that the contract describes.
    if (status === 204 || status === 205 || call.method === "HEAD" || type === "none") return succeed(undefined);
    const data = parse(text);
    const problem = bodyErrorOf(text, data, type) ?? call.validate?.(data);
    return problem === undefined ? succeed(data) : fail("malformed", `returned ${status} with ${problem}`, {});
  }

  // A server may copy the request's headers into the body, so the client redacts the credentials in it.
  const redact = redactorOf(...call.signed);
  const json = parse(text, redact);
  const issues = readIssues(json);
  const reasons = issues
    .slice(0, 10)
    .map(({ message }) => message)
    .join("; ");
  const failure = `returned ${status}${declared ? "" : ", which its contract does not declare"}${reasons && `: ${reasons}`}`;
  if (!declared) return fail("http", failure, { body: json === undefined ? redact(text) || undefined : json, issues });
  const body = isRecord(json) && !Array.isArray(json) ? json : undefined;
  return {
    ok: false,
    status: declared,
    error: createError("api", failure, call, { status, body, issues }, undefined, response),
    response,
  };
}

/** Returns a redirect's target without user info, query and fragment, which may hold a secret of the server. */
function placeOf(location: string | null): string {
  return (location ?? "").replace(/[?#].*/s, "").replace(/\/\/[^/]*@/, "//");
}

/** Returns the result of a call that ended with an error. */
export function toUnexpectedResult(error: UnexpectedError, response?: PlatformResponse): RelayUnexpected {
  return { ok: false, status: "unexpected", error, response };
}

function bodyErrorOf(text: string, data: unknown, declared: string): string | undefined {
  if (data === undefined) return text === "" ? "an empty body" : "a body that is not JSON";
  const type = data === null ? "null" : Array.isArray(data) ? "array" : typeof data;
  return type === declared || declared === "any" ? undefined : `JSON of type ${type}, not ${declared}`;
}

/** Redirects of RFC 9110, section 15.4. A browser gives each of them the type "opaqueredirect". */
const REDIRECTS = [301, 302, 303, 307, 308];

function parse(text: string, redact?: (text: string) => string): unknown {
  try {
    const json: unknown = JSON.parse(text);
    return redact ? redactJson(json, redact) : json;
  } catch {
    // The text is not JSON, or it is nested more deeply than the stack allows.
    return undefined;
  }
}
