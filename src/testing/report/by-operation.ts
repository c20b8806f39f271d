import type { CaseResult } from "./result.ts";

/** Results under their operations, both in the order that they come in. */
export function byOperation(results: readonly CaseResult[]): ReadonlyMap<string, readonly CaseResult[]> {
  const groups = new Map<string, CaseResult[]>();
  for (const result of results) {
    const group = groups.get(result.operationId) ?? [];
    group.push(result);
    groups.set(result.operationId, group);
  }
  return groups;
}

/** A violation in one line: `schema /id: must be string`. */
export function violationLine({ rule, pointer, message }: CaseResult["violations"][number]): string {
  return `${pointer ? `${rule} ${pointer}` : rule}: ${message}`;
}

/** How to ask again; empty where nothing was asked. */
export function curlOf({ request }: CaseResult): string {
  return request?.curl ?? "";
}

/** The end of a case's id, which says what it is about: `invalid/missing:name`. */
export function caseName({ id, operationId }: CaseResult): string {
  return id.slice(operationId.length + 1);
}
