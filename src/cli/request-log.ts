import { shortened } from "../core/foreign-text.ts";
import type { RecordedRequest, Violation } from "../testing/index.ts";
import { type Io, paintFor, plain, plainJson } from "./terminal.ts";

/** A request, its answer, and what there is to say of both. */
interface LogFields {
  readonly request: RecordedRequest;
  /** `undefined` when there was no answer. */
  readonly status: number | undefined;
  /** Those of the answer. */
  readonly violations: readonly Violation[];
  readonly notes: readonly string[];
  readonly durationMs?: number;
}

/** What is printed of a request and its answer: a line, and one for each violation; or a line of JSON. */
export function exchangeLine(told: LogFields, isJson: boolean, io: Io): string {
  return isJson ? `${plainJson(toJson(told))}\n` : toText(told, io);
}

function toJson({ request, status, violations, notes, durationMs }: LogFields): object {
  const { method, path, operationId } = request;
  return {
    event: "request",
    method,
    path,
    operationId,
    status,
    durationMs: durationMs === undefined ? undefined : Math.round(durationMs),
    violations: [
      ...request.violations.map((violation) => ({ of: "request", ...violation })),
      ...violations.map((violation) => ({ of: "answer", ...violation })),
    ],
    notes,
  };
}

function toText({ request, status, violations, notes, durationMs }: LogFields, io: Io): string {
  const { bad, good, dim } = paintFor(io.out, io);
  const took = durationMs === undefined ? "" : ` ${Math.round(durationMs)} ms`;
  const { method, path, operationId = "not in the contract" } = request;
  const isGood = status !== undefined && status < 400;
  const lines = [
    `${plain(method).padEnd(6)} ${(isGood ? good : bad)(String(status ?? "---"))} ${plain(shortened(path))} ${dim(plain(operationId) + took)}`,
    ...request.violations.map((violation) => bad(`       request: ${sentence(violation)}`)),
    ...violations.map((violation) => bad(`       answer: ${sentence(violation)}`)),
    ...notes.map((note) => dim(`       note: ${plain(note)}`)),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function sentence({ rule, pointer, message }: Violation): string {
  return plain([rule, pointer, message].filter(Boolean).join(" "));
}
