import { resolve } from "../document/resolve.ts";
import { toKey, toSource } from "../reference/literal.ts";

type Parameter = { name?: string; in?: string; style?: string; explode?: boolean };

type Operation = {
  operationId?: string;
  responses?: Record<string, unknown>;
  parameters?: (Parameter | { $ref: string })[];
};

export type Contract = { paths?: Record<string, Record<string, Operation>> };

/** The methods that the client has verbs for. */
const METHODS = ["get", "post", "put", "delete"];

/** Those that OpenAPI has besides; what else stands in a path is none. */
const OTHERS = ["options", "head", "patch", "trace"];

/**
 * The run-time table of a bundled contract: for each path template and method, the declared statuses and
 * the operation id in one string, which gzips as well as any cleverer form. A query parameter whose lists or objects
 * are not written in the default way of OpenAPI adds a word `name=style`.
 * @param leaveOut Told what the table cannot hold, and why; throws unless given.
 */
export function toOperations(contract: Contract, leaveOut: (reason: string) => void = refuse): string {
  const { paths = {} } = contract;
  const rows = Object.entries(paths).map(([path, item]) => {
    for (const method of OTHERS.filter((it) => it in item)) {
      leaveOut(`${method} ${path}: the client has verbs for ${METHODS.join(", ")} only`);
    }
    const entries = Object.entries(item).flatMap(([method, operation]) => {
      if (!METHODS.includes(method)) return [];
      // What stands beside the methods of a path is no operation, but the parameters that they share.
      const shared = (item["parameters"] as unknown as Operation["parameters"]) ?? [];
      const parameters = [...shared, ...(operation.parameters ?? [])].map((parameter) => resolve(contract, parameter));
      const entry = toEntry({ ...operation, parameters }, `${method} ${path}`, leaveOut);
      return [`    ${method.toUpperCase()}: ${toSource(entry)},\n`];
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

function toEntry(
  { operationId, responses = {}, parameters }: Operation & { parameters: Parameter[] },
  where: string,
  leaveOut: (reason: string) => void,
) {
  if (!operationId || /\s/.test(operationId)) throw new Error(`${where}: an operationId without spaces is needed`);
  const statuses = Object.keys(responses).filter((status) => !status.startsWith("x-"));
  for (const odd of statuses.filter((status) => !isExact(status))) {
    leaveOut(`${where}: the response "${odd}" is not one status; the client narrows by exact statuses`);
  }
  return [...statuses.filter(isExact), ...toStyles(parameters), operationId].join(" ");
}

/** A parameter of the operation replaces one of its path; a Map keeps the later of two. */
function toStyles(parameters: Parameter[]) {
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

function isExact(status: string) {
  return /^[1-5]\d\d$/.test(status);
}

function refuse(reason: string) {
  throw new Error(reason);
}
