import { request } from "@octokit/request";

/**
 * It has no option for a time-out, and retries by a plugin only.
 * @type {import("../peers.ts").CreateCall}
 */
export default function createCall({ baseUrl, authorization, body }) {
  const call = request.defaults({ baseUrl, headers: { authorization } });
  return async () => {
    const { data } = await call("POST /number_groups", body);
    return data;
  };
}
