import type { Violation } from "../../validate/violation.ts";
import { jsonOf } from "../cases/body-plan.ts";
import type { Case } from "../cases/case.ts";
import { foreignIds, missingEchoes } from "../cases/echo.ts";
import type { CaseRun } from "./context.ts";
import { type Exchange, isExchangeSuccess, judgeExchange, statusOf } from "./exchange.ts";
import { judgeConduct } from "./judge-conduct.ts";

/** What an answer has against the contract, and against what was to come of the request. */
export function judgeCase(run: CaseRun, asked: Case, exchange: Exchange): readonly Violation[] {
  const { planner, timeoutMs, tally } = run;
  const { operation, expectation, request } = asked;
  const status = statusOf(exchange);
  const conduct = status === null ? [] : judgeConduct(asked, status);
  // What an undeclared method is answered with, the contract cannot say.
  if (expectation.kind === "not-accepted" && status !== null) return conduct;
  tally(operation.operationId, status);
  const own = judgeExchange(planner, operation, exchange, timeoutMs);
  if (!isExchangeSuccess(exchange) || conduct.length > 0 || exchange.json === undefined) return [...conduct, ...own];
  const isEchoed = expectation.kind === "echoed" || expectation.kind === "stored";
  return [
    ...own,
    ...foreignIds(planner, operation, request.pathValues, exchange.json),
    ...(isEchoed ? missingEchoes(planner, operation, jsonOf(request.body), exchange.json) : []),
  ];
}
