import { flatSchema, propertiesOf } from "../../contract/flatten-schema.ts";
import type { Operation } from "../../contract/operation.ts";
import { type JsonObject, objectOf } from "../../shared/json.ts";
import { isSendable, jsonBodyOf } from "./base-request.ts";
import { type BodyPlan, jsonOf, withJson } from "./body-plan.ts";
import type { Case, Expectation, RequestPlan } from "./case.ts";
import { type Draft, unknownPathCases, wrongPathCases, wrongQueryCases } from "./cases-of-wrong-parameters.ts";
import { draftCase } from "./draft-case.ts";
import { fill } from "./placeholder.ts";
import { canMake, type Planner, resourceOfId } from "./planner.ts";
import { UNKNOWN_ID } from "./unknown-id.ts";
import { wrongBodies } from "./wrong-bodies.ts";

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
