import { toBasic } from "../../core/credentials.ts";
import { redactorOf } from "../../core/redact.ts";
import type { Operation, SecurityScheme } from "../contract/operation.ts";
import { KitError } from "../shared/kit-error.ts";
import type { CheckCredentials, Target } from "../shared/target.ts";
import type { Case } from "./cases/case.ts";

/**
 * Skips the cases of operations that require credentials other than the given ones.
 * @throws KitError if every operation with credentials requires others.
 */
export function withKnownCredentials(cases: readonly Case[], credentials: CheckCredentials): readonly Case[] {
  const secured = cases.filter(({ operation }) => operation.isSecured);
  const unmet = new Set(secured.map(({ operation }) => operation).filter((it) => !isMet(it, credentials)));
  const [first] = unmet;
  if (first !== undefined && secured.every(({ operation }) => unmet.has(operation))) {
    throw new KitError(
      `${requiredSchemes(first)}; set it with --header-env NAME=VARIABLE, or with credentials.headers in code`,
    );
  }
  return cases.map((it) => (unmet.has(it.operation) ? { ...it, skip: it.skip ?? requiredSchemes(it.operation) } : it));
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
