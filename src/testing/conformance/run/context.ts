import type { RequestPlan } from "../cases/case.ts";
import type { Planner } from "../cases/planner.ts";
import type { Availability } from "./availability.ts";
import type { Send } from "./exchange.ts";
import type { ResourcePool } from "./resource-pool.ts";

/** Dependencies of a running case. */
export interface CaseRun {
  readonly planner: Planner;
  readonly resourcePool: ResourcePool;
  readonly availability: Availability;
  readonly send: Send;
  readonly timeoutMs: number;
  /** Formats a request without placeholders as a curl command. */
  readonly toCurl: (request: RequestPlan) => string;
  /** Counts a response of an operation. */
  readonly tally: (operationId: string, status: number | null) => void;
}
