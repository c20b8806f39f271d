import type { Violation } from "./violation.ts";

/** A request that a server of the kit has received, credentials taken out. */
export interface RecordedRequest {
  /** In upper case. */
  readonly method: string;
  /** With its query, without the base path. */
  readonly path: string;
  /** `undefined` where the contract has no operation for it. */
  readonly operationId: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  /** Parsed where it is JSON, text where it is not, `undefined` where there is none. */
  readonly body: unknown;
  /** What it has against the contract; empty when nothing. */
  readonly violations: readonly Violation[];
}
