import { resolve } from "../document/resolve.ts";

type Node = Record<string, unknown>;

type Items = Record<string, Record<string, unknown>>;

export type Contract = { paths?: Items; webhooks?: Items; components?: { schemas?: Record<string, unknown> } };

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Every operation with its parameters, its body and each answer's body, by their names in the contract. */
export function toOperationLock(contract: Contract): string {
  const { paths = {}, webhooks = {}, components = {} } = contract;
  const operations = [paths, webhooks]
    .flatMap((items) => Object.entries(items))
    .flatMap(([path, item]) =>
      METHODS.filter((method) => method in item).map((method) => {
        const operation = item[method] as Node;
        const lines = linesOf(contract, operation, item["parameters"] as Node[] | undefined);
        return [`${method.toUpperCase()} ${path} ${String(operation["operationId"])}\n`, ...lines].join("");
      }),
    );
  const schemas = Object.keys(components.schemas ?? {}).map((name) => `${name}\n`);
  return `${operations.join("")}\n# Schemas\n\n${schemas.sort().join("")}`;
}

function linesOf(contract: Contract, operation: Node, shared: Node[] | undefined = []) {
  const at = (node: unknown): Node => resolve(contract, (node ?? {}) as Node);
  const own = (operation["parameters"] ?? []) as Node[];
  const parameters = [...shared, ...own].map((reference) => {
    const { in: place, name, required, schema } = at(reference);
    return `  ${String(place)} ${String(name)}${required === true ? "" : "?"}: ${toName(schema)}\n`;
  });
  const body = at(operation["requestBody"]);
  const bodies = contentOf(body).map((name) => `  body${body["required"] === true ? "" : "?"}: ${name}\n`);
  const answers = Object.entries((operation["responses"] ?? {}) as Node).flatMap(([status, reference]) => {
    const content = contentOf(at(reference));
    return (content.length === 0 ? ["nothing"] : content).map((name) => `  ${status}: ${name}\n`);
  });
  return [...parameters, ...bodies, ...answers];
}

function contentOf({ content = {} }: Node) {
  return Object.entries(content as Record<string, Node>).map(([type, media]) => {
    const name = toName(media["schema"]);
    return type === "application/json" ? name : `${name} as ${type}`;
  });
}

/** A schema in a few words: its name, or what it is made of. */
function toName(schema: unknown): string {
  if (typeof schema !== "object" || schema === null) return "unknown";
  const { $ref, type, properties, required, items, anyOf, oneOf, allOf } = schema as Node;
  if (typeof $ref === "string") return $ref.replace(/^#\/components\/\w+\//, "");
  const options = anyOf ?? oneOf;
  if (Array.isArray(options)) return options.map(toName).join(" | ");
  if (Array.isArray(allOf)) return allOf.map(toName).join(" & ");
  if (items !== undefined) return `${toName(items)}[]`;
  if (properties === undefined)
    return Array.isArray(type) ? type.join(" | ") : typeof type === "string" ? type : "unknown";
  const needed = (required ?? []) as string[];
  const fields = Object.entries(properties as Node).map(
    ([name, field]) => `${name}${needed.includes(name) ? "" : "?"}: ${toName(field)}`,
  );
  return `{ ${fields.join(", ")} }`;
}
