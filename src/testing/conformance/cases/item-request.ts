import type { Operation } from "../../contract/operation.ts";
import { parameterNames, resourceOfPath } from "../../contract/path-template.ts";
import type { RequestPlan } from "./case.ts";
import type { Planner } from "./planner.ts";

/** What retrieves or deletes what a path is about, where an id is all that it takes. */
export function itemOperation(
  { resources }: Planner,
  path: string,
  does: "retriever" | "deleter",
): Operation | undefined {
  const operation = resources.get(resourceOfPath(path).name)?.[does];
  return operation !== undefined && parameterNames(operation.path).length === 1 ? operation : undefined;
}

/** A request for one thing by its id. */
export function itemRequest({ method, path }: Operation, id: string): RequestPlan {
  const pathValues = Object.fromEntries(parameterNames(path).map((name) => [name, id]));
  return { method, path, pathValues, query: {}, authorization: "given", body: { kind: "none" } };
}
