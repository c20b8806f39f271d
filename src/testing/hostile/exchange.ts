import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** One request, read completely, with everything that a preset needs to respond to it. */
export interface HostileExchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The connection of both, for responses that HTTP does not allow. */
  readonly socket: Socket;
  /** Another origin, the target of redirects. */
  readonly elsewhere: string;
  /** Body of a success of the operation. */
  readonly success: string;
}

/** A function that responds to a request, or leaves it without a response. */
export type HostilePreset = (exchange: HostileExchange) => void;

/** Body of a success when no operation is known: a number group. */
export const SUCCESS: string = JSON.stringify({
  id: "6f3c2b1e-8d4a-4f57-9b0c-2a7e5d913c48",
  name: "Support",
  sticky_sender: true,
  phone_number_count: 0,
});

/** Body of an error. */
export const ERROR_BODY: string = JSON.stringify({
  errors: [{ code: "hostile", detail: "The server is hostile", status: "0" }],
});

/** Creates a preset that sends a valid response: a status, its default body or a given one, and more headers. */
export function respondWith(status: number, givenBody?: string, headers: OutgoingHttpHeaders = {}): HostilePreset {
  return ({ response, success }) => {
    const body = givenBody ?? bodyFor(status, success);
    const bodyHeaders = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    response.writeHead(status, { ...(body !== "" && bodyHeaders), ...headers }).end(body);
  };
}

/** Returns the body for a status: a success, an error, or nothing where HTTP allows no body. */
function bodyFor(status: number, success: string): string {
  if (status === 204 || status === 205 || status === 304) return "";
  return status < 300 ? success : ERROR_BODY;
}
