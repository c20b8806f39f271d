import { mergeHeaders, serializePrimitiveParam } from "openapi-fetch";
import type { RelayHeaders } from "./headers.ts";
import type { Call, TransportRequest } from "./transport.ts";

/** What a request is made of besides its path, which comes expanded. */
export interface RequestInput {
  readonly query: Readonly<Record<string, unknown>> | undefined;
  readonly body: unknown;
  readonly headers: RelayHeaders | undefined;
}

/** Makes the request of a call. */
export type RequestMaker = (call: Call, path: string, input: RequestInput) => TransportRequest;

/** Puts requests together, by the parts of openapi-fetch; CONTRIBUTING.md says why not by its `createClient`. */
export function toRequestMaker(baseUrl: string, headers: RelayHeaders): RequestMaker {
  return (call, path, { query = {}, body, headers: own }) => ({
    call,
    url: baseUrl + path + toSearch(query),
    headers: mergeHeaders(body === undefined ? {} : JSON_BODY, headers, own),
    body: body === undefined ? null : JSON.stringify(body),
  });
}

const JSON_BODY = { "content-type": "application/json" };

/** Query parameters as OpenAPI has them by default, `style: form, explode: true`: a list repeats its name. */
function toSearch(query: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(query).flatMap(([name, values]) =>
    // It takes what is no list and no object, whatever its type says; nothing is made of what is undefined.
    [values].flat().map((value) => serializePrimitiveParam(name, value as string)),
  );
  const search = pairs.filter(Boolean).join("&");
  return search && `?${search}`;
}
