import { toLiteral, toSource } from "./literal.ts";
import type { Listed, Subject } from "./sample.ts";

/** What a caller can put right: the issues say which field. */
const FAULTS = [400, 422];

/**
 * A program that calls one operation and handles all that can come of it, as a person would write it.
 * @returns TypeScript, without a line break at its end.
 */
export function toCodeSample(subject: Subject): string {
  return subject.listed ? toWalk(subject, subject.listed) : toCall(subject);
}

function toCall({ method, path, input, answers }: Subject) {
  return `import { createRelayClient } from "signalwire-relay-rest";

const relay = createRelayClient();
${toStatement(`const result = await relay.${method}(`, path, input)}

switch (result.status) {
${toCases(answers)}
  default:
    result satisfies never;
}`;
}

function toWalk({ path, input }: Subject, { name, data }: Listed) {
  return `import {
  createRelayClient,
  isRelayError,
  paginate,
} from "signalwire-relay-rest";

const relay = createRelayClient();
${toStatement("const list = paginate(relay, ", path, input)}

try {
  for await (const ${name} of list) {
    console.log(${data === "with-id" ? `${name}.id` : name});
  }
} catch (error) {
  if (!isRelayError(error)) throw error;
  console.error(error.message, error.cursor);
}`;
}

function toStatement(before: string, path: string, input: object) {
  const start = before + toSource(path);
  if (Object.keys(input).length === 0) return `${start});`;
  return `${start}, ${toLiteral(input, { before: start.length + 2, after: 2 })});`;
}

/** Every status once, those that are handled alike together. */
function toCases(answers: Subject["answers"]) {
  const cases: Map<string, string[]> = new Map();
  for (const answer of answers) {
    const statement = toHandling(answer);
    cases.set(statement, [...(cases.get(statement) ?? []), String(answer.status)]);
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

function toHandling({ status, data }: Subject["answers"][number]) {
  if (FAULTS.includes(status)) return "console.error(result.error.issues);";
  if (status >= 400) return REPORT;
  if (status >= 300) return "console.log(result.data.location);";
  if (data === "none") return 'console.log("done");';
  return data === "with-id" ? "console.log(result.data.id);" : "console.log(result.data);";
}
