import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { SUCCESS } from "../hostile/exchange.ts";
import { type RecordedRequest, recordRequest } from "../validate/record-request.ts";
import { type EngineResponse, toProblem } from "./prism.ts";
import { type Answering, contractResponse } from "./respond.ts";
import type { Script, ScriptedResponse } from "./script.ts";
import { readOnly } from "./store.ts";

interface MockParts extends Answering {
  readonly script: Script;
  readonly requests: RecordedRequest[];
  readonly onRequest: (request: RecordedRequest, status: number) => void;
}

/** Answers each request once it has been read to its end. */
export function mockListener(parts: MockParts): RequestListener {
  return (request, response) => {
    buffer(request)
      .then((body) => meet(parts, request, response, body))
      .catch((error: unknown) => {
        if (response.headersSent) response.destroy();
        else sendResponse(response, toProblem(500, "Internal Server Error", `The mock failed: ${String(error)}`));
      });
  };
}

async function meet(parts: MockParts, request: IncomingMessage, response: ServerResponse, bytes: Uint8Array) {
  const { world, script, requests, onRequest } = parts;
  // node:http sets both of a request.
  const { method = "", url = "" } = request;
  const isWithin = url.startsWith(`${world.basePath}/`);
  const path = isWithin ? url.slice(world.basePath.length) : url;
  const record = recordRequest(world.contract, { method, path, headers: request.headers, body: bytes });
  requests.push(record);
  response.once("close", () => {
    onRequest(record, response.statusCode);
  });
  if (!isWithin) {
    sendResponse(response, notMounted(world.basePath, url));
    return;
  }

  const step = record.operationId === undefined ? undefined : script.next(record.operationId);
  if (step?.kind === "answer") {
    sendScripted(response, step.answer);
    return;
  }
  const memory = step?.isActedOn === false ? readOnly(world.memory) : world.memory;
  const answer = await contractResponse({ ...parts, world: { ...world, memory } }, request, path, bytes);
  if (step === undefined) {
    sendResponse(response, answer);
    return;
  }
  const success = answer.body === undefined ? SUCCESS : JSON.stringify(answer.body);
  step.preset({ request, response, socket: request.socket, elsewhere: elsewhereOf(request), success });
}

function notMounted(basePath: string, url: string): EngineResponse {
  const detail = `The mock is mounted at ${basePath}, and ${url.replace(/\?.*/, "")} is not below it`;
  return toProblem(404, "Not Found", detail);
}

/** The same server under another name is another origin, where no credentials may go. */
function elsewhereOf({ headers }: IncomingMessage): string {
  return `http://${String(headers.host).replace(/^127\.0\.0\.1/, "localhost")}`;
}

/** Sends what a test asked for. */
function sendScripted(response: ServerResponse, { status, body, headers = {} }: ScriptedResponse): void {
  const isRaw = typeof body === "string" || body instanceof Uint8Array;
  send(response, status, body === undefined || isRaw ? body : JSON.stringify(body), {
    ...(body !== undefined && { "content-type": "application/json" }),
    ...lowerCased(headers),
  });
}

/** Sends what the contract says, and what the request has against it in the header that Prism's users know. */
function sendResponse(
  response: ServerResponse,
  { status, contentType, headers, body, findings }: EngineResponse,
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

function lowerCased(headers: NonNullable<ScriptedResponse["headers"]>): OutgoingHttpHeaders {
  const entries = Object.entries(headers).map(([name, value]) => {
    return [name.toLowerCase(), typeof value === "string" ? value : [...value]];
  });
  return Object.fromEntries(entries) as OutgoingHttpHeaders;
}
