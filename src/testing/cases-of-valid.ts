import { baseBody } from "./base-body.ts";
import { isSendable, jsonBodyOf, parameterValue } from "./base-request.ts";
import { boundsOf } from "./bounds.ts";
import type { Case } from "./case.ts";
import { bodyCases } from "./cases-of-bodies.ts";
import { draftCase, tagOf } from "./draft-case.ts";
import { flatSchema, propertiesOf } from "./flat-schema.ts";
import { type JsonObject, listOf, objectOf } from "./json.ts";
import { judgeText } from "./judge-text.ts";
import type { Operation, Parameter } from "./operation.ts";
import type { Planner } from "./planner.ts";
import { resourceOfPath, successSchemaOf } from "./resources.ts";
import { toText } from "./to-wire.ts";

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
    ...bodyVariants(planner, operation, body.kind === "json" ? body.value : undefined),
    ...queryCases(planner, operation),
    ...flowCases(planner, operation),
  ];
}

function otherExamples(planner: Planner, operation: Operation): readonly Case[] {
  const media = jsonBodyOf(operation);
  if (media === undefined) return [];
  const texts = new Set(media.examples.map((example) => JSON.stringify(example)));
  return [...texts].slice(1).flatMap((text, index) => {
    const what = `example-${index + 2}`;
    const value = baseBody(
      planner,
      { ...media, examples: [JSON.parse(text)] },
      tagOf(`${operation.operationId} ${what}`),
    );
    if (!isSendable(planner, media.schema ?? {}, value)) return [];
    return [
      draftCase(
        planner,
        operation,
        "valid",
        what,
        { kind: "accepted" },
        { body: { kind: "json", type: media.type, value } },
      ),
    ];
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

/** Each optional query parameter alone: its example, its bounds, the values of its enum. */
function queryCases(planner: Planner, operation: Operation): readonly Case[] {
  return operation.parameters.filter(isFreeInQuery).flatMap((parameter) => {
    const { name, schema } = parameter;
    const values = listOf(flatSchema(planner.contract, schema)["enum"]);
    return [
      { what: `query.${name}`, value: parameterValue(planner, parameter) },
      ...boundsOf(planner.contract, schema).map(({ what, value }) => ({ what: `${what}:query.${name}`, value })),
      ...values.map((value) => ({ what: `enum:query.${name}=${toText(value)}`, value })),
    ]
      .filter(
        ({ value }) =>
          value !== null && judgeText(planner.contract, schema, toText(value), "query-parameter", "").length === 0,
      )
      .map(({ what, value }) =>
        draftCase(planner, operation, "valid", what, { kind: "accepted" }, { query: { [name]: value } }),
      );
  });
}

/** A mark of a place in a list cannot be made up; the walk through the pages uses those that it gets. */
function isFreeInQuery({ in: place, name, isRequired }: Parameter): boolean {
  return place === "query" && !isRequired && !/token|cursor/i.test(name);
}

/** What takes several requests: all pages of a list, and that what is deleted is gone. */
function flowCases(planner: Planner, operation: Operation): readonly Case[] {
  const { contract, resources } = planner;
  const { name, isItem } = resourceOfPath(operation.path);
  const properties = propertiesOf(flatSchema(contract, successSchemaOf(operation))).map(([property]) => property);
  const isPaged =
    operation.method === "GET" &&
    operation.parameters.some((parameter) => parameter.name === "page_size") &&
    properties.includes("links") &&
    properties.includes("data");
  const isDeletion = operation.method === "DELETE" && isItem && resources.get(name)?.retriever !== undefined;
  return [
    ...(isPaged
      ? [draftCase(planner, operation, "valid", "pages", { kind: "pages" }, { query: { page_size: 1 } })]
      : []),
    ...(isDeletion ? [draftCase(planner, operation, "valid", "gone", { kind: "gone" })] : []),
  ];
}
