import type { Operation } from "../../contract/operation.ts";
import type { CaseClass } from "../../report/result.ts";
import { KitError } from "../../shared/kit-error.ts";
import { nearestOf } from "../../shared/nearest.ts";
import { authCases, liveAuthCases, methodCases } from "./access.ts";
import { echoCases, toleranceCases } from "./body.ts";
import type { Case } from "./case.ts";
import { invalidCases } from "./invalid.ts";
import { type Planner, selectionOf } from "./planner.ts";
import { validCases } from "./valid.ts";

/**
 * Plans the selected cases of a contract, in its order. The plan is the same in every run.
 * @throws KitError if an entry of `only` or `skip` matches no case.
 */
export function planCases(planner: Planner): readonly Case[] {
  for (const [option, entries] of Object.entries(planner.choice)) {
    for (const entry of entries) checkEntry(planner, option, entry);
  }
  return selectedCases(planner, planner.selection);
}

function checkEntry(planner: Planner, option: string, entry: string): void {
  const { operations } = planner.contract;
  const names = [...operations.map(({ operationId }) => operationId), ...Object.keys(PLAN_BY_CLASS)];
  // Planning all cases takes a second, and most entries are a name.
  if (names.includes(entry) || selectedCases(planner, selectionOf([entry], [])).length > 0) return;
  const [operationId = ""] = operations.map((it) => it.operationId).filter((it) => entry.startsWith(`${it} `));
  const ids = operationId === "" ? [] : selectedCases(planner, selectionOf([operationId], [])).map(({ id }) => id);
  const nearest = nearestOf(entry, [...names, ...ids]);
  const hint = nearest === undefined ? "a dry run lists all cases" : `did you mean "${nearest}"?`;
  throw new KitError(`no case matches "${entry}" in "${option}"; ${hint}`);
}

function selectedCases(planner: Planner, selection: Planner["selection"]): readonly Case[] {
  const { contract } = planner;
  return contract.operations.flatMap((operation) => {
    const { operationId } = operation;
    return Object.entries(PLAN_BY_CLASS)
      .filter(([caseClass]) => selection.mayInclude(operationId, caseClass))
      .flatMap(([, plan]) => plan(planner, operation))
      .filter(({ id }) => selection.isSelected(id, operationId));
  });
}

/** Planning functions by class, in the order of a report. */
const PLAN_BY_CLASS: Readonly<Record<CaseClass, (planner: Planner, operation: Operation) => readonly Case[]>> = {
  valid: validCases,
  tolerance: toleranceCases,
  echo: echoCases,
  invalid: invalidCases,
  auth: authCases,
  "auth-live": liveAuthCases,
  method: methodCases,
};
