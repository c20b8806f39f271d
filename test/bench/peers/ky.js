import ky from "ky";

/** @type {import("../peers.ts").CreateCall} */
export default function createCall({ baseUrl, authorization, timeoutMs, body }) {
  const api = ky.create({ prefixUrl: baseUrl, headers: { authorization }, timeout: timeoutMs });
  return () => api.post("number_groups", { json: body }).json();
}
