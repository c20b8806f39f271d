import { AUTH_DEFECTS } from "./auth.ts";
import { BODY_DEFECTS } from "./bodies.ts";
import type { Defect } from "./defect.ts";
import { ECHO_DEFECTS } from "./echo.ts";
import { HEADER_DEFECTS } from "./headers.ts";
import { PAGING_DEFECTS } from "./paging.ts";
import { ROW_DEFECTS } from "./rows.ts";
import { SCHEMA_DEFECTS } from "./schemas.ts";
import { STATUS_DEFECTS } from "./statuses.ts";
import { TIMING_DEFECTS } from "./timing.ts";

/** All known defects of servers, by topic. */
export const DEFECTS: Readonly<Record<string, readonly Defect[]>> = {
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
