import { once } from "node:events";
import { shortened } from "../core/foreign-text.ts";
import type { RecordedRequest, Violation } from "../testing/index.ts";
import { violationText } from "../testing/validate/violation.ts";
import { type Io, paintFor, plain, plainJson } from "./terminal.ts";

/**
 * Runs a server until the command has to stop. Prints a text at the start, and at the end a summary as properties of the
 * last event and as text.
 */
export async function serve(
  server: { readonly url: string; readonly close: () => Promise<void> },
  isJson: boolean,
  { out, signal }: Io,
  start: string,
  summary: () => readonly [event: object, text: string],
): Promise<void> {
  out.write(isJson ? `${JSON.stringify({ event: "listening", url: server.url })}\n` : start);
  if (!signal.aborted) await once(signal, "abort");
  await server.close();
  const [event, text] = summary();
  out.write(isJson ? `${plainJson({ event: "end", ...event })}\n` : `\n${text}\n`);
}

/** The data of one log entry: a request, and the evaluation of its response. */
interface LogFields {
  readonly request: RecordedRequest;
  /** Status of the response; `undefined` when there was none. */
  readonly status: number | undefined;
  /** Violations of the response. */
  readonly violations: readonly Violation[];
  readonly notes: readonly string[];
  readonly durationMs?: number;
}

/** Formats a log entry: one line, and one for each violation and note; or one line of JSON. */
export function formatExchange(fields: LogFields, isJson: boolean, io: Io): string {
  return isJson ? `${plainJson(toJson(fields))}\n` : toText(fields, io);
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
      ...violations.map((violation) => ({ of: "response", ...violation })),
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
    ...request.violations.map((violation) => bad(`       request: ${plain(violationText(violation))}`)),
    ...violations.map((violation) => bad(`       response: ${plain(violationText(violation))}`)),
    ...notes.map((note) => dim(`       note: ${plain(note)}`)),
  ];
  return lines.map((line) => `${line}\n`).join("");
}
