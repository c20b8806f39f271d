import { createRelayClient } from "signalwire-relay-rest";

/** @typedef {import("signalwire-relay-rest").RelayClientOptions} Options */

const CREDENTIALS = { projectId: "smoke-project", token: "smoke-token-that-must-stay-secret" };

/**
 * @param {string} baseUrl
 * @param {Options} options
 */
export function clientOf(baseUrl, options = {}) {
  return createRelayClient({ baseUrl, ...CREDENTIALS, dangerouslyAllowBrowser: true, ...options });
}

/**
 * Creates a number group with a new client.
 * @param {string} baseUrl
 * @param {Options} options
 * @param {AbortSignal} [signal]
 */
export function create(baseUrl, options = {}, signal) {
  return clientOf(baseUrl, options).POST("/number_groups", { body: { name: "Smoke" }, signal });
}

/** Returns the token, and its Basic credentials. */
export function secrets() {
  return [CREDENTIALS.token, btoa(`${CREDENTIALS.projectId}:${CREDENTIALS.token}`)];
}
