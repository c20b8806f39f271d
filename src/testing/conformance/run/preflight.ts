import { parameterNames } from "../../contract/router.ts";
import { headerMap } from "../../shared/headers.ts";
import { KitError } from "../../shared/kit-error.ts";
import { UNKNOWN_ID } from "../cases/placeholder.ts";
import type { Planner } from "../cases/planner.ts";
import type { ResolvedCheckOptions } from "../options.ts";
import type { Exchange, Send } from "./exchange.ts";

/**
 * Asks for a list and for an item that is not there, so that one line says what is wrong with a base URL, and not each
 * case anew; one operation that fails is a finding, and no reason to end.
 * @throws KitError when neither is answered, or what answers is made for people.
 */
export async function checkTarget(
  { contract, optInReason }: Planner,
  send: Send,
  { target: { baseUrl }, timeoutMs }: ResolvedCheckOptions,
): Promise<void> {
  // A lookup is a GET, and is charged.
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
  if (response.kind === "time-out") return `did not answer within ${timeoutMs} ms`;
  if (response.kind === "no-response") return `cannot be asked: ${response.reason}`;
  const isPage =
    response.kind === "response" && headerMap(response.headers).get("content-type")?.startsWith("text/html");
  return isPage ? "answers with a page for people: is that the base URL of the API?" : undefined;
}
