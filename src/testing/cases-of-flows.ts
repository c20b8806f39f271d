import type { Case, RequestPlan } from "./case.ts";
import { draftCase } from "./draft-case.ts";
import { flatSchema } from "./flat-schema.ts";
import { itemOperation } from "./item-request.ts";
import { objectOf } from "./json.ts";
import type { Operation } from "./operation.ts";
import { resourceOfPath } from "./path-template.ts";
import type { Planner } from "./planner.ts";
import { successSchemaOf } from "./resources.ts";

/** What takes several requests: to walk through a list, and to see that what is deleted is gone. */
export function flowCases(planner: Planner, operation: Operation, { query }: RequestPlan): readonly Case[] {
  const isGone = operation.method === "DELETE" && resourceOfPath(operation.path).isItem;
  const retriever = itemOperation(planner, operation.path, "retriever");
  const pages = { query: { ...query, page_size: 1 } };
  return [
    ...(isPaged(planner, operation) ? [draftCase(planner, operation, "valid", "pages", { kind: "pages" }, pages)] : []),
    ...(isGone && retriever ? [draftCase(planner, operation, "valid", "gone", { kind: "gone", retriever })] : []),
  ];
}

function isPaged({ contract }: Planner, operation: Operation): boolean {
  const properties = objectOf(flatSchema(contract, successSchemaOf(operation))["properties"]);
  return "links" in properties && "data" in properties && operation.parameters.some(({ name }) => name === "page_size");
}
