import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { SUCCESS } from "../hostile/exchange.ts";
import { recordRequest } from "../validate/record-request.ts";
import type { RecordedRequest } from "../validate/recorded-request.ts";
import type { EngineAnswer } from "./prism.ts";
import { toProblem } from "./problem.ts";
import { type Answering, contractAnswer } from "./respond.ts";
import type { Script } from "./script.ts";
import { sendAnswer, sendScripted } from "./send-answer.ts";
import { readOnly } from "./store.ts";

export interface MockParts extends Answering {
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
  response.once("close", () => {
    onRequest(record, response.statusCode);
  });
  if (!isWithin) {
    sendAnswer(response, notMounted(world.basePath, url));
    return;
  }

  const step = record.operationId === undefined ? undefined : script.next(record.operationId);
  if (step?.kind === "answer") {
    sendScripted(response, step.answer);
    return;
  }
  const memory = step?.isActedOn === false ? readOnly(world.memory) : world.memory;
  const answer = await contractAnswer({ ...parts, world: { ...world, memory } }, request, path, bytes);
  if (step === undefined) {
    sendAnswer(response, answer);
    return;
  }
  const success = answer.body === undefined ? SUCCESS : JSON.stringify(answer.body);
  step.preset({ request, response, socket: request.socket, elsewhere: elsewhereOf(request), success });
}

function notMounted(basePath: string, url: string): EngineAnswer {
  const detail = `The mock is mounted at ${basePath}, and ${url.replace(/\?.*/, "")} is not below it`;
  return toProblem(404, "Not Found", detail);
}

/** The same server under another name is another origin, where no credentials may go. */
function elsewhereOf({ headers }: IncomingMessage): string {
  return `http://${String(headers.host).replace(/^127\.0\.0\.1/, "localhost")}`;
}
