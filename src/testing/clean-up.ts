import { isSuccess, type Send, statusOf } from "./exchange.ts";
import { itemOperation, itemRequest } from "./item-request.ts";
import type { Planner } from "./planner.ts";

/** What was made last is deleted first, for it may be part of what was made before. */
export async function cleanUp(
  planner: Planner,
  send: Send,
  made: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const left: string[] = [];
  for (const [id, resource] of [...made].reverse()) {
    const deleter = itemOperation(planner, `/${resource}`, "deleter");
    const exchange = deleter && (await send(itemRequest(deleter, id), true));
    // What an owner took with it is gone as well.
    const isGone = exchange !== undefined && (isSuccess(exchange) || statusOf(exchange) === 404);
    if (!isGone) left.push(`${resource} ${id}`);
  }
  return left;
}
