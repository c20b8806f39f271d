import type { FailureMode } from "../number-groups/messages.ts";
import { changing, type Defects } from "./defect.ts";

const failing = (to: string, failureMode: FailureMode) => changing(to, (response) => ({ ...response, failureMode }));

/** Servers that do not respond, or do not finish a response. */
export const TIMING_DEFECTS: Defects = {
  "list-number-groups valid/example: time-out": { "never lists": failing("list 200", "never") },
  "retrieve-number-group valid/example: time-out": {
    "never retrieves": failing("retrieve 200", "never"),
    "stops within the body": failing("retrieve 200", "stall-in-body"),
  },
  "create-number-group invalid/null:body: time-out": { "never rejects": failing("create 422", "never") },
  "retrieve-number-group-membership valid/example: no-response": {
    "writes forever": failing("retrieve-member 200", "endless"),
  },
  "create-number-group valid/example: no-response": { "hangs up on a creation": failing("create 201", "reset") },
  "delete-number-group valid/example: no-response": { "hangs up on a deletion": failing("delete 204", "reset") },
  "update-number-group valid/example: no-response": { "hangs up within the body": failing("update 200", "cut") },
  "list-number-group-memberships auth/none: no-response": {
    "hangs up without credentials": failing("list-member 401", "reset"),
  },
  "retrieve-number-group invalid/format:path.id: no-response": {
    "speaks another protocol": failing("retrieve 404", "not-http"),
  },
};
