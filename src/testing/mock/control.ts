import type { IncomingMessage } from "node:http";
import { withoutQuery } from "../../core/redact.ts";
import { isObject, type JsonObject } from "../shared/json.ts";
import { readJsonBody } from "../shared/read-body.ts";
import { isRemote } from "../shared/target.ts";
import type { RecordedRequest } from "../validate/record-request.ts";
import { type MockResponse, toProblem } from "./declared-response.ts";
import type { HowOften, ScriptedResponse, Unchecked } from "./script.ts";

/** The functions of a mock that its control path offers to programs in any language. */
export interface Control {
  readonly requests: RecordedRequest[];
  readonly respond: (operationId: string, given: Unchecked<ScriptedResponse>, howOften: Unchecked<HowOften>) => unknown;
  readonly fail: (operationId: string, step: unknown, howOften: Unchecked<HowOften>) => unknown;
  readonly deliver: (webhook: string, url: string, payload: unknown) => unknown;
  readonly reset: () => unknown;
}

/** Path of the control functions, outside the base path: `GET /_mock/requests`. */
export const CONTROL_PATH = "/_mock/";

/** Responds to a request of the control path. An invalid one is a 422 with the reason. */
export async function controlResponse(
  control: Control,
  { method, url = "", headers }: IncomingMessage,
  bytes: Uint8Array,
): Promise<MockResponse> {
  const { origin, "content-type": type } = headers;
  if (origin !== undefined && !isLocal(origin)) {
    return toProblem(403, `a page of ${origin} must not control the mock; only pages of this machine may`);
  }
  const name = withoutQuery(url.slice(CONTROL_PATH.length));
  if (method === "GET" && name === "requests") return toJson(200, control.requests);
  const act = ACTIONS.get(name);
  if (method !== "POST" || act === undefined) {
    return toProblem(
      404,
      `use GET ${CONTROL_PATH}requests, or POST ${CONTROL_PATH} and ${[...ACTIONS.keys()].join(", ")}`,
    );
  }
  // Without CORS, a browser does not let a page send this type to another origin.
  if (type?.startsWith("application/json") !== true) {
    return toProblem(415, "the Content-Type must be application/json");
  }
  const reading = readJsonBody(bytes);
  const body = reading.kind === "json" ? reading.value : undefined;
  if (!isObject(body)) return toProblem(422, "the body must be a JSON object");
  try {
    return toJson(200, (await act(control, body)) ?? {});
  } catch (error) {
    // The functions throw only errors, for invalid values.
    return toProblem(422, (error as Error).message);
  }
}

/**
 * Checks an origin. Browsers send that of a page; other programs send none. Otherwise any page could control the mock
 * of a developer: with the CORS headers, or with a host name that leads to 127.0.0.1.
 */
function isLocal(origin: string): boolean {
  return /^https?:/.test(origin) && URL.canParse(origin) && !isRemote(origin);
}

type Action = (control: Control, body: JsonObject) => unknown;

/** The functions take unchecked values, and reject invalid ones with a TypeError or a KitError. */
const ACTIONS = new Map<string, Action>([
  [
    "respond",
    (control, { operationId, times, status, body, headers }) =>
      control.respond(String(operationId), { status, body, headers }, { times }),
  ],
  ["fail", (control, { operationId, step, times }) => control.fail(String(operationId), step, { times })],
  ["deliver", (control, { webhook, url, payload }) => control.deliver(String(webhook), String(url), payload)],
  ["reset", (control) => control.reset()],
]);

function toJson(status: number, body: unknown): MockResponse {
  return { status, contentType: "application/json", headers: {}, body };
}
