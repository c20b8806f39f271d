import type { Case, RequestPlan } from "./case.ts";
import type { CaseRun } from "./case-run.ts";
import { missingEchoes } from "./echoes.ts";
import { type Exchange, isSuccess, judgeExchange, statusOf } from "./exchange.ts";
import { objectOf } from "./json.ts";
import { resourceOfPath } from "./resources.ts";
import type { Violation } from "./violation.ts";

/** Retrieves what a case has made, changed or deleted, and says what is not as it should be. */
export async function judgeRetrieval(run: CaseRun, asked: Case, exchange: Exchange): Promise<readonly Violation[]> {
  const { planner, timeoutMs, tally } = run;
  const { operation, request, expectation } = asked;
  const { name, isItem } = resourceOfPath(operation.path);
  const retriever = planner.resources.get(name)?.retriever;
  const id = isItem ? Object.values(request.pathValues).at(-1) : objectOf(exchange.json)["id"];
  const parameters = retriever?.path.match(/[^{}]+(?=\})/g) ?? [];
  if (retriever === undefined || typeof id !== "string" || parameters.length !== 1) return [];
  const pathValues = Object.fromEntries(parameters.map((parameter) => [parameter, id]));
  const again = await run.send(retrieval(retriever.path, pathValues));
  tally(retriever.operationId, statusOf(again));
  const own = judgeExchange(planner, retriever, again, timeoutMs);
  const found = isSuccess(again);
  const stored =
    found && expectation.kind === "stored" ? missingEchoes(planner, operation, sentBy(request), again.json) : [];
  const then = `then GET ${retriever.path}: `;
  return [
    ...own.map((violation) => ({ ...violation, message: then + violation.message })),
    ...stored.map((violation): Violation => ({ ...violation, rule: "not-stored", message: then + violation.message })),
    ...judgePresence(found, expectation.kind === "stored", then + outcomeOf(again)),
  ];
}

function judgePresence(isFound: boolean, isDue: boolean, message: string): readonly Violation[] {
  return isFound === isDue ? [] : [{ rule: isDue ? "not-stored" : "not-deleted", message }];
}

function outcomeOf(exchange: Exchange): string {
  const status = statusOf(exchange);
  return status === null ? "there was no answer" : `answered ${status}`;
}

function sentBy({ body }: RequestPlan): unknown {
  return body.kind === "json" ? body.value : undefined;
}

function retrieval(path: string, pathValues: RequestPlan["pathValues"]): RequestPlan {
  return { method: "GET", path, pathValues, query: {}, authorization: "given", body: { kind: "none" } };
}
