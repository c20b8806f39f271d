import { afterEach, beforeEach, vi } from "vitest";
import type { AnyCall } from "../../../src/client/client.ts";
import type { AnyResult } from "../../../src/client/result.ts";
import {
  createRelayClient,
  type RelayClient,
  type RelayClientOptions,
  type RelayError,
  type RelayFetch,
} from "../../../src/index.ts";
import type { HostilePreset } from "../../../src/testing/hostile/exchange.ts";
import { HOSTILE_PRESETS, type HostilePresetName } from "../../../src/testing/hostile/presets/index.ts";
import { type HostileServer, startHostileServer } from "../../../src/testing/hostile/server.ts";
import type { AttemptEvent } from "../../../src/transport/attempt-event.ts";
import { untyped } from "../../support/untyped.ts";

export type Method = "GET" | "POST" | "PUT" | "DELETE";

/** Idempotent methods. */
export const REPEATABLE = ["GET", "PUT", "DELETE"] as const;

export const METHODS = ["POST", ...REPEATABLE] as const;

/** A time limit that no call reaches; a call that hangs ends in a timeout, which no such test expects. */
export const LONG_MS = 60_000;

/** The time limit of attempts that hang. No test waits for it: {@link passTime} moves a fake clock past it. */
export const LIMIT_MS = 1_000;

/** Presets that hang before the end of the response headers. */
const HANG_BEFORE_HEADERS: readonly HostilePresetName[] = ["silence", "drip-headers"];

/** Presets that hang after the response headers. */
const HANG_AFTER_HEADERS = [
  "stall-after-headers",
  "stall-mid-body",
  "stall-after-error-headers",
  "stall-after-retry-after",
  "drip",
] as const satisfies readonly HostilePresetName[];

/** Returns true for a preset that makes the client wait forever. */
export function isHanging(preset: string): boolean {
  return [...HANG_BEFORE_HEADERS, ...HANG_AFTER_HEADERS].some((it) => it === preset);
}

/** A server, and the `fetch` to call it with. */
export type HangingServer = HostileServer & { readonly fetch: RelayFetch };

/**
 * Starts a server that hangs. `onHang` runs once per attempt that waits for more: after the client began to read the
 * response body or, if the preset sends no complete headers, after the request has arrived. Requests after the first get
 * `next`.
 */
export async function startHanging(
  preset: HostilePresetName,
  onHang: () => unknown,
  next: HostilePreset = HOSTILE_PRESETS[preset],
): Promise<HangingServer> {
  const sendsHeaders = !HANG_BEFORE_HEADERS.includes(preset);
  const server = await startHostileServer((exchange) => {
    (server.requests.length === 1 ? HOSTILE_PRESETS[preset] : next)(exchange);
    if (!sendsHeaders) setImmediate(onHang);
  });
  const observedFetch: RelayFetch = async (url, init) => {
    const response = await fetch(url, init);
    const { body } = response;
    // A response that the client discards is not read.
    if (body && sendsHeaders) {
      const getReader = body.getReader.bind(body);
      Object.assign(body, {
        getReader() {
          setImmediate(onHang);
          return getReader();
        },
      });
    }
    return response;
  };
  return Object.assign(server, { fetch: observedFetch });
}

/**
 * Replaces timers and clock until the test ends. Sockets, immediates and the drip's interval stay real. The tests that use it
 * must not be concurrent.
 */
export function useFakeClock(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}

/** Moves the fake clock past {@link LIMIT_MS}. Pass it to {@link startHanging}. */
export function passTime(): void {
  vi.advanceTimersByTime(LIMIT_MS);
}

/** Moves the fake clock past the wait before the next attempt, once the client waits. Pass it as `onAttempt`. */
export function passWait({ waitMs }: AttemptEvent): void {
  // Asynchronous: a request that is sent too early then carries an earlier time.
  if (waitMs !== undefined) setImmediate(() => void vi.advanceTimersByTimeAsync(waitMs));
}

interface Reachable {
  readonly url: string;
  readonly fetch?: RelayFetch;
}

/** Creates a client with short waits between attempts and a long time limit. */
export function relayOn({ url, fetch }: Reachable, options: RelayClientOptions = {}): RelayClient {
  return createRelayClient({
    baseUrl: url,
    projectId: "project",
    token: "PT-secret-token",
    fetch,
    timeoutMs: LONG_MS,
    ...options,
    retry: options.retry === false ? false : { baseDelayMs: 1, maxDelayMs: 5, ...options.retry },
  });
}

/** Sends a number group by any method. The mocked table allows every method; the types know only the contract. */
export function send(relay: RelayClient, method: Method, init: object = {}, path = "/number_groups"): AnyCall {
  const verbs: Record<Method, (path: string, init: object) => AnyCall> = untyped(relay);
  return verbs[method](path, { ...(method !== "GET" && { body: { name: "Support" } }), ...init });
}

/** The parts of a result that the transport decides. */
export interface Outcome {
  readonly kind: "success" | RelayError["kind"];
  readonly httpStatus?: number;
  readonly delivery?: RelayError["delivery"];
}

/** Returns these parts of a result. */
export function outcomeOf({ ok, status, error }: AnyResult): Outcome {
  if (ok) return { kind: "success", httpStatus: status };
  const { kind, httpStatus, delivery } = error;
  return { kind, delivery, ...(httpStatus !== undefined && { httpStatus }) };
}
