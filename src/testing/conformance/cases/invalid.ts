import { requestItem, rewrapped, unwrapped } from "../../contract/envelope.ts";
import { propertiesOf } from "../../contract/flatten-schema.ts";
import { type Parameter, parametersIn } from "../../contract/operation.ts";
import { objectOf } from "../../shared/json.ts";
import { acceptsText } from "../../validate/validate-parameter.ts";
import { isSendable, jsonBodyOf, parameterValue, pathValuesOf } from "./base-request.ts";
import type { BodyPlan, Case, Expectation, RequestPlan } from "./case.ts";
import type { Subject } from "./draft.ts";
import { fill, isPlaceholder, unknownIdOf } from "./placeholder.ts";
import { canCreate, type Planner, resourceOfId } from "./planner.ts";
import { invalidBodies, invalidValues } from "./values.ts";

/** Creates requests that an operation must reject; none if the contract declares no status for a rejection. */
export function invalidCases(subject: Subject): readonly Case[] {
  const { planner, operation, draft } = subject;
  const { request: base } = draft("", REJECTED);
  // The server rejects the invalid part, so ids that cannot be created may be examples.
  const body = fill(base.body, (placeholder) =>
    canCreate(planner, placeholder.resource) ? placeholder : placeholder.example,
  );
  const request = { ...base, body };
  const rejections = [...operation.responses.keys()].filter(
    (status) => status.startsWith("4") && !AUTH_STATUSES.includes(status),
  );
  const rejectsValues = rejections.some((status) => status !== "404");
  return [
    ...(rejectsValues ? bodyCases(subject, request) : []),
    ...(rejectsValues ? invalidQueryCases(subject, request) : []),
    ...(rejections.length > 0 ? invalidPathCases(subject, request) : []),
    ...(rejections.includes("404") ? unknownPathCases(subject, request) : []),
  ];
}

const REJECTED: Expectation = { kind: "rejected" };

/** Statuses that reject the credentials and not the request. */
const AUTH_STATUSES = ["401", "403"];

function bodyCases(subject: Subject, { body }: RequestPlan): readonly Case[] {
  const { planner, operation, draft } = subject;
  const media = jsonBodyOf(operation);
  if (media?.schema === undefined || body.kind !== "json") return [];
  const { schema, type } = media;
  const bodies: readonly (readonly [label: string, body: BodyPlan])[] = [
    ...invalidBodies(planner.contract, schema, body.value)
      .filter(({ value }) => !isSendable(planner, schema, value))
      .map(({ label, location, value }) => [`${label}:${location || "body"}`, { ...body, value }] as const),
    ...unknownIds(subject, body),
    ["malformed-json", { kind: "text", type, text: '{"name": "relay-rest check"' }],
    ["media-type", { ...body, type: "text/plain" }],
    ...(operation.body?.isRequired === true ? [["empty-body", { kind: "text", type, text: "" }] as const] : []),
  ];
  const labels = bodies.map(([label]) => label);
  // Several keywords of a schema can yield the same case.
  const distinct = bodies.filter(([label], index) => labels.indexOf(label) === index);
  return distinct.map(([label, it]) => draft(label, REJECTED, { body: it }));
}

type JsonPlan = Extract<BodyPlan, { readonly value: unknown }>;

/** Creates bodies that refer to an unknown id, for resources in the contract or in the fixtures. */
function unknownIds({ planner, operation }: Subject, body: JsonPlan): readonly (readonly [string, BodyPlan])[] {
  const item = requestItem(planner.contract, operation);
  const base = objectOf(unwrapped(item, body.value));
  return propertiesOf(planner.contract, item.schema)
    .filter(([name, property]) => {
      const resource = resourceOfId(planner, operation, name, property);
      return resource !== undefined && (planner.resources.has(resource) || Object.hasOwn(planner.fixtures, name));
    })
    .map(([name, property]) => {
      const changed = { ...base, [name]: unknownIdOf(planner.contract, property) };
      return [`unknown:${name}`, { ...body, value: rewrapped(item, body.value, changed) }];
    });
}

/** Creates requests whose query has one missing or invalid parameter. */
function invalidQueryCases({ planner, operation, draft }: Subject, { query }: RequestPlan): readonly Case[] {
  return parametersIn("query", operation).flatMap((parameter) => {
    const { name, isRequired } = parameter;
    const others = Object.fromEntries(Object.entries(query).filter(([it]) => it !== name));
    return [
      ...(isRequired ? [draft(`missing:query.${name}`, REJECTED, { query: others })] : []),
      ...invalidTexts(planner, parameter).map(({ label, text }) => {
        return draft(`${label}:query.${name}`, REJECTED, { query: { ...query, [name]: text } });
      }),
    ];
  });
}

/** Creates requests whose path has one invalid parameter. */
function invalidPathCases({ planner, operation, draft }: Subject, { pathValues, body }: RequestPlan): readonly Case[] {
  return parametersIn("path", operation).flatMap((parameter) => {
    const { name, schema } = parameter;
    // A lenient server may take an invalid id for the valid one that it resembles.
    const valid = unknownIdOf(planner.contract, schema);
    return invalidTexts(planner, parameter, valid).map(({ label, text }) => {
      const value = label === "fraction" ? `${String(valid)}.5` : text;
      return draft(`${label}:path.${name}`, REJECTED, { body, pathValues: { ...pathValues, [name]: value } });
    });
  });
}

/** Creates requests with an unknown id in the path. */
function unknownPathCases({ planner, operation, draft }: Subject, { pathValues, body }: RequestPlan): readonly Case[] {
  const withoutFixtures = pathValuesOf({ ...planner, fixtures: {} }, operation);
  return Object.entries(withoutFixtures).flatMap(([name, value]) => {
    if (!isPlaceholder(value) || value.isOptional) return [];
    const replaced = { body, pathValues: { ...pathValues, [name]: value.unknown } };
    return [draft(`unknown:path.${name}`, { kind: "rejected", status: 404 }, replaced)];
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
