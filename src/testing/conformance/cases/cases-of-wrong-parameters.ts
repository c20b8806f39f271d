import type { Operation, Parameter } from "../../contract/operation.ts";
import { judgeText } from "../../validate/validate-parameter.ts";
import { parameterValue } from "./base-request.ts";
import type { Case, Expectation, RequestPlan } from "./case.ts";
import { wrongValues } from "./invalid-values.ts";
import { isNeed } from "./placeholder.ts";
import type { Planner } from "./planner.ts";
import { UNKNOWN_ID } from "./unknown-id.ts";

/** Makes a case of an operation with some of its request replaced; a refusal is expected, if nothing else is. */
export type Draft = (what: string, replaced: Partial<RequestPlan>, expectation?: Expectation) => Case;

/** A query that lacks what it needs, or is wrong in one parameter. */
export function wrongQueryCases(
  planner: Planner,
  operation: Operation,
  { query }: RequestPlan,
  draft: Draft,
): readonly Case[] {
  return parametersIn("query", operation).flatMap((parameter) => {
    const others = Object.entries(query).filter(([name]) => name !== parameter.name);
    return [
      ...(parameter.isRequired
        ? [draft(`missing:query.${parameter.name}`, { query: Object.fromEntries(others) })]
        : []),
      ...wrongTexts(planner, parameter).map(({ what, text }) => {
        return draft(`${what}:query.${parameter.name}`, { query: { ...query, [parameter.name]: text } });
      }),
    ];
  });
}

/** A path that is wrong in one parameter. */
export function wrongPathCases(
  planner: Planner,
  operation: Operation,
  { pathValues, body }: RequestPlan,
  draft: Draft,
): readonly Case[] {
  return parametersIn("path", operation).flatMap((parameter) => {
    return wrongTexts(planner, parameter).map(({ what, text }) => {
      return draft(`${what}:path.${parameter.name}`, { body, pathValues: { ...pathValues, [parameter.name]: text } });
    });
  });
}

/** An id in the path that nothing has. */
export function unknownPathCases({ pathValues, body }: RequestPlan, draft: Draft): readonly Case[] {
  return Object.keys(pathValues)
    .filter((name) => isNeed(pathValues[name]))
    .map((name) => {
      const replaced = { body, pathValues: { ...pathValues, [name]: UNKNOWN_ID } };
      return draft(`unknown:path.${name}`, replaced, { kind: "refused", status: 404 });
    });
}

/** Texts that a parameter's schema refuses, one for each way to be wrong. */
function wrongTexts(planner: Planner, parameter: Parameter): readonly { what: string; text: string }[] {
  const { contract } = planner;
  return wrongValues(contract, parameter.schema, parameterValue(planner, parameter))
    .filter(({ value }) => value !== null && value !== "" && typeof value !== "object")
    .map(({ what, value }) => ({ what, text: String(value) }))
    .filter(({ text }) => judgeText(contract, parameter.schema, text, "query-parameter", "").length > 0)
    .filter(({ what }, index, all) => all.findIndex((other) => other.what === what) === index);
}

function parametersIn(place: Parameter["in"], { parameters }: Operation): readonly Parameter[] {
  return parameters.filter((parameter) => parameter.in === place);
}
