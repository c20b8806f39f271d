import {
  type Body,
  type Contract,
  type Operation,
  operationsOf,
  type PathItem,
  resolve,
  type Schema,
} from "../document/openapi.ts";
import { toSource } from "../reference/literal.ts";

/** Lists every operation with its parameters, its body and the body of each response, by their names in the contract. */
export function toOperationLock(contract: Contract): string {
  const operations = [...operationsOf(contract), ...operationsOf(contract, "webhooks")].flatMap(
    ({ name, item, operation }) => [
      `${name} ${String(operation.operationId)}\n`,
      ...linesOf(contract, operation, item),
    ],
  );
  const schemas = Object.keys(contract.components?.schemas ?? {}).map((name) => `${name}\n`);
  return `${operations.join("")}\n# Schemas\n\n${schemas.sort().join("")}`;
}

function linesOf(contract: object, operation: Operation, item: PathItem): string[] {
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((reference) => {
    const { in: location, name, required, schema } = resolve(contract, reference);
    return `  ${String(location)} ${String(name)}${required === true ? "" : "?"}: ${toName(schema)}\n`;
  });
  const body = resolve<Body>(contract, operation.requestBody ?? {});
  const bodies = contentOf(body).map((name) => `  body${body.required === true ? "" : "?"}: ${name}\n`);
  const responses = Object.entries(operation.responses ?? {}).flatMap(([status, reference]) => {
    const content = contentOf(resolve(contract, reference));
    return (content.length === 0 ? ["nothing"] : content).map((name) => `  ${status}: ${name}\n`);
  });
  return [...parameters, ...bodies, ...responses];
}

function contentOf({ content = {} }: Body): string[] {
  return Object.entries(content).map(([type, { schema }]) => {
    const name = toName(schema);
    return type === "application/json" ? name : `${name} as ${type}`;
  });
}

/** Describes a schema briefly: by its name, or by the names of its parts. */
function toName(schema: Schema = true): string {
  if (typeof schema === "boolean") return "unknown";
  if ("$ref" in schema) return schema.$ref.replace(/^#\/components\/\w+\//, "");
  const { type, properties, required = [], items, anyOf, oneOf, allOf } = schema;
  const options = anyOf ?? oneOf;
  if (options) return options.map((it) => toName(it)).join(" | ");
  if (allOf) return allOf.map((it) => toName(it)).join(" & ");
  if (items !== undefined) return `${toName(items)}[]`;
  const values = "const" in schema ? [schema.const] : schema.enum;
  if (type === undefined && values) return values.map((it) => toSource(it)).join(" | ");
  if (!properties) return [type ?? "unknown"].flat().join(" | ");
  const fields = Object.entries(properties).map(
    ([name, field]) => `${name}${required.includes(name) ? "" : "?"}: ${toName(field)}`,
  );
  return `{ ${fields.join(", ")} }`;
}
