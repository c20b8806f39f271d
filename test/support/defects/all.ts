import type { Rules } from "../number-groups/rules.ts";
import { AUTH_DEFECTS } from "./auth.ts";
import { BODY_DEFECTS } from "./bodies.ts";
import { ECHO_DEFECTS } from "./echo.ts";
import { HEADER_DEFECTS } from "./headers.ts";
import { PAGING_DEFECTS } from "./paging.ts";
import { ROW_DEFECTS } from "./rows.ts";
import { SCHEMA_DEFECTS } from "./schemas.ts";
import { STATUS_DEFECTS } from "./statuses.ts";
import { TIMING_DEFECTS } from "./timing.ts";

/** A defect of a server. */
interface Defect {
  readonly topic: string;
  readonly name: string;
  /** A case that finds the defect, and the rule it reports: `create-number-group echo/example: not-echoed`. */
  readonly foundBy: string;
  readonly rules: Partial<Rules>;
}

const TOPICS = {
  auth: AUTH_DEFECTS,
  bodies: BODY_DEFECTS,
  statuses: STATUS_DEFECTS,
  schemas: SCHEMA_DEFECTS,
  headers: HEADER_DEFECTS,
  paging: PAGING_DEFECTS,
  echo: ECHO_DEFECTS,
  rows: ROW_DEFECTS,
  timing: TIMING_DEFECTS,
};

/** All known defects of servers, with their topics. */
export const DEFECTS: readonly Defect[] = Object.entries(TOPICS).flatMap(([topic, defects]) =>
  Object.entries(defects).flatMap(([foundBy, servers]) =>
    Object.entries(servers).map(([name, rules]) => ({ topic, name, foundBy, rules })),
  ),
);
