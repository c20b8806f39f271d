import type { RequestPlan } from "../cases/case.ts";
import type { Planner } from "../cases/planner.ts";
import type { Send } from "./exchange.ts";
import type { ResourcePool } from "./resource-pool.ts";

export interface CaseRun {
  readonly planner: Planner;
  readonly resourcePool: ResourcePool;
  readonly send: Send;
  readonly timeoutMs: number;
  /** A request whose needs are filled, as a curl command. */
  readonly toCurl: (request: RequestPlan) => string;
  /** Takes down that an operation has answered. */
  readonly tally: (operationId: string, status: number | null) => void;
}
