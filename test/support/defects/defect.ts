import type { ApiRequest, ApiResponse } from "../number-groups/messages.ts";
import type { Rules } from "../number-groups/rules.ts";
import type { Store } from "../number-groups/store.ts";

/** A defect of a server. */
export interface Defect {
  readonly name: string;
  /** A case that finds the defect, and the rule it reports: `create-number-group echo/example: not-echoed`. */
  readonly foundBy: string;
  readonly rules: Partial<Rules>;
}

export function defect(name: string, foundBy: string, rules: Partial<Rules>): Defect {
  return { name, foundBy, rules };
}

/**
 * Creates a defect of the responses of one operation.
 * @param to operation, and optionally a status: `create 201`; empty for all responses
 */
export function withResponse(
  name: string,
  foundBy: string,
  to: string,
  change: (response: ApiResponse, request: ApiRequest, store: Store) => ApiResponse,
): Defect {
  const [operation, status] = to.split(" ");
  const isAffected = (response: ApiResponse, request: ApiRequest) => {
    return (!operation || operation === operationOf(request)) && (!status || Number(status) === response.status);
  };
  return defect(name, foundBy, {
    finish: (response, request, store) => (isAffected(response, request) ? change(response, request, store) : response),
  });
}

/** Creates a defect of the response bodies of one operation. */
export function withBody(
  name: string,
  foundBy: string,
  to: string,
  change: (body: Record<string, unknown>) => unknown,
): Defect {
  return withResponse(name, foundBy, to, (response) => ({
    ...response,
    body: change({ ...(response.body as Record<string, unknown>) }),
  }));
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
