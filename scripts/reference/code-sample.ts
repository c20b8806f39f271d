import { toLiteral, toSource } from "./literal.ts";
import type { ListItem, Subject } from "./sample.ts";

/** The statuses of invalid requests; the issues of the error name the properties. */
const INVALID_REQUEST = [400, 422];

/**
 * Writes a program that calls one operation and handles all its results.
 * @returns TypeScript, without a line break at its end.
 */
export function toCodeSample(subject: Subject): string {
  return subject.listItem ? toPagination(subject, subject.listItem) : toCall(subject);
}

function toCall({ method, path, input, responses }: Subject): string {
  return `import { createRelayClient } from "signalwire-relay-rest";

const relay = createRelayClient();
${completeCall(`const result = await relay.${method}(`, path, input)}

switch (result.status) {
${toCases(responses)}
  default:
    result satisfies never;
}`;
}

function toPagination({ path, input }: Subject, { name, data }: ListItem): string {
  return `import {
  createRelayClient,
  isRelayError,
  paginate,
} from "signalwire-relay-rest";

const relay = createRelayClient();
${completeCall("const list = paginate(relay, ", path, input)}

try {
  for await (const ${name} of list) {
    console.log(${data === "with-id" ? `${name}.id` : name});
  }
} catch (error) {
  if (!isRelayError(error)) throw error;
  console.error(error.message, error.cursor);
}`;
}

/** Completes a call that starts with `before`. */
function completeCall(before: string, path: string, input: object): string {
  const start = before + toSource(path);
  if (Object.keys(input).length === 0) return `${start});`;
  return `${start}, ${toLiteral(input, { before: start.length + 2, after: 2 })});`;
}

/** Writes one case for each status; statuses with the same statement share a block. */
function toCases(responses: Subject["responses"]): string {
  const cases = new Map<string, string[]>();
  for (const response of responses) {
    const statement = toStatement(response);
    cases.set(statement, [...(cases.get(statement) ?? []), String(response.status)]);
  }
  const rest = cases.get(REPORT) ?? [];
  cases.delete(REPORT);
  return [...cases, [REPORT, [...rest, '"unexpected"']] as const]
    .map(([statement, statuses]) => {
      const labels = statuses.map((status) => `case ${status}:`).join(" ");
      return `  ${labels}\n    ${statement}\n    break;`;
    })
    .join("\n");
}

const REPORT = "console.error(result.error.message);";

function toStatement({ status, data }: Subject["responses"][number]): string {
  if (INVALID_REQUEST.includes(status)) return "console.error(result.error.issues);";
  if (status >= 400) return REPORT;
  if (status >= 300) return "console.log(result.data.location);";
  if (data === "none") return 'console.log("done");';
  return data === "with-id" ? "console.log(result.data.id);" : "console.log(result.data);";
}
