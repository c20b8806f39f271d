import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { type CheckOptions, checkConformance, type Progress } from "../../../src/testing/index.ts";
import { closedPort } from "../../support/closed-port.ts";
import { aDocument, jsonResponse } from "../../support/kit/contract.ts";
import { sendJson, startServer } from "../../support/kit/server.ts";
import { CORRECT_RULES, CREDENTIALS, type Rules } from "../../support/number-groups/rules.ts";
import { GROUPS } from "../../support/number-groups/scope.ts";
import { startNumberGroupServer } from "../../support/number-groups/server.ts";
import { stopTimers } from "../../support/stop-timers.ts";

/** Creates a contract with a number of operations, each with a schema of its own. */
function withOperations(count: number): object {
  const schema = { type: "object", required: ["name"], properties: { name: { type: "string", maxLength: 9 } } };
  const operation = (index: number) => ({
    operationId: `create-${index}`,
    requestBody: { content: { "application/json": { schema } } },
    responses: { 201: jsonResponse(schema), 422: jsonResponse({ type: "object" }) },
  });
  return aDocument({
    paths: Object.fromEntries(Array.from({ length: count }, (_, index) => [`/a${index}`, { post: operation(index) }])),
  });
}

/** Checks number groups on a server that is correct except for the given rules. */
async function checkGroups(options: Partial<CheckOptions> = {}, rules: Partial<Rules> = {}) {
  await using server = await startNumberGroupServer(rules);
  return await checkConformance({ baseUrl: server.baseUrl, credentials: CREDENTIALS, only: GROUPS, ...options });
}

describe("a report", () => {
  test("counts its results", async () => {
    const { summary, results } = await checkGroups();

    expect(summary).toEqual({ total: results.length, passed: results.length, failed: 0, skipped: 0 });
  });

  test("is the same for the same server, except the ids in curl commands and the times", async () => {
    const once = async () => {
      const { results, coverage } = await checkGroups({ concurrency: 1 });
      return { coverage, results: results.map((result) => ({ ...result, request: undefined, durationMs: 0 })) };
    };

    expect(await once()).toEqual(await once());
  });

  test("is the same at any concurrency", async () => {
    const ids = async (concurrency: number) => (await checkGroups({ concurrency })).results.map(({ id }) => id);

    expect(await ids(1)).toEqual(await ids(16));
  });

  test("lists which declared statuses were seen", async () => {
    const { coverage } = await checkGroups({ only: ["create-number-group valid/example"] });

    expect(coverage).toEqual({
      operations: { covered: 1, total: 1 },
      statuses: { covered: 1, total: 5 },
      matrix: [
        {
          operationId: "create-number-group",
          method: "POST",
          path: "/number_groups",
          declared: { 200: 0, 201: 1, 401: 0, 422: 0, 500: 0 },
          undeclared: {},
        },
      ],
    });
  });

  test("as JSON has the documented format", async () => {
    const report = await checkGroups({ only: ["create-number-group auth/none"] });

    expect(JSON.parse(JSON.stringify(report))).toEqual({
      target: {
        baseUrl: report.target.baseUrl,
        contract: "relay-rest",
        contractHash: createHash("sha256").update(readFileSync("generated/relay-rest.json")).digest("hex"),
      },
      summary: { total: 1, passed: 1, failed: 0, skipped: 0 },
      results: [
        {
          id: "create-number-group auth/none",
          operationId: "create-number-group",
          class: "auth",
          outcome: "pass",
          status: 401,
          violations: [],
          request: { curl: expect.stringContaining("--request POST") as string },
          durationMs: expect.any(Number) as number,
        },
      ],
      coverage: report.coverage,
      leftovers: [],
    });
  });

  test("limits the violations of one response", async () => {
    const response = { ...CORRECT_RULES.notFound(), status: 200, body: { data: Array.from({ length: 30 }, () => 1) } };

    const { results } = await checkGroups({ only: ["list-number-groups valid/example"] }, { finish: () => response });

    expect(results[0]?.violations).toHaveLength(20);
  });

  test("contains no token, even if the server sends it back", async () => {
    const finish: Rules["finish"] = (response, { authorization }) => {
      return { ...response, headers: { "content-type": `text/${authorization}` } };
    };

    const report = await checkGroups({}, { finish });

    const written = [JSON.stringify(report), report.toMarkdown(), report.toJunit(), report.toHtml()].join();
    expect(written).toContain("[redacted]");
    expect(written).not.toContain(CREDENTIALS.token);
    expect(written).not.toContain(btoa(`${CREDENTIALS.projectId}:${CREDENTIALS.token}`));
  });
});

describe("a check", () => {
  test("reports each finished case", async () => {
    const seen: Progress[] = [];

    const { results } = await checkGroups({ onProgress: (progress) => seen.push(progress) });

    expect(seen.map(({ done }) => done)).toEqual(results.map((_, index) => index + 1));
    expect(new Set(seen.map(({ result }) => result.id))).toEqual(new Set(results.map(({ id }) => id)));
    expect(new Set(seen.map(({ total }) => total))).toEqual(new Set([results.length]));
  });

  test.each([
    ["without a display of progress", undefined],
    ["with one", () => undefined],
  ])("compiles only the schemas of the first operation before its first case, %s", async (_, onProgress) => {
    const compile = vi.spyOn(Ajv2020.prototype, "compile");
    onTestFinished(() => {
      compile.mockRestore();
    });
    const compiledBy = async (count: number) => {
      compile.mockClear();
      const compiled: number[] = [];
      await using server = await startServer((_, response) => {
        compiled.push(compile.mock.calls.length);
        sendJson(response, 422, {});
      });
      await checkConformance({ baseUrl: server.url, contract: withOperations(count), onProgress });
      // The first request only looks for a server.
      return { first: compiled[1], all: compile.mock.calls.length };
    };

    const [few, many] = [await compiledBy(2), await compiledBy(12)];

    expect(many.first).toBe(few.first);
    expect(many.all).toBeGreaterThan(5 * few.all);
  });

  test("sends no requests in a dry run", async () => {
    await using server = await startServer((_, response) => response.end());

    const { summary, results } = await checkGroups({ baseUrl: server.url, dryRun: true });

    expect(server.requests).toEqual([]);
    expect(summary).toMatchObject({ passed: 0, failed: 0, skipped: summary.total });
    expect(results[0]).toMatchObject({ outcome: "skip", status: null, reason: "dry run" });
  });

  test.each([1, 2])("has at most %i concurrent requests", async (concurrency) => {
    let now = 0;
    let most = 0;
    await using server = await startServer((_, response) => {
      now += 1;
      most = Math.max(most, now);
      setImmediate(() => {
        now -= 1;
        sendJson(response, 401, { error: "Unauthorized" });
      });
    });

    await checkGroups({ baseUrl: server.url, concurrency });

    expect(most).toBeLessThanOrEqual(concurrency);
  });

  test("times out each case separately", async () => {
    const finish: Rules["finish"] = (response, { query }) =>
      query.has("filter_name") ? { ...response, failureMode: "never" } : response;
    await using server = await startNumberGroupServer({ finish }, stopTimers());

    const { results } = await checkConformance({
      baseUrl: server.baseUrl,
      credentials: CREDENTIALS,
      only: ["list-number-groups valid/*"],
      // All timers fire at once, so two concurrent requests would both time out.
      concurrency: 1,
      timeoutMs: 400,
    });

    const [failed, ...others] = results.filter(({ outcome }) => outcome !== "pass");
    expect(failed).toMatchObject({
      id: "list-number-groups valid/query.filter_name",
      status: null,
      violations: [{ rule: "time-out", message: "no response within 400 ms" }],
    });
    expect(others.map(({ id }) => id)).toEqual([
      "list-number-groups valid/maxLength:query.filter_name",
      "list-number-groups valid/filtered:query.filter_name",
    ]);
  });

  test("reports its results and cleans up when it is stopped", async () => {
    let isEmpty = () => false;
    const before: Rules["before"] = (_, store) => {
      isEmpty = store.isEmpty;
      return undefined;
    };
    const controller = new AbortController();
    const onProgress: CheckOptions["onProgress"] = ({ result }) => {
      if (result.id === "create-number-group valid/required") controller.abort();
    };
    const options = { only: ["create-number-group"], signal: controller.signal, concurrency: 1, onProgress };

    const { summary, results, leftovers } = await checkGroups(options, { before });

    expect(summary.passed).toBeGreaterThan(0);
    expect(results.find(({ outcome }) => outcome === "skip")?.reason).toBe("the check was stopped");
    expect([leftovers, isEmpty()]).toEqual([[], true]);
  });

  test("reports a request that was pending when it was stopped as skipped", async () => {
    const controller = new AbortController();
    const before: Rules["before"] = ({ query }) => {
      if (query.has("filter_name")) controller.abort();
      return undefined;
    };
    const only = ["list-number-groups valid/query.filter_name"];

    const { results } = await checkGroups({ only, signal: controller.signal }, { before });

    expect(results).toMatchObject([{ outcome: "skip", status: null, reason: "the check was stopped" }]);
  });

  test("lists the resources that it could not delete", async () => {
    const before: Rules["before"] = ({ method, authorization }) =>
      method === "DELETE" && authorization !== undefined ? CORRECT_RULES.reject([]) : undefined;

    const report = await checkGroups({ only: ["create-number-group valid/example"] }, { before });

    expect(report.leftovers).toEqual([expect.stringMatching(/^number_groups [\da-f-]{36}$/)]);
    expect(report.toMarkdown()).toContain("## Left behind");
    expect(report.toHtml()).toContain("Left behind");
  });

  test("skips a case without a required id, with the reason", async () => {
    const { results } = await checkGroups({ only: ["create-number-group-membership valid/example"] });

    const reason = expect.stringMatching(/^needs an id of .*; pass it as a fixture$/) as string;
    expect(results).toMatchObject([{ outcome: "skip", reason }]);
  });

  test("reports once that the set-up of cases failed, and skips the other cases", async () => {
    const problemsOfGroup = () => [{ detail: "No", code: "no" }];

    const { results } = await checkGroups({ only: ["update-number-group valid/*"] }, { problemsOfGroup });

    const reason = "no id of number_groups: create-number-group responded with 422";
    const violations = [{ rule: "set-up", message: "the case needs create-number-group, which responded with 422" }];
    const [first, ...others] = results;
    expect(first).toMatchObject({ outcome: "fail", violations });
    expect(others.length).toBeGreaterThan(0);
    expect(others.map((it) => it.reason)).toEqual(others.map(() => reason));
  });

  test("sends a request that costs money only if it is named", async () => {
    const paths = { "/phone_numbers": { post: { operationId: "purchase-phone-number", responses: { 200: {} } } } };
    await using server = await startServer((_, response) => response.end());
    const check = (only: string[]) =>
      checkConformance({ baseUrl: server.url, credentials: CREDENTIALS, contract: aDocument({ paths }), only });

    const [kept, named] = [await check(["valid"]), await check(["purchase-phone-number"])];

    expect(kept.results).toMatchObject([
      { outcome: "skip", reason: 'buys a phone number; to send it, put its full name in "only"' },
    ]);
    expect(named.results[0]).toMatchObject({ outcome: "pass" });
  });

  test("appends paths to a base URL with a path and a trailing slash", async () => {
    await using server = await startNumberGroupServer();

    const { summary } = await checkConformance({
      baseUrl: `${server.baseUrl}/`,
      credentials: CREDENTIALS,
      only: ["list-number-groups valid/example"],
    });

    expect(summary).toMatchObject({ passed: 1 });
  });
});

const NO_URL = "baseUrl must be an http or https URL, such as http://127.0.0.1:3000/api/relay/rest";
const USER_INFO = "baseUrl must not contain user info, a query or a fragment";

describe("rejects", () => {
  test.each<[string, object, string]>([
    ["no base URL", { baseUrl: undefined }, NO_URL],
    ["another protocol", { baseUrl: "ftp://127.0.0.1/" }, NO_URL],
    ["half a URL", { baseUrl: "http://" }, NO_URL],
    ["user info", { baseUrl: "http://a:b@127.0.0.1/" }, USER_INFO],
    ["a query", { baseUrl: "http://127.0.0.1/?a" }, USER_INFO],
    [
      "another host",
      { baseUrl: "https://acme.signalwire.com" },
      "allowRemote must be set to check acme.signalwire.com: it is not this machine, and a check creates and deletes resources",
    ],
    ["no credentials", { credentials: undefined }, "credentials.projectId must be a non-empty string"],
    ["half of them", { credentials: { projectId: "p" } }, "credentials.token must be a non-empty string"],
    [
      "a colon in the project id",
      { credentials: { projectId: "a:b", token: "PT-secret" } },
      'credentials.projectId must not contain ":"',
    ],
    ["no time", { timeoutMs: 0 }, "timeoutMs must be above 0 and at most 2147483647 ms, got 0"],
    [
      "more time than a timer has",
      { timeoutMs: 2 ** 31 },
      "timeoutMs must be above 0 and at most 2147483647 ms, got 2147483648",
    ],
    ["no requests at all", { concurrency: 0 }, "concurrency must be a whole number from 1"],
    ["half a request", { concurrency: 0.5 }, "concurrency must be a whole number from 1"],
  ])("%s", async (_, options, message) => {
    await expect(
      checkConformance({ baseUrl: "http://127.0.0.1:1", credentials: CREDENTIALS, ...options }),
    ).rejects.toThrow(new TypeError(message));
  });

  test.each<[Partial<CheckOptions>, string]>([
    [{ only: ["create-number-group"], skip: ["create-number-group"] }, '"only" and "skip"'],
    [
      { only: ["valid", "create-number-groups"] },
      '"create-number-groups" in "only"; did you mean "create-number-group"?',
    ],
    [{ skip: ["atuh"] }, '"atuh" in "skip"; did you mean "auth"?'],
    [
      { only: ["create-number-group invalid/mising:name"] },
      '"create-number-group invalid/mising:name" in "only"; did you mean "create-number-group invalid/missing:name"?',
    ],
    [{ skip: ["nothing-like-it/*"] }, '"nothing-like-it/*" in "skip"; a dry run lists all cases'],
  ])("a selection that matches no case: %j", async (options, message) => {
    await expect(checkGroups(options)).rejects.toThrow(`no case matches ${message}`);
  });

  test.each<[string, (...[it, response, runOut]: [...Parameters<RequestListener>, () => void]) => void, string]>([
    [
      "sends an HTML page",
      (_, response) => response.writeHead(404, { "content-type": "text/html" }).end("<h1>"),
      "/number_groups responds with an HTML page; check that baseUrl is the base URL of the API",
    ],
    [
      "does not respond",
      (_, __, runOut) => {
        runOut();
      },
      "/number_groups did not respond within 400 ms",
    ],
    [
      "closes the connection",
      (it) => it.socket.destroy(),
      "/number_groups is not reachable: the connection broke before the response",
    ],
  ])("a server that %s", async (_, handler, message) => {
    const runOut = stopTimers();
    await using server = await startServer((it, response) => {
      handler(it, response, runOut);
    });

    const check = checkGroups({ baseUrl: server.url, timeoutMs: 400 });

    await expect(check).rejects.toMatchObject({ name: "KitError", message: server.url + message });
  });

  test("a base URL without a server", async () => {
    const baseUrl = await closedPort();

    const check = checkGroups({ baseUrl });

    await expect(check).rejects.toThrow(`${baseUrl}/number_groups is not reachable: no server listens there`);
  });

  test("an invalid contract", async () => {
    await expect(checkGroups({ contract: {} })).rejects.toThrow("the contract is not an OpenAPI 3 document");
  });
});

test.each([
  ["http://localhost:1", {}],
  ["http://[::1]:1", {}],
  ["http://127.1.2.3:1", {}],
  ["https://api.example.com", { allowRemote: true }],
])("accepts the base URL %s with %j", async (baseUrl, options) => {
  const { target } = await checkGroups({ baseUrl, dryRun: true, ...options });

  expect(target.baseUrl).toBe(baseUrl);
});
