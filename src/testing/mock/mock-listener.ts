import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { SUCCESS } from "../hostile/hostile-exchange.ts";
import { isJsonType } from "../media-type.ts";
import { readJsonBody } from "../read-body.ts";
import { recordRequest } from "../record-request.ts";
import type { RecordedRequest } from "../recorded-request.ts";
import type { Route } from "../routes.ts";
import { acceptsCredentials, type MockCredentials } from "./accepts-credentials.ts";
import { coherentBody, isGone, type MockWorld } from "./coherent-body.ts";
import { isReachable } from "./page.ts";
import type { Engine, EngineAnswer, EngineRequest } from "./prism-engine.ts";
import { toProblem } from "./problem.ts";
import type { Script } from "./script.ts";
import { sendAnswer, sendScripted } from "./send-answer.ts";

/** What a mock is made of. */
export interface MockParts {
  readonly world: MockWorld;
  readonly engine: Engine;
  readonly credentials: MockCredentials | undefined;
  readonly script: Script;
  readonly requests: RecordedRequest[];
  readonly onRequest: ((request: RecordedRequest, status: number) => void) | undefined;
}

/** Answers each request once it has been read to its end. */
export function mockListener(parts: MockParts): RequestListener {
  return (request, response) => {
    buffer(request)
      .then((body) => meet(parts, request, response, body))
      .catch((error: unknown) => {
        if (response.headersSent) response.destroy();
        else sendAnswer(response, toProblem(500, "Internal Server Error", `The mock failed: ${String(error)}`));
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
  response.once("close", () => onRequest?.(record, response.statusCode));
  if (!isWithin) {
    sendAnswer(response, notMounted(world.basePath, url));
    return;
  }

  const step = record.operationId === undefined ? undefined : script.next(record.operationId);
  if (step?.kind === "answer") {
    sendScripted(response, step.answer);
    return;
  }
  const answer = await answerOf(parts, request, path, bytes);
  if (step === undefined) {
    sendAnswer(response, answer);
    return;
  }
  const success = answer.body === undefined ? SUCCESS : JSON.stringify(answer.body);
  step.preset({ request, response, socket: request.socket, elsewhere: elsewhereOf(request), success });
}

/** What the contract says, made to agree with what was sent. */
async function answerOf(
  { world, engine, credentials }: MockParts,
  { method = "", headers }: IncomingMessage,
  path: string,
  bytes: Uint8Array,
): Promise<EngineAnswer> {
  const [pathname = "", search = ""] = path.split(/\?(.*)/s);
  const query = new URLSearchParams(search);
  const body = bodyFor(headers["content-type"] ?? "", bytes);
  const isAllowed = acceptsCredentials(headers.authorization, credentials);
  const request: EngineRequest = {
    method,
    pathname,
    query,
    // Prism takes a colon in a token for an error, and no credentials at all for some: it sees what it gets right.
    headers: { ...headers, authorization: isAllowed ? "Basic cHJvamVjdDp0b2tlbg==" : undefined },
    body,
  };
  const [, code] = /\bcode\s*=\s*"?(\d{3})\b/.exec(String(headers["prefer"] ?? "")) ?? [];
  const answer = await engine(request, code === undefined ? undefined : Number(code));

  const route = world.contract.routesTo(pathname).find(({ operation }) => operation.method === method);
  if (answer.status >= 300 || route === undefined) return answer;
  const valid = { route, pathname, query, body };
  if (code === undefined && isGone(world, valid)) return engine(request, 404);
  const refusal = ["422", "400"].find((status) => route.operation.answers.has(status));
  if (refusal !== undefined && hasTokens(route) && !isReachable(query)) return engine(request, Number(refusal));
  return { ...answer, body: coherentBody(world, valid, answer) };
}

function hasTokens({ operation }: Route): boolean {
  return operation.parameters.some(({ name }) => name === "page_token");
}

/** A body as the engine takes it: what does not parse stays text, which no schema of an object allows. */
function bodyFor(contentType: string, bytes: Uint8Array): unknown {
  const reading = readJsonBody(bytes);
  if (reading.kind === "empty") return null;
  return reading.kind === "json" && isJsonType(contentType) ? reading.value : new TextDecoder().decode(bytes);
}

function notMounted(basePath: string, url: string): EngineAnswer {
  const detail = `The mock is mounted at ${basePath}, and ${url.replace(/\?.*/, "")} is not below it`;
  return toProblem(404, "Not Found", detail);
}

/** The same server under another name is another origin, where no credentials may go. */
function elsewhereOf({ headers }: IncomingMessage): string {
  return `http://${String(headers.host).replace(/^127\.0\.0\.1/, "localhost")}`;
}
