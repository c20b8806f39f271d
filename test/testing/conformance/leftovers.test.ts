import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { describe, expect, test, vi } from "vitest";
import { createHttpClient } from "../../../src/testing/conformance/run/http-client.ts";
import { type CheckOptions, checkConformance, startMockServer } from "../../../src/testing/index.ts";
import { aDocument, jsonResponse } from "../../support/kit/contract.ts";
import { sendJson, startServer } from "../../support/kit/server.ts";
import { aTerminal } from "../../support/kit/terminal.ts";
import { json } from "../../support/number-groups/messages.ts";
import { CREDENTIALS, type Rules } from "../../support/number-groups/rules.ts";
import { startNumberGroupServer } from "../../support/number-groups/server.ts";
import type { Store } from "../../support/number-groups/store.ts";

/** Checks number groups; also returns true as `isEmpty` if the server has no groups afterwards. */
async function checkGroups(options: Partial<CheckOptions>, rules: Partial<Rules> = {}) {
  let store: Store | undefined;
  const before: Rules["before"] = (request, it) => {
    store = it;
    return rules.before?.(request, it);
  };
  await using server = await startNumberGroupServer({ ...rules, before });
  const report = await checkConformance({ baseUrl: server.baseUrl, credentials: CREDENTIALS, ...options });
  return { report, isEmpty: store?.isEmpty() };
}

const node = { type: "object", properties: { id: { type: "string" }, name: { type: "string" }, next: {} } };
const NODES = aDocument({
  paths: {
    "/nodes": {
      post: {
        operationId: "create-node",
        requestBody: {
          required: true,
          content: { "application/json": { schema: node, example: { name: "A", next: { a: 1 } } } },
        },
        responses: { 201: jsonResponse(node) },
      },
    },
    "/nodes/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } }],
      get: { operationId: "get-node", responses: { 200: jsonResponse(node) } },
      delete: { operationId: "delete-node", responses: { 204: {} } },
    },
  },
});

/** Checks nodes on a server that creates them with a custom handler, and deletes any node. */
async function checkNodes(
  create: (request: IncomingMessage, response: ServerResponse) => void,
  options: Partial<CheckOptions> = {},
) {
  await using server = await startServer((request, response) => {
    if (request.method === "POST") create(request, response);
    else if (request.method === "DELETE") response.writeHead(204).end();
    else sendJson(response, 404, {});
  });
  const only = ["create-node valid/example"];
  const report = await checkConformance({
    baseUrl: server.url,
    credentials: CREDENTIALS,
    contract: NODES,
    only,
    ...options,
  });
  return { report, deletions: server.requests.filter((line) => line.startsWith("DELETE")) };
}

describe("a check that is stopped", () => {
  test.each([
    ["a pending creation", "create-number-group valid/example", 1, {}],
    ["all concurrent creations", "create-number-group invalid/*", 4, { problemsOfGroup: () => [] }],
  ])("awaits %s, and deletes the resources", async (_, only, count, rules) => {
    const controller = new AbortController();
    let made = 0;
    const before: Rules["before"] = ({ method }) => {
      made += method === "POST" ? 1 : 0;
      if (made === count) controller.abort();
      return undefined;
    };
    const options = { signal: controller.signal, only: [only], concurrency: count };

    const { report, isEmpty } = await checkGroups(options, { ...rules, before });

    expect(made).toBeGreaterThanOrEqual(count);
    expect([isEmpty, report.leftovers]).toEqual([true, []]);
    expect(report.results.filter(({ status }) => status === 201)).not.toEqual([]);
  });

  test("waits at most five seconds, and lists resources that may exist", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const controller = new AbortController();
    const { report } = await checkNodes(
      () => {
        controller.abort();
        // This runs after the client has received the abort.
        setImmediate(() => vi.advanceTimersByTime(5_000));
      },
      { signal: controller.signal, timeoutMs: 600_000 },
    );

    expect(report.results).toMatchObject([{ outcome: "skip", reason: "the check was stopped" }]);
    expect(report.leftovers).toEqual(["nodes, id unknown: create-node got no response"]);
  });

  test("ends a GET immediately", async () => {
    const controller = new AbortController();
    await using server = await startServer(() => {
      controller.abort();
    });
    const sent = { method: "GET", url: server.url, headers: {}, body: undefined };

    expect(await createHttpClient(600_000).send(sent, controller.signal)).toEqual({ kind: "stopped" });
  });
});

describe("clean-up always runs", () => {
  test("a response that is nested too deeply for the stack is a finding of that case", async () => {
    const depth = 200_000;
    const { report, deletions } = await checkNodes(
      (_, response) => {
        response.writeHead(201, { "content-type": "application/json" });
        response.end(`{"id":"7","name":"A","next":${'{"a":'.repeat(depth)}1${"}".repeat(depth)}}`);
      },
      { only: ["create-node echo/example"] },
    );

    expect(deletions).toEqual(["DELETE /nodes/7"]);
    expect(report.results).toMatchObject([
      {
        outcome: "fail",
        violations: [
          {
            rule: "not-evaluated",
            message: "the case could not be evaluated: RangeError: Maximum call stack size exceeded",
          },
        ],
        request: { curl: expect.stringContaining("/nodes") as string },
      },
    ]);
  });

  test("an id with half of a character fails its cases, and is listed", async () => {
    const ids = ["7", "\ud800"];
    const { report, deletions } = await checkNodes(
      (_, response) => {
        sendJson(response, 201, { id: ids.pop(), name: "A" });
      },
      { only: ["get-node valid/example", "create-node valid/example"], concurrency: 1 },
    );

    expect(report.results.find(({ operationId }) => operationId === "get-node")).toMatchObject({
      outcome: "fail",
      status: null,
      violations: [{ rule: "not-evaluated", message: "the case could not be evaluated: URIError: URI malformed" }],
    });
    expect(deletions).toEqual(["DELETE /nodes/7"]);
    expect(report.leftovers).toEqual(["nodes \ud800"]);
  });

  test("a fixture with half of a character fails its cases, without a command", async () => {
    const options = { only: ["get-node valid/example"], fixtures: { nodes: "\ud800" } };

    const { report } = await checkNodes(() => undefined, options);

    expect(report.results).toMatchObject([{ outcome: "fail", violations: [{ rule: "not-evaluated" }] }]);
    expect(report.results[0]).not.toHaveProperty("request");
  });

  test("an exception in onProgress is a warning, and the report is complete", async () => {
    const warned = once(process, "warning");
    const onProgress = () => {
      throw new Error("full");
    };

    const { report, isEmpty } = await checkGroups({ onProgress, only: ["create-number-group valid/*"] });

    expect(isEmpty).toBe(true);
    expect(report.summary.passed).toBe(report.summary.total);
    expect(await warned).toMatchObject([{ message: "onProgress failed: Error: full" }]);
  });
});

describe("leftovers are listed", () => {
  test("in every form of the report, without the token", async () => {
    const { report } = await checkNodes((_, response) => {
      sendJson(response, 201, { id: `\ud800${CREDENTIALS.token}`, name: "A" });
    }, {});

    const forms = [JSON.stringify(report), report.toMarkdown(), report.toJunit(), report.toHtml()];
    expect(forms.map((form) => form.includes("nodes ") && form.includes("[redacted]"))).toEqual(forms.map(() => true));
    expect(forms.join()).not.toContain(CREDENTIALS.token);
  });

  const creating = (body: object) => (_: IncomingMessage, response: ServerResponse) => {
    sendJson(response, 201, body);
  };

  test.each([
    [
      "with the number of its creations without an id",
      creating({ name: "A" }),
      ["nodes, id unknown: create-node returned no id (2 times)"],
    ],
    [
      "if the connection broke",
      ({ socket }: IncomingMessage) => socket.destroy(),
      ["nodes, id unknown: create-node got no response (2 times)"],
    ],
    ["unless a numeric id could be deleted", creating({ id: 7, name: "A" }), []],
  ])("%s", async (_, create, leftovers) => {
    const { report } = await checkNodes(create, { only: ["create-node valid/example", "create-node tolerance/*"] });

    expect(report.leftovers).toEqual(leftovers);
  });

  test("with a very long id shortened", async () => {
    await using server = await startServer((request, response) => {
      sendJson(response, request.method === "POST" ? 201 : 500, { id: "x".repeat(100_000) });
    });
    const options = { baseUrl: server.url, contract: NODES, credentials: CREDENTIALS };

    const { leftovers } = await checkConformance({ ...options, only: ["create-node valid/*"] });

    expect(leftovers).toEqual([`nodes ${"x".repeat(499)}…`]);
  });

  test("after three deletions without a response, no more are sent", async () => {
    let deletions = 0;
    const { report } = await checkGroups(
      { only: ["create-number-group valid/*", "create-number-group echo/*"] },
      {
        before: ({ method }) => {
          if (method !== "DELETE") return undefined;
          deletions += 1;
          return { ...json(200, {}), failureMode: "reset" };
        },
      },
    );

    expect(deletions).toBe(3);
    expect(report.leftovers.length).toBeGreaterThan(3);
  });
});

test("a mock continues after a callback throws", async () => {
  const warned = once(process, "warning");
  await using mock = await startMockServer({
    onRequest: () => {
      throw new Error("full");
    },
  });

  const statuses = [await fetch(`${mock.url}/queues`), await fetch(`${mock.url}/queues`)].map(({ status }) => status);

  expect(statuses).toEqual([401, 401]);
  expect(await warned).toMatchObject([{ message: "onRequest failed: Error: full" }]);
});

test("the command lists leftovers in its JSON", async () => {
  await using server = await startServer((request, response) => {
    sendJson(response, request.method === "POST" ? 201 : 500, { id: "7", name: "Support" });
  });
  const terminal = aTerminal();

  await terminal.type(`check ${server.url} --json --only create-number-group`);

  expect(JSON.parse(terminal.out())).toMatchObject({ leftovers: ["number_groups 7"] });
});
