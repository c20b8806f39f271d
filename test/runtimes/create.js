import { createRelayClient } from "signalwire-relay-rest";

/** @typedef {import("signalwire-relay-rest").RelayClientOptions} Options */

const CREDENTIALS = { projectId: "smoke-project", token: "smoke-token-that-nobody-may-see" };

/**
 * @param {string} baseUrl
 * @param {Options} options
 */
export function clientOf(baseUrl, options = {}) {
  return createRelayClient({ baseUrl, ...CREDENTIALS, dangerouslyAllowBrowser: true, ...options });
}

/**
 * Creates a number group, with a client of its own.
 * @param {string} baseUrl
 * @param {Options} options
 * @param {AbortSignal} [signal]
 */
export function create(baseUrl, options = {}, signal) {
  return clientOf(baseUrl, options).POST("/number_groups", { body: { name: "Smoke" }, signal });
}

/** The token, and what HTTP Basic makes of it. */
export function secrets() {
  return [CREDENTIALS.token, btoa(`${CREDENTIALS.projectId}:${CREDENTIALS.token}`)];
}
