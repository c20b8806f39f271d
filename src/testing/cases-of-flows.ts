import type { Case, RequestPlan } from "./case.ts";
import { draftCase } from "./draft-case.ts";
import { flatSchema } from "./flat-schema.ts";
import { objectOf } from "./json.ts";
import type { Operation } from "./operation.ts";
import type { Planner } from "./planner.ts";
import { resourceOfPath, successSchemaOf } from "./resources.ts";

/** What takes several requests: to walk through a list, and to see that what is deleted is gone. */
export function flowCases(planner: Planner, operation: Operation, { query }: RequestPlan): readonly Case[] {
  const pages = { query: { ...query, page_size: 1 } };
  return [
    ...(isPaged(planner, operation) ? [draftCase(planner, operation, "valid", "pages", { kind: "pages" }, pages)] : []),
    ...(isDeletion(planner, operation) ? [draftCase(planner, operation, "valid", "gone", { kind: "gone" })] : []),
  ];
}

function isPaged({ contract }: Planner, operation: Operation): boolean {
  const properties = objectOf(flatSchema(contract, successSchemaOf(operation))["properties"]);
  return "links" in properties && "data" in properties && operation.parameters.some(({ name }) => name === "page_size");
}

function isDeletion({ resources }: Planner, { method, path }: Operation): boolean {
  const { name, isItem } = resourceOfPath(path);
  return method === "DELETE" && isItem && resources.get(name)?.retriever !== undefined;
}
