/**
 * `npm run test:soak` makes very many calls through the built client; two in ten attempts fail. Every call must have
 * the required result, and leave no resources in use. `--calls N` sets the number of calls, and `--transport undici`
 * sends them through undici instead of `fetch`.
 */
import { getEventListeners, once, setMaxListeners } from "node:events";
import process from "node:process";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createRelayClient, type RelayFetch } from "signalwire-relay-rest";
import { undiciFetch } from "signalwire-relay-rest/undici";
import { forkProgram } from "../support/fork.ts";
import { MAX_ATTEMPTS, seededRandom } from "./fates.ts";
import { load, type Tally } from "./load.ts";
import { type Rest, report } from "./report.ts";
import type { Count } from "./server.ts";

const IN_FLIGHT = 64;
const QUARTERS = 4;
/** Longer than any delay of a busy machine, so only stalled calls reach it: one in forty. */
const TIMEOUT_MS = 5000;
/** A guard against calls that hang. */
const MAX_MS_PER_CALL = 100;
/** Longest time until a finished load has released its resources. */
const SETTLE_MS = 200;
/** `fetch` and undici keep an idle connection for 4 s, and checks for idle connections once a second. */
const IDLE_MS = 8_000;
/** Number of such periods after which an open socket counts as leaked. */
const MAX_TRIES = 15;

const { values } = parseArgs({
  options: { calls: { type: "string", default: "50000" }, transport: { type: "string", default: "fetch" } },
});
const calls = Number(values.calls);
if (!Number.isInteger(calls) || calls < QUARTERS)
  throw new TypeError(`--calls must be a whole number of at least ${QUARTERS}, got ${values.calls}`);
const TRANSPORTS: Readonly<Record<string, () => RelayFetch | undefined>> = {
  fetch: () => undefined,
  undici: undiciFetch,
};
const createTransport = TRANSPORTS[values.transport];
if (!createTransport) throw new TypeError(`--transport must be fetch or undici, got ${values.transport}`);

/** Unhandled rejections and warnings of the process. */
const problems: string[] = [];
process.on("unhandledRejection", (reason) => problems.push(`unhandled rejection: ${String(reason)}`));
process.on("warning", ({ message }) => problems.push(`warning: ${message}`));

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const { child: server, message: baseUrl } = await forkProgram<string>(new URL("server.ts", import.meta.url));
const { signal } = new AbortController();
// Node 20 warns of a leak at more than ten listeners. Only more than one per call would be a leak.
setMaxListeners(IN_FLIGHT, signal);
const tally: Tally = { ended: 0, attempts: 0, results: new Map(), surprises: [], latencies: new Float64Array(calls) };
try {
  let retried = 0;
  const relay = createRelayClient({
    ...{ baseUrl, projectId: "soak", token: "soak-token", timeoutMs: TIMEOUT_MS },
    fetch: createTransport(),
    retry: { maxAttempts: MAX_ATTEMPTS, baseDelayMs: 10 },
    onAttempt: ({ waitMs }) => {
      if (waitMs !== undefined) retried += 1;
    },
  });
  const random = seededRandom(1);
  const startedAt = performance.now();
  const rests = [];
  for (let quarter = 1; quarter <= QUARTERS; quarter += 1) {
    const upTo = Math.round((calls * quarter) / QUARTERS);
    const watch = setTimeout(giveUp, SETTLE_MS + TIMEOUT_MS * 20 + calls * MAX_MS_PER_CALL);
    await load(relay, { upTo, inFlight: IN_FLIGHT, random, signal }, tally);
    clearTimeout(watch);
    rests.push(await measureAfter(SETTLE_MS));
  }
  const tookMs = performance.now() - startedAt;
  let last = await measureAfter(IDLE_MS);
  for (let tries = 1; last.sockets > 0 && tries < MAX_TRIES; tries += 1) last = await measureAfter(IDLE_MS);
  rests.push(last);
  const isSound = report({ calls, inFlight: IN_FLIGHT, retried, tookMs, tally, rests, problems });
  if (!isSound) process.exitCode = 1;
} finally {
  server.disconnect();
}

async function measureAfter(whileMs: number): Promise<Rest> {
  await new Promise((resolve) => setTimeout(resolve, whileMs));
  collectGarbage();
  server.send("count");
  const [count] = (await once(server, "message")) as [Count];
  return {
    heapBytes: process.memoryUsage().heapUsed,
    listeners: getEventListeners(signal, "abort").length,
    ...count,
  };
}

function giveUp() {
  console.error(`the calls of this quarter hang after ${tally.ended} of ${calls} calls`);
  process.exit(1);
}
