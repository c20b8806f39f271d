import type { Operation } from "../../contract/operation.ts";
import type { CaseClass } from "../../report/result.ts";
import { authCases, liveAuthCases, methodCases } from "./access.ts";
import { echoCases, toleranceCases } from "./body.ts";
import type { Case } from "./case.ts";
import { invalidCases } from "./invalid.ts";
import type { Planner } from "./planner.ts";
import { validCases } from "./valid.ts";

/** Plans the selected cases of a contract, in its order. The plan is the same in every run. */
export function planCases(planner: Planner): readonly Case[] {
  const { contract, selection } = planner;
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
