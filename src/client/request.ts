import imported, { createQuerySerializer, type QuerySerializerOptions } from "openapi-fetch";
import { serializeBody } from "../core/body.ts";
import { type Call, hasMark, type Progress, queryStyleOf, type TransportResponse } from "../core/call.ts";
import { definedOf, invalidOption, isInvalidOption, isRecord } from "../core/guards.ts";
import { checkHeaders, type RelayHeaders } from "../core/headers.ts";
import type { PlatformResponse } from "../core/platform.ts";
import { createCausedError, isErrorOf } from "../errors/create-error.ts";
import { within } from "../transport/timeout.ts";
import { type Ended, type Limited, type Middleware, observeCall } from "./middleware.ts";
import type { ResolvedOptions } from "./options.ts";
import { type AnyResult, toResult, toUnexpectedResult } from "./result.ts";
import { toSend } from "./send.ts";

// In the CommonJS build, the default import is the `exports` object of openapi-fetch; the function is its `default`.
const createClient = "default" in imported ? (imported.default as typeof imported) : imported;

/** The parts of a call that make up its request. */
export interface RequestInput {
  readonly params?: { readonly path?: PathParams; readonly query?: QueryParams };
  readonly body?: unknown;
  readonly headers?: RelayHeaders | undefined;
}

/** Performs a call. */
type Perform = (call: Call, input: RequestInput) => Promise<AnyResult>;

/**
 * Creates an openapi-fetch client with our transport as its `fetch`. openapi-fetch builds the request and runs the
 * middleware. Each call passes its own `fetch` to openapi-fetch, which holds the state of the call.
 */
export function toPerform(options: ResolvedOptions, middleware: readonly Middleware[]): Perform {
  const { baseUrl } = options;
  const send = toSend(options);
  const jsonHeaders = { "content-type": "application/json", ...options.headers };
  const http = createClient({
    baseUrl,
    redirect: "manual",
    // openapi-fetch passes the whole URL, but braces in the base URL are not parameters.
    pathSerializer: (url, params) => baseUrl + expandPath(url.slice(baseUrl.length), params),
    // RelayClient types the paths; here a path is any string.
  }) as unknown as AnyClient;

  return async (call, { params, body, headers }) => {
    const { path = {}, query = {} } = params ?? {};
    const isForm = hasMark(call, "form");
    if (body !== undefined) {
      call.body = isForm && isRecord(body) ? toSearch(call, body, "body") : serializeBody(call.operation, body);
    }
    call.headers = typeof call.body === "string" ? jsonHeaders : options.headers;
    if (isForm || headers) {
      call.headers = { ...call.headers, ...(isForm && FORM_TYPE), ...checkHeaders(headers ?? {}) };
    }
    // Only `fetch` knows the type of a multipart form, which has its boundary.
    if (isRecord(call.body)) call.headers = definedOf({ ...call.headers, "content-type": undefined });
    const init = {
      // openapi-fetch sets it on a copy of this object. V8 adds a property slowly to a copy.
      method: call.method,
      params: { path, query },
      querySerializer: (values: QueryParams) => toSearch(call, values),
      Request: PlainRequest,
      fetch: async ({ url }: PlainRequest) => {
        call.url = url;
        received = await send(call);
        return SETTLED;
      },
    };
    let received: TransportResponse | undefined;
    try {
      if (middleware.length > 0) {
        const limited: Limited = (run) => within(call, progressOf(call), Infinity, async () => run());
        const sendObserved = async (): Promise<PlatformResponse> => {
          received = await send(call);
          return received.response;
        };
        const observed = observeCall(call, baseUrl, limited, sendObserved, middleware);
        const { response } = await http[call.method](call.path, { ...init, ...observed });
        // The hooks of `observeCall` replace each response by an `Ended`.
        const { last } = response as Ended;
        // A middleware may have replaced the response.
        if (last !== received?.response) received = { response: last, text: await limited(() => last.text()) };
      } else {
        await http[call.method](call.path, init);
      }
    } catch (error) {
      // Before openapi-fetch has built the request, only a programmer's mistake can throw. A `fetch` that does not
      // resolve to a Response is one too.
      if (!call.url || isInvalidOption("fetch", error)) throw error;
      const failure = isErrorOf(call, error)
        ? error
        : createCausedError("middleware", "failed in a middleware", call, progressOf(call), error);
      return toUnexpectedResult(failure, call.response);
    }
    // The call was sent, or a middleware returned a response.
    return toResult(call, received as TransportResponse);
  };
}

function progressOf({ response }: Call): Progress | undefined {
  return response && { sent: true, response };
}

type AnyClient = Record<Call["method"], (path: string, init: object) => Promise<{ readonly response: unknown }>>;

/** Replaces the platform's `Request`, which is half of the cost of a call, if the call has no middleware. */
function PlainRequest(url: string): PlainRequest {
  return { url };
}

interface PlainRequest {
  readonly url: string;
}

/** Replaces the `Response` of a call without middleware. openapi-fetch does not read the body of a 204. */
const SETTLED = { status: 204, headers: new Map<string, string>() };

const FORM_TYPE = { "content-type": "application/x-www-form-urlencoded" };

/**
 * Returns a query or a form, without values that are `null` or `undefined`.
 * @throws TypeError for an object, unless it is in a form or the contract declares a style for the parameter; and for
 * parameters that break a rule of the contract.
 */
function toSearch(call: Call, values: QueryParams, place?: "body"): string {
  const entries = Object.entries(values).map(([name, given]): [string, string] => {
    const style = place ? "deepObject" : queryStyleOf(call, name);
    let value = given;
    if (isRecord(given)) {
      const isList = Array.isArray(given);
      const members = Object.entries(given).filter(([, member]) => member !== undefined && member !== null);
      if ((!isList && !style) || members.some(([, member]) => isRecord(member))) {
        const container = style ? "a flat list or object" : "a list";
        invalidOption(
          `${place ?? "params.query"}.${name}`,
          `must be a string, number, boolean or ${container} of them`,
        );
      }
      // openapi-fetch leaves out an empty list, but not an empty object. It encodes values, but not names.
      value =
        isList || members.length === 0
          ? members.map(([, member]) => member)
          : Object.fromEntries(members.map(([key, member]) => [encodeURIComponent(key), member]));
    }
    // The contract has a style for each parameter; openapi-fetch has one for each client or call.
    const format = { style, explode: style === "deepObject" || style === "exploded" };
    const serialize = createQuerySerializer((style && { array: format, object: format }) as QuerySerializerOptions);
    const encoded = encodeURIComponent(name);
    return [encoded, serialize({ [encoded]: value })];
  });
  const pairs = new Map(entries);
  if (!place && pairs.size > 0) checkRules(call, pairs);
  return [...pairs.values()].filter(Boolean).join("&");
}

/**
 * Checks the rules between query parameters. The row has them as `city:needs:region` and `one:excludes:another`, or as
 * `page_number:needs:page_token:0` if the default value needs nothing.
 */
function checkRules({ operation }: Call, pairs: ReadonlyMap<string, string | undefined>): void {
  for (const entry of operation.split(" ")) {
    const [name = "", rule, other, preset] = entry.split(":");
    const pair = pairs.get(name);
    if (!other || !pair || (preset && pair === `${name}=${preset}`)) continue;
    if (Boolean(pairs.get(other)) === (rule === "excludes")) {
      invalidOption(`params.query.${name}`, `${rule} ${other}`);
    }
  }
}

/** Values of query parameters, or of a form. */
type QueryParams = Readonly<Record<string, unknown>>;

/** Values of the `{parameters}` of a path template. */
export type PathParams = Readonly<Record<string, unknown>>;

/**
 * Replaces the parameters of a path template by their values, percent-encoded.
 * @throws TypeError for a value that is missing, empty, `.` or `..`, because the URL would be that of another endpoint;
 * and for `NaN` and `Infinity`, which come from a mistake.
 */
export function expandPath(template: string, params: PathParams = {}): string {
  return template.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = params[name];
    const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
    if (/^(\.{0,2}|NaN|-?Infinity)$/.test(text)) {
      invalidOption(
        `params.path.${name}`,
        `of ${template} must be an id, got ${value === undefined ? value : `"${text}"`}`,
      );
    }
    return encodeURIComponent(text);
  });
}

/**
 * Rejects path parameters that turn a path into a more specific one, such as the `id` "search" of
 * `/phone_numbers/{id}`.
 * @param operations the run-time table, whose keys are all path templates
 * @throws TypeError that names both templates.
 */
export function checkSiblings(template: string, params: PathParams | undefined, operations: object): void {
  SIBLINGS[template] ??= Object.keys(operations).filter(
    (other) => toPattern(template).test(other) && !toPattern(other).test(template),
  );
  for (const sibling of SIBLINGS[template]) {
    if (toPattern(sibling).test(expandPath(template, params))) {
      invalidOption("params.path", `of ${template} must not turn it into ${sibling}`);
    }
  }
}

const SIBLINGS: Record<string, readonly string[]> = {};

/** Returns how much a path is like a template: by the pairs of letters that they share, and 1 more if it matches. */
export function likenessOf(path: string, template: string): number {
  const shared = Array.from(path).filter((letter, index) => template.includes(letter + (path[index + 1] ?? "")));
  return shared.length / (path.length + template.length) + Number(toPattern(template).test(path));
}

/** Returns the pattern of the paths that a template stands for. */
export function toPattern(template: string): RegExp {
  const pattern = template.replace(/\{[^}]+\}|[\\^$.*+?()[\]|]/g, (part) => (part.length > 1 ? "[^/]+" : `\\${part}`));
  return new RegExp(`^${pattern}$`);
}
