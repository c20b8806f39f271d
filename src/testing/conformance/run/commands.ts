import { resourceOfParameter } from "../../contract/router.ts";
import type { RequestPlan } from "../cases/case.ts";
import type { Created, Step } from "../cases/placeholder.ts";

/** Limit of commands. A case that follows pages may send many more requests. */
const MAX_COMMANDS = 10;

/**
 * Formats the requests of a case as commands for a POSIX shell that repeat them against the same server.
 * Each id that a request creates becomes a variable of the later commands, because a repeated creation returns another:
 * `ID_1=$(curl … | node -p 'JSON.parse(fs.readFileSync(0))["id"]')`.
 */
export function toCommands(steps: readonly Step[], toCurl: (request: RequestPlan) => string): readonly string[] {
  const known: (Created & { readonly variable: string })[] = [];
  const shown = steps.slice(0, MAX_COMMANDS);
  const lines = shown.map(({ request, made }, index) => {
    const command = withVariables(request, known, toCurl);
    if (made === undefined || !shown.slice(index + 1).some((step) => mentions(step.request, made))) return command;
    const variable = `ID_${known.length + 1}`;
    known.push({ ...made, variable });
    return `${variable}=$(${withId(command, made.pointer)})`;
  });
  const rest = steps.length - shown.length;
  return [...lines, ...(rest > 0 ? [`# and ${rest} more requests`] : [])];
}

/** Creates the command that prints the id from the response to another command. */
function withId(command: string, pointer: string | undefined): string {
  // The headers would not be JSON.
  const [before, after] = ["curl --include", "curl --silent"];
  if (pointer === undefined) {
    const toHeader = `${after} --output /dev/null --write-out '%{header_json}'`;
    return `${command.replace(before, toHeader)} | node -p 'JSON.parse(fs.readFileSync(0)).location[0].split("/").pop()'`;
  }
  const keys = pointer
    .split("/")
    .slice(1)
    .map((key) => JSON.stringify(key.replaceAll("~1", "/")));
  const read = `JSON.parse(fs.readFileSync(0))${keys.map((key) => `[${key}]`).join("")}`;
  return `${command.replace(before, after)} | node -p '${read.replaceAll("'", "\\u0027")}'`;
}

function mentions({ pathValues, body }: RequestPlan, { id }: Created): boolean {
  return Object.values(pathValues).some((value) => String(value) === String(id)) || isWithin(body, id);
}

/** Returns true if a body has an id that is too long to be there by chance. */
function isWithin(body: unknown, id: unknown): id is string {
  return typeof id === "string" && id.length >= 8 && JSON.stringify(body).includes(id);
}

function withVariables(
  request: RequestPlan,
  known: readonly (Created & { readonly variable: string })[],
  toCurl: (request: RequestPlan) => string,
): string {
  const markOf = (variable: string) => `relay-rest-${variable}.`;
  const pathValues = Object.entries(request.pathValues).map(([name, value]) => {
    const resource = resourceOfParameter(request.path, name);
    const same = known.filter(({ id }) => String(id) === String(value));
    const found = same.find((it) => it.resource === resource) ?? same[0];
    return [name, found === undefined ? value : markOf(found.variable)] as const;
  });
  const command = toCurl({ ...request, pathValues: Object.fromEntries(pathValues) });
  // Every argument is within single quotes, which a variable has to leave.
  return known.reduce((text, { id, variable }) => {
    const shell = `'"$${variable}"'`;
    const marked = text.replaceAll(markOf(variable), shell);
    return isWithin(request.body, id) ? marked.replaceAll(id, shell) : marked;
  }, command);
}
