import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from "node:http";
import { SUCCESS } from "../hostile/exchange.ts";
import { MAX_BODY_BYTES, receiveBody } from "../shared/read-body.ts";
import { type RecordedRequest, recordRequest } from "../validate/record-request.ts";
import { type EngineResponse, toProblem } from "./prism.ts";
import { contractResponse, type ResponseContext } from "./respond.ts";
import type { Script, ScriptedResponse } from "./script.ts";
import { readOnly } from "./store.ts";

interface MockParts extends ResponseContext {
  readonly script: Script;
  readonly requests: RecordedRequest[];
  readonly onRequest: (request: RecordedRequest, status: number) => void;
}

/** Creates a listener that responds to each request after it has read the whole body. */
export function mockListener(parts: MockParts): RequestListener {
  return (request, response) => {
    receiveBody(request)
      .then((body) => handle(parts, request, response, body))
      .catch((error: unknown) => {
        if (response.headersSent) response.destroy();
        else sendResponse(response, toProblem(500, "Internal Server Error", `The mock failed: ${String(error)}`));
      });
  };
}

async function handle(
  parts: MockParts,
  request: IncomingMessage,
  response: ServerResponse,
  bytes: Uint8Array | undefined,
): Promise<void> {
  const { state, script, requests, onRequest } = parts;
  // node:http sets both properties on each request.
  const { method = "", url = "" } = request;
  const isMounted = url.startsWith(`${state.basePath}/`);
  const path = isMounted ? url.slice(state.basePath.length) : url;
  const record = recordRequest(state.contract, { method, path, headers: request.headers, body: bytes });
  requests.push(record);
  response.once("close", () => {
    onRequest(record, response.statusCode);
  });
  if (!isMounted) {
    sendResponse(response, notMounted(state.basePath, url));
    return;
  }
  if (bytes === undefined) {
    sendResponse(response, toProblem(413, "Content Too Large", TOO_LONG));
    return;
  }

  const step = record.operationId === undefined ? undefined : script.next(record.operationId);
  if (step?.kind === "response") {
    sendScriptedResponse(response, step.response);
    return;
  }
  const store = step?.changesState === false ? readOnly(state.store) : state.store;
  const contractual = await contractResponse({ ...parts, state: { ...state, store } }, request, path, bytes);
  if (step === undefined) {
    sendResponse(response, contractual);
    return;
  }
  const success = contractual.body === undefined ? SUCCESS : JSON.stringify(contractual.body);
  step.preset({ request, response, socket: request.socket, elsewhere: elsewhereOf(request), success });
}

const TOO_LONG = `The mock accepts request bodies of at most ${MAX_BODY_BYTES} bytes`;

function notMounted(basePath: string, url: string): EngineResponse {
  const detail = `The mock is mounted at ${basePath}, and ${url.replace(/\?.*/, "")} is not below it`;
  return toProblem(404, "Not Found", detail);
}

/** Returns this server under another host name. That is another origin, so a client must not send credentials to it. */
function elsewhereOf({ headers }: IncomingMessage): string {
  return `http://${String(headers.host).replace(/^127\.0\.0\.1/, "localhost")}`;
}

function sendScriptedResponse(response: ServerResponse, { status, body, headers = {} }: ScriptedResponse): void {
  const isRaw = typeof body === "string" || body instanceof Uint8Array;
  send(response, status, body === undefined || isRaw ? body : JSON.stringify(body), {
    ...(body !== undefined && { "content-type": "application/json" }),
    ...lowercaseNames(headers),
  });
}

/** Sends a response of the engine. Its findings go into `sl-violations`, the header that Prism uses for them. */
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

/** Returns JSON as a header value: in ASCII, because headers are Latin-1, and cut at {@link MAX_HEADER_LENGTH}. */
function toHeader(json: string): string {
  const ascii = json.replaceAll(/[^\x20-\x7e]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return ascii.length > MAX_HEADER_LENGTH ? `Too many violations! ${ascii.slice(0, MAX_HEADER_LENGTH)}` : ascii;
}

/** Half of Node's limit for all headers of a response together. */
const MAX_HEADER_LENGTH = 8_000;

function lowercaseNames(headers: NonNullable<ScriptedResponse["headers"]>): OutgoingHttpHeaders {
  const entries = Object.entries(headers).map(([name, value]) => {
    return [name.toLowerCase(), typeof value === "string" ? value : [...value]];
  });
  return Object.fromEntries(entries) as OutgoingHttpHeaders;
}
