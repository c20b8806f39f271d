import { describe, expect, test } from "vitest";
import { aTerminal, type Terminal } from "../support/kit/terminal.ts";
import { json } from "../support/number-groups/messages.ts";
import { CREDENTIALS, type Rules } from "../support/number-groups/rules.ts";
import { SCOPE } from "../support/number-groups/scope.ts";
import { startNumberGroupServer } from "../support/number-groups/server.ts";

const ENV = { SIGNALWIRE_PROJECT_ID: CREDENTIALS.projectId, SIGNALWIRE_API_TOKEN: CREDENTIALS.token };

/** The options for what the server serves. */
const SERVED = SCOPE.only.map((operations) => `--only ${operations}`).join(" ");

interface Run {
  readonly code: number;
  readonly terminal: Terminal;
}

/** Runs a check of a server that is sound but for some rules. */
async function check(options: string, rules: Partial<Rules> = {}, isTerminal = false, env = {}): Promise<Run> {
  await using server = await startNumberGroupServer(rules);
  const terminal = aTerminal({ env: { ...ENV, ...env }, isTerminal });
  return { code: await terminal.type(`check ${server.baseUrl} ${options}`), terminal };
}

/** What is written to a terminal, with names for what does not show. */
function named(text: string): string {
  return text
    .replaceAll("\r\u001b[2K", "<clear>")
    .replaceAll("\u001b[32m", "<green>")
    .replaceAll("\u001b[31m", "<red>")
    .replaceAll("\u001b[0m", "<plain>");
}

/** A server that takes a name that is none. */
const LAX: Partial<Rules> = { problemsOfGroup: () => [] };

/** A server that does not answer a DELETE. */
const BROKEN: Partial<Rules> = {
  before: ({ method }) => (method === "DELETE" ? { ...json(200, {}), failureMode: "reset" } : undefined),
};

describe("on a pipe", () => {
  test("a sound server passes, and exits with 0", async () => {
    const { code, terminal } = await check(SERVED);

    expect(code).toBe(0);
    expect(terminal.out()).toMatch(/\d+ cases: \d+ passed, 0 failed, \d+ skipped\nseen: \d+ of \d+ operations, /);
    expect(terminal.err()).toMatch(/^100 of \d+ cases, 0 failed\n(\d+ of \d+ cases, 0 failed\n)*$/);
  });

  test("what failed is told with what is wrong and how to send it again, and exits with 1", async () => {
    const { code, terminal } = await check("--only create-number-group", LAX);

    expect(code).toBe(1);
    expect(terminal.out()).toMatch(
      /^FAIL create-number-group invalid\/missing:name \(answered 20\d\)\n {5}not-rejected responded with 20\d; expected .*\n {5}schema has no "name"\n {5}curl .*--user "\$SIGNALWIRE_PROJECT_ID:\$SIGNALWIRE_API_TOKEN".*\n\n/m,
    );
    expect(terminal.out() + terminal.err()).not.toContain(CREDENTIALS.token);
  });

  test("what was not answered and what could not be deleted is told", async () => {
    const { terminal } = await check("--only *-number-group --skip auth --skip method", BROKEN);

    expect(terminal.out()).toContain("FAIL delete-number-group valid/example (no answer)\n");
    expect(terminal.out()).toContain("could not be deleted: ");
  });

  test("what was skipped is counted by its reason", async () => {
    const { terminal } = await check("--only create-number-group-membership --only valid");

    expect(terminal.out()).toMatch(/^(skipped \d+: .+\n)+/m);
  });

  test("a base URL that leads nowhere is told of", async () => {
    const { code, terminal } = await check("--only retrieve-number-group", {
      before: () => json(404, { error: "no" }),
    });

    expect(code).toBe(1);
    expect(terminal.err()).toMatch(/every answer was 404; is http:\/\/127\S+ all that goes before the paths\?\n$/);
  });

  test("what nothing is called by is a mistake", async () => {
    const { code, terminal } = await check("--only create-number-grop");

    expect([code, terminal.out()]).toEqual([2, ""]);
    expect(terminal.err()).toContain('no case matches "only" and "skip"');
  });
});

describe("on a terminal", () => {
  test("a bar grows green, and is gone at the end", async () => {
    const { terminal } = await check("--only create-number-group", {}, true);

    expect(named(terminal.err())).toMatch(/<clear><green>█{40}<plain> (\d+) of \1 cases, 0 failed<clear>$/);
    expect(named(terminal.out())).toMatch(/<green>\d+ cases: /);
  });

  test("it is red once there is a finding", async () => {
    const { terminal } = await check("--only create-number-group", LAX, true);

    expect(named(terminal.err())).toContain("<red>█");
    expect(named(terminal.out())).toMatch(/<red>\d+ cases: /);
  });

  test("NO_COLOR is heeded", async () => {
    const { terminal } = await check("--only create-number-group", {}, true, { NO_COLOR: "1" });

    expect(terminal.out()).not.toContain("\u001b");
  });
});

describe("what comes of it", () => {
  test("--json is the report and nothing else on stdout", async () => {
    const { code, terminal } = await check("--json --only create-number-group", LAX);

    const report = JSON.parse(terminal.out()) as { results: { id: string }[] };
    expect(code).toBe(1);
    expect(Object.keys(report)).toEqual(["summary", "results", "coverage", "leftovers"]);
    expect(report.results).toContainEqual(
      expect.objectContaining({ id: "create-number-group invalid/missing:name", outcome: "fail" }),
    );
  });

  test("reports are written where they are wanted", async () => {
    const { terminal } = await check("--only create-number-group --junit a.xml --html b.html --markdown c.md");

    expect(terminal.files.get("a.xml")).toMatch(/^<\?xml/);
    expect(terminal.files.get("b.html")).toMatch(/^<!doctype html>/i);
    expect(terminal.files.get("c.md")).toMatch(/^#/);
  });

  test("--dry-run lists the cases, needs no credentials, and sends nothing", async () => {
    const terminal = aTerminal({ env: {} });

    const code = await terminal.type("check http://localhost:1 --dry-run --only create-number-group");

    expect(code).toBe(0);
    expect(terminal.out()).toMatch(/^create-number-group valid\/[\s\S]*\n\d+ cases; nothing was sent\n$/);
  });

  test("a fixture is used", async () => {
    const { terminal } = await check("--json --only retrieve-number-group --fixture number_groups=7");

    expect(terminal.out()).toContain("/number_groups/7");
  });
});

describe("Ctrl-C", () => {
  test.each([
    ["2 when nothing failed so far", {}, 2],
    ["1 when something did", { finish: () => json(500, {}) }, 1],
  ])("prints what is known so far, and exits with %s", async (_, rules, expected) => {
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

    const code = await terminal.type(`check ${server.baseUrl} --concurrency 1`);

    expect(code).toBe(expected);
    expect(terminal.err()).toMatch(/relay-rest check: stopped before its end\n$/);
    expect(terminal.out()).toMatch(/\d+ cases: \d+ passed/);
  });
});
