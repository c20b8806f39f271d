import { readFileSync } from "node:fs";
import { CLIENT_METHODS, HTTP_METHODS, isClientMethod } from "../document/http-methods.ts";
import { FORM, jsonTypeIn, MEDIA_TYPES, MULTIPART } from "../document/media-types.ts";
import { type Reference, resolve } from "../document/resolve.ts";
import { toKey, toSource } from "../reference/literal.ts";

interface Parameter {
  readonly name?: string;
  readonly in?: string;
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema?: boolean | Reference | (SchemaObject & { readonly default?: unknown });
}

interface Response {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

/** A schema of JSON Schema may also be `true` or `false`. */
type Schema = SchemaObject | Reference | boolean;

interface SchemaObject {
  readonly type?: string | readonly string[];
  readonly nullable?: boolean;
  readonly properties?: object;
  readonly items?: unknown;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

interface Operation {
  readonly operationId?: string;
  readonly responses?: Readonly<Record<string, Response | Reference>>;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: RequestBody | Reference;
  /** A query parameter and those that it needs, unless it has its default value. */
  readonly "x-query-requires"?: Readonly<Record<string, readonly string[]>>;
  /** Lists of query parameters that exclude each other. */
  readonly "x-query-excludes"?: readonly (readonly string[])[];
}

interface RequestBody {
  readonly content?: Readonly<Record<string, unknown>>;
}

type Resolved = Omit<Operation, "parameters"> & { readonly parameters: readonly Parameter[] };

type PathItem = Readonly<Partial<Record<(typeof HTTP_METHODS)[number], Operation>>> & Pick<Operation, "parameters">;

export interface Contract {
  readonly paths?: Readonly<Record<string, PathItem>>;
  readonly components?: object;
}

/**
 * Writes the run-time table of a bundled contract. For each path template and method, one string has the declared
 * statuses and the operation id; it gzips as well as more complex encodings. A query parameter whose lists or objects
 * are not serialized in the default way of the client adds an entry `name=style`, and a body that is a form adds `form`
 * or `multipart`. A success whose body is not an object adds an entry `200:array`, `200:any` for a body that the client
 * does not check, or `200:none` for one without JSON. A rule between query parameters, which OpenAPI cannot express, adds an entry
 * `city:needs:region` or `starts_with:excludes:contains`; in `page_number:needs:page_token:0`, the default value needs
 * nothing. The code that builds a multipart body follows the table, so a contract without one does not have it.
 * @param onOmitted Receives the reason for each omission; by default an omission throws.
 * @param isOwn False if the extensions of this project's contract have no meaning in the document.
 */
export function toOperations(
  contract: Contract,
  onOmitted: (reason: string) => void = fail,
  isOwn: boolean = true,
): string {
  const { paths = {} } = contract;
  const rows = Object.entries(paths).map(([path, item]) => {
    for (const method of HTTP_METHODS.filter((it) => it in item && !isClientMethod(it))) {
      onOmitted(`${method} ${path}: the client offers only ${CLIENT_METHODS.join(", ")}`);
    }
    const entries = Object.keys(item)
      .filter(isClientMethod)
      .map((method) => {
        const operation = item[method] ?? {};
        const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
        const resolved = parameters.map((parameter) => resolve(contract, parameter));
        const full = { ...operation, parameters: resolved };
        const rules = [...bodyMarks(contract, operation), ...(isOwn ? toRules(full) : [])];
        const entry = toEntry(contract, full, rules, `${method} ${path}`, onOmitted);
        return `    ${method.toUpperCase()}: ${toSource(entry)},\n`;
      });
    return entries.length === 0 ? "" : `  ${toKey(path)}: {\n${entries.join("")}  },\n`;
  });
  return [
    "/** Path template -> method -> declared statuses and operation id. */\n",
    "export const operations: Readonly<Record<string, Readonly<Record<string, string>>>> = {\n",
    ...rows,
    "};\n\n",
    rows.some((row) => row.includes(" multipart ")) ? readFileSync(FORM_SOURCE, "utf8") : NO_FORM,
  ].join("");
}

const FORM_SOURCE = new URL("./form.ts", import.meta.url);

const NO_FORM = `/** Builds a multipart/form-data body, which no operation has. */
export const toForm: ((values: object) => never) | undefined = undefined;
`;

function toEntry(
  contract: Contract,
  { operationId, responses = {}, parameters }: Resolved,
  rules: readonly string[],
  name: string,
  onOmitted: (reason: string) => void,
): string {
  if (!operationId || /\s/.test(operationId)) throw new Error(`${name} needs an operationId without spaces`);
  const statuses = Object.keys(responses).filter((status) => !status.startsWith("x-"));
  for (const unknown of statuses.filter((status) => !isDeclarable(status))) {
    onOmitted(`${name}: the response "${unknown}" is not a status, a range such as 4XX, or default`);
  }
  const kept = statuses.filter(isDeclarable);
  const types = kept
    .filter((status) => status.startsWith("2"))
    .map((status) => [status, bodyTypeOf(contract, responses[status])] as const)
    // The client reads no body of a 204 or 205.
    .filter(([status, type]) => type !== "object" && !/^20[45]$/.test(status));
  return [
    ...kept,
    ...types.map((type) => type.join(":")),
    ...toStyles(contract, parameters),
    ...rules,
    operationId,
  ].join(" ");
}

function toRules({
  parameters,
  "x-query-requires": requires = {},
  "x-query-excludes": excludes = [],
}: Resolved): string[] {
  const presetOf = (name: string): string[] => {
    const schema = parameters.find((parameter) => parameter.in === "query" && parameter.name === name)?.schema;
    const preset = typeof schema === "object" && "default" in schema ? schema.default : undefined;
    return typeof preset === "string" || typeof preset === "number" || typeof preset === "boolean"
      ? [String(preset)]
      : [];
  };
  return [
    ...Object.entries(requires).flatMap(([name, needed]) =>
      needed.map((other) => [name, "needs", other, ...presetOf(name)]),
    ),
    ...excludes.flatMap((names) =>
      names.flatMap((name, index) => names.slice(index + 1).map((other) => [name, "excludes", other])),
    ),
  ].map((rule) => rule.map(encodeURIComponent).join(":"));
}

type BodyType = "object" | "array" | "any" | "none";

/** Returns the type of a response's JSON body. */
function bodyTypeOf(contract: Contract, response: Response | Reference | undefined): BodyType {
  const { content = {} } = response ? resolve(contract, response) : {};
  const json = content[jsonTypeIn(content, "read") ?? ""];
  return json ? typeOf(contract, json.schema ?? true) : "none";
}

/** @param above the schemas that this one is a part of; a schema may refer to itself */
function typeOf(contract: Contract, schema: Schema, above: readonly Schema[] = []): BodyType {
  if (typeof schema === "boolean" || above.includes(schema)) return "any";
  const inner = (part: Schema): BodyType => typeOf(contract, part, [...above, schema]);
  if ("$ref" in schema) return inner(resolve<SchemaObject>(contract, schema));
  const { type, nullable = false, properties, items, allOf = [], anyOf = [], oneOf = [] } = schema;
  const [only, another] = [type].flat();
  if (nullable || another !== undefined) return "any";
  if (only !== undefined) return only === "object" || only === "array" ? only : "any";
  if (properties) return "object";
  if (items !== undefined) return "array";
  const known = allOf.map(inner).find((part) => part !== "any");
  const [first = "any", ...rest] = new Set([...anyOf, ...oneOf].map(inner));
  return known ?? (rest.length === 0 ? first : "any");
}

/** Returns the mark of a body that is not JSON. */
function bodyMarks(contract: Contract, { requestBody }: Operation): string[] {
  const { content = {} } = requestBody ? resolve<RequestBody>(contract, requestBody) : {};
  const type = jsonTypeIn(content, "sent") ?? MEDIA_TYPES.find((it) => it in content);
  return type === FORM ? ["form"] : type === MULTIPART ? ["multipart"] : [];
}

function toStyles(contract: Contract, parameters: readonly Parameter[]): string[] {
  // A parameter of the operation comes later and replaces the one of its path.
  const styles = new Map(
    parameters
      .filter((parameter) => parameter.in === "query")
      .map(({ name = "", style = "form", explode = style === "form", schema }) => {
        const isExplodedObject = schema !== undefined && style === "form" && typeOf(contract, schema) === "object";
        const mark = style === "deepObject" || !explode ? style : isExplodedObject ? "exploded" : undefined;
        return [encodeURIComponent(name), mark];
      }),
  );
  return [...styles].filter(([, style]) => style !== undefined).map(([name, style]) => `${name}=${style}`);
}

function isDeclarable(status: string): boolean {
  return /^(?:[1-5](?:\d\d|XX)|default)$/.test(status);
}

function fail(reason: string): never {
  throw new Error(reason);
}
