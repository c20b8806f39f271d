import type { Operation } from "../../contract/operation.ts";
import { readJsonBody } from "../../shared/read-body.ts";
import { judgeAnswer } from "../../validate/validate-response.ts";
import type { Violation } from "../../validate/violation.ts";
import type { RequestPlan } from "../cases/case.ts";
import type { Planner } from "../cases/planner.ts";
import type { WireAnswer } from "./wire-answer.ts";

/** A request that was sent, and what came of it. */
export interface Exchange {
  /** Its needs are filled. */
  readonly request: RequestPlan;
  readonly answer: WireAnswer;
  /** The body of an answer, parsed; `undefined` where it does not parse. */
  readonly json: unknown;
}

/** Sends a request whose needs are filled; what cleans up is sent even when the check is stopped. */
export type Send = (request: RequestPlan, isCleanUp?: boolean) => Promise<Exchange>;

/** Puts a request and its answer together. */
export function toExchange(request: RequestPlan, answer: WireAnswer): Exchange {
  const reading = answer.kind === "answer" ? readJsonBody(answer.body) : undefined;
  return { request, answer, json: reading?.kind === "json" ? reading.value : undefined };
}

/** The status of an answer; `null` where there was none. */
export function statusOf({ answer }: Exchange): number | null {
  return answer.kind === "answer" ? answer.status : null;
}

/** Returns true when there is no answer to a request that the server may have acted on. */
export function mayHaveArrived({ answer }: Exchange): boolean {
  return answer.kind === "time-out" || (answer.kind !== "answer" && answer.mayHaveArrived === true);
}

/** Whether there is an answer, and it is a success. */
export function isExchangeSuccess(exchange: Exchange): boolean {
  const status = statusOf(exchange) ?? 0;
  return status >= 200 && status < 300;
}

/** What an answer has against what the contract says of its operation, whatever it was asked; or that there is none. */
export function judgeExchange(
  { contract }: Planner,
  operation: Operation,
  { answer }: Exchange,
  timeoutMs: number,
): readonly Violation[] {
  switch (answer.kind) {
    case "answer":
      return judgeAnswer(contract, operation, answer);
    case "time-out":
      return [{ rule: "time-out", message: `there was no answer within ${timeoutMs} ms` }];
    case "no-answer":
      return [{ rule: "no-answer", message: answer.why }];
    case "stopped":
      return [];
  }
}
