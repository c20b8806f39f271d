import { redactJson } from "../../core/redact.ts";
import { loadContract } from "../contract/contract.ts";
import { parameterNames } from "../contract/router.ts";
import { createTally, type Tally } from "../report/coverage.ts";
import { createReport, type Report } from "../report/report.ts";
import { DRY_RUN } from "../report/result.ts";
import { headerMap } from "../shared/headers.ts";
import { KitError, shielded } from "../shared/kit-error.ts";
import { isRemote } from "../shared/target.ts";
import type { Case } from "./cases/case.ts";
import { UNKNOWN_ID } from "./cases/placeholder.ts";
import { planCases } from "./cases/plan.ts";
import { createPlanner, type Planner } from "./cases/planner.ts";
import { keysOf, redactorOfCredentials, unmetCredentials } from "./credentials.ts";
import { type CheckOptions, type ResolvedCheckOptions, resolveCheckOptions } from "./options.ts";
import { createAvailability } from "./run/availability.ts";
import type { CaseRun } from "./run/evaluate.ts";
import { type Exchange, type Send, toCurl, toExchange, toHttpRequest } from "./run/exchange.ts";
import { createHttpClient, withRateLimit } from "./run/http-client.ts";
import { createResourcePool } from "./run/resource-pool.ts";
import { runCases, toResult } from "./run/run-cases.ts";

/**
 * Sends valid and invalid requests for every operation of a contract, and validates every response. The report
 * contains the findings; they are not thrown.
 *
 *     const report = await checkConformance({ baseUrl, credentials: { projectId, token } });
 *     console.log(report.toMarkdown());
 *
 * @throws TypeError if an option is invalid; its `option` is the name of the option. KitError if the contract cannot be
 * used, no case is selected, or no API responds at `baseUrl`.
 */
export async function checkConformance(options: CheckOptions): Promise<Report> {
  const resolved = resolveCheckOptions(options);
  const contract = loadContract(options.contract);
  const planner = createPlanner(contract, options, isRemote(resolved.target.baseUrl));
  const cases = planCases(planner);
  const [first] = cases;
  if (first === undefined)
    throw new KitError('no case matches "only" and "skip"; a dry run without them lists all cases');
  const tally = createTally(contract);
  const found = resolved.isDryRun
    ? { results: Array.from(cases, (it) => toResult(it, { reason: it.skip ?? DRY_RUN })), leftovers: [] }
    : await runAll(planner, cases, resolved, tally);
  const { baseUrl, credentials } = resolved.target;
  const redact = redactorOfCredentials(credentials);
  return createReport({
    target: { baseUrl, contract: contract.title, contractHash: contract.hash },
    // Redaction changes only strings, so the type stays the same.
    results: redactJson(found.results, redact) as typeof found.results,
    coverage: tally.toCoverage(new Set(found.results.map(({ operationId }) => operationId))),
    leftovers: found.leftovers.map(redact),
  });
}

async function runAll(
  planner: Planner,
  cases: Iterable<Case>,
  options: ResolvedCheckOptions,
  tally: Tally,
): Promise<Pick<Report, "results" | "leftovers">> {
  const { signal } = options;
  const target = { ...options.target, keys: keysOf(planner.contract.operations) };
  const unmet = unmetCredentials(planner.contract.operations, cases, target.credentials);
  const httpClient = createHttpClient(options.timeoutMs);
  const sendHttp = withRateLimit(httpClient);
  const availability = createAvailability(planner.contract);
  const send: Send = async (request, isCleanUp = false) => {
    const response = await sendHttp(toHttpRequest(target, request), isCleanUp ? undefined : signal);
    const exchange = toExchange(request, response);
    availability.count(exchange);
    return exchange;
  };
  try {
    await probeTarget(planner, send, options);
    const resourcePool = createResourcePool(planner, send);
    const run: CaseRun = {
      planner,
      resourcePool,
      availability,
      send: resourcePool.send,
      unmet,
      toCurl: (request) => toCurl(target, request),
      tally: tally.count,
    };
    const onProgress = options.onProgress && shielded("onProgress", options.onProgress);
    const results = await runCases(run, cases, { ...options, onProgress });
    return { results: availability.settle(results), leftovers: await resourcePool.cleanUp() };
  } finally {
    httpClient.close();
  }
}

/**
 * Requests a list and an unknown item, so that an invalid base URL is reported once and not by every case. If one of
 * the two responds, the check goes on; the failure of the other is a finding.
 * @throws KitError if both requests fail or return HTML.
 */
async function probeTarget(
  { contract, optInReason }: Planner,
  send: Send,
  { target: { baseUrl }, timeoutMs }: ResolvedCheckOptions,
): Promise<void> {
  // The rules apply to GET too, because a lookup is a GET and costs money.
  const paths = contract.operations.map(({ path }) => path).filter((path) => optInReason("GET", path) === undefined);
  const probes = [paths.find((path) => !path.includes("{")), paths.find((path) => path.includes("{"))];
  const reasons: string[] = [];
  for (const path of probes.filter((probe) => probe !== undefined)) {
    const pathValues = Object.fromEntries(parameterNames(path).map((name) => [name, UNKNOWN_ID]));
    const request = { method: "GET", path, pathValues, query: {}, authorization: "given" } as const;
    const reason = targetProblem(await send({ ...request, body: { kind: "none" } }), timeoutMs);
    if (reason === undefined) return;
    reasons.push(`${baseUrl}${path} ${reason}`);
  }
  if (reasons.length > 0) throw new KitError(reasons[0]);
}

function targetProblem({ response }: Exchange, timeoutMs: number): string | undefined {
  if (response.kind === "time-out") return `did not respond within ${timeoutMs} ms`;
  if (response.kind === "no-response") return `is not reachable: ${response.reason}`;
  const isPage =
    response.kind === "response" && headerMap(response.headers).get("content-type")?.startsWith("text/html");
  return isPage ? "responds with an HTML page; check that baseUrl is the base URL of the API" : undefined;
}
