import { flatSchema, propertiesOf } from "../../contract/flatten-schema.ts";
import { type Operation, type Parameter, parametersIn } from "../../contract/operation.ts";
import { type JsonObject, objectOf } from "../../shared/json.ts";
import { validateText } from "../../validate/validate-parameter.ts";
import { draftCase, isSendable, jsonBodyOf, parameterValue } from "./base-request.ts";
import { type BodyPlan, type Case, type Expectation, jsonOf, type RequestPlan, withJson } from "./case.ts";
import { invalidBodies, invalidValues } from "./invalid-values.ts";
import { fill, isPlaceholder, UNKNOWN_ID } from "./placeholder.ts";
import { canMake, type Planner, resourceOfId } from "./planner.ts";

/** Requests that an operation has to refuse; none where the contract declares nothing to refuse them with. */
export function invalidCases(planner: Planner, operation: Operation): readonly Case[] {
  const draft = (label: string, replaced: Partial<RequestPlan>, expectation: Expectation = REJECTED): Case =>
    draftCase(planner, operation, "invalid", label, expectation, replaced);
  const { request: base } = draft("", {});
  // What is refused for one fault need not be right in the rest, where that cannot be had.
  const body = fill(base.body, (placeholder) =>
    canMake(planner, placeholder.resource) ? placeholder : placeholder.example,
  ) as BodyPlan;
  const request = { ...base, body };
  const rejections = [...operation.responses.keys()].filter(
    (status) => status.startsWith("4") && !AUTH_STATUSES.includes(status),
  );
  return [
    ...(rejections.some((status) => status !== "404") ? bodyCases(planner, operation, request, draft) : []),
    ...(rejections.some((status) => status !== "404") ? invalidQueryCases(planner, operation, request, draft) : []),
    ...(rejections.length > 0 ? invalidPathCases(planner, operation, request, draft) : []),
    ...(rejections.includes("404") ? unknownPathCases(request, draft) : []),
  ];
}

const REJECTED: Expectation = { kind: "rejected" };

/** Refusals of who asks, not of what is asked. */
const AUTH_STATUSES = ["401", "403"];

function bodyCases(planner: Planner, operation: Operation, { body }: RequestPlan, draft: Draft): readonly Case[] {
  const media = jsonBodyOf(operation);
  if (media?.schema === undefined || body.kind !== "json") return [];
  const { schema, type } = media;
  const invalid = invalidBodies(planner.contract, schema, body.value)
    .filter(({ value }) => !isSendable(planner, schema, value))
    .map(({ label, location, value }) => draft([label, location || "body"].join(":"), { body: withJson(body, value) }));
  const whole = [
    draft("malformed-json", { body: { kind: "text", type, text: '{"name": "relay-rest check"' } }),
    draft("media-type", { body: { ...body, type: "text/plain" } }),
    ...(operation.body?.isRequired === true ? [draft("empty-body", { body: { kind: "text", type, text: "" } })] : []),
  ];
  return unique([...invalid, ...unknownIds(planner, schema, body, draft), ...whole]);
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
type Draft = (label: string, replaced: Partial<RequestPlan>, expectation?: Expectation) => Case;

/** A query that lacks what it needs, or is wrong in one parameter. */
function invalidQueryCases(
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
      ...invalidTexts(planner, parameter).map(({ label, text }) => {
        return draft(`${label}:query.${parameter.name}`, { query: { ...query, [parameter.name]: text } });
      }),
    ];
  });
}

/** A path that is wrong in one parameter. */
function invalidPathCases(
  planner: Planner,
  operation: Operation,
  { pathValues, body }: RequestPlan,
  draft: Draft,
): readonly Case[] {
  return parametersIn("path", operation).flatMap((parameter) => {
    return invalidTexts(planner, parameter).map(({ label, text }) => {
      return draft(`${label}:path.${parameter.name}`, { body, pathValues: { ...pathValues, [parameter.name]: text } });
    });
  });
}

/** An id in the path that nothing has. */
function unknownPathCases({ pathValues, body }: RequestPlan, draft: Draft): readonly Case[] {
  return Object.keys(pathValues)
    .filter((name) => isPlaceholder(pathValues[name]))
    .map((name) => {
      const replaced = { body, pathValues: { ...pathValues, [name]: UNKNOWN_ID } };
      return draft(`unknown:path.${name}`, replaced, { kind: "rejected", status: 404 });
    });
}

/** Texts that a parameter's schema refuses, one for each way to be wrong. */
function invalidTexts(planner: Planner, parameter: Parameter): readonly { label: string; text: string }[] {
  const { contract } = planner;
  return invalidValues(contract, parameter.schema, parameterValue(planner, parameter))
    .filter(({ value }) => value !== null && value !== "" && typeof value !== "object")
    .map(({ label, value }) => ({ label, text: String(value) }))
    .filter(({ text }) => validateText(contract, parameter.schema, text, "query-parameter", "").length > 0)
    .filter(({ label }, index, all) => all.findIndex((other) => other.label === label) === index);
}
