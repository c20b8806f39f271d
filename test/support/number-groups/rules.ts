import { type ApiRequest, type ApiResponse, json } from "./messages.ts";
import { type Page, pageOf, tokenOf } from "./paging.ts";
import { PHONE_NUMBER_ID, type Resource, type Store } from "./store.ts";

/** Credentials that the API accepts. */
export const CREDENTIALS = { projectId: "project-of-the-test", token: "PT-token-of-the-test" };

export interface Problem {
  readonly detail: string;
  readonly code: string;
}

/** Replaceable behaviour of the API. A defect replaces rules with incorrect ones. */
export interface Rules {
  /** Returns a response that replaces the normal one, or `undefined`. */
  readonly before: (request: ApiRequest, store: Store) => ApiResponse | undefined;
  readonly isAuthorized: (request: ApiRequest) => boolean;
  readonly unauthorized: () => ApiResponse;
  readonly isId: (id: string) => boolean;
  readonly badId: () => ApiResponse;
  readonly notFound: () => ApiResponse;
  readonly isJson: (request: ApiRequest) => boolean;
  readonly parse: (text: string) => { readonly value: unknown } | undefined;
  readonly problemsOfGroup: (body: unknown) => readonly Problem[];
  readonly problemsOfMembership: (body: unknown) => readonly Problem[];
  readonly problemsOfPage: (query: URLSearchParams) => readonly Problem[];
  readonly reject: (problems: readonly Problem[]) => ApiResponse;
  readonly toGroup: (body: Resource, old?: Resource) => Resource;
  readonly slice: (items: readonly object[], query: URLSearchParams) => Page;
  /** Changes a response before it is sent. */
  readonly finish: (response: ApiResponse, request: ApiRequest, store: Store) => ApiResponse;
}

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/** Rules of a server that conforms to the contract. */
export const CORRECT_RULES: Rules = {
  before: () => undefined,
  isAuthorized: ({ authorization }) => authorization === basic(CREDENTIALS.projectId, CREDENTIALS.token),
  unauthorized: () => json(401, { error: "Unauthorized" }),
  isId: (id) => UUID.test(id),
  badId: () => json(404, { error: "Not Found" }),
  notFound: () => json(404, { error: "Not Found" }),
  isJson: ({ contentType }) => /^application\/json\s*(;|$)/.test(contentType ?? ""),
  parse: (text) => {
    try {
      return { value: JSON.parse(text) as unknown };
    } catch {
      return undefined;
    }
  },
  problemsOfGroup: (body) => [
    ...problemsOfObject(body),
    ...problemIf(typeof entry(body, "name") !== "string" || entry(body, "name") === "", "Name can't be blank"),
    ...problemIf(
      !["boolean", "undefined"].includes(typeof entry(body, "sticky_sender")),
      "Sticky sender is not a boolean",
    ),
  ],
  problemsOfMembership: (body) => [
    ...problemsOfObject(body),
    ...problemIf(entry(body, "phone_number_id") !== PHONE_NUMBER_ID, "Phone number is not known"),
  ],
  problemsOfPage: (query) => [
    ...problemIf((query.get("filter_name") ?? "").length > 255, "Filter name is too long"),
    ...problemIf(!isWhole(query.get("page_size") ?? "50", 1, 1000), "Page size is out of bounds"),
    ...problemIf(!isWhole(query.get("page_number") ?? "0", 0, 1e9), "Page number is out of bounds"),
    ...problemIf(isTokenMissing(query), "Page token is missing"),
  ],
  reject: rejection,
  toGroup: (body, old = { sticky_sender: false }) => ({
    name: body["name"],
    sticky_sender: body["sticky_sender"] ?? old["sticky_sender"],
  }),
  slice: pageOf,
  finish: (response) => response,
};

/** Returns the value of an Authorization header (RFC 7617). */
export function basic(projectId: string, token: string): string {
  return `Basic ${Buffer.from(`${projectId}:${token}`).toString("base64")}`;
}

/** Creates a 422 response that lists the problems. */
export function rejection(problems: readonly Problem[]): ApiResponse {
  return json(422, { errors: problems.map((problem) => ({ ...problem, status: "422", title: "Invalid Attribute" })) });
}

/** Returns a property of a body; `undefined` if the body is not an object. */
export function entry(body: unknown, name: string): unknown {
  return typeof body === "object" && body !== null ? (body as Resource)[name] : undefined;
}

export function problemIf(isInvalid: boolean, detail: string): readonly Problem[] {
  return isInvalid ? [{ detail, code: "invalid_parameter" }] : [];
}

export function problemsOfObject(body: unknown): readonly Problem[] {
  return problemIf(typeof body !== "object" || body === null || Array.isArray(body), "The body is not an object");
}

function isWhole(text: string, least: number, most: number): boolean {
  return /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;
}

function isTokenMissing(query: URLSearchParams): boolean {
  const number = Number(query.get("page_number") ?? 0);
  return number > 0 && query.get("page_token") !== tokenOf(number);
}
