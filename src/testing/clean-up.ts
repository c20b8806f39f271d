import type { RequestPlan } from "./case.ts";
import { isSuccess, type Send, statusOf } from "./exchange.ts";
import type { Planner } from "./planner.ts";

/** What was made last is deleted first, for it may be part of what was made before. */
export async function cleanUp(
  { resources }: Planner,
  send: Send,
  made: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const left: string[] = [];
  for (const [id, resource] of [...made].reverse()) {
    const deleter = resources.get(resource)?.deleter;
    const [, parameter, ...others] = deleter?.path.split(/\{([^}]*)\}/) ?? [];
    const isWhole = deleter !== undefined && parameter !== undefined && others.length === 1;
    const exchange = isWhole && (await send(deletion(deleter.path, parameter, id), true));
    // What an owner took with it is gone as well.
    if (!exchange || !(isSuccess(exchange) || statusOf(exchange) === 404)) left.push(`${resource} ${id}`);
  }
  return left;
}

function deletion(path: string, parameter: string, id: string): RequestPlan {
  const pathValues = { [parameter]: id };
  return { method: "DELETE", path, pathValues, query: {}, authorization: "given", body: { kind: "none" } };
}
