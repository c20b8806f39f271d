import type { Contract } from "../../contract/contract.ts";
import { flatSchema } from "../../contract/flatten-schema.ts";
import type { Operation } from "../../contract/operation.ts";
import { type Resource, resourceOf, resourceOfProperty, resourcesOf } from "../../contract/resources.ts";
import { resourceOfPath } from "../../contract/router.ts";
import { type Accepts, acceptorOf, unusableOperations } from "../../contract/schema-validator.ts";
import { operationObject } from "../../mock/extensions.ts";
import type { CaseClass } from "../../report/result.ts";
import { objectOf } from "../../shared/json.ts";
import type { CaseOptions, Fixtures } from "../options.ts";
import { createPlaceholder } from "./placeholder.ts";

/** Inputs for planning the cases of a contract. */
export interface Planner {
  readonly contract: Contract;
  readonly accepts: Accepts;
  readonly resources: ReadonlyMap<string, Resource>;
  readonly fixtures: Fixtures;
  readonly selection: Selection;
  /** Entries of `only` and `skip`, as the caller wrote them. */
  readonly choice: Readonly<Record<"only" | "skip", readonly string[]>>;
  readonly optInReason: OptInRule;
}

/**
 * Creates a planner.
 * @param isRemote true if the host under test is not loopback
 * @throws KitError if ajv is not installed, or a schema of the contract is invalid.
 */
export function createPlanner(
  contract: Contract,
  { only, skip = [], fixtures = {} }: Omit<CaseOptions, "contract"> = {},
  isRemote = false,
): Planner {
  const optInReason = createOptInRule(contract, isRemote);
  return {
    contract,
    accepts: acceptorOf(contract),
    resources: resourcesOf(contract),
    // A property of the contract may have the name of one that every object inherits.
    fixtures: Object.assign(Object.create(null) as Fixtures, fixtures),
    selection: selectionOf(only, skip, optInOperations(contract, optInReason), unusableOperations(contract)),
    choice: { only: only ?? [], skip },
    optInReason,
  };
}

/** Returns an id from the fixtures, or a placeholder for it. */
export function idOf(planner: Planner, placeholder: Parameters<typeof createPlaceholder>[0]): unknown {
  const { fixtures } = planner;
  const { name, resource, use } = placeholder;
  // The case may delete what it made, and must not delete a fixture.
  if (use === "own" || use === "made") return createPlaceholder(placeholder);
  const fixture = fixtures[name] ?? fixtures[resource];
  const isReplaceable = use === "changed" && canCreate(planner, resource);
  return fixture === undefined || isReplaceable ? createPlaceholder({ ...placeholder, fixture }) : fixture;
}

/** Finds the operation that offers values of a property for a collection (`x-offers`), such as phone numbers to buy. */
export function offerOf({ contract }: Planner, collection: unknown, property: string): Operation | undefined {
  if (collection === undefined) return undefined;
  return contract.operations.find((operation) => {
    const offer = objectOf(operationObject(contract, operation)["x-offers"]);
    return offer["collection"] === collection && offer["as"] === property;
  });
}

/** Returns true if the check can create an item of a resource. */
export function canCreate({ resources, selection }: Planner, resource: string): boolean {
  const creator = resources.get(resource)?.creator;
  return creator !== undefined && selection.skipReason(creator.operationId) === undefined;
}

/**
 * Returns the resource to which an id in a body refers. The name of the property ends with `_id` or `Id`, and it is a
 * uuid or names a resource. The id of the item itself refers to no other.
 */
export function resourceOfId(
  { contract, resources }: Planner,
  { path }: Operation,
  name: string,
  schema: unknown,
): string | undefined {
  if (!/_id$|Id$/.test(name)) return undefined;
  const resource = resourceOfProperty(resources, name);
  const { creator, idName } = resourceOf(resources, resource);
  if (name === idName && resource === resourceOfPath(path).name) return undefined;
  return flatSchema(contract, schema)["format"] === "uuid" || creator !== undefined ? resource : undefined;
}

/** Selection of cases by `only` and `skip`. */
interface Selection {
  readonly isSelected: (id: string, operationId: string) => boolean;
  /** Returns false if no case of this operation and class can be selected, so that planning can leave them out. */
  readonly mayInclude: (operationId: string, caseClass: string) => boolean;
  /** Returns false if no case of this operation can be selected. */
  readonly mayIncludeAny: (operationId: string) => boolean;
  /** Returns the reason why an operation is never called; `undefined` if it may be called. */
  readonly skipReason: (operationId: string) => string | undefined;
  /** Returns true if `only` contains this name in full. */
  readonly isNamed: (name: string) => boolean;
}

/**
 * Parses `only` and `skip`. Each entry is an operation id, a class, a case id or the part of it after the operation id;
 * `*` matches any text. An operation without an id has its method and path as one: `POST /queues`. Opt-in operations
 * must be named in full in `only`.
 * @param optIn the opt-in operations by id, with the reason
 * @param unusable operations that are never called, by id, with the reason
 */
export function selectionOf(
  only: readonly string[] | undefined,
  skip: readonly string[],
  optIn: ReadonlyMap<string, string> = new Map(),
  unusable: ReadonlyMap<string, string> = new Map(),
): Selection {
  const wanted = only ?? ["*"];
  const isWanted = matcherOf(wanted);
  const isSkipped = matcherOf(skip);
  const isNamed = (name: string) => only?.includes(name) === true;
  const mayInclude = (operationId: string, caseClass: string) => {
    const names = [operationId, caseClass];
    const beginnings = [`${operationId} ${caseClass}/`, `${caseClass}/`];
    const isPossible = wanted.some((entry) => beginnings.some((beginning) => mayMatch(entry, beginning)));
    return (isWanted(names) || isPossible) && !isSkipped(names);
  };
  return {
    isSelected: (id, operationId) => isWanted(namesOf(id, operationId)) && !isSkipped(namesOf(id, operationId)),
    mayInclude,
    mayIncludeAny: (operationId) => CLASSES.some((caseClass) => mayInclude(operationId, caseClass)),
    skipReason: (operationId) => {
      if (skip.includes(operationId)) return 'is listed in "skip"';
      const reason = optIn.get(operationId);
      if (reason !== undefined && !isNamed(operationId)) return optInSkipReason(reason);
      return unusable.get(operationId);
    },
    isNamed,
  };
}

/** Classes in the order of a report. */
export const CLASSES: readonly CaseClass[] = ["valid", "tolerance", "echo", "invalid", "auth", "auth-live", "method"];

/** Returns the skip reason of an opt-in request that `only` does not name. */
export function optInSkipReason(reason: string): string {
  return `${reason}; to send it, put its full name in "only"`;
}

/** Returns the names that select a case: its id, its operation, the part of its id after the space, and its class. */
function namesOf(id: string, operationId: string): readonly string[] {
  const label = id.slice(operationId.length + 1);
  return [id, operationId, label, label.replace(/\/.*/, "")];
}

/** Creates a function that returns true if an entry matches one of the names; `*` matches any text. */
function matcherOf(entries: readonly string[]): (names: readonly string[]) => boolean {
  const patterns = entries.map((entry) => {
    const source = entry.replaceAll(/[\\^$.+?()[\]{}|]/g, "\\$&").replaceAll("*", ".*");
    return new RegExp(`^${source}$`);
  });
  return (names) => patterns.some((pattern) => names.some((name) => pattern.test(name)));
}

/** Returns true if an entry may match a name with this beginning. */
function mayMatch(entry: string, beginning: string): boolean {
  const [start = ""] = entry.split("*");
  return start.startsWith(beginning) || (entry !== start && beginning.startsWith(start));
}

/**
 * Requests of relay-rest that cost money, place a call, send a message or change settings of the whole project. Method
 * and path identify them, so that the rules apply to any contract of the API, whatever its operation ids are.
 */
const OPT_IN_REQUESTS = Object.entries({
  "POST /phone_numbers": "buys a phone number",
  "POST /imported_phone_numbers": "imports a phone number",
  "GET /lookup/phone_number/{}": "is charged for each lookup",
  "POST /phone_numbers/{}/cnam": "orders a caller name",
  "POST /verified_caller_ids": "places a call",
  "POST /verified_caller_ids/{}/verification": "places a call",
  "POST /mfa/call": "places a call",
  "POST /mfa/sms": "sends a message",
  "POST /registry/beta/brands": "registers a brand",
  "POST /registry/beta/brands/{}/campaigns": "registers a campaign",
  "POST /registry/beta/campaigns/{}/orders": "orders numbers for a campaign",
  "PUT /sip_profile": "changes the SIP profile of the whole project",
}).map(([request, reason]) => {
  const [method, path = ""] = request.split(" ");
  // A path may have any prefix, any text as an id, and trailing slashes.
  return [new RegExp(`^${method} .*${path.replaceAll("{}", "[^/]+")}/*$`), reason] as const;
});

/** Returns the reason why a request must be named in `only`; `undefined` if it need not be. */
type OptInRule = (method: string, path: string) => string | undefined;

/**
 * Creates the opt-in rule of a check. It covers {@link OPT_IN_REQUESTS}. On a host other than loopback, it also covers
 * every request of a custom contract that is not a GET, because its effects are unknown.
 * @param isRemote true if the host is not loopback
 */
function createOptInRule({ isShipped, basePath }: Contract, isRemote: boolean): OptInRule {
  return (method, path) => {
    // Servers that implement PUT usually implement PATCH too.
    const line = `${method === "PATCH" ? "PUT" : method} ${(basePath + path).toLowerCase()}`;
    const known = OPT_IN_REQUESTS.find(([pattern]) => pattern.test(line))?.[1];
    if (known !== undefined || isShipped || !isRemote || method === "GET") return known;
    return "may change data on a remote host";
  };
}

/** Returns the opt-in operations of a contract by id, with the reason. */
function optInOperations({ operations }: Contract, optInReason: OptInRule): ReadonlyMap<string, string> {
  const entries = operations.flatMap(({ operationId, method, path }) => {
    const isBlindDeletion = method === "DELETE" && !path.includes("{");
    const reason =
      optInReason(method, path) ?? (isBlindDeletion ? "deletes a resource that the check did not create" : undefined);
    return reason === undefined ? [] : [[operationId, reason] as const];
  });
  return new Map(entries);
}
