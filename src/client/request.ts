import imported, { createQuerySerializer, type QuerySerializerOptions } from "openapi-fetch";
import { type RelayBody, serializeBody } from "../core/body.ts";
import { type Call, hasMark, type Progress, queryStyleOf, type TransportResponse } from "../core/call.ts";
import { invalidOption, isInvalidOption, isRecord } from "../core/guards.ts";
import type { RelayHeaders } from "../core/headers.ts";
import type { PlatformHeaders, PlatformResponse } from "../core/platform.ts";
import { createCausedError, isErrorOf } from "../errors/create-error.ts";
import { within } from "../transport/timeout.ts";
import { type Ended, type Limited, type Middleware, observeCall } from "./middleware.ts";
import type { ResolvedOptions } from "./options.ts";
import { type AnyResult, toResult, toUnexpectedResult } from "./result.ts";
import { toSend } from "./send.ts";

// In the CommonJS build this is the whole module, because Node's default import of a CommonJS module is its `exports`.
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
  const http = createClient({
    baseUrl,
    headers: options.headers,
    redirect: "manual",
    // openapi-fetch passes the whole URL, but braces in the base URL are not parameters.
    pathSerializer: (url, params) => baseUrl + expandPath(url.slice(baseUrl.length), params),
    // RelayClient types the paths; here a path is any string.
  }) as unknown as AnyClient;

  return async (call, { params, body, headers }) => {
    const { path = {}, query = {} } = params ?? {};
    let received: TransportResponse | undefined;
    const limited: Limited = (run) => within(call, progressOf(call), Infinity, async () => run());

    const sendCall = (): Promise<PlatformResponse> =>
      send(call).then((answer) => {
        received = answer;
        return answer.response;
      });

    const sendPlain = ({ url, init }: PlainRequest): Promise<Settled> => {
      call.url = url;
      call.headers = init.headers;
      call.body = init.body ?? null;
      return sendCall().then(toSettled);
    };

    const observed = middleware.length > 0 ? observeCall(call, baseUrl, limited, sendCall, middleware) : undefined;
    const isForm = hasMark(call, "form");
    try {
      const { response } = await http.request(call.method, call.path, {
        params: { path, query },
        querySerializer: (values: QueryParams) => toSearch(call, values),
        body,
        bodySerializer: (values: QueryParams) =>
          isForm ? toSearch(call, values, "body") : serializeBody(call.operation, values),
        headers: isForm ? { "content-type": "application/x-www-form-urlencoded", ...headers } : headers,
        Request: observed ? Request : PlainRequest,
        fetch: observed?.fetch ?? sendPlain,
        middleware: observed?.middleware,
      });
      // Both kinds of `fetch` ensure this type.
      const { last } = response as Ended;
      received = last === received?.response ? received : { response: last, text: await limited(() => last.text()) };
    } catch (error) {
      // Before openapi-fetch has built the request, only a programmer's mistake can throw. A `fetch` that does not
      // resolve to a Response is one too.
      if (!call.url || isInvalidOption("fetch", error)) throw error;
      const failure = isErrorOf(call, error)
        ? error
        : createCausedError("middleware", "failed in a middleware", call, progressOf(call), error);
      return toUnexpectedResult(failure, call.response);
    }
    return toResult(call, received);
  };
}

function progressOf({ response }: Call): Progress | undefined {
  return response && { sent: true, response };
}

interface AnyClient {
  request(method: string, path: string, init: object): Promise<{ readonly response: unknown }>;
}

/** Replaces the platform's `Request`, which is half of the cost of a call, if the call has no middleware. */
function PlainRequest(url: string, init: PlainRequest["init"]): PlainRequest {
  return { url, init };
}

interface PlainRequest {
  readonly url: string;
  readonly init: { readonly headers: PlatformHeaders; readonly body: RelayBody | undefined };
}

/** Replaces the `Response` of a call without middleware. openapi-fetch does not read the body of a 204. */
interface Settled extends Ended {
  readonly status: 204;
  readonly ok: true;
  readonly headers: ReadonlyMap<string, string>;
}

const toSettled = (last: PlatformResponse): Settled => ({ status: 204, ok: true, headers: NO_HEADERS, last });
const NO_HEADERS = new Map<string, string>();

/**
 * Returns a query or a form, without values that are `null` or `undefined`.
 * @throws TypeError for an object, unless it is in a form or the contract declares a style for the parameter; and for
 * parameters that break a rule of the contract.
 */
function toSearch(call: Call, values: QueryParams, place?: "body"): string {
  const pairs = Object.entries(values).map(([name, given]) => {
    const style = place ? "deepObject" : queryStyleOf(call, name);
    const value: unknown = Array.isArray(given) ? given.filter((item) => item !== undefined && item !== null) : given;
    if ([value].flat().some((item) => item && typeof item === "object" && (item !== value || !style))) {
      invalidOption(`${place ?? "params.query"}.${name}`, "must be a string, number, boolean or a list of them");
    }
    // The contract has a style for each parameter; openapi-fetch has one for each client or call.
    const format = { style, explode: style === "deepObject" || style === "exploded" };
    // openapi-fetch encodes values, but not names.
    return createQuerySerializer((style && { array: format, object: format }) as QuerySerializerOptions)(
      encodeNames({ [name]: isRecord(value) && !Array.isArray(value) ? encodeNames(value) : value }),
    );
  });
  if (!place)
    checkRules(call, new Map(Object.keys(values).map((name, index) => [encodeURIComponent(name), pairs[index]])));
  return pairs.filter(Boolean).join("&");
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

function encodeNames(values: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [encodeURIComponent(name), value]));
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
      invalidOption(`params.path.${name}`, `of ${template} must be an id, got "${text}"`);
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
  if (!params) return;
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
  return new RegExp(`^${template.replaceAll(".", "\\.").replace(/\{[^}]+\}/g, "[^/]+")}$`);
}
