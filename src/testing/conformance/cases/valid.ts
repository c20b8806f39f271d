import { flatSchema, propertiesOf } from "../../contract/flatten-schema.ts";
import type { Operation } from "../../contract/operation.ts";
import { type JsonObject, listOf, objectOf } from "../../shared/json.ts";
import { baseBody } from "./base-body.ts";
import { isSendable, jsonBodyOf } from "./base-request.ts";
import { bodyCases } from "./body.ts";
import { jsonOf, withJson } from "./body-plan.ts";
import { boundsOf } from "./bounds.ts";
import type { Case } from "./case.ts";
import { flowCases } from "./cases-of-flows.ts";
import { queryCases } from "./cases-of-queries.ts";
import { draftCase, tagOf } from "./draft-case.ts";
import type { Planner } from "./planner.ts";

/** Requests that an operation has to answer with a declared success. */
export function validCases(planner: Planner, operation: Operation): readonly Case[] {
  const example = draftCase(planner, operation, "valid", "example", { kind: "accepted" });
  const media = jsonBodyOf(operation);
  const { body } = example.request;
  if (media?.schema !== undefined && body.kind === "json" && !isSendable(planner, media.schema, body.value)) {
    return [{ ...example, skip: "no body could be made that the contract accepts" }];
  }
  return [
    example,
    ...otherExamples(planner, operation),
    ...bodyVariants(planner, operation, jsonOf(body)),
    ...queryCases(planner, operation, example.request),
    ...flowCases(planner, operation, example.request),
  ];
}

/** The contract's further examples of a body, as far as they can be sent. */
function otherExamples(planner: Planner, operation: Operation): readonly Case[] {
  const media = jsonBodyOf(operation);
  const texts = new Set(media?.examples.map((example) => JSON.stringify(example)));
  return [...texts].slice(1).flatMap((text, index) => {
    const what = `example-${index + 2}`;
    const examples = [JSON.parse(text) as unknown];
    const value = baseBody(planner, { schema: media?.schema, examples }, tagOf(`${operation.operationId} ${what}`));
    const draft = draftCase(planner, operation, "valid", what, { kind: "accepted" });
    const body = withJson(draft.request.body, value);
    return isSendable(planner, media?.schema ?? {}, value) ? [{ ...draft, request: { ...draft.request, body } }] : [];
  });
}

/** The required properties alone, and each property on its bounds. */
function bodyVariants(planner: Planner, operation: Operation, base: unknown): readonly Case[] {
  const flat = flatSchema(planner.contract, jsonBodyOf(operation)?.schema);
  const required = listOf(flat["required"]);
  const isRequired = ([name]: readonly [string, unknown]) => required.includes(name);
  const least = {
    what: "required",
    change: (body: JsonObject) => Object.fromEntries(Object.entries(body).filter(isRequired)),
  };
  const bounded = propertiesOf(flat).flatMap(([name, property]) => {
    return boundsOf(planner.contract, property).map(({ what, value }) => {
      return { what: `${what}:${name}`, change: (body: JsonObject) => ({ ...body, [name]: value }) };
    });
  });
  const isMore = !Object.entries(objectOf(base)).every(isRequired);
  return bodyCases(planner, operation, "valid", { kind: "accepted" }, [...(isMore ? [least] : []), ...bounded]);
}
