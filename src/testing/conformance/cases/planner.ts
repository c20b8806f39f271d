import type { Contract } from "../../contract/contract.ts";
import { type Resource, resourceOfProperty, resourcesOf } from "../../contract/resources.ts";
import { type Validate, validatorOf } from "../../contract/schema-validator.ts";
import { createPlaceholder, type Placeholder } from "./placeholder.ts";

/** What cases are made from. */
export interface Planner {
  readonly contract: Contract;
  readonly validate: Validate;
  readonly resources: ReadonlyMap<string, Resource>;
  readonly fixtures: Fixtures;
  readonly selection: Selection;
  readonly optInReason: OptInRule;
}

/**
 * Values that the server knows, by the name of a parameter or a property (`to`), or, for an id, by what paths call the
 * thing (`phone_numbers`).
 */
export type Fixtures = Readonly<Record<string, unknown>>;

/** What a caller chooses of the cases. */
export interface Choice {
  readonly only?: readonly string[] | undefined;
  readonly skip?: readonly string[] | undefined;
  readonly fixtures?: Fixtures | undefined;
}

/**
 * Puts together what cases are made from.
 * @param isRemote whether the host under test is not loopback
 */
export function createPlanner(
  contract: Contract,
  { only, skip = [], fixtures = {} }: Choice = {},
  isRemote = false,
): Planner {
  const optInReason = createOptInRule(contract, isRemote);
  return {
    contract,
    validate: validatorOf(contract),
    resources: resourcesOf(contract),
    fixtures,
    selection: selectionOf(only, skip, optInOperations(contract, optInReason)),
    optInReason,
  };
}

/** The id of something, from the fixtures or as a need. */
export function idOf(
  planner: Planner,
  placeholder: { name: string; resource: string; example: unknown; of: Placeholder["of"] },
): unknown {
  const { fixtures } = planner;
  // What is given is not to be deleted.
  if (placeholder.of === "own") return createPlaceholder(placeholder);
  return fixtures[placeholder.name] ?? fixtures[placeholder.resource] ?? createPlaceholder(placeholder);
}

/** Whether something of this kind can be made for a check. */
export function canMake({ resources, selection }: Planner, resource: string): boolean {
  const creator = resources.get(resource)?.creator;
  return creator !== undefined && selection.skipReason(creator.operationId) === undefined;
}

/** What a property of a body is the id of, if it is one: it is called `…_id` and has the format of one. */
export function resourceOfId(
  { resources }: Planner,
  name: string,
  flat: { readonly format?: unknown },
): string | undefined {
  return name.endsWith("_id") && flat.format === "uuid" ? resourceOfProperty(resources, name) : undefined;
}

/** Which cases are run. */
interface Selection {
  readonly isSelected: (id: string, operationId: string) => boolean;
  /** Whether a case of this operation and class can be selected; if not, none of them is planned. */
  readonly mayInclude: (operationId: string, caseClass: string) => boolean;
  /** Why an operation is not called at all; `undefined` when it may be. */
  readonly skipReason: (operationId: string) => string | undefined;
  /** Returns true when `only` holds this name in full. */
  readonly isNamed: (name: string) => boolean;
}

/**
 * Reads `only` and `skip`: each entry is an operation id, a class, a case id or its second word; `*` stands for
 * anything. What is guarded has to be named in full in `only`.
 * @param optIn the operations that are guarded, by their ids, and why
 */
export function selectionOf(
  only: readonly string[] | undefined,
  skip: readonly string[],
  optIn: ReadonlyMap<string, string> = new Map(),
): Selection {
  const wanted = only ?? ["*"];
  const isWanted = matcherOf(wanted);
  const isSkipped = matcherOf(skip);
  const mayBeWanted = beginningMatcherOf(wanted);
  const isNamed = (name: string) => only?.includes(name) === true;
  return {
    isSelected: (id, operationId) => isWanted(namesOf(id, operationId)) && !isSkipped(namesOf(id, operationId)),
    mayInclude: (operationId, caseClass) => {
      const names = [operationId, caseClass];
      const beginnings = [`${operationId} ${caseClass}/`, `${caseClass}/`];
      return (isWanted(names) || mayBeWanted(beginnings)) && !isSkipped(names);
    },
    skipReason: (operationId) => {
      if (skip.includes(operationId)) return "is skipped";
      const reason = optIn.get(operationId);
      return reason === undefined || isNamed(operationId) ? undefined : optInSkipReason(reason);
    },
    isNamed,
  };
}

/** The reason of a case that is skipped because nobody named what is guarded. */
export function optInSkipReason(reason: string): string {
  return `${reason}, and is not named in "only"`;
}

/** The names by which an entry can select a case: its id, its operation, its second word and its class. */
function namesOf(id: string, operationId: string): readonly string[] {
  const [, label = ""] = id.split(" ");
  return [id, operationId, label, label.replace(/\/.*/, "")];
}

/** Finds a name that an entry matches. */
function matcherOf(entries: readonly string[]): (names: readonly string[]) => boolean {
  return finderOf(entries.map(sourceOf));
}

/** Finds a beginning of a name: one that the start of an entry matches, so that the rest of the entry can match more. */
function beginningMatcherOf(entries: readonly string[]): (beginnings: readonly string[]) => boolean {
  return finderOf(entries.flatMap((entry) => entry.split("").map((_, index) => sourceOf(entry.slice(0, index + 1)))));
}

function finderOf(sources: readonly string[]): (names: readonly string[]) => boolean {
  const patterns = sources.map((source) => new RegExp(`^${source}$`));
  return (names) => patterns.some((pattern) => names.some((name) => pattern.test(name)));
}

/** An entry as the source of a regular expression; `*` stands for anything. */
function sourceOf(entry: string): string {
  return entry.replaceAll(/[\\^$.+?()[\]{}|]/g, "\\$&").replaceAll("*", ".*");
}

/**
 * Requests of relay-rest that cost money, place a call, send a message or change what a whole project shares. They are
 * known by method and path, so that every contract of the API is guarded, whatever it calls its operations.
 */
const OPT_IN_REQUESTS = new Map([
  ["POST /phone_numbers", "buys a phone number"],
  ["POST /imported_phone_numbers", "imports a phone number"],
  ["GET /lookup/phone_number/{}", "is charged for each lookup"],
  ["POST /phone_numbers/{}/cnam", "orders a caller name"],
  ["POST /verified_caller_ids", "places a call"],
  ["POST /verified_caller_ids/{}/verification", "places a call"],
  ["POST /mfa/call", "places a call"],
  ["POST /mfa/sms", "sends a message"],
  ["POST /registry/beta/brands", "registers a brand"],
  ["POST /registry/beta/brands/{}/campaigns", "registers a campaign"],
  ["POST /registry/beta/campaigns/{}/orders", "orders numbers for a campaign"],
  ["PUT /sip_profile", "changes the SIP profile of the whole project"],
]);

/** Returns the reason why a request is sent only when it is named in `only`; `undefined` when it needs no name. */
type OptInRule = (method: string, path: string) => string | undefined;

/**
 * Creates the guard of a check. It knows the requests of {@link OPT_IN_REQUESTS}. On a host that is not loopback it also guards
 * every request of another contract than the shipped one that is not a GET, because nothing is known about them.
 * @param isRemote whether the host is not loopback
 */
function createOptInRule({ isShipped, basePath }: Contract, isRemote: boolean): OptInRule {
  return (method, path) => {
    const known = knownReason(method, basePath + path);
    if (known !== undefined || isShipped || !isRemote || method === "GET") return known;
    return "may change something on a host that is not this machine";
  };
}

/** The guarded operations of a contract by their ids, and why each is guarded. */
function optInOperations({ operations }: Contract, optInReason: OptInRule): ReadonlyMap<string, string> {
  const entries = operations.flatMap(({ operationId, method, path }) => {
    const reason = optInReason(method, path);
    return reason === undefined ? [] : [[operationId, reason] as const];
  });
  return new Map(entries);
}

function knownReason(method: string, path: string): string | undefined {
  // Servers that update by PUT usually update by PATCH, too.
  const line = `${method === "PATCH" ? "PUT" : method} ${path.toLowerCase()}`;
  return OPT_IN_PATTERNS.find(([pattern]) => pattern.test(line))?.[1];
}

/** A path matches with any prefix, with any text in place of an id, and with a slash at its end. */
const OPT_IN_PATTERNS = [...OPT_IN_REQUESTS].map(([request, reason]) => {
  const [method, path = ""] = request.split(" ");
  return [new RegExp(`^${method} .*${path.replaceAll("{}", "[^/]+")}/*$`), reason] as const;
});
