import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from "node:http";
import { withoutQuery } from "../../core/redact.ts";
import { type HostilePreset, SUCCESS } from "../hostile/exchange.ts";
import { originForm } from "../shared/loopback-server.ts";
import { MAX_BODY_BYTES, receiveBody } from "../shared/read-body.ts";
import type { CheckCredentials } from "../shared/target.ts";
import { keepLast, type RecordedRequest, recordRequest } from "../validate/record-request.ts";
import type { Violation } from "../validate/violation.ts";
import { CONTROL_PATH, type Control, controlResponse } from "./control.ts";
import { type MockResponse, toProblem } from "./declared-response.ts";
import { CODE_HEADER, contractResponse } from "./respond.ts";
import type { Script, ScriptedResponse } from "./script.ts";
import type { MockState } from "./state.ts";
import { readOnly } from "./store.ts";

interface MockParts {
  /** Returns the state; a reset replaces it. */
  readonly state: () => MockState;
  readonly credentials: CheckCredentials | undefined;
  readonly script: Script;
  /** `undefined` when the mock has no control path. */
  readonly control: Control | undefined;
  readonly allowsOrigins: boolean;
  readonly requests: RecordedRequest[];
  readonly onRequest: (request: RecordedRequest, status: number, notes: readonly string[]) => void;
}

/** Creates a listener that responds to each request after it has read the whole body. */
export function mockListener(parts: MockParts): RequestListener {
  return (request, response) => {
    request.url = originForm(request.url);
    if (parts.allowsOrigins && allowOrigin(request, response)) return;
    receiveBody(request)
      .then((body) => respond(parts, request, response, body))
      .then((found) => {
        if (found !== undefined) sendResponse(response, found);
      })
      .catch((error: unknown) => {
        if (response.headersSent) response.destroy();
        else sendResponse(response, toProblem(500, `The mock failed: ${String(error)}`));
      });
  };
}

/** Allows a page of any origin to read the response. @returns true when the request was a preflight, which is complete */
function allowOrigin({ method, headers }: IncomingMessage, response: ServerResponse): boolean {
  response.setHeader("access-control-allow-origin", "*");
  response.setHeader("access-control-expose-headers", "*");
  const { "access-control-request-method": wanted, "access-control-request-headers": names = "*" } = headers;
  if (method !== "OPTIONS" || wanted === undefined) return false;
  response.writeHead(204, { "access-control-allow-methods": wanted, "access-control-allow-headers": names }).end();
  return true;
}

/** Returns the response to a request; `undefined` if a step of the script responds. */
async function respond(
  parts: MockParts,
  request: IncomingMessage,
  response: ServerResponse,
  bytes: Uint8Array | undefined,
): Promise<MockResponse | undefined> {
  const { script, control, requests, onRequest, credentials } = parts;
  const state = parts.state();
  // node:http sets both properties on each request.
  const { url = "" } = request;
  if (control !== undefined && url.startsWith(CONTROL_PATH)) {
    return bytes === undefined ? TOO_LONG : controlResponse(control, request, bytes);
  }
  const isMounted = url.startsWith(`${state.basePath}/`);
  const path = isMounted ? url.slice(state.basePath.length) : url;
  const method = methodOf(state, request, path);
  const recorded = recordRequest(state.contract, { method, path, headers: request.headers, body: bytes });
  const record = { ...recorded, method: String(request.method) };
  const notes = [...record.notes];
  keepLast(requests, record);
  response.once("close", () => {
    onRequest(record, response.statusCode, notes);
  });
  if (!isMounted) {
    const detail = `The mock is mounted at ${state.basePath}, and ${withoutQuery(url)} is not below it`;
    return toProblem(404, detail);
  }
  if (bytes === undefined) return TOO_LONG;

  const step = record.operationId === undefined ? undefined : script.next(record.operationId);
  const exchange = { request, response, socket: request.socket, elsewhere: elsewhereOf(request), success: SUCCESS };
  if (step?.effect === "none") {
    step.preset(exchange);
    return undefined;
  }
  const store = step?.effect === "read" ? readOnly(state.store) : state.store;
  const { headers } = request;
  const { violations } = record;
  const contractual = contractResponse({ ...state, store }, credentials, {
    method,
    path,
    headers,
    body: bytes,
    violations,
  });
  const { [CODE_HEADER]: code } = contractual.headers;
  if (code !== undefined) notes.push(`sent the code ${code}`);
  if (step === undefined) return { violations, ...contractual };
  const { body } = contractual;
  step.preset(body === undefined ? exchange : { ...exchange, success: JSON.stringify(body) });
  return undefined;
}

/** Returns the method whose operation responds: a HEAD is a GET without the body (RFC 9110, section 9.3.2). */
function methodOf({ contract }: MockState, { method = "" }: IncomingMessage, path: string): string {
  return method === "HEAD" && contract.operationFor("HEAD", withoutQuery(path)) === undefined ? "GET" : method;
}

const TOO_LONG = toProblem(413, `The mock accepts request bodies of at most ${MAX_BODY_BYTES} bytes`);

/** Returns this server under another host name. That is another origin, so a client must not send credentials to it. */
function elsewhereOf({ headers }: IncomingMessage): string {
  return `http://${String(headers.host).replace(/^127\.0\.0\.1/, "localhost")}`;
}

/** Creates a preset that sends a response of a test. */
export function scriptedPreset({ status, body, headers }: Required<ScriptedResponse>): HostilePreset {
  const isRaw = body === undefined || typeof body === "string" || body instanceof Uint8Array;
  return ({ response }) => {
    send(response, status, isRaw ? body : JSON.stringify(body), {
      ...(body !== undefined && { "content-type": "application/json" }),
      ...lowercaseNames(headers),
    });
  };
}

/** Sends a response, and the violations of its request in `sl-violations`, the header that Prism uses for them. */
function sendResponse(
  response: ServerResponse,
  { status, contentType, headers, body, violations = [] }: MockResponse,
): void {
  const isText = typeof body === "string" && contentType !== undefined && !contentType.includes("json");
  const findings = violations.map(toFinding);
  send(response, status, body === undefined || isText ? body : JSON.stringify(body), {
    ...headers,
    ...(contentType !== undefined && body !== undefined && { "content-type": contentType }),
    ...(findings.length > 0 && { "sl-violations": toHeader(JSON.stringify(findings)) }),
  });
}

function toFinding({ rule, message, pointer }: Violation): object {
  const location = pointer === undefined ? [] : ["body", ...pointer.split("/").slice(1)];
  const severity = rule.startsWith("undeclared-") ? "Warning" : "Error";
  return { location: ["request", ...location], severity, code: rule, message };
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

function lowercaseNames(headers: Required<ScriptedResponse>["headers"]): OutgoingHttpHeaders {
  const entries = Object.entries(headers).map(([name, value]) => {
    return [name.toLowerCase(), typeof value === "string" ? value : [...value]];
  });
  return Object.fromEntries(entries) as OutgoingHttpHeaders;
}
