import createClient, { type Client } from "openapi-fetch";
import { createRelayClient, type RelayClientOptions } from "signalwire-relay-rest";
import { undiciFetch } from "signalwire-relay-rest/undici";
import { Agent } from "undici";
import type { paths } from "../../generated/schema.ts";
import { type CreateCall, loadPeers, type Target } from "./peers.ts";

export interface Contender {
  readonly name: string;
  readonly call: () => Promise<unknown>;
}

export const RAW = "fetch";
export const BARE = "openapi-fetch";
export const OURS = "signalwire-relay-rest";
export const OURS_ON_UNDICI = `${OURS}/undici`;
const OURS_WITH_MIDDLEWARE = `${OURS}, a middleware`;

/** Creates all available contenders, checks each with one call, and lists the missing ones with the reason. */
export async function createContenders(
  baseUrl: string,
): Promise<{ contenders: Contender[]; missing: { name: string; reason: string }[] }> {
  const { peers, missing } = await loadPeers();
  const contenders = [...OWN, ...peers].map(({ name, createCall }) => ({ name, call: createCall(toTarget(baseUrl)) }));
  for (const { name, call } of contenders) await verify(name, call);
  return { contenders, missing };
}

function toTarget(baseUrl: string) {
  const authorization = `Basic ${btoa("project:project-token")}`;
  return { baseUrl, authorization, timeoutMs: 30_000, body: { name: "Support" } };
}

const OWN: { name: string; createCall: CreateCall }[] = [
  { name: RAW, createCall: (target) => () => callRaw(target) },
  {
    name: "fetch, AbortSignal.timeout",
    createCall: (target) => () => callRaw(target, { signal: AbortSignal.timeout(target.timeoutMs) }),
  },
  { name: BARE, createCall: createBareCall },
  { name: OURS, createCall: (target) => toOurCall(createOurClient(target), target) },
  {
    name: OURS_ON_UNDICI,
    // The global dispatcher may be that of Node's own undici, which raw fetch uses.
    createCall: (target) => {
      const fetch = undiciFetch({ dispatcher: new Agent() });
      return toOurCall(createOurClient(target, { fetch }), target);
    },
  },
  { name: OURS_WITH_MIDDLEWARE, createCall: createObservedCall },
];

async function callRaw({ baseUrl, authorization, body }: Target, init?: RequestInit) {
  const response = await fetch(`${baseUrl}/number_groups`, {
    method: "POST",
    headers: { authorization, "content-type": "application/json" },
    body: JSON.stringify(body),
    ...init,
  });
  const parsed: unknown = await response.json();
  return parsed;
}

function createBareCall({ baseUrl, authorization, body }: Target): ReturnType<CreateCall> {
  const client: Client<paths> = createClient({ baseUrl, headers: { authorization } });
  return async () => {
    const { data } = await client.POST("/number_groups", { body });
    return data;
  };
}

function createObservedCall(target: Target): ReturnType<CreateCall> {
  const relay = createOurClient(target);
  relay.use({
    onRequest({ request }) {
      request.headers.set("x-request-id", "1");
    },
  });
  return toOurCall(relay, target);
}

function createOurClient({ baseUrl, timeoutMs }: Target, options: RelayClientOptions = {}) {
  return createRelayClient({ baseUrl, projectId: "project", token: "project-token", timeoutMs, ...options });
}

function toOurCall(relay: ReturnType<typeof createOurClient>, { body }: Target) {
  return async () => {
    const result = await relay.POST("/number_groups", { body });
    return result.ok ? result.data : undefined;
  };
}

async function verify(name: string, call: () => Promise<unknown>): Promise<void> {
  const body = await call();
  if (!Object.hasOwn(Object(body), "phone_number_count")) throw new Error(`${name} did not return the number group`);
}
