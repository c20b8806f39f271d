import { itemOperation, itemRequest } from "../cases/item-request.ts";
import type { Planner } from "../cases/planner.ts";
import { isExchangeSuccess, type Send, statusOf } from "./exchange.ts";

/** After so many deletions in a row without an answer, the rest is not tried: each would wait as long as a request may. */
const MAX_UNANSWERED = 3;

/**
 * Deletes what was made, the last first, because it may be part of what was made before. It never rejects.
 * @returns what could not be deleted
 */
export async function cleanUp(
  planner: Planner,
  send: Send,
  made: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const left: string[] = [];
  let unanswered = 0;
  for (const [id, resource] of [...made].reverse()) {
    const deleter = itemOperation(planner, `/${resource}`, "deleter");
    const isTried = deleter !== undefined && unanswered < MAX_UNANSWERED;
    // An id may be one that no path can hold.
    const exchange = isTried ? await send(itemRequest(deleter, id), true).catch(() => undefined) : undefined;
    const status = exchange === undefined ? undefined : statusOf(exchange);
    if (status !== undefined) unanswered = status === null ? unanswered + 1 : 0;
    // What an owner took with it is gone as well.
    if (!(exchange !== undefined && (isExchangeSuccess(exchange) || status === 404))) left.push(`${resource} ${id}`);
  }
  return left;
}
