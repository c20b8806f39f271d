import imported, { createQuerySerializer, type QuerySerializerOptions } from "openapi-fetch";
import { hasStyles } from "../../generated/operations.ts";
import { serializeBody } from "../core/body.ts";
import type { Call, TransportResponse } from "../core/call.ts";
import { definedOf, invalidOption, isInvalidOption, isRecord } from "../core/guards.ts";
import { checkHeaders, type RelayHeaders } from "../core/headers.ts";
import { createCausedError, isErrorOf } from "../errors/create-error.ts";
import { type Middleware, observeCall } from "./middleware.ts";
import { expandPath, markOf, type PathParams } from "./operation.ts";
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
    const isForm = hasStyles && markOf(call, "form") !== undefined;
    if (body !== undefined) {
      call.body =
        isForm && isRecord(body)
          ? joined(toPairs(body, "body", () => "deepObject"))
          : serializeBody(call.operation, body);
    }
    call.headers = typeof call.body === "string" ? jsonHeaders : options.headers;
    if (isForm || headers) {
      call.headers = { ...call.headers, ...(isForm && FORM_TYPE), ...checkHeaders(headers ?? {}) };
    }
    // Only `fetch` knows the type of a multipart form, which has its boundary.
    if (isRecord(call.body)) call.headers = definedOf({ ...call.headers, "content-type": undefined });
    const init = {
      // openapi-fetch sets it on a copy of this object. V8 adds a property slowly to a copy; only `npm run bench` shows it.
      method: call.method,
      params: { path, query },
      querySerializer: (values: QueryParams) => toQuery(call, values),
      Request: PlainRequest,
      fetch: async ({ url }: ReturnType<typeof PlainRequest>) => {
        call.url = url;
        call.received = await send(call);
        return SETTLED;
      },
    };
    try {
      await http[call.method](
        call.path,
        middleware.length > 0 ? { ...init, ...observeCall(call, baseUrl, send, middleware) } : init,
      );
    } catch (error) {
      // Before openapi-fetch has built the request, only a programmer's mistake can throw. A `fetch` that does not
      // resolve to a Response is one too.
      if (!call.url || isInvalidOption("fetch", error)) throw error;
      const failure = isErrorOf(call, error)
        ? error
        : createCausedError("middleware", "failed in a middleware", call, error);
      return toUnexpectedResult(failure, call.attempts.at(-1)?.response);
    }
    // The call was sent, or a middleware returned a response.
    return toResult(call, call.received as TransportResponse);
  };
}

type AnyClient = Record<Call["method"], (path: string, init: object) => Promise<{ readonly response: unknown }>>;

/** Replaces the platform's `Request`, which is half of the cost of a call, if the call has no middleware. */
function PlainRequest(url: string): { readonly url: string } {
  return { url };
}

/** Replaces the `Response` of a call without middleware. openapi-fetch does not read the body of a 204. */
const SETTLED = { status: 204, headers: new Map<string, string>() };

const FORM_TYPE = { "content-type": "application/x-www-form-urlencoded" };

function toQuery(call: Call, values: QueryParams): string {
  const pairs = toPairs(values, "params.query", (name) => markOf(call, `?${name}`));
  if (pairs.size > 0) checkRules(call, pairs);
  return joined(pairs);
}

/**
 * Checks the rules between query parameters. The row has them as `city:needs:region` and `one:excludes:another`, or as
 * `page_number:needs:page_token:0` if the default value needs nothing.
 */
function checkRules({ operation }: Call, pairs: Pairs): void {
  for (const entry of operation.split(" ")) {
    const [name = "", rule, other, preset] = entry.split(":");
    const pair = pairs.get(name);
    if (!other || !pair || (preset && pair === `${name}=${preset}`)) continue;
    if (Boolean(pairs.get(other)) === (rule === "excludes")) {
      invalidOption(`params.query.${name}`, `${rule} ${other}`);
    }
  }
}

/**
 * Serializes each parameter of a query, or each field of a form, without values that are `null` or `undefined`.
 * @throws TypeError for an object in a parameter without a style, and for one in a list or in another object.
 */
function toPairs(values: QueryParams, place: string, styleOf: (name: string) => string | undefined): Pairs {
  const entries = Object.entries(values).map(([name, given]): [string, string] => {
    // openapi-fetch encodes values, but not names.
    const encoded = encodeURIComponent(name);
    const style = hasStyles ? styleOf(encoded) : undefined;
    const value = isRecord(given) ? membersOf(given, `${place}.${name}`, style) : given;
    return [encoded, style ? serialize(encoded, value, style) : createQuerySerializer()({ [encoded]: value })];
  });
  return new Map(entries);
}

/** Returns a list, or an object with encoded names, without members that are `null` or `undefined`. */
function membersOf(given: object, name: string, style: string | undefined): object {
  const isObject = !Array.isArray(given);
  const members = Object.entries(given).filter(([, member]) => member !== undefined && member !== null);
  if ((isObject && !style) || members.some(([, member]) => isRecord(member))) {
    const container = style ? "a flat list or object" : "a list";
    invalidOption(name, `must be a string, number, boolean or ${container} of them`);
  }
  // openapi-fetch leaves out an empty list, but not an empty object.
  return hasStyles && isObject && members.length > 0
    ? Object.fromEntries(members.map(([key, member]) => [encodeURIComponent(key), member]))
    : members.map(([, member]: [string, unknown]) => member);
}

/** Serializes a parameter in a style. The contract has one for each parameter; openapi-fetch has one for all. */
function serialize(name: string, value: unknown, style: string): string {
  const format = { style, explode: style === "deepObject" || style === "exploded" };
  const toText = createQuerySerializer({ array: format, object: format } as QuerySerializerOptions);
  return toText({ [name]: value });
}

function joined(pairs: Pairs): string {
  return [...pairs.values()].filter(Boolean).join("&");
}

/** Encoded names of parameters, and `name=value`; empty for a parameter that is not sent. */
type Pairs = ReadonlyMap<string, string>;

/** Values of query parameters, or of a form. */
type QueryParams = Readonly<Record<string, unknown>>;
