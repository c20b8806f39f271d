import type { Operation } from "../../contract/operation.ts";
import type { CaseClass } from "../../report/result.ts";
import { KitError } from "../../shared/kit-error.ts";
import { nearestOf } from "../../shared/nearest.ts";
import { authCases, liveAuthCases, methodCases } from "./access.ts";
import { ACCEPTED, type Case } from "./case.ts";
import { type Subject, subjectOf } from "./draft.ts";
import { echoCases } from "./echo.ts";
import { invalidCases } from "./invalid.ts";
import { CLASSES, type Planner, selectionOf } from "./planner.ts";
import { toleranceCases, validCases } from "./valid.ts";

/**
 * Plans the selected cases of a contract, in its order. The plan is the same in every run. The cases of an operation are
 * created when an iteration first reaches them, because those of a thousand operations take seconds.
 * @throws KitError if an entry of `only` or `skip` matches no case.
 */
export function planCases(planner: Planner): Iterable<Case> {
  for (const [option, entries] of Object.entries(planner.choice)) {
    for (const entry of entries) checkEntry(planner, option, entry);
  }
  return selectedCases(planner, planner.selection);
}

function checkEntry(planner: Planner, option: string, entry: string): void {
  const { operations } = planner.contract;
  const names = [...operations.map(({ operationId }) => operationId), ...CLASSES];
  if (names.includes(entry)) return;
  const [match] = selectedCases(planner, selectionOf([entry], []));
  if (match !== undefined) return;
  const [operationId = ""] = operations.map((it) => it.operationId).filter((it) => entry.startsWith(`${it} `));
  const ids =
    operationId === "" ? [] : Array.from(selectedCases(planner, selectionOf([operationId], [])), ({ id }) => id);
  const nearest = nearestOf(entry, [...names, ...ids]);
  const hint = nearest === undefined ? "a dry run lists all cases" : `did you mean "${nearest}"?`;
  throw new KitError(`no case matches "${entry}" in "${option}"; ${hint}`);
}

function selectedCases(planner: Planner, selection: Planner["selection"]): Iterable<Case> {
  const planned = new Map<Operation, readonly Case[]>();
  const casesOf = (operation: Operation): readonly Case[] => {
    const { operationId } = operation;
    const cases =
      planned.get(operation) ??
      CLASSES.filter((caseClass) => selection.mayInclude(operationId, caseClass))
        .flatMap((caseClass) => casesOfClass(planner, operation, caseClass))
        .filter(({ id }) => selection.isSelected(id, operationId));
    planned.set(operation, cases);
    return cases;
  };
  return {
    *[Symbol.iterator]() {
      for (const operation of planner.contract.operations) yield* casesOf(operation);
    },
  };
}

/** Plans the cases of a class. The check goes on if that fails, because it may have created resources already. */
function casesOfClass(planner: Planner, operation: Operation, caseClass: CaseClass): readonly Case[] {
  try {
    return PLAN_BY_CLASS[caseClass](subjectOf(planner, operation, caseClass));
  } catch (error) {
    const { operationId, method, path } = operation;
    const request = { method, path, pathValues: {}, query: {}, authorization: "none", body: { kind: "none" } } as const;
    const skip = `the cases could not be planned: ${String(error)}`;
    return [
      { id: `${operationId} ${caseClass}/plan`, class: caseClass, operation, request, expectation: ACCEPTED, skip },
    ];
  }
}

/** Planning functions by class, in the order of a report. */
const PLAN_BY_CLASS: Readonly<Record<CaseClass, (subject: Subject) => readonly Case[]>> = {
  valid: validCases,
  tolerance: toleranceCases,
  echo: echoCases,
  invalid: invalidCases,
  auth: authCases,
  "auth-live": liveAuthCases,
  method: methodCases,
};
