import type { Case } from "./case.ts";
import { authCases, methodCases } from "./cases-of-access.ts";
import { echoCases, toleranceCases } from "./cases-of-bodies.ts";
import { invalidCases } from "./cases-of-invalid.ts";
import { validCases } from "./cases-of-valid.ts";
import type { Planner } from "./planner.ts";

/** Every case of a contract that is selected, in the contract's order: the same ones in every run. */
export function planCases(planner: Planner): readonly Case[] {
  const { contract, selection } = planner;
  const paths = new Set<string>();
  const all = contract.operations.flatMap((operation) => {
    const isFirst = !paths.has(operation.path);
    paths.add(operation.path);
    return [
      ...validCases(planner, operation),
      ...toleranceCases(planner, operation),
      ...echoCases(planner, operation),
      ...invalidCases(planner, operation),
      ...authCases(planner, operation),
      ...(isFirst ? methodCases(planner, operation) : []),
    ];
  });
  return all.filter(({ id, operation }) => selection.isSelected(id, operation.operationId));
}
