import type { AnyCall } from "../../src/call.ts";
import { createRelayClient, type RelayClient, type RelayClientOptions, type RelayError } from "../../src/index.ts";
import type { AnyResult } from "../../src/result.ts";
import type { HostileServer } from "../../src/testing/hostile/hostile-server.ts";
import { untyped } from "../support/untyped.ts";

export type Method = "GET" | "POST" | "PUT" | "DELETE";

/** The methods that may be sent twice without harm. */
export const REPEATABLE = ["GET", "PUT", "DELETE"] as const;

export const METHODS = ["POST", ...REPEATABLE] as const;

/** A time limit that no call reaches which does not hang. */
export const LONG_MS = 10_000;

/** The latest that a call may end which neither waits nor hangs; slack for a busy machine, far below LONG_MS. */
export const AT_ONCE_MS = 1_000;

/** A time limit for calls that are meant to hang. */
export const SHORT_MS = 500;

/** Node counts a timer from the beginning of the turn of its event loop: it fires early by what a busy turn took. */
export const EARLY_MS = 50;

/** A client of a server that waits hardly at all between attempts, and has time for each. */
export function relayOn({ url }: Pick<HostileServer, "url">, options: RelayClientOptions = {}): RelayClient {
  return createRelayClient({
    baseUrl: url,
    projectId: "project",
    token: "PT-secret-token",
    timeoutMs: LONG_MS,
    ...options,
    retry: options.retry === false ? false : { baseDelayMs: 1, maxDelayMs: 5, ...options.retry },
  });
}

/** Sends a number group by any method; the types know the real contract, the mocked table has them all. */
export function send(relay: RelayClient, method: Method, init: object = {}, path = "/number_groups"): AnyCall {
  const verbs: Record<Method, (path: string, init: object) => AnyCall> = untyped(relay);
  return verbs[method](path, { ...(method !== "GET" && { body: { name: "Support" } }), ...init });
}

/** What a call came to, as far as a transport decides it. */
export interface Outcome {
  readonly kind: "success" | RelayError["kind"];
  readonly httpStatus?: number;
  readonly delivery?: RelayError["delivery"];
}

/** What a result says that a call came to. */
export function outcomeOf({ ok, status, error }: AnyResult): Outcome {
  if (ok) return { kind: "success", httpStatus: status };
  const { kind, httpStatus, delivery } = error;
  return { kind, delivery, ...(httpStatus !== undefined && { httpStatus }) };
}

/** How long something takes to settle, and what it settles to. */
export async function timed<Value>(settling: Promise<Value>): Promise<{ value: Value; elapsedMs: number }> {
  const startedAt = performance.now();
  const value = await settling;
  return { value, elapsedMs: performance.now() - startedAt };
}
