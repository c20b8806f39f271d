import { type ApiAnswer, type ApiRequest, json } from "./messages.ts";
import { type Page, pageOf, tokenOf } from "./paging.ts";
import { PHONE_NUMBER_ID, type Store, type Thing } from "./store.ts";

/** The credentials that the API knows. */
export const CREDENTIALS = { projectId: "project-of-the-test", token: "PT-token-of-the-test" };

export interface Fault {
  readonly detail: string;
  readonly code: string;
}

/** What the API is particular about. A defect is one rule that is not as it should be. */
export interface Rules {
  /** An answer in place of any other. */
  readonly before: (request: ApiRequest, store: Store) => ApiAnswer | undefined;
  readonly isAuthorized: (request: ApiRequest) => boolean;
  readonly unauthorized: () => ApiAnswer;
  readonly isId: (id: string) => boolean;
  readonly badId: () => ApiAnswer;
  readonly notFound: () => ApiAnswer;
  readonly isJson: (request: ApiRequest) => boolean;
  readonly parse: (text: string) => { readonly value: unknown } | undefined;
  readonly faultsOfGroup: (body: unknown) => readonly Fault[];
  readonly faultsOfMembership: (body: unknown) => readonly Fault[];
  readonly faultsOfPage: (query: URLSearchParams) => readonly Fault[];
  readonly refuse: (faults: readonly Fault[]) => ApiAnswer;
  readonly toGroup: (body: Thing, old?: Thing) => Thing;
  readonly slice: (items: readonly object[], query: URLSearchParams) => Page;
  /** What becomes of an answer before it is sent. */
  readonly finish: (answer: ApiAnswer, request: ApiRequest, store: Store) => ApiAnswer;
}

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/** The rules of a server that does everything right. */
export const SOUND_RULES: Rules = {
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
  faultsOfGroup: (body) => [
    ...faultsOfObject(body),
    ...faultIf(typeof entry(body, "name") !== "string" || entry(body, "name") === "", "Name can't be blank"),
    ...faultIf(
      !["boolean", "undefined"].includes(typeof entry(body, "sticky_sender")),
      "Sticky sender is not a boolean",
    ),
  ],
  faultsOfMembership: (body) => [
    ...faultsOfObject(body),
    ...faultIf(entry(body, "phone_number_id") !== PHONE_NUMBER_ID, "Phone number is not known"),
  ],
  faultsOfPage: (query) => [
    ...faultIf((query.get("filter_name") ?? "").length > 255, "Filter name is too long"),
    ...faultIf(!isWhole(query.get("page_size") ?? "50", 1, 1000), "Page size is out of bounds"),
    ...faultIf(!isWhole(query.get("page_number") ?? "0", 0, 1e9), "Page number is out of bounds"),
    ...faultIf(isMarkMissing(query), "Page token is missing"),
  ],
  refuse: refusal,
  toGroup: (body, old = { sticky_sender: false }) => ({
    name: body["name"],
    sticky_sender: body["sticky_sender"] ?? old["sticky_sender"],
  }),
  slice: pageOf,
  finish: (answer) => answer,
};

/** An Authorization header of RFC 7617. */
export function basic(projectId: string, token: string): string {
  return `Basic ${Buffer.from(`${projectId}:${token}`).toString("base64")}`;
}

/** A 422 with its faults. */
export function refusal(faults: readonly Fault[]): ApiAnswer {
  return json(422, { errors: faults.map((fault) => ({ ...fault, status: "422", title: "Invalid Attribute" })) });
}

/** A property of a body that may be no object. */
export function entry(body: unknown, name: string): unknown {
  return typeof body === "object" && body !== null ? (body as Thing)[name] : undefined;
}

export function faultIf(isWrong: boolean, detail: string): readonly Fault[] {
  return isWrong ? [{ detail, code: "invalid_parameter" }] : [];
}

export function faultsOfObject(body: unknown): readonly Fault[] {
  return faultIf(typeof body !== "object" || body === null || Array.isArray(body), "The body is not an object");
}

function isWhole(text: string, least: number, most: number): boolean {
  return /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;
}

function isMarkMissing(query: URLSearchParams): boolean {
  const number = Number(query.get("page_number") ?? 0);
  return number > 0 && query.get("page_token") !== tokenOf(number);
}
