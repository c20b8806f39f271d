import { flatSchema } from "../../contract/flatten-schema.ts";
import type { Operation, Parameter } from "../../contract/operation.ts";
import { listOf } from "../../shared/json.ts";
import { judgeText } from "../../validate/validate-parameter.ts";
import { toText } from "../run/to-wire.ts";
import { parameterValue } from "./base-request.ts";
import { boundsOf } from "./bounds.ts";
import type { Case, RequestPlan } from "./case.ts";
import { draftCase } from "./draft-case.ts";
import type { Planner } from "./planner.ts";

/** Each optional query parameter alone, beside what is required: its example, its bounds, the values of its enum. */
export function queryCases(planner: Planner, operation: Operation, { query }: RequestPlan): readonly Case[] {
  return operation.parameters.filter(isFree).flatMap((parameter) => {
    const { name, schema } = parameter;
    const isRight = (value: unknown) =>
      value !== null && judgeText(planner.contract, schema, toText(value), "query-parameter", "").length === 0;
    return valuesOf(planner, parameter)
      .filter(({ value }) => isRight(value))
      .map(({ what, value }) => {
        return draftCase(
          planner,
          operation,
          "valid",
          what,
          { kind: "accepted" },
          { query: { ...query, [name]: value } },
        );
      });
  });
}

/** A mark of a place in a list cannot be made up; the walk through the pages uses those that it gets. */
function isFree({ in: place, name, isRequired }: Parameter): boolean {
  return place === "query" && !isRequired && !/token|cursor/i.test(name);
}

function valuesOf(
  planner: Planner,
  parameter: Parameter,
): readonly { readonly what: string; readonly value: unknown }[] {
  const { name, schema } = parameter;
  const values = listOf(flatSchema(planner.contract, schema)["enum"]);
  return [
    { what: `query.${name}`, value: parameterValue(planner, parameter) },
    ...boundsOf(planner.contract, schema).map(({ what, value }) => ({ what: `${what}:query.${name}`, value })),
    ...values.map((value) => ({ what: `enum:query.${name}=${toText(value)}`, value })),
  ];
}
