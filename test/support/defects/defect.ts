import type { ApiAnswer, ApiRequest } from "../number-groups/messages.ts";
import type { Rules } from "../number-groups/rules.ts";
import type { Store } from "../number-groups/store.ts";

/** One thing that a server does wrong. */
export interface Defect {
  readonly name: string;
  /** A case that fails for it, and the rule that it breaks: `create-number-group echo/example: not-echoed`. */
  readonly foundBy: string;
  readonly rules: Partial<Rules>;
}

/** A defect of the rules. */
export function defect(name: string, foundBy: string, rules: Partial<Rules>): Defect {
  return { name, foundBy, rules };
}

/** A defect of the answers to one operation, or to all of a method; `create 201` is only about that status. */
export function answering(
  name: string,
  foundBy: string,
  to: string,
  change: (answer: ApiAnswer, request: ApiRequest, store: Store) => ApiAnswer,
): Defect {
  const [operation, status] = to.split(" ");
  const isMeant = (answer: ApiAnswer, request: ApiRequest) => {
    return (!operation || operation === operationOf(request)) && (!status || Number(status) === answer.status);
  };
  return defect(name, foundBy, {
    finish: (answer, request, store) => (isMeant(answer, request) ? change(answer, request, store) : answer),
  });
}

/** A defect of the body of the answers to one operation. */
export function saying(
  name: string,
  foundBy: string,
  to: string,
  change: (body: Record<string, unknown>) => unknown,
): Defect {
  return answering(name, foundBy, to, (answer) => ({
    ...answer,
    body: change({ ...(answer.body as Record<string, unknown>) }),
  }));
}

/** `list`, `create`, `retrieve`, `update`, `delete` of groups; the same with `-member` of memberships. */
export function operationOf({ method, path }: ApiRequest): string {
  const isOfMembers = path.includes("memberships");
  const isItem = /^\/(number_groups|number_group_memberships)\/[^/]+$/.test(path);
  const names: Readonly<Record<string, string>> = isItem
    ? { GET: "retrieve", PUT: "update", DELETE: "delete" }
    : { GET: "list", POST: "create" };
  return `${names[method] ?? method}${isOfMembers ? "-member" : ""}`;
}
