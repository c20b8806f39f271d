import { OpenAI } from "openai";

/**
 * Its core, pointed at another server: retries and its time-out are on.
 * @type {import("../peers.ts").CreateCall}
 */
export default function createCall({ baseUrl, timeoutMs, body }) {
  const client = new OpenAI({ apiKey: "project-token", baseURL: baseUrl, timeout: timeoutMs });
  return () => client.post("/number_groups", { body });
}
