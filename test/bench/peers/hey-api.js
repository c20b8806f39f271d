import { createClient } from "@hey-api/client-fetch";

/**
 * What its generator writes for an operation is this call; it has no option for a time-out.
 * @type {import("../peers.ts").CreateCall}
 */
export default function createCall({ baseUrl, authorization, body }) {
  const client = createClient({ baseUrl, headers: { authorization } });
  return async () => {
    const { data } = await client.post({
      url: "/number_groups",
      body,
      headers: { "content-type": "application/json" },
    });
    return data;
  };
}
