import { createRelayClient, type RelayClient, type RelayClientOptions } from "../../src/index.ts";

export const ACME = { baseUrl: "https://acme.example/api", projectId: "project", token: "PT-secret-token" };

/** The required argument of the calls in these tests. */
export const SUPPORT = { body: { name: "Support" } };

/** Creates a client on a `fetch`. */
export function clientOn(fetch: NonNullable<RelayClientOptions["fetch"]>): RelayClient {
  return createRelayClient({ ...ACME, fetch });
}
