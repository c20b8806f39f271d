import { readFileSync } from "node:fs";
import { CLIENT_METHODS, HTTP_METHODS, isClientMethod, isStatus } from "../document/http-methods.ts";
import { FORM, jsonTypeIn, MEDIA_TYPES, MULTIPART } from "../document/media-types.ts";
import {
  type Body,
  type Contract,
  type Operation,
  type Parameter,
  type PathItem,
  type Reference,
  resolve,
  type Schema,
  type SchemaObject,
} from "../document/openapi.ts";
import { toKey, toSource } from "../reference/literal.ts";

/**
 * Writes the run-time table of a bundled contract. For each path template and method, one string has the declared
 * statuses and the operation id; it gzips as well as more complex encodings. A success whose body is not an object is
 * `200=array`, `200=any` for a body that the client does not check, or `200=none` for one without JSON. A query
 * parameter whose lists or objects are not serialized in the default way of the client adds an entry `?name=style`, and
 * a body that is a form adds `form` or `multipart`. A rule between query parameters, which OpenAPI cannot express, adds
 * an entry `city:needs:region` or `starts_with:excludes:contains`; in `page_number:needs:page_token:0`, the default
 * value needs nothing. The code that builds a multipart body follows the table, so a contract without one does not have
 * it.
 * @param isOwn True for this project's contract, whose extensions have a meaning and which may have nothing that the
 * client does not support. Of another contract, such parts are left out.
 */
export function toOperations(contract: Contract, isOwn: boolean = true): string {
  const rows = Object.entries(contract.paths ?? {}).map(([path, item]) => {
    const other = HTTP_METHODS.find((method) => method in item && !isClientMethod(method));
    if (isOwn && other) throw new Error(`${other} ${path}: the client offers only ${CLIENT_METHODS.join(", ")}`);
    const methods = Object.keys(item).filter(isClientMethod);
    const entries = methods.map((method) => {
      const entry = toEntry(contract, item, item[method] ?? {}, `${method} ${path}`, isOwn);
      return `    ${method.toUpperCase()}: ${toSource(entry)},\n`;
    });
    return entries.length === 0 ? "" : `  ${toKey(path)}: {\n${entries.join("")}  },\n`;
  });
  return [
    "/** Path template -> method -> declared statuses and operation id. */\n",
    "export const operations: Readonly<Record<string, Readonly<Record<string, string>>>> = {\n",
    ...rows,
    "};\n\n",
    "/** A status of a row is a range such as `4XX`, or `default`. The build leaves out code that no row needs. */\n",
    `export const hasRanges: boolean = ${rows.some((row) => /"(.* )?(\dXX|default)[ =]/.test(row))};\n\n`,
    "/** A row has a form or the style of a query parameter. */\n",
    `export const hasStyles: boolean = ${rows.some((row) => / (form |\?)/.test(row))};\n\n`,
    rows.some((row) => row.includes(" multipart ")) ? readFileSync(FORM_SOURCE, "utf8") : NO_FORM,
  ].join("");
}

const FORM_SOURCE = new URL("./form.ts", import.meta.url);

const NO_FORM = `/** Builds a multipart/form-data body, which no operation has. */
export const toForm: ((values: object) => never) | undefined = undefined;
`;

function toEntry(contract: Contract, item: PathItem, operation: Operation, name: string, isOwn: boolean): string {
  const { operationId, responses = {} } = operation;
  if (!operationId || /\s/.test(operationId)) throw new Error(`${name} needs an operationId without spaces`);
  const keys = Object.keys(responses).filter((key) => !key.startsWith("x-"));
  const other = keys.find((key) => !isStatus(key));
  if (isOwn && other !== undefined) {
    throw new Error(`${name}: the response "${other}" is not a status, a range such as 4XX, or default`);
  }
  const marks = keys.filter(isStatus).map((status) => {
    // The client reads no body of a 204 or 205.
    const type = /^2(?!0[45])/.test(status) ? bodyTypeOf(contract, responses[status]) : "object";
    return type === "object" ? status : `${status}=${type}`;
  });
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((it) => resolve(contract, it));
  return [
    ...marks,
    ...toStyles(contract, parameters),
    ...bodyMarks(contract, operation),
    ...(isOwn ? toRules(operation, parameters) : []),
    operationId,
  ].join(" ");
}

function toRules(
  { "x-query-requires": requires = {}, "x-query-excludes": excludes = [] }: Operation,
  parameters: readonly Parameter[],
): string[] {
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
function bodyTypeOf(contract: Contract, response: Body | Reference | undefined): BodyType {
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
  const { content = {} } = requestBody ? resolve<Body>(contract, requestBody) : {};
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
  return [...styles].filter(([, style]) => style !== undefined).map(([name, style]) => `?${name}=${style}`);
}
