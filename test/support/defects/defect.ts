import type { ApiRequest, ApiResponse } from "../number-groups/messages.ts";
import type { Rules } from "../number-groups/rules.ts";
import type { Store } from "../number-groups/store.ts";

/** Rules of servers with one defect each: by the case and the rule that find it, then by name. */
export type Defects = Readonly<Record<string, Readonly<Record<string, Partial<Rules>>>>>;

/**
 * Changes the responses of one operation.
 * @param to operation, and optionally a status: `create 201`; empty for all responses
 */
export function changing(
  to: string,
  change: (response: ApiResponse, request: ApiRequest, store: Store) => ApiResponse,
): Partial<Rules> {
  const [operation, status] = to.split(" ");
  const isAffected = (response: ApiResponse, request: ApiRequest) => {
    return (!operation || operation === operationOf(request)) && (!status || Number(status) === response.status);
  };
  return {
    finish: (response, request, store) => (isAffected(response, request) ? change(response, request, store) : response),
  };
}

/** Changes the response bodies of one operation. */
export function changingBody(to: string, change: (body: Record<string, unknown>) => unknown): Partial<Rules> {
  return changing(to, (response) => ({ ...response, body: change({ ...(response.body as Record<string, unknown>) }) }));
}

/** Returns `list`, `create`, `retrieve`, `update` or `delete`, with `-member` at the end for memberships. */
export function operationOf({ method, path }: ApiRequest): string {
  const isMembership = path.includes("memberships");
  const isItem = /^\/(number_groups|number_group_memberships)\/[^/]+$/.test(path);
  const names: Readonly<Record<string, string>> = isItem
    ? { GET: "retrieve", PUT: "update", DELETE: "delete" }
    : { GET: "list", POST: "create" };
  return `${names[method] ?? method}${isMembership ? "-member" : ""}`;
}
