import { createClient } from "@hey-api/client-fetch";

/**
 * Makes the call that the generator of hey-api writes for an operation. It has no timeout option.
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
