import { toBasic } from "../../core/credentials.ts";
import { redactorOf } from "../../core/redact.ts";
import type { Operation, SecurityScheme } from "../contract/operation.ts";
import { KitError } from "../shared/kit-error.ts";
import type { CheckCredentials, Target } from "../shared/target.ts";
import type { Case } from "./cases/case.ts";

/**
 * Finds the operations that require credentials other than the given ones.
 * @returns the skip reason by operation
 * @throws KitError if every operation with credentials that has a case requires others.
 */
export function unmetCredentials(
  operations: readonly Operation[],
  cases: Iterable<Case>,
  credentials: CheckCredentials,
): ReadonlyMap<Operation, string> {
  const others = operations.filter((it) => it.isSecured && !isMet(it, credentials));
  const unmet = new Map(others.map((it) => [it, requiredSchemes(it)]));
  // Only a contract that requires several credentials needs the plan, and only up to a case with the given ones.
  let reason: string | undefined;
  for (const { operation } of unmet.size === 0 ? [] : cases) {
    if (operation.isSecured && !unmet.has(operation)) return unmet;
    reason ??= unmet.get(operation);
  }
  if (reason === undefined) return unmet;
  throw new KitError(`${reason}; set it with --header-env NAME=VARIABLE, or with credentials.headers in code`);
}

function isMet({ security }: Operation, credentials: CheckCredentials): boolean {
  const names = "headers" in credentials ? Object.keys(credentials.headers).map((name) => name.toLowerCase()) : [];
  const isGiven = ({ kind, name }: SecurityScheme) =>
    "headers" in credentials ? names.includes(name.toLowerCase()) : kind === "basic";
  return security.some((schemes) => schemes.every(isGiven));
}

function requiredSchemes({ security }: Operation): string {
  const alternatives = security.map((schemes) =>
    schemes.map(({ kind, in: location, name }) => `${kind} (${location} ${name})`).join(" and "),
  );
  return `the contract requires ${[...new Set(alternatives)].join(" or ")}`;
}

/** Finds the API keys of a contract that are not headers. */
export function keysOf(operations: readonly Operation[]): Target["keys"] {
  const schemes = operations.flatMap(({ security }) => security.flat());
  return new Map(
    schemes.flatMap(({ name, in: location }) => (location === "header" ? [] : [[name, location] as const])),
  );
}

/** Creates a function that removes the credentials from a text. */
export function redactorOfCredentials(credentials: CheckCredentials): (text: string) => string {
  if (!("headers" in credentials)) return redactorOf(toBasic(credentials.projectId, credentials.token));
  return redactorOf(...Object.values(credentials.headers));
}
