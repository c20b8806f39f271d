import type { Bundle } from "../document/bundle.ts";
import { targetOf } from "../document/json.ts";
import type { Reference } from "../document/openapi.ts";
import { isNode } from "../document/structure.ts";
import { openResponses, requiredBody } from "./bodies.ts";
import { examples, exampleViolations } from "./examples.ts";
import { limits } from "./limits.ts";
import { malformed } from "./malformed.ts";
import { nullable } from "./nullable.ts";
import { operationIds } from "./operation-ids.ts";
import { pathParameters } from "./path-parameters.ts";
import type { Repair } from "./repair.ts";
import { emptyEnumStrings, exclusiveBounds } from "./schemas.ts";
import { authorizationHeader, unusedSecurity } from "./security.ts";
import { serverPlaceholder } from "./server-placeholder.ts";
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

/**
 * Repairs a bundled document of another publisher in place, and adds a remark for each repair, and for each limit of
 * the client.
 */
export function repairDocument({ root, origins, remarks }: Bundle): void {
  const resolve = <Target>(node: Target | Reference): Target => {
    const followed = new Set<unknown>();
    let target: unknown = node;
    while (isNode(target) && typeof target["$ref"] === "string" && !followed.has(target)) {
      followed.add(target);
      target = targetOf(root, target["$ref"]);
    }
    // The document is bundled, so a reference leads to a node of the kind that its location requires.
    return target as Target;
  };
  const report = (kind: string, message: string, ...at: [object, ...string[]]): void => {
    remarks.push({ kind, message, at });
  };
  for (const repair of REPAIRS) repair({ root, resolve, report, replace: origins.copy });
}
