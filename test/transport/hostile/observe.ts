import { beforeEach, inject, vi } from "vitest";
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
import { HOSTILE_PRESETS, type HostilePresetName } from "../../../src/testing/hostile/presets.ts";
import { type HostileServer, startHostileServer } from "../../../src/testing/hostile/server.ts";
import type { AttemptEvent } from "../../../src/transport/attempt-event.ts";
import { undiciFetch } from "../../../src/undici.ts";
import { untyped } from "../../support/untyped.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The transport of a project: test/vitest.config.ts has one project for each. */
    transport: keyof typeof TRANSPORTS;
  }
}

const TRANSPORTS = {
  fetch: (): RelayFetch => (url, init) => fetch(url, init),
  "undici-6": async () => undiciFetch({ dispatcher: new (await import("undici-6")).Agent() }),
  "undici-7": async () => undiciFetch({ dispatcher: new (await import("undici")).Agent() }),
};

/** The `fetch` option of the client in these tests. */
export const transport: RelayFetch = await TRANSPORTS[inject("transport")]();

export type Method = "GET" | "POST" | "PUT" | "DELETE";

/** The idempotent methods. */
export const REPEATABLE = ["GET", "PUT", "DELETE"] as const;

export const METHODS = ["POST", ...REPEATABLE] as const;

/** A time limit that no call reaches; a call that hangs ends in a timeout, which no such test expects. */
export const LONG_MS = 60_000;

/** The time limit of attempts that hang. No test waits for it: {@link passTime} moves a fake clock past it. */
export const LIMIT_MS = 1_000;

/** Presets that hang without sending response headers. */
const WITHOUT_HEADERS: readonly HostilePresetName[] = ["silence", "drip-headers"];

/** Presets that hang after they sent response headers. */
const STALLING = [
  "stall-after-headers",
  "stall-mid-body",
  "stall-after-error-headers",
  "stall-after-retry-after",
  "drip",
] as const satisfies readonly HostilePresetName[];

/** Checks that a preset lets the client wait forever. */
export function isHanging(preset: string): boolean {
  return [...WITHOUT_HEADERS, ...STALLING].some((it) => it === preset);
}

/** A server, and the `fetch` to call it with. */
export type HangingServer = HostileServer & { readonly fetch: RelayFetch };

/**
 * Starts a server that hangs. `onHang` runs once per attempt that waits for more: after the client began to read the
 * response body, or, if the preset sends no headers, after the request has arrived. Requests after the first meet `next`.
 */
export async function startHanging(
  preset: HostilePresetName,
  onHang: () => unknown,
  next: HostilePreset = HOSTILE_PRESETS[preset],
): Promise<HangingServer> {
  const sendsHeaders = !WITHOUT_HEADERS.includes(preset);
  const server = await startHostileServer((exchange) => {
    (server.requests.length === 1 ? HOSTILE_PRESETS[preset] : next)(exchange);
    if (!sendsHeaders) setImmediate(onHang);
  });
  const fetchHeaders: RelayFetch = async (url, init) => {
    // Each transport resolves to a Response.
    const response = (await transport(url, init)) as Response;
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
  return Object.assign(server, { fetch: fetchHeaders });
}

/**
 * Replaces timers and clock until the test ends. Sockets, immediates and the drip's interval stay real. The tests that
 * use it must not be concurrent.
 */
export function useFakeClock(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
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

/** A client of a server that waits only briefly between attempts, and has a long time limit. */
export function relayOn({ url, fetch = transport }: Reachable, options: RelayClientOptions = {}): RelayClient {
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

/** Sends a number group by any method; the types know the real contract, the mocked table has them all. */
export function send(relay: RelayClient, method: Method, init: object = {}, path = "/number_groups"): AnyCall {
  const verbs: Record<Method, (path: string, init: object) => AnyCall> = untyped(relay);
  return verbs[method](path, { ...(method !== "GET" && { body: { name: "Support" } }), ...init });
}

/** The outcome of a call, as far as a transport decides it. */
export interface Outcome {
  readonly kind: "success" | RelayError["kind"];
  readonly httpStatus?: number;
  readonly delivery?: RelayError["delivery"];
}

/** Returns the outcome of a call. */
export function outcomeOf({ ok, response, error }: AnyResult): Outcome {
  if (ok) return { kind: "success", httpStatus: response.status };
  const { kind, httpStatus, delivery } = error;
  return { kind, delivery, ...(httpStatus !== undefined && { httpStatus }) };
}
