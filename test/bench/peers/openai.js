import { OpenAI } from "openai";

/**
 * Calls with the core of the OpenAI client, with retries and its timeout, against the bench's server.
 * @type {import("../peers.ts").CreateCall}
 */
export default function createCall({ baseUrl, timeoutMs, body }) {
  const client = new OpenAI({ apiKey: "project-token", baseURL: baseUrl, timeout: timeoutMs });
  return () => client.post("/number_groups", { body });
}
