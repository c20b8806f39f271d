import type { Manner } from "../number-groups/messages.ts";
import { answering, type Defect } from "./defect.ts";

const sent = (name: string, foundBy: string, to: string, manner: Manner): Defect =>
  answering(name, foundBy, to, (answer) => ({ ...answer, manner }));

/** Servers that do not answer, or not to the end. */
export const TIMING_DEFECTS: readonly Defect[] = [
  sent("never lists", "list-number-groups valid/example: time-out", "list 200", "never"),
  sent("never retrieves", "retrieve-number-group valid/example: time-out", "retrieve 200", "never"),
  sent("never refuses", "create-number-group invalid/null:body: time-out", "create 422", "never"),
  sent("stops within the body", "retrieve-number-group valid/example: time-out", "retrieve 200", "stall-in-body"),
  sent(
    "writes for ever",
    "retrieve-number-group-membership valid/example: no-response",
    "retrieve-member 200",
    "endless",
  ),
  sent("hangs up on who creates", "create-number-group valid/example: no-response", "create 201", "reset"),
  sent("hangs up on who deletes", "delete-number-group valid/example: no-response", "delete 204", "reset"),
  sent("hangs up within the body", "update-number-group valid/example: no-response", "update 200", "cut"),
  sent("hangs up on strangers", "list-number-group-memberships auth/none: no-response", "list-member 401", "reset"),
  sent(
    "speaks another protocol",
    "retrieve-number-group invalid/format:path.id: no-response",
    "retrieve 404",
    "not-http",
  ),
];
