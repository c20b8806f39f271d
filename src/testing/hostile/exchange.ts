import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** One request, read to its end, and what a preset may do about it. */
export interface HostileExchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The connection under both, for what HTTP does not allow. */
  readonly socket: Socket;
  /** An origin that is not the server's own: where its redirects point to. */
  readonly elsewhere: string;
  /** The body that a success of the operation has. */
  readonly success: string;
}

/** A way to answer a request, or not to. */
export type HostilePreset = (exchange: HostileExchange) => void;

/** The body of a success where no operation is known: what creating a number group gives. */
export const SUCCESS: string = JSON.stringify({
  id: "6f3c2b1e-8d4a-4f57-9b0c-2a7e5d913c48",
  name: "Support",
  sticky_sender: true,
  phone_number_count: 0,
});

const REFUSAL = JSON.stringify({ errors: [{ code: "hostile", detail: "The server is hostile", status: "0" }] });

/** Half of a body, so that its end is missed. */
export function halfOf(body: string): string {
  return body.slice(0, body.length / 2);
}

/** The body that belongs to a status: a success's, a refusal's, or none where HTTP allows none. */
export function bodyOf(status: number, success: string): string {
  if (status === 204 || status === 205 || status === 304) return "";
  return status < 300 ? success : REFUSAL;
}

/** Answers as HTTP has it: the status, its body or the one given, and further headers. */
export function answer(status: number, given?: string, headers: OutgoingHttpHeaders = {}): HostilePreset {
  return ({ response, success }) => {
    const body = given ?? bodyOf(status, success);
    const ofBody = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    response.writeHead(status, { ...(body !== "" && ofBody), ...headers }).end(body);
  };
}

/** The header line of a body's length, or of that and some bytes more. */
export function lengthOf(body: string, more = 0): string {
  return `content-length: ${Buffer.byteLength(body) + more}`;
}

/** Sends the head of an answer in chunks, and the beginning of its body. */
export function begin({ response }: HostileExchange, status: number, body: string): void {
  response.writeHead(status, { "content-type": "application/json" }).flushHeaders();
  if (body !== "") response.write(body);
}

/** A head by hand, for what node:http refuses to send. */
export function head(status: number, ...headers: string[]): string {
  return [`HTTP/1.1 ${status} Hostile`, "content-type: application/json", ...headers, "", ""].join("\r\n");
}

/** Acts in a while, unless the exchange is over by then. */
export function later({ response }: HostileExchange, waitMs: number, act: () => void): void {
  const timer = setTimeout(act, waitMs);
  response.once("close", () => {
    clearTimeout(timer);
  });
}

/** Acts now and then until the exchange is over. */
export function forEver({ response }: HostileExchange, everyMs: number, act: () => void): void {
  const timer = setInterval(act, everyMs);
  response.once("close", () => {
    clearInterval(timer);
  });
}
