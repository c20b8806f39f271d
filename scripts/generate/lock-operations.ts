import { HTTP_METHODS } from "../document/http-methods.ts";
import { isRecord } from "../document/json.ts";
import { resolve } from "../document/resolve.ts";
import { toSource } from "../reference/literal.ts";

type Node = Readonly<Record<string, unknown>>;

type Items = Readonly<Record<string, Node>>;

export interface Contract {
  readonly paths?: Items;
  readonly webhooks?: Items;
  readonly components?: { readonly schemas?: Node };
}

/** Lists every operation with its parameters, its body and the body of each response, by their names in the contract. */
export function toOperationLock(contract: Contract): string {
  const { paths = {}, webhooks = {}, components = {} } = contract;
  const operations = [paths, webhooks]
    .flatMap((items) => Object.entries(items))
    .flatMap(([path, item]) =>
      HTTP_METHODS.filter((method) => method in item).map((method) => {
        const operation = item[method] as Node;
        const lines = linesOf(contract, operation, item["parameters"] as Node[] | undefined);
        return [`${method.toUpperCase()} ${path} ${String(operation["operationId"])}\n`, ...lines].join("");
      }),
    );
  const schemas = Object.keys(components.schemas ?? {}).map((name) => `${name}\n`);
  return `${operations.join("")}\n# Schemas\n\n${schemas.sort().join("")}`;
}

function linesOf(contract: Contract, operation: Node, shared: readonly Node[] = []): string[] {
  const at = (node: unknown): Node => resolve(contract, (node ?? {}) as Node);
  const own = (operation["parameters"] ?? []) as Node[];
  const parameters = [...shared, ...own].map((reference) => {
    const { in: location, name, required, schema } = at(reference);
    return `  ${String(location)} ${String(name)}${required === true ? "" : "?"}: ${toName(schema)}\n`;
  });
  const body = at(operation["requestBody"]);
  const bodies = contentOf(body).map((name) => `  body${body["required"] === true ? "" : "?"}: ${name}\n`);
  const responses = Object.entries((operation["responses"] ?? {}) as Node).flatMap(([status, reference]) => {
    const content = contentOf(at(reference));
    return (content.length === 0 ? ["nothing"] : content).map((name) => `  ${status}: ${name}\n`);
  });
  return [...parameters, ...bodies, ...responses];
}

function contentOf({ content = {} }: Node): string[] {
  return Object.entries(content as Record<string, Node>).map(([type, media]) => {
    const name = toName(media["schema"]);
    return type === "application/json" ? name : `${name} as ${type}`;
  });
}

/** Describes a schema briefly: by its name, or by the names of its parts. */
function toName(schema: unknown): string {
  if (!isRecord(schema)) return "unknown";
  const { $ref, type, properties, required, items, anyOf, oneOf, allOf } = schema;
  if (typeof $ref === "string") return $ref.replace(/^#\/components\/\w+\//, "");
  const options = anyOf ?? oneOf;
  if (Array.isArray(options)) return options.map(toName).join(" | ");
  if (Array.isArray(allOf)) return allOf.map(toName).join(" & ");
  if (items !== undefined) return `${toName(items)}[]`;
  const values = "const" in schema ? [schema["const"]] : schema["enum"];
  if (type === undefined && Array.isArray(values)) return values.map((it) => toSource(it)).join(" | ");
  if (properties === undefined) return [type ?? "unknown"].flat().join(" | ");
  const requiredNames = (required ?? []) as string[];
  const fields = Object.entries(properties as Node).map(
    ([name, field]) => `${name}${requiredNames.includes(name) ? "" : "?"}: ${toName(field)}`,
  );
  return `{ ${fields.join(", ")} }`;
}
