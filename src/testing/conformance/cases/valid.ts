import type { Contract } from "../../contract/contract.ts";
import { requestItem, responseItem, successSchemaOf, unwrapped } from "../../contract/envelope.ts";
import { flatSchema, propertiesOf, typesOf } from "../../contract/flatten-schema.ts";
import { type Operation, type Parameter, parametersIn } from "../../contract/operation.ts";
import { resourceOf } from "../../contract/resources.ts";
import { resourceOfPath, withoutSlash } from "../../contract/router.ts";
import { operationObject } from "../../mock/extensions.ts";
import { type JsonObject, listOf, objectOf } from "../../shared/json.ts";
import { acceptsText } from "../../validate/validate-parameter.ts";
import { baseBody, NAME_TAG } from "./base-body.ts";
import { draftCase, isSendable, itemOperation, jsonBodyOf, parameterValue, tagOf, toText } from "./base-request.ts";
import { bodyCases } from "./body.ts";
import { type Case, jsonOf, type RequestPlan, withJson } from "./case.ts";
import { filteredProperty } from "./echo.ts";
import type { LabelledValue } from "./invalid-values.ts";
import { createPlaceholder, isPlaceholder } from "./placeholder.ts";
import type { Planner } from "./planner.ts";

/** Creates requests that an operation must accept with a declared success. */
export function validCases(planner: Planner, operation: Operation): readonly Case[] {
  const example = draftCase(planner, operation, "valid", "example", { kind: "accepted" });
  const media = jsonBodyOf(operation);
  const { body } = example.request;
  if (media?.schema !== undefined && body.kind === "json" && !isSendable(planner, media.schema, body.value)) {
    return [{ ...example, skip: "no body could be generated that the contract accepts" }];
  }
  return [
    example,
    ...otherExamples(planner, operation),
    ...bodyVariants(planner, operation, jsonOf(body)),
    ...queryCases(planner, operation, example.request),
    ...flowCases(planner, operation, example.request),
  ];
}

/** Creates cases from the other examples of a body, except those that violate the contract. */
function otherExamples(planner: Planner, operation: Operation): readonly Case[] {
  const media = jsonBodyOf(operation);
  const texts = new Set(media?.examples.map((example) => JSON.stringify(example)));
  return [...texts].slice(1).flatMap((text, index) => {
    const label = `example-${index + 2}`;
    const examples = [JSON.parse(text) as unknown];
    const value = baseBody(
      planner,
      operation,
      { schema: media?.schema, examples },
      tagOf(`${operation.operationId} ${label}`),
    );
    const draft = draftCase(planner, operation, "valid", label, { kind: "accepted" });
    const body = withJson(draft.request.body, value);
    return isSendable(planner, media?.schema ?? {}, value) ? [{ ...draft, request: { ...draft.request, body } }] : [];
  });
}

/** Creates a body with only the required properties, and bodies with each property at its bounds. */
function bodyVariants(planner: Planner, operation: Operation, base: unknown): readonly Case[] {
  const item = requestItem(planner.contract, operation);
  const flat = flatSchema(planner.contract, item.schema);
  const required = listOf(flat["required"]);
  const isRequired = ([name]: readonly [string, unknown]) => required.includes(name);
  const requiredOnly = {
    label: "required",
    change: (body: JsonObject) => Object.fromEntries(Object.entries(body).filter(isRequired)),
  };
  const bounded = propertiesOf(planner.contract, flat).flatMap(([name, property]) => {
    return boundsOf(planner.contract, property).map(({ label, value }) => {
      return { label: `${label}:${name}`, change: (body: JsonObject) => ({ ...body, [name]: value }) };
    });
  });
  const hasOptional = !Object.entries(objectOf(unwrapped(item, base))).every(isRequired);
  return bodyCases(planner, operation, "valid", { kind: "accepted" }, [
    ...(hasOptional ? [requiredOnly] : []),
    ...bounded,
  ]);
}

/** Creates queries with the required parameters and one optional one: its example, its bounds, its enum values. */
function queryCases(planner: Planner, operation: Operation, { query }: RequestPlan): readonly Case[] {
  return parametersIn("query", operation)
    .filter(canBeGenerated)
    .flatMap((parameter) => {
      const { name, schema } = parameter;
      const isValid = (value: unknown) => value !== null && acceptsText(planner.contract, schema, toText(value));
      return valuesOf(planner, parameter)
        .filter(({ value }) => isValid(value))
        .map(({ label, value }) => {
          return draftCase(
            planner,
            operation,
            "valid",
            label,
            { kind: "accepted" },
            { query: { ...query, ...companionsOf(planner, operation, name), [name]: value } },
          );
        });
    });
}

/** Returns values for the parameters that another one needs (`x-query-requires`): `region` for `city`. */
function companionsOf(planner: Planner, operation: Operation, name: string): JsonObject {
  const rules = objectOf(operationObject(planner.contract, operation)["x-query-requires"]);
  const needed = parametersIn("query", operation).filter((parameter) => listOf(rules[name]).includes(parameter.name));
  return Object.fromEntries(needed.map((parameter) => [parameter.name, parameterValue(planner, parameter)]));
}

/** Returns false for required parameters and for page tokens, which only a server can issue. */
function canBeGenerated({ name, isRequired }: Parameter): boolean {
  return !isRequired && !/token|cursor/i.test(name);
}

function valuesOf(
  planner: Planner,
  parameter: Parameter,
): readonly { readonly label: string; readonly value: unknown }[] {
  const { name, schema } = parameter;
  const values = listOf(flatSchema(planner.contract, schema)["enum"]);
  return [
    { label: `query.${name}`, value: parameterValue(planner, parameter) },
    ...boundsOf(planner.contract, schema).map(({ label, value }) => ({ label: `${label}:query.${name}`, value })),
    ...values.map((value) => ({ label: `enum:query.${name}=${toText(value)}`, value })),
  ];
}

/** Creates cases of several requests: pagination, and retrieval after a deletion. */
function flowCases(planner: Planner, operation: Operation, { query }: RequestPlan): readonly Case[] {
  const isGone = operation.method === "DELETE" && resourceOfPath(operation.path).isItem;
  const retriever = itemOperation(planner, operation.path, "retriever");
  const pages = { query: { ...query, page_size: 1 } };
  return [
    ...rowCases(planner, operation, query),
    ...(isPaged(planner, operation) ? [draftCase(planner, operation, "valid", "pages", { kind: "pages" }, pages)] : []),
    ...(isGone && retriever ? [draftCase(planner, operation, "valid", "gone", { kind: "gone", retriever })] : []),
  ];
}

/** Creates cases that check the items of a list, and the counter of a parent. */
function rowCases(planner: Planner, operation: Operation, query: RequestPlan["query"]): readonly Case[] {
  const { contract, resources } = planner;
  const { method, path } = operation;
  const { creator } = resourceOf(resources, resourceOfPath(path).name);
  if (creator === undefined || creator.path !== path) return [];
  const parentPath = path.slice(0, withoutSlash(path).lastIndexOf("/"));
  const { isItem, name: parentName } = resourceOfPath(parentPath);
  const parent = isItem ? itemOperation(planner, parentPath, "retriever") : undefined;
  const made = objectOf(flatSchema(contract, responseItem(contract, operation).schema)["properties"]);
  const counts = Object.keys(
    objectOf(flatSchema(contract, parent && responseItem(contract, parent).schema)["properties"]),
  );
  const count = counts.find((name) => name.endsWith("_count") && name.replace(/_count$/, "") in made);
  if (method === "POST" && parent !== undefined && count !== undefined)
    return [draftCase(planner, operation, "valid", "counted", { kind: "counted", count, parent })];
  if (method !== "GET") return [];
  const own = withOwnParent(draftCase(planner, operation, "valid", "nested", { kind: "nested" }));
  const filters = isItem ? [] : parametersIn("query", operation).filter(({ name }) => filteredProperty(name));
  return [
    ...(isItem && resources.get(parentName)?.creator !== undefined ? [own] : []),
    ...filters.map(({ name }) => {
      const filter = { query: { ...query, [name]: "no item has this name" } };
      return draftCase(planner, operation, "valid", `filtered:query.${name}`, { kind: "filtered" }, filter);
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

/** Generates values at the bounds of a schema, which are valid, and null, which may be. */
export function boundsOf(contract: Contract, schema: unknown): readonly LabelledValue[] {
  const flat = flatSchema(contract, schema);
  const { minimum, maximum, minLength, maxLength, format, pattern, enum: values } = flat;
  const isFreeText =
    typesOf(flat).includes("string") && format === undefined && pattern === undefined && values === undefined;
  return [
    { label: "null", value: null },
    ...[minimum].filter(isNumber).map((value) => ({ label: "minimum", value })),
    ...[maximum].filter(isNumber).map((value) => ({ label: "maximum", value })),
    ...[minLength].filter((length) => isFreeText && isLength(length)).map((length) => text("minLength", length)),
    ...[maxLength].filter((length) => isFreeText && isLength(length)).map((length) => text("maxLength", length)),
  ];
}

function text(label: string, length: unknown): LabelledValue {
  return { label, value: `${NAME_TAG} `.padEnd(Number(length), "x").slice(0, Number(length)) };
}

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

/** Returns false for 0, because an empty text is not a name even if its schema allows it, and for excessive lengths. */
function isLength(value: unknown): value is number {
  return isNumber(value) && value > 0 && value <= 10_000;
}
