import { redactJson } from "../../core/redact.ts";
import { loadContract } from "../contract/contract.ts";
import { createTally, type Tally } from "../report/coverage.ts";
import { createReport, type Report } from "../report/report.ts";
import { DRY_RUN } from "../report/result.ts";
import { KitError, shielded } from "../shared/kit-error.ts";
import { isRemote } from "../shared/target.ts";
import type { Case } from "./cases/case.ts";
import { planCases } from "./cases/plan.ts";
import { createPlanner, type Planner } from "./cases/planner.ts";
import { keysOf, redactorOfCredentials, withKnownCredentials } from "./credentials.ts";
import { type CheckOptions, type ResolvedCheckOptions, resolveCheckOptions } from "./options.ts";
import { type Availability, createAvailability } from "./run/availability.ts";
import type { CaseRun } from "./run/context.ts";
import { type Send, toCurl, toExchange, toHttpRequest } from "./run/exchange.ts";
import { createHttpClient, type HttpClient } from "./run/http-client.ts";
import { checkTarget } from "./run/preflight.ts";
import { withRateLimit } from "./run/rate-limit.ts";
import { createResourcePool } from "./run/resource-pool.ts";
import { runCase, toResult } from "./run/run-case.ts";
import { runCases } from "./run/scheduler.ts";

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
  const checked = resolveCheckOptions(options);
  const contract = loadContract(options.contract);
  const resolved = { ...checked, target: { ...checked.target, keys: keysOf(contract.operations) } };
  const planner = createPlanner(contract, options, isRemote(resolved.target.baseUrl));
  const planned = planCases(planner);
  if (planned.length === 0)
    throw new KitError('no case matches "only" and "skip"; a dry run without them lists all cases');
  const cases = resolved.isDryRun ? planned : withKnownCredentials(planned, resolved.target.credentials);
  const tally = createTally(contract, new Set(cases.map(({ operation }) => operation.operationId)));
  const found = resolved.isDryRun
    ? { results: cases.map((it) => toResult(it, { reason: it.skip ?? DRY_RUN })), leftovers: [] }
    : await runAll(planner, cases, resolved, tally);
  const { baseUrl, credentials } = resolved.target;
  const redact = redactorOfCredentials(credentials);
  return createReport({
    target: { baseUrl, contract: contract.title, contractHash: contract.hash },
    // Redaction changes only strings, so the type stays the same.
    results: redactJson(found.results, redact) as typeof found.results,
    coverage: tally.toCoverage(),
    leftovers: found.leftovers.map(redact),
  });
}

async function runAll(
  planner: Planner,
  cases: readonly Case[],
  options: ResolvedCheckOptions,
  tally: Tally,
): Promise<Pick<Report, "results" | "leftovers">> {
  const { timeoutMs, target } = options;
  const httpClient = createHttpClient(timeoutMs);
  try {
    const availability = createAvailability(planner.contract);
    const send = createSend(httpClient, options, availability);
    await checkTarget(planner, send, options);
    const resourcePool = createResourcePool(planner, send);
    const run: CaseRun = {
      planner,
      resourcePool,
      availability,
      send,
      timeoutMs,
      toCurl: (request) => toCurl(target, request),
      tally: tally.count,
    };
    const onProgress = shielded("onProgress", options.onProgress);
    const results = await runCases(cases, { ...options, onProgress, run: (it) => runCase(run, it) });
    return { results: availability.settle(results), leftovers: await resourcePool.cleanUp() };
  } finally {
    httpClient.close();
  }
}

function createSend(httpClient: HttpClient, { target, signal }: ResolvedCheckOptions, { count }: Availability): Send {
  const send = withRateLimit(httpClient);
  return async (request, isCleanUp = false) => {
    const response = await send(toHttpRequest(target, request), isCleanUp ? undefined : signal);
    const exchange = toExchange(request, response);
    count(exchange);
    return exchange;
  };
}
