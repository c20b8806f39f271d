import type { IncomingMessage } from "node:http";
import { json } from "node:stream/consumers";
import { sendJson, serve } from "../support/kit/server.ts";

/**
 * Starts a server that responds with 201 and the request, or with 422 if the body has no name. It stops when the test
 * ends.
 * @returns its base URL
 */
export function startEchoServer(): Promise<string> {
  return serve(async (request, response) => {
    const name = await readName(request);
    const { method, url, headers } = request;
    const body = name ? { method, url, authorization: headers.authorization, name } : { error: "no_name" };
    sendJson(response, name ? 201 : 422, body);
  });
}

async function readName(request: IncomingMessage): Promise<string> {
  const { name } = (await json(request)) as { name: string };
  return name;
}
