import { parameterNames } from "../../contract/router.ts";
import { headerMap } from "../../shared/headers.ts";
import { KitError } from "../../shared/kit-error.ts";
import { UNKNOWN_ID } from "../cases/placeholder.ts";
import type { Planner } from "../cases/planner.ts";
import type { ResolvedCheckOptions } from "../options.ts";
import type { Exchange, Send } from "./exchange.ts";

/**
 * Requests a list and an unknown item, so that an invalid base URL is reported once and not by every case. If one of
 * the two responds, the check goes on; the failure of the other is a finding.
 * @throws KitError if both requests fail or return HTML.
 */
export async function checkTarget(
  { contract, optInReason }: Planner,
  send: Send,
  { target: { baseUrl }, timeoutMs }: ResolvedCheckOptions,
): Promise<void> {
  // The rules apply to GET too, because a lookup is a GET and costs money.
  const paths = contract.operations.map(({ path }) => path).filter((path) => optInReason("GET", path) === undefined);
  const probes = [paths.find((path) => !path.includes("{")), paths.find((path) => path.includes("{"))];
  const reasons: string[] = [];
  for (const path of probes.filter((probe) => probe !== undefined)) {
    const reason = targetProblem(await probe(send, path), timeoutMs);
    if (reason === undefined) return;
    reasons.push(`${baseUrl}${path} ${reason}`);
  }
  if (reasons.length > 0) throw new KitError(reasons[0]);
}

function probe(send: Send, path: string): Promise<Exchange> {
  const pathValues = Object.fromEntries(parameterNames(path).map((name) => [name, UNKNOWN_ID]));
  return send({ method: "GET", path, pathValues, query: {}, authorization: "given", body: { kind: "none" } });
}

function targetProblem({ response }: Exchange, timeoutMs: number): string | undefined {
  if (response.kind === "time-out") return `did not respond within ${timeoutMs} ms`;
  if (response.kind === "no-response") return `is not reachable: ${response.reason}`;
  const isPage =
    response.kind === "response" && headerMap(response.headers).get("content-type")?.startsWith("text/html");
  return isPage ? "responds with an HTML page; check that baseUrl is the base URL of the API" : undefined;
}
