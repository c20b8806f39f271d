import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { SUCCESS } from "../hostile/hostile-exchange.ts";
import { isJsonType } from "../media-type.ts";
import { readJsonBody } from "../read-body.ts";
import { recordRequest } from "../record-request.ts";
import type { RecordedRequest } from "../recorded-request.ts";
import type { Credentials } from "../target.ts";
import { acceptsCredentials } from "./accepts-credentials.ts";
import { coherentBody, firstDeclared, type MockWorld, refusalOf } from "./coherent-body.ts";
import { isReachable } from "./page.ts";
import type { Engine, EngineAnswer, EngineRequest } from "./prism-engine.ts";
import { toProblem } from "./problem.ts";
import type { Script } from "./script.ts";
import { sendAnswer, sendScripted } from "./send-answer.ts";

/** What a mock is made of. */
export interface MockParts {
  readonly world: MockWorld;
  readonly engine: Engine;
  readonly credentials: Credentials | undefined;
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
  const route = world.contract.routesTo(pathname).find(({ operation }) => operation.method === method);
  // Prism refuses a body where none is declared; an API does not look at it.
  const hasBody = route?.operation.body !== undefined;
  const body = hasBody ? bodyFor(headers["content-type"] ?? "", bytes) : null;
  const isAllowed = acceptsCredentials(headers.authorization, credentials);
  const request: EngineRequest = {
    method,
    pathname,
    query,
    // Prism takes a colon in a token for an error, and no credentials at all for some: it sees what it gets right.
    headers: {
      ...headers,
      authorization: isAllowed ? "Basic cHJvamVjdDp0b2tlbg==" : undefined,
      ...(hasBody ? {} : { "content-type": undefined, "content-length": undefined, "transfer-encoding": undefined }),
    },
    body,
  };
  const [, code] = /\bcode\s*=\s*"?(\d{3})\b/.exec(String(headers["prefer"] ?? "")) ?? [];
  const answer = await engine(request, code === undefined ? undefined : Number(code));

  if (route === undefined) return answer;
  const { operation } = route;
  // What is no id of any thing is the id of nothing, where the contract has no other word for it.
  const isUndeclared = answer.status === 422 && firstDeclared(operation, [422, 400]) === undefined;
  if (isUndeclared && firstDeclared(operation, [404]) !== undefined) return engine(request, 404, false);
  if (answer.status >= 300) return answer;
  const valid = { route, pathname, query, body };
  const refusal = isReachable(operation, query) ? refusalOf(world, valid) : firstDeclared(operation, [422, 400]);
  if (code === undefined && refusal !== undefined) return engine(request, refusal);
  return { ...answer, body: coherentBody(world, valid, answer) };
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
