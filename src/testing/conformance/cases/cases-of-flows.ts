import { flatSchema } from "../../contract/flatten-schema.ts";
import type { Operation } from "../../contract/operation.ts";
import { resourceOfPath } from "../../contract/path-template.ts";
import { successSchemaOf } from "../../contract/resources.ts";
import { objectOf } from "../../shared/json.ts";
import type { Case, RequestPlan } from "./case.ts";
import { draftCase } from "./draft-case.ts";
import { itemOperation } from "./item-request.ts";
import type { Planner } from "./planner.ts";

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
