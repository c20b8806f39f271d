import type { AbortSignalLike } from "../core/platform.ts";
import type { RelayData, RelayMethod, RelayPath } from "../core/schema-types.ts";
import type { AnyResult, RelayResult } from "./result.ts";

/** A call under way: it is sent when it is made, and once, however often it is awaited. */
export interface RelayCall<Path extends RelayPath<Method>, Method extends RelayMethod>
  extends Promise<RelayResult<Path, Method>> {
  /**
   * The data of a success.
   * @throws RelayError for any other result; the `signal`'s own reason when the caller aborted.
   */
  orThrow(): Promise<RelayData<Path, Method>>;
}

/** A call whose operation is not known to the compiler. */
export type AnyCall = Promise<AnyResult> & { orThrow(): Promise<unknown> };

/** Gives the promise of a result its `orThrow`. */
export function toCall(result: Promise<AnyResult>, signal: AbortSignalLike | undefined): AnyCall {
  return Object.assign(result, { orThrow: () => result.then((settled) => dataOf(settled, signal)) });
}

function dataOf(result: AnyResult, signal: AbortSignalLike | undefined): unknown {
  if (result.ok) return result.data;
  const reason: unknown = signal?.reason;
  const thrown: unknown = result.error.kind === "aborted" && reason !== undefined ? reason : result.error;
  throw thrown;
}
