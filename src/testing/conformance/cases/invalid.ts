import { requestItem, rewrapped, unwrapped } from "../../contract/envelope.ts";
import { flatSchema, propertiesOf } from "../../contract/flatten-schema.ts";
import { type Operation, type Parameter, parametersIn } from "../../contract/operation.ts";
import { type JsonObject, objectOf } from "../../shared/json.ts";
import { acceptsText } from "../../validate/validate-parameter.ts";
import { draftCase, isSendable, jsonBodyOf, parameterValue, pathValuesOf } from "./base-request.ts";
import { type BodyPlan, type Case, type Expectation, jsonOf, type RequestPlan, withJson } from "./case.ts";
import { invalidBodies, invalidValues } from "./invalid-values.ts";
import { fill, isPlaceholder, unknownIdOf } from "./placeholder.ts";
import { canCreate, type Planner, resourceOfId } from "./planner.ts";

/** Creates requests that an operation must reject; none if the contract declares no status for a rejection. */
export function invalidCases(planner: Planner, operation: Operation): readonly Case[] {
  const draft = (label: string, replaced: Partial<RequestPlan>, expectation: Expectation = REJECTED): Case =>
    draftCase(planner, operation, "invalid", label, expectation, replaced);
  const { request: base } = draft("", {});
  // The server rejects the invalid part, so ids that cannot be created may be examples.
  const body = fill(base.body, (placeholder) =>
    canCreate(planner, placeholder.resource) ? placeholder : placeholder.example,
  ) as BodyPlan;
  const request = { ...base, body };
  const rejections = [...operation.responses.keys()].filter(
    (status) => status.startsWith("4") && !AUTH_STATUSES.includes(status),
  );
  return [
    ...(rejections.some((status) => status !== "404") ? bodyCases(planner, operation, request, draft) : []),
    ...(rejections.some((status) => status !== "404") ? invalidQueryCases(planner, operation, request, draft) : []),
    ...(rejections.length > 0 ? invalidPathCases(planner, operation, request, draft) : []),
    ...(rejections.includes("404") ? unknownPathCases(planner, operation, request, draft) : []),
  ];
}

const REJECTED: Expectation = { kind: "rejected" };

/** Statuses that reject the credentials and not the request. */
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
  return unique([...invalid, ...unknownIds(planner, operation, body, draft), ...whole]);
}

/** Creates bodies that refer to an unknown id, for resources in the contract or in the fixtures. */
function unknownIds(planner: Planner, operation: Operation, body: BodyPlan, draft: Draft): readonly Case[] {
  const item = requestItem(planner.contract, operation);
  const whole = jsonOf(body);
  const base = objectOf(unwrapped(item, whole));
  return propertiesOf(planner.contract, flatSchema(planner.contract, item.schema))
    .filter(([name, property]) => isKnown(planner, name, flatSchema(planner.contract, property)))
    .map(([name, property]) => {
      const unknown = unknownIdOf(planner.contract, property);
      return draft(`unknown:${name}`, { body: withJson(body, rewrapped(item, whole, { ...base, [name]: unknown })) });
    });
}

function isKnown(planner: Planner, name: string, property: JsonObject): boolean {
  const resource = resourceOfId(planner, name, property);
  return resource !== undefined && (planner.resources.has(resource) || name in planner.fixtures);
}

/** Keeps the first case of each id, because several keywords of a schema can yield the same case. */
function unique(cases: readonly Case[]): readonly Case[] {
  const ids = cases.map(({ id }) => id);
  return cases.filter(({ id }, index) => ids.indexOf(id) === index);
}

/** Creates a case with parts of the request replaced; the default expectation is a rejection. */
type Draft = (label: string, replaced: Partial<RequestPlan>, expectation?: Expectation) => Case;

/** Creates requests whose query has one missing or invalid parameter. */
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

/** Creates requests whose path has one invalid parameter. */
function invalidPathCases(
  planner: Planner,
  operation: Operation,
  { pathValues, body }: RequestPlan,
  draft: Draft,
): readonly Case[] {
  return parametersIn("path", operation).flatMap((parameter) => {
    // A lenient server may take an invalid id for the valid one that it resembles.
    const valid = unknownIdOf(planner.contract, parameter.schema);
    return invalidTexts(planner, parameter, valid).map(({ label, text }) => {
      const value = label === "fraction" ? `${String(valid)}.5` : text;
      return draft(`${label}:path.${parameter.name}`, { body, pathValues: { ...pathValues, [parameter.name]: value } });
    });
  });
}

/** Creates requests with an unknown id in the path. */
function unknownPathCases(
  planner: Planner,
  operation: Operation,
  { pathValues, body }: RequestPlan,
  draft: Draft,
): readonly Case[] {
  const withoutFixtures = pathValuesOf({ ...planner, fixtures: {} }, operation);
  return Object.entries(withoutFixtures).flatMap(([name, value]) => {
    if (!isPlaceholder(value) || value.isOptional) return [];
    const replaced = { body, pathValues: { ...pathValues, [name]: value.unknown } };
    return [draft(`unknown:path.${name}`, replaced, { kind: "rejected", status: 404 })];
  });
}

/** Generates texts that the schema of a parameter rejects, one per label. */
function invalidTexts(
  planner: Planner,
  parameter: Parameter,
  valid = parameterValue(planner, parameter),
): readonly { label: string; text: string }[] {
  const { contract } = planner;
  return invalidValues(contract, parameter.schema, valid)
    .filter(({ value }) => value !== null && value !== "" && typeof value !== "object")
    .map(({ label, value }) => ({ label, text: String(value) }))
    .filter(({ text }) => !acceptsText(contract, parameter.schema, text))
    .filter(({ label }, index, all) => all.findIndex((other) => other.label === label) === index);
}
