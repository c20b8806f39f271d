import { toBasic } from "../../../core/credentials.ts";
import type { Credentials, Target } from "../../shared/target.ts";
import { textOf } from "../cases/body-plan.ts";
import type { Authorization, RequestPlan } from "../cases/case.ts";
import type { WireRequest } from "./http-client.ts";

/** A planned request, its needs filled, as it is sent. */
export function toWire({ baseUrl, credentials }: Target, request: RequestPlan): WireRequest {
  const authorization = authorizationOf(request.authorization, credentials);
  return {
    method: request.method,
    url: baseUrl + pathOf(request) + queryOf(request.query),
    headers: {
      Accept: "application/json",
      "User-Agent": "signalwire-relay-rest-check",
      ...(authorization === undefined ? {} : { Authorization: authorization }),
      ...(request.body.kind === "none" ? {} : { "Content-Type": request.body.type }),
    },
    body: textOf(request.body),
  };
}

/** How a value is written in a path or a query: as it is, if it is text. */
export function toText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function pathOf({ path, pathValues }: RequestPlan): string {
  return path.replaceAll(/\{([^}]*)\}/g, (_, name: string) => encodeURIComponent(toText(pathValues[name])));
}

function queryOf(query: RequestPlan["query"]): string {
  const pairs = Object.entries(query).flatMap(([name, value]) => [value].flat().map((item) => [name, toText(item)]));
  return pairs.length === 0 ? "" : `?${new URLSearchParams(pairs).toString()}`;
}

function authorizationOf(authorization: Authorization, { projectId, token }: Credentials): string | undefined {
  switch (authorization) {
    case "given":
      return toBasic(projectId, token);
    case "none":
      return undefined;
    case "wrong-token":
      return toBasic(projectId, "relay-rest-check-wrong-token");
    case "wrong-project":
      return toBasic("relay-rest-check-wrong-project", token);
    default:
      return authorization.header;
  }
}
