import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkText } from "../../src/cli/check-output.ts";
import { createReport } from "../../src/testing/report/report.ts";
import { aDocument } from "../support/kit/contract.ts";
import { startServer } from "../support/kit/server.ts";
import { aTerminal, type Terminal } from "../support/kit/terminal.ts";
import { json } from "../support/number-groups/messages.ts";
import { CREDENTIALS, type Rules } from "../support/number-groups/rules.ts";
import { SCOPE } from "../support/number-groups/scope.ts";
import { startNumberGroupServer } from "../support/number-groups/server.ts";
import { temporaryFolder } from "../support/temporary.ts";

const ENV = { SIGNALWIRE_PROJECT_ID: CREDENTIALS.projectId, SIGNALWIRE_API_TOKEN: CREDENTIALS.token };

/** Options that select the operations of the server. */
const SERVED = SCOPE.only.map((operations) => `--only ${operations}`).join(" ");

interface Run {
  readonly code: number;
  readonly terminal: Terminal;
}

/** Checks a server that is correct except for the given rules. */
async function check(options: string, rules: Partial<Rules> = {}, isTerminal = false, env = {}): Promise<Run> {
  await using server = await startNumberGroupServer(rules);
  const terminal = aTerminal({ env: { ...ENV, ...env }, isTerminal });
  return { code: await terminal.type(`check ${server.baseUrl} ${options}`), terminal };
}

/** Replaces control sequences with readable names. */
function readable(text: string): string {
  return text
    .replaceAll("\r\u001b[2K", "<clear>")
    .replaceAll("\u001b[32m", "<green>")
    .replaceAll("\u001b[31m", "<red>")
    .replaceAll("\u001b[0m", "<plain>");
}

/** A server that accepts an invalid name. */
const LAX: Partial<Rules> = { problemsOfGroup: () => [] };

/** A server that does not respond to a DELETE. */
const BROKEN: Partial<Rules> = {
  before: ({ method }) => (method === "DELETE" ? { ...json(200, {}), failureMode: "reset" } : undefined),
};

describe("on a pipe", () => {
  test("a correct server passes, and the exit code is 0", async () => {
    const { code, terminal } = await check(SERVED);

    expect(code).toBe(0);
    expect(terminal.out()).toMatch(/\d+ cases: \d+ passed, 0 failed, \d+ skipped\ncovered: \d+ of \d+ operations, /);
    expect(terminal.err()).toMatch(/^100 of \d+ cases, 0 failed\n(\d+ of \d+ cases, 0 failed\n)*$/);
  });

  test("a failure is printed with its violations and a curl command, and the exit code is 1", async () => {
    const { code, terminal } = await check("--only create-number-group", LAX);

    expect(code).toBe(1);
    expect(terminal.out()).toMatch(
      /^FAIL create-number-group invalid\/missing:name \(status 20\d, \d+ ms\)\n {5}not-rejected: responded with 20\d; expected .*\n {5}schema: has no "name"\n {5}curl .*--user "\$SIGNALWIRE_PROJECT_ID:\$SIGNALWIRE_API_TOKEN".*\n\n/m,
    );
    expect(terminal.out() + terminal.err()).not.toContain(CREDENTIALS.token);
  });

  test("a request without a response and a resource that could not be deleted are printed", async () => {
    const { terminal } = await check("--only *-number-group --skip auth --skip method", BROKEN);

    expect(terminal.out()).toMatch(/^FAIL delete-number-group valid\/example \(no response, \d+ ms\)$/m);
    expect(terminal.out()).toContain("could not be deleted: ");
  });

  test("the output counts skipped cases by reason", async () => {
    const { terminal } = await check("--only create-number-group-membership");

    expect(terminal.out()).toMatch(/^(skipped \d+: .+\n)+/m);
  });

  test("a base URL without the API gets a hint", async () => {
    const { code, terminal } = await check("--only retrieve-number-group", {
      before: () => json(404, { error: "no" }),
    });

    expect(code).toBe(1);
    expect(terminal.err()).toMatch(
      /every response was a 404; check that http:\/\/127\S+ includes the whole base path\n$/,
    );
  });

  test("an --only that matches no case is an error", async () => {
    const { code, terminal } = await check("--only create-number-grop");

    expect([code, terminal.out()]).toEqual([2, ""]);
    expect(terminal.err()).toContain(
      'no case matches "create-number-grop" in "only"; did you mean "create-number-group"?',
    );
  });
});

describe("on a terminal", () => {
  test("the bar is green, grows, and disappears at the end", async () => {
    const { terminal } = await check("--only create-number-group", {}, true);

    expect(readable(terminal.err())).toMatch(/<clear><green>█{40}<plain> (\d+) of \1 cases, 0 failed<clear>$/);
    expect(readable(terminal.out())).toMatch(/<green>\d+ cases: /);
  });

  test("the bar is red after the first finding", async () => {
    const { terminal } = await check("--only create-number-group", LAX, true);

    expect(readable(terminal.err())).toContain("<red>█");
    expect(readable(terminal.out())).toMatch(/<red>\d+ cases: /);
  });

  test("NO_COLOR turns colours off", async () => {
    const { terminal } = await check("--only create-number-group", {}, true, { NO_COLOR: "1" });

    expect(terminal.out()).not.toContain("\u001b");
  });
});

describe("the output", () => {
  test("--json writes the report to stdout and nothing else", async () => {
    const { code, terminal } = await check("--json --only create-number-group", LAX);

    const report = JSON.parse(terminal.out()) as { results: { id: string }[] };
    expect(code).toBe(1);
    expect(Object.keys(report)).toEqual(["target", "summary", "results", "coverage", "leftovers"]);
    expect(report.results).toContainEqual(
      expect.objectContaining({ id: "create-number-group invalid/missing:name", outcome: "fail" }),
    );
  });

  test("reports are written to the given files", async () => {
    const { terminal } = await check("--only create-number-group --junit a.xml --html b.html --markdown c.md");

    expect(terminal.files.get("a.xml")).toMatch(/^<\?xml/);
    expect(terminal.files.get("b.html")).toMatch(/^<!doctype html>/i);
    expect(terminal.files.get("c.md")).toMatch(/^#/);
  });

  test("--dry-run lists the cases, needs no credentials, and sends no request", async () => {
    const terminal = aTerminal({ env: {} });

    const code = await terminal.type("check http://localhost:1 --dry-run --only create-number-group");

    expect(code).toBe(0);
    expect(terminal.out()).toMatch(/^create-number-group valid\/[\s\S]*\n\d+ cases; no request was sent\n$/);
  });

  test("a fixture is used", async () => {
    const { terminal } = await check("--json --only retrieve-number-group --fixture number_groups=7");

    expect(terminal.out()).toContain("/number_groups/7");
  });
});

describe("Ctrl-C", () => {
  test.each([
    ["2 if no case has failed yet", {}, 2],
    ["1 if a case has failed", { finish: () => json(500, {}) }, 1],
  ])("prints the results so far, and the exit code is %s", async (_, rules, expected) => {
    const terminal = aTerminal({ env: ENV });
    let requests = 0;
    await using server = await startNumberGroupServer({
      ...rules,
      before: () => {
        requests += 1;
        if (requests === 20) terminal.stop();
        return undefined;
      },
    });

    const code = await terminal.type(`check ${server.baseUrl} --concurrency 1 ${SERVED}`);

    expect(code).toBe(expected);
    expect(terminal.err()).toMatch(/relay-rest check: stopped before all cases had run\n$/);
    expect(terminal.out()).toMatch(/\d+ cases: \d+ passed/);
  });
});

test("a contract without security requirements needs no credentials", async () => {
  const contract = join(temporaryFolder(), "contract.json");
  writeFileSync(contract, JSON.stringify(aDocument()));
  await using server = await startServer((_, response) => {
    response.writeHead(200).end();
  });
  const terminal = aTerminal({ env: {} });

  const code = await terminal.type(`check ${server.url} --contract ${contract} --only valid`);

  expect([code, terminal.err()]).toEqual([0, "1 of 1 cases, 0 failed\n"]);
});

test("a case that failed before its request has no curl command", () => {
  const share = { covered: 0, total: 1 };
  const report = createReport({
    target: { baseUrl: "http://localhost", contract: "Things", contractHash: "abc" },
    results: [
      {
        id: "list-things valid/example",
        operationId: "list-things",
        class: "valid",
        outcome: "fail",
        status: null,
        durationMs: 7,
        violations: [{ rule: "no-response", message: "no server listens there" }],
      },
    ],
    coverage: { operations: share, statuses: share, matrix: [] },
    leftovers: [],
  });

  expect(checkText(report, false, aTerminal().io)).toBe(
    [
      "FAIL list-things valid/example (no response, 7 ms)",
      "     no-response: no server listens there",
      "",
      "1 cases: 0 passed, 1 failed, 0 skipped",
      "covered: 0 of 1 operations, 0 of 1 statuses",
      "checked: http://localhost, contract Things, SHA-256 abc",
      "",
    ].join("\n"),
  );
});
