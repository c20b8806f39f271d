import type { Bundle } from "../document/bundle.ts";
import { childOf, toKeys } from "../document/json.ts";
import { isNode } from "../document/structure.ts";
import { authorizationHeader } from "./authorization-header.ts";
import { emptyEnumStrings } from "./empty-enum-strings.ts";
import { exampleViolations } from "./example-violations.ts";
import { examples } from "./examples.ts";
import { exclusiveBounds } from "./exclusive-bounds.ts";
import { limits } from "./limits.ts";
import { malformed } from "./malformed.ts";
import { nullable } from "./nullable.ts";
import { openResponses } from "./open-responses.ts";
import { operationIds } from "./operation-ids.ts";
import { pathParameters } from "./path-parameters.ts";
import type { Repair } from "./repair.ts";
import { requiredBody } from "./required-body.ts";
import { serverPlaceholder } from "./server-placeholder.ts";
import { unusedSecurity } from "./unused-security.ts";
import { version } from "./version.ts";

/**
 * The repairs of a foreign document, in their order. Malformed values go first, so that the other repairs find the forms
 * of OpenAPI. The version comes after `nullable`, which reads it. The security requirement that replaces an
 * Authorization header counts for `unusedSecurity`.
 */
const REPAIRS: readonly Repair[] = [
  malformed,
  nullable,
  exclusiveBounds,
  version,
  operationIds,
  pathParameters,
  authorizationHeader,
  unusedSecurity,
  requiredBody,
  openResponses,
  serverPlaceholder,
  emptyEnumStrings,
  examples,
  exampleViolations,
  limits,
];

/** Repairs a bundled document of another publisher in place, and adds a remark for each repair, and for each limit of the client. */
export function repairDocument({ root, origins, remarks }: Bundle): void {
  const resolve = (node: unknown): unknown => {
    const followed = new Set<unknown>();
    let target = node;
    while (isNode(target) && typeof target["$ref"] === "string" && !followed.has(target)) {
      followed.add(target);
      target = toKeys(target["$ref"]).reduce<unknown>(childOf, root);
    }
    return target;
  };
  const report = (kind: string, message: string, ...at: [object, ...string[]]): void => {
    remarks.push({ kind, message, at });
  };
  for (const repair of REPAIRS) repair({ root, resolve, report, replace: origins.copy });
}
