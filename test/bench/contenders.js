import createClient from "openapi-fetch";
import { createRelayClient } from "signalwire-relay-rest";
import { loadPeers } from "./peers.js";

/** What every contender is told of the call, which is the same for all: POST /number_groups. */
/** @typedef {{ baseUrl: string, authorization: string, timeoutMs: number, body: { name: string } }} Target */

/** Makes a function that calls once and resolves to the parsed answer. */
/** @typedef {(target: Target) => () => Promise<unknown>} CreateCall */

/** @typedef {{ name: string, call: () => Promise<unknown> }} Contender */

export const RAW = "fetch";
export const BARE = "openapi-fetch";
export const OURS = "signalwire-relay-rest";
const OURS_WITH_MIDDLEWARE = `${OURS}, a middleware`;

/**
 * All that can be had, each proven by one call, and of the others why not.
 * @param {string} baseUrl
 * @returns {Promise<{ contenders: Contender[], missing: { name: string, reason: string }[] }>}
 */
export async function createContenders(baseUrl) {
  const { peers, missing } = await loadPeers();
  const contenders = [...OWN, ...peers].map(({ name, createCall }) => ({ name, call: createCall(toTarget(baseUrl)) }));
  for (const { name, call } of contenders) await prove(name, call);
  return { contenders, missing };
}

/** @param {string} baseUrl */
function toTarget(baseUrl) {
  const authorization = `Basic ${btoa("project:project-token")}`;
  return { baseUrl, authorization, timeoutMs: 30_000, body: { name: "Support" } };
}

/** @type {{ name: string, createCall: CreateCall }[]} */
const OWN = [
  { name: RAW, createCall: (target) => () => callRaw(target) },
  {
    name: "fetch, AbortSignal.timeout",
    createCall: (target) => () => callRaw(target, { signal: AbortSignal.timeout(target.timeoutMs) }),
  },
  { name: BARE, createCall: createBareCall },
  { name: OURS, createCall: (target) => toOurCall(createOurClient(target), target) },
  { name: OURS_WITH_MIDDLEWARE, createCall: createObservedCall },
];

/**
 * @param {Target} target
 * @param {RequestInit} [init]
 */
async function callRaw({ baseUrl, authorization, body }, init) {
  const response = await fetch(`${baseUrl}/number_groups`, {
    method: "POST",
    headers: { authorization, "content-type": "application/json" },
    body: JSON.stringify(body),
    ...init,
  });
  /** @type {unknown} */
  const answer = await response.json();
  return answer;
}

/** @type {CreateCall} */
function createBareCall({ baseUrl, authorization, body }) {
  /** @type {import("openapi-fetch").Client<import("../../generated/schema.ts").paths>} */
  const client = createClient({ baseUrl, headers: { authorization } });
  return async () => {
    const { data } = await client.POST("/number_groups", { body });
    return data;
  };
}

/** @type {CreateCall} */
function createObservedCall(target) {
  const relay = createOurClient(target);
  relay.use({
    onRequest({ request }) {
      request.headers.set("x-request-id", "1");
    },
  });
  return toOurCall(relay, target);
}

/** @param {Target} target */
function createOurClient({ baseUrl, timeoutMs }) {
  return createRelayClient({ baseUrl, projectId: "project", token: "project-token", timeoutMs });
}

/**
 * @param {ReturnType<typeof createOurClient>} relay
 * @param {Target} target
 */
function toOurCall(relay, { body }) {
  return async () => {
    const result = await relay.POST("/number_groups", { body });
    return result.ok ? result.data : undefined;
  };
}

/**
 * @param {string} name
 * @param {() => Promise<unknown>} call
 */
async function prove(name, call) {
  const answer = await call();
  if (!Object.hasOwn(Object(answer), "phone_number_count")) throw new Error(`${name} did not hand over the group`);
}
