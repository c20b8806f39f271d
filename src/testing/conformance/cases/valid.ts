import { requestItem, responseItem, successSchemaOf, unwrapped } from "../../contract/envelope.ts";
import { flatSchema, propertiesOf } from "../../contract/flatten-schema.ts";
import { type Operation, type Parameter, parametersIn } from "../../contract/operation.ts";
import { resourceOf } from "../../contract/resources.ts";
import { resourceOfPath, withoutSlash } from "../../contract/router.ts";
import { operationObject } from "../../mock/extensions.ts";
import { type JsonObject, listOf, objectOf } from "../../shared/json.ts";
import { acceptsText } from "../../validate/validate-parameter.ts";
import { baseBody, isSendable, itemOperation, jsonBodyOf, parameterValue, tagOf, toText } from "./base-request.ts";
import { ACCEPTED, type Case, jsonOf, type RequestPlan } from "./case.ts";
import { bodyCases, type Subject } from "./draft.ts";
import { filteredProperty } from "./echo.ts";
import { createPlaceholder, isPlaceholder } from "./placeholder.ts";
import type { Planner } from "./planner.ts";
import { boundsOf, type LabelledValue } from "./values.ts";

/** Creates requests that an operation must accept with a declared success. */
export function validCases(subject: Subject): readonly Case[] {
  const { planner, operation, draft } = subject;
  const example = draft("example", ACCEPTED);
  const { body, query } = example.request;
  const schema = jsonBodyOf(operation)?.schema;
  if (schema !== undefined && !isSendable(planner, schema, jsonOf(body))) {
    return [{ ...example, skip: "no body could be generated that the contract accepts" }];
  }
  return [
    example,
    ...otherExamples(subject),
    ...bodyVariants(subject, jsonOf(body)),
    ...queryCases(subject, query),
    ...flowCases(subject, query),
  ];
}

/** Creates cases from the other examples of a body, except those that violate the contract. */
function otherExamples({ planner, operation, draft }: Subject): readonly Case[] {
  const media = jsonBodyOf(operation);
  if (media === undefined) return [];
  const { schema = {}, type } = media;
  const texts = new Set(media.examples.map((example) => JSON.stringify(example)));
  return [...texts].slice(1).flatMap((text, index) => {
    const label = `example-${index + 2}`;
    const examples = [JSON.parse(text) as unknown];
    const tag = tagOf(`${operation.operationId} ${label}`);
    const value = baseBody(planner, operation, { schema: media.schema, examples }, tag);
    const body = { kind: "json", type, value } as const;
    return isSendable(planner, schema, value) ? [draft(label, ACCEPTED, { body })] : [];
  });
}

/** A property that no contract declares. */
const UNKNOWN_PROPERTY = "relay_rest_check_unknown";

/** Creates a body with an undeclared property, which a server must accept. */
export function toleranceCases(subject: Subject): readonly Case[] {
  const change = (base: JsonObject) => ({ ...base, [UNKNOWN_PROPERTY]: "unknown" });
  return bodyCases(subject, ACCEPTED, [{ label: "unknown-property", change }]);
}

/** Creates a body with only the required properties, and bodies with each property at its bounds. */
function bodyVariants(subject: Subject, base: unknown): readonly Case[] {
  const { contract } = subject.planner;
  const item = requestItem(contract, subject.operation);
  const flat = flatSchema(contract, item.schema);
  const required = listOf(flat["required"]);
  const isRequired = ([name]: readonly [string, unknown]) => required.includes(name);
  const requiredOnly = {
    label: "required",
    change: (body: JsonObject) => Object.fromEntries(Object.entries(body).filter(isRequired)),
  };
  const bounded = propertiesOf(contract, flat).flatMap(([name, property]) => {
    return boundsOf(contract, property).map(({ label, value }) => {
      return { label: `${label}:${name}`, change: (body: JsonObject) => ({ ...body, [name]: value }) };
    });
  });
  const hasOptional = !Object.entries(objectOf(unwrapped(item, base))).every(isRequired);
  return bodyCases(subject, ACCEPTED, [...(hasOptional ? [requiredOnly] : []), ...bounded]);
}

/** Creates queries with the required parameters and one optional one: its example, its bounds, its enum values. */
function queryCases({ planner, operation, draft }: Subject, query: RequestPlan["query"]): readonly Case[] {
  // Only a server can issue page tokens.
  const canBeGenerated = ({ name, isRequired }: Parameter) => !isRequired && !/token|cursor/i.test(name);
  const optional = parametersIn("query", operation).filter(canBeGenerated);
  return optional.flatMap((parameter) => {
    const { name, schema } = parameter;
    const others = { ...query, ...companionsOf(planner, operation, name) };
    return valuesOf(planner, parameter)
      .filter(({ value }) => value !== null && acceptsText(planner.contract, schema, toText(value)))
      .map(({ label, value }) => draft(label, ACCEPTED, { query: { ...others, [name]: value } }));
  });
}

/** Returns values for the parameters that another one needs (`x-query-requires`): `region` for `city`. */
function companionsOf(planner: Planner, operation: Operation, name: string): JsonObject {
  const rules = objectOf(operationObject(planner.contract, operation)["x-query-requires"]);
  const needed = parametersIn("query", operation).filter((parameter) => listOf(rules[name]).includes(parameter.name));
  return Object.fromEntries(needed.map((parameter) => [parameter.name, parameterValue(planner, parameter)]));
}

function valuesOf(planner: Planner, parameter: Parameter): readonly LabelledValue[] {
  const { name, schema } = parameter;
  const values = listOf(flatSchema(planner.contract, schema)["enum"]);
  return [
    { label: `query.${name}`, value: parameterValue(planner, parameter) },
    ...boundsOf(planner.contract, schema).map(({ label, value }) => ({ label: `${label}:query.${name}`, value })),
    ...values.map((value) => ({ label: `enum:query.${name}=${toText(value)}`, value })),
  ];
}

/** Creates cases of several requests: pagination, and retrieval after a deletion. */
function flowCases(subject: Subject, query: RequestPlan["query"]): readonly Case[] {
  const { planner, operation, draft } = subject;
  const isGone = operation.method === "DELETE" && resourceOfPath(operation.path).isItem;
  const retriever = itemOperation(planner, operation.path, "retriever");
  const pages = { query: { ...query, page_size: 1 } };
  return [
    ...rowCases(subject, query),
    ...(isPaged(planner, operation) ? [draft("pages", { kind: "pages" }, pages)] : []),
    ...(isGone && retriever ? [draft("gone", { kind: "gone", retriever })] : []),
  ];
}

/** Creates cases that check the items of a list, and the counter of a parent. */
function rowCases({ planner, operation, draft }: Subject, query: RequestPlan["query"]): readonly Case[] {
  const { contract, resources } = planner;
  const { method, path } = operation;
  const { creator } = resourceOf(resources, resourceOfPath(path).name);
  if (creator === undefined || creator.path !== path) return [];
  const parentPath = path.slice(0, withoutSlash(path).lastIndexOf("/"));
  const { isItem, name: parentName } = resourceOfPath(parentPath);
  const parent = isItem ? itemOperation(planner, parentPath, "retriever") : undefined;
  const propertiesIn = (it: Operation | undefined) =>
    objectOf(flatSchema(contract, it && responseItem(contract, it).schema)["properties"]);
  const made = propertiesIn(operation);
  const counts = Object.keys(propertiesIn(parent));
  const count = counts.find((name) => name.endsWith("_count") && Object.hasOwn(made, name.replace(/_count$/, "")));
  if (method === "POST" && parent !== undefined && count !== undefined)
    return [draft("counted", { kind: "counted", count, parent })];
  if (method !== "GET") return [];
  const filters = isItem ? [] : parametersIn("query", operation).filter(({ name }) => filteredProperty(name));
  return [
    ...(isItem && resources.get(parentName)?.creator !== undefined
      ? [withOwnParent(draft("nested", { kind: "nested" }))]
      : []),
    ...filters.map(({ name }) => {
      return draft(
        `filtered:query.${name}`,
        { kind: "filtered" },
        { query: { ...query, [name]: "no item has this name" } },
      );
    }),
  ];
}

/** Replaces the parent of a list by one that has no items. */
function withOwnParent(it: Case): Case {
  const { pathValues } = it.request;
  const values = Object.entries(pathValues).map(([name, value], index, all) => {
    const isParent = index === all.length - 1 && isPlaceholder(value);
    return [name, isParent ? createPlaceholder({ ...value, use: "own" }) : value] as const;
  });
  return { ...it, request: { ...it.request, pathValues: Object.fromEntries(values) } };
}

function isPaged({ contract }: Planner, operation: Operation): boolean {
  const properties = objectOf(flatSchema(contract, successSchemaOf(operation))["properties"]);
  return "links" in properties && "data" in properties && operation.parameters.some(({ name }) => name === "page_size");
}
