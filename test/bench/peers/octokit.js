import { request } from "@octokit/request";

/**
 * Calls with octokit, which has no timeout option and retries only with a plugin.
 * @type {import("../peers.ts").CreateCall}
 */
export default function createCall({ baseUrl, authorization, body }) {
  const call = request.defaults({ baseUrl, headers: { authorization } });
  return async () => {
    const { data } = await call("POST /number_groups", body);
    return data;
  };
}
