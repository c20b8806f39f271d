import Stripe from "stripe";

/**
 * Calls with the core of the Stripe client, which uses node:http instead of `fetch`, and JSON only below /v2/.
 * @type {import("../peers.ts").CreateCall}
 */
export default function createCall({ baseUrl, timeoutMs, body }) {
  const { hostname, port } = new URL(baseUrl);
  const stripe = new Stripe("project-token", { host: hostname, port, protocol: "http", timeout: timeoutMs });
  return () => stripe.rawRequest("POST", "/v2/number_groups", body);
}
