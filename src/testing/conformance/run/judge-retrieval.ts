import type { Operation } from "../../contract/operation.ts";
import { resourceOfPath } from "../../contract/path-template.ts";
import { objectOf } from "../../shared/json.ts";
import type { Violation } from "../../validate/violation.ts";
import { jsonOf } from "../cases/body-plan.ts";
import type { Case } from "../cases/case.ts";
import { missingEchoes } from "../cases/echo.ts";
import { itemRequest } from "../cases/item-request.ts";
import type { CaseRun } from "./context.ts";
import { type Exchange, isExchangeSuccess, judgeExchange, statusOf } from "./exchange.ts";

/** Retrieves what a case has made, changed or deleted, and says what is not as it should be. */
export async function judgeRetrieval(
  run: CaseRun,
  asked: Case,
  exchange: Exchange,
  { kind, retriever }: { readonly kind: "stored" | "gone"; readonly retriever: Operation },
): Promise<readonly Violation[]> {
  const { operation, request } = asked;
  const { isItem } = resourceOfPath(operation.path);
  const id = isItem ? Object.values(request.pathValues).at(-1) : objectOf(exchange.json)["id"];
  // That an answer has no id is a violation of its own.
  if (typeof id !== "string") return [];
  const again = await run.send(itemRequest(retriever, id));
  run.tally(retriever.operationId, statusOf(again));
  const own = judgeExchange(run.planner, retriever, again, run.timeoutMs);
  const isDue = kind === "stored";
  const lost =
    isDue && isExchangeSuccess(again) ? missingEchoes(run.planner, operation, jsonOf(request.body), again.json) : [];
  const then = `then GET ${retriever.path}: `;
  return [
    ...own.map((violation) => ({ ...violation, message: then + violation.message })),
    ...lost.map((violation): Violation => ({ ...violation, rule: "not-stored", message: then + violation.message })),
    ...judgePresence(isExchangeSuccess(again), isDue, then + outcomeOf(again)),
  ];
}

function judgePresence(isFound: boolean, isDue: boolean, message: string): readonly Violation[] {
  return isFound === isDue ? [] : [{ rule: isDue ? "not-stored" : "not-deleted", message }];
}

function outcomeOf(exchange: Exchange): string {
  const status = statusOf(exchange);
  return status === null ? "there was no answer" : `answered ${status}`;
}
