import { flatSchema, propertiesOf } from "../../contract/flatten-schema.ts";
import type { Operation, Parameter } from "../../contract/operation.ts";
import { type JsonObject, objectOf } from "../../shared/json.ts";
import { validateText } from "../../validate/validate-parameter.ts";
import { draftCase, isSendable, jsonBodyOf, parameterValue } from "./base-request.ts";
import { type BodyPlan, type Case, type Expectation, jsonOf, type RequestPlan, withJson } from "./case.ts";
import { wrongBodies, wrongValues } from "./invalid-values.ts";
import { fill, isPlaceholder, UNKNOWN_ID } from "./placeholder.ts";
import { canMake, type Planner, resourceOfId } from "./planner.ts";

/** Requests that an operation has to refuse; none where the contract declares nothing to refuse them with. */
export function invalidCases(planner: Planner, operation: Operation): readonly Case[] {
  const draft = (what: string, replaced: Partial<RequestPlan>, expectation: Expectation = REFUSED): Case =>
    draftCase(planner, operation, "invalid", what, expectation, replaced);
  const { request: base } = draft("", {});
  // What is refused for one fault need not be right in the rest, where that cannot be had.
  const body = fill(base.body, (need) => (canMake(planner, need.resource) ? need : need.example)) as BodyPlan;
  const request = { ...base, body };
  const refusals = [...operation.answers.keys()].filter(
    (status) => status.startsWith("4") && !UNRELATED.includes(status),
  );
  return [
    ...(refusals.some((status) => status !== "404") ? bodyCases(planner, operation, request, draft) : []),
    ...(refusals.some((status) => status !== "404") ? wrongQueryCases(planner, operation, request, draft) : []),
    ...(refusals.length > 0 ? wrongPathCases(planner, operation, request, draft) : []),
    ...(refusals.includes("404") ? unknownPathCases(request, draft) : []),
  ];
}

const REFUSED: Expectation = { kind: "refused" };

/** Refusals of who asks, not of what is asked. */
const UNRELATED = ["401", "403"];

function bodyCases(planner: Planner, operation: Operation, { body }: RequestPlan, draft: Draft): readonly Case[] {
  const media = jsonBodyOf(operation);
  if (media?.schema === undefined || body.kind !== "json") return [];
  const { schema, type } = media;
  const wrong = wrongBodies(planner.contract, schema, body.value)
    .filter(({ value }) => !isSendable(planner, schema, value))
    .map(({ what, place, value }) => draft([what, place || "body"].join(":"), { body: withJson(body, value) }));
  const whole = [
    draft("malformed-json", { body: { kind: "text", type, text: '{"name": "relay-rest check"' } }),
    draft("media-type", { body: { ...body, type: "text/plain" } }),
    ...(operation.body?.isRequired === true ? [draft("empty-body", { body: { kind: "text", type, text: "" } })] : []),
  ];
  return unique([...wrong, ...unknownIds(planner, schema, body, draft), ...whole]);
}

/** A body that names something that is not there, of what the contract or the caller knows. */
function unknownIds(planner: Planner, schema: unknown, body: BodyPlan, draft: Draft): readonly Case[] {
  const base = objectOf(jsonOf(body));
  return propertiesOf(flatSchema(planner.contract, schema))
    .filter(([name, property]) => isKnown(planner, name, flatSchema(planner.contract, property)))
    .map(([name]) => {
      return draft(`unknown:${name}`, { body: withJson(body, { ...base, [name]: UNKNOWN_ID }) });
    });
}

function isKnown(planner: Planner, name: string, property: JsonObject): boolean {
  const resource = resourceOfId(planner, name, property);
  return resource !== undefined && (planner.resources.has(resource) || name in planner.fixtures);
}

/** The first case of each id: a value may be wrong in one way by several of a schema's words. */
function unique(cases: readonly Case[]): readonly Case[] {
  const ids = cases.map(({ id }) => id);
  return cases.filter(({ id }, index) => ids.indexOf(id) === index);
}

/** Makes a case of an operation with some of its request replaced; a refusal is expected, if nothing else is. */
type Draft = (what: string, replaced: Partial<RequestPlan>, expectation?: Expectation) => Case;

/** A query that lacks what it needs, or is wrong in one parameter. */
function wrongQueryCases(
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
function wrongPathCases(
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
function unknownPathCases({ pathValues, body }: RequestPlan, draft: Draft): readonly Case[] {
  return Object.keys(pathValues)
    .filter((name) => isPlaceholder(pathValues[name]))
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
    .filter(({ text }) => validateText(contract, parameter.schema, text, "query-parameter", "").length > 0)
    .filter(({ what }, index, all) => all.findIndex((other) => other.what === what) === index);
}

function parametersIn(place: Parameter["in"], { parameters }: Operation): readonly Parameter[] {
  return parameters.filter((parameter) => parameter.in === place);
}
