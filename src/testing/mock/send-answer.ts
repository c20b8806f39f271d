import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { EngineAnswer } from "./prism.ts";
import type { ScriptedAnswer } from "./script.ts";

/** Sends what a test asked for. */
export function sendScripted(response: ServerResponse, { status, body, headers = {} }: ScriptedAnswer): void {
  const isRaw = typeof body === "string" || body instanceof Uint8Array;
  send(response, status, body === undefined || isRaw ? body : JSON.stringify(body), {
    ...(body !== undefined && { "content-type": "application/json" }),
    ...lowerCased(headers),
  });
}

/** Sends what the contract says, and what the request has against it in the header that Prism's users know. */
export function sendAnswer(
  response: ServerResponse,
  { status, contentType, headers, body, findings }: EngineAnswer,
): void {
  const isText = typeof body === "string" && contentType !== undefined && !contentType.includes("json");
  send(response, status, body === undefined || isText ? body : JSON.stringify(body), {
    ...headers,
    ...(contentType !== undefined && { "content-type": contentType }),
    ...(findings.length > 0 && { "sl-violations": toHeader(JSON.stringify(findings)) }),
  });
}

function send(
  response: ServerResponse,
  status: number,
  body: string | Uint8Array | undefined,
  headers: OutgoingHttpHeaders,
): void {
  const length = body === undefined ? {} : { "content-length": Buffer.byteLength(body) };
  response.writeHead(status, { ...length, ...headers }).end(body);
}

/** A header is Latin-1 and of a moderate length; JSON can write the rest in ASCII. */
function toHeader(json: string): string {
  const ascii = json.replaceAll(/[^\x20-\x7e]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return ascii.length > MAX_HEADER_LENGTH ? `Too many violations! ${ascii.slice(0, MAX_HEADER_LENGTH)}` : ascii;
}

/** Half of what Node takes for all headers of an answer together. */
const MAX_HEADER_LENGTH = 8_000;

function lowerCased(headers: NonNullable<ScriptedAnswer["headers"]>): OutgoingHttpHeaders {
  const entries = Object.entries(headers).map(([name, value]) => {
    return [name.toLowerCase(), typeof value === "string" ? value : [...value]];
  });
  return Object.fromEntries(entries) as OutgoingHttpHeaders;
}
