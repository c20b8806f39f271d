import type { FailureMode } from "../number-groups/messages.ts";
import { type Defect, withResponse } from "./defect.ts";

const failing = (name: string, foundBy: string, to: string, failureMode: FailureMode): Defect =>
  withResponse(name, foundBy, to, (response) => ({ ...response, failureMode }));

/** Servers that do not respond, or do not finish a response. */
export const TIMING_DEFECTS: readonly Defect[] = [
  failing("never lists", "list-number-groups valid/example: time-out", "list 200", "never"),
  failing("never retrieves", "retrieve-number-group valid/example: time-out", "retrieve 200", "never"),
  failing("never rejects", "create-number-group invalid/null:body: time-out", "create 422", "never"),
  failing("stops within the body", "retrieve-number-group valid/example: time-out", "retrieve 200", "stall-in-body"),
  failing(
    "writes forever",
    "retrieve-number-group-membership valid/example: no-response",
    "retrieve-member 200",
    "endless",
  ),
  failing("hangs up on a creation", "create-number-group valid/example: no-response", "create 201", "reset"),
  failing("hangs up on a deletion", "delete-number-group valid/example: no-response", "delete 204", "reset"),
  failing("hangs up within the body", "update-number-group valid/example: no-response", "update 200", "cut"),
  failing(
    "hangs up without credentials",
    "list-number-group-memberships auth/none: no-response",
    "list-member 401",
    "reset",
  ),
  failing(
    "speaks another protocol",
    "retrieve-number-group invalid/format:path.id: no-response",
    "retrieve 404",
    "not-http",
  ),
];
