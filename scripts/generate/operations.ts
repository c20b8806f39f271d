import { CLIENT_METHODS, HTTP_METHODS, isClientMethod } from "../document/http-methods.ts";
import { type Reference, resolve } from "../document/resolve.ts";
import { toKey, toSource } from "../reference/literal.ts";

interface Parameter {
  readonly name?: string;
  readonly in?: string;
  readonly style?: string;
  readonly explode?: boolean;
}

interface Operation {
  readonly operationId?: string;
  readonly responses?: Readonly<Record<string, unknown>>;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: RequestBody | Reference;
}

interface RequestBody {
  readonly content?: Readonly<Record<string, unknown>>;
}

type PathItem = Readonly<Partial<Record<(typeof HTTP_METHODS)[number], Operation>>> & Pick<Operation, "parameters">;

export interface Contract {
  readonly paths?: Readonly<Record<string, PathItem>>;
}

/**
 * Writes the run-time table of a bundled contract. For each path template and method, one string has the declared
 * statuses and the operation id; it gzips as well as more complex encodings. A query parameter whose lists or objects
 * are not serialized in the default way of OpenAPI adds an entry `name=style`, and a body that is a form adds `form`.
 * @param onOmitted Receives the reason for each omission; by default an omission throws.
 */
export function toOperations(contract: Contract, onOmitted: (reason: string) => void = fail): string {
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
        const entry = toEntry(
          { ...operation, parameters: resolved, isForm: isForm(contract, operation) },
          `${method} ${path}`,
          onOmitted,
        );
        return `    ${method.toUpperCase()}: ${toSource(entry)},\n`;
      });
    return entries.length === 0 ? "" : `  ${toKey(path)}: {\n${entries.join("")}  },\n`;
  });
  return [
    "/** Path template -> method -> declared statuses and operation id. */\n",
    "export const operations: Readonly<Record<string, Readonly<Record<string, string>>>> = {\n",
    ...rows,
    "};\n",
  ].join("");
}

interface ResolvedOperation extends Operation {
  readonly parameters: readonly Parameter[];
  readonly isForm: boolean;
}

function toEntry(
  { operationId, responses = {}, parameters, isForm }: ResolvedOperation,
  name: string,
  onOmitted: (reason: string) => void,
): string {
  if (!operationId || /\s/.test(operationId)) throw new Error(`${name} needs an operationId without spaces`);
  const statuses = Object.keys(responses).filter((status) => !status.startsWith("x-"));
  for (const unknown of statuses.filter((status) => !isDeclarable(status))) {
    onOmitted(`${name}: the response "${unknown}" is not a status, a range such as 4XX, or default`);
  }
  const kept = statuses.filter(isDeclarable);
  return [...kept, ...toStyles(parameters), ...(isForm ? ["form"] : []), operationId].join(" ");
}

/** Checks whether an operation takes a form, and no JSON. */
function isForm(contract: Contract, { requestBody }: Operation): boolean {
  const { content = {} } = requestBody ? resolve<RequestBody>(contract, requestBody) : {};
  return FORM in content && !("application/json" in content);
}

const FORM = "application/x-www-form-urlencoded";

function toStyles(parameters: readonly Parameter[]): string[] {
  // A parameter of the operation comes later and replaces the one of its path.
  const styles = new Map(
    parameters
      .filter((parameter) => parameter.in === "query")
      .map(({ name = "", style = "form", explode = style === "form" }) => [
        encodeURIComponent(name),
        style === "deepObject" || !explode ? style : undefined,
      ]),
  );
  return [...styles].filter(([, style]) => style !== undefined).map(([name, style]) => `${name}=${style}`);
}

function isDeclarable(status: string): boolean {
  return /^(?:[1-5](?:\d\d|XX)|default)$/.test(status);
}

function fail(reason: string): never {
  throw new Error(reason);
}
