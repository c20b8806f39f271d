import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { CaseResult, Coverage, Report } from "../../../src/testing/index.ts";
import { createReport } from "../../../src/testing/report/report.ts";
import { byOperation, caseName, commandsOf } from "../../../src/testing/report/result.ts";
import { violationText } from "../../../src/testing/validate/violation.ts";

const passed: CaseResult = {
  id: "list-things valid/example",
  operationId: "list-things",
  class: "valid",
  outcome: "pass",
  status: 200,
  violations: [],
  request: { curl: "curl 'http://127.0.0.1/things'" },
  durationMs: 1250,
};
const failed: CaseResult = {
  ...passed,
  id: "create-thing echo/name=<&>",
  operationId: "create-thing",
  class: "echo",
  outcome: "fail",
  status: 201,
  violations: [
    { rule: "not-echoed", message: 'was "<script>alert(1)</script>"', pointer: "/name" },
    { rule: "schema", message: "must | be\n`boolean`\u0000" },
  ],
  request: { curl: `curl --data-raw '{"a":"<b>"}'` },
};
const timedOut: CaseResult = {
  ...failed,
  id: "create-thing valid/example",
  class: "valid",
  status: null,
  violations: [{ rule: "time-out", message: "no response within 50 ms" }],
};
const skipped: CaseResult = {
  id: "create-thing valid/pages",
  operationId: "create-thing",
  class: "valid",
  outcome: "skip",
  status: null,
  violations: [],
  reason: "needs an id of things; pass it as a fixture",
  durationMs: 0,
};

const coverage = {
  operations: { covered: 2, total: 2 },
  statuses: { covered: 2, total: 3 },
  matrix: [
    { operationId: "list-things", method: "GET", path: "/things", declared: { 200: 2, 500: 0 }, undeclared: {} },
    { operationId: "create-thing", method: "POST", path: "/things", declared: { 201: 1 }, undeclared: { 418: 3 } },
  ],
};

/** Coverage of an operation whose id and statuses contain markup. */
const oddCoverage = {
  ...coverage,
  matrix: [
    {
      operationId: "a|<i>",
      method: "GET",
      path: "/<i>",
      declared: { "<u>": 0, "<s>": 1 },
      undeclared: { "2|<q>": 1 },
    },
  ],
};

function reportOf(results: readonly CaseResult[], leftovers: readonly string[] = [], seen: Coverage = coverage) {
  return createReport({
    target: { baseUrl: "http://127.0.0.1", contract: "Things & more", contractHash: "abc" },
    results,
    coverage: seen,
    leftovers,
  });
}

const report = reportOf([passed, failed, timedOut, skipped], ["things 1"]);

test("counts its results", () => {
  expect(report.summary).toEqual({ total: 4, passed: 1, failed: 2, skipped: 1 });
});

test("is JSON of target, summary, results, coverage and leftovers", () => {
  const json = JSON.parse(JSON.stringify(report)) as object;

  expect(Object.keys(json)).toEqual(["target", "summary", "results", "coverage", "leftovers"]);
  expect(json).toMatchObject({ leftovers: ["things 1"] });
});

describe("as Markdown", () => {
  test("escapes operation ids and statuses of a contract", () => {
    const odd = reportOf([passed], [], oddCoverage).toMarkdown();

    expect(odd).toContain("\n| `a\\|<i>` | `<u>`, `<s>` (1) | `2\\|<q>` (1) |");
  });

  test("lists findings first", () => {
    const headings = report.toMarkdown().match(/^#+ .*$/gm);

    expect(headings).toEqual([
      "# 2 findings: `http://127.0.0.1`",
      "## `create-thing`",
      "### `echo/name=<&>` (201, 1250 ms)",
      "### `valid/example` (no response, 1250 ms)",
      "## Left behind",
      "## Skipped",
      "## Coverage",
    ]);
  });

  test.each([
    ["text of the server as code", '- `not-echoed /name: was "<script>alert(1)</script>"`'],
    ["control characters of the server, escaped", "- ``schema: must | be `boolean`\\u0000``"],
    ["skipped cases by reason", "- 1: `needs an id of things; pass it as a fixture`"],
    ["undeclared statuses by operation", "| `create-thing` | `201` (1) | `418` (3) |"],
    ["declared statuses by operation", "| `list-things` | `200` (2), `500` |  |"],
  ])("has %s", (_, line) => {
    expect(report.toMarkdown()).toContain(line);
  });

  test("is short without findings", () => {
    const headings = reportOf([passed])
      .toMarkdown()
      .match(/^#+ .*$/gm);

    expect(headings).toEqual(["# Conforms: `http://127.0.0.1`", "## Coverage"]);
  });
});

test.each([
  ["Markdown", report.toMarkdown()],
  ["JUnit", report.toJunit()],
  ["HTML", report.toHtml()],
  ["JSON", JSON.stringify(report)],
])("names its target, its contract with the hash, and the leftovers, as %s", (_, text) => {
  for (const part of ["http://127.0.0.1", "Things ", "abc", "things 1"]) expect(text).toContain(part);
});

test.each([
  ["Markdown", "```sh\ncurl one\ncurl two\n```", (it: Report) => it.toMarkdown()],
  ["JUnit", "curl one\ncurl two</failure>", (it: Report) => it.toJunit()],
  ["HTML", "<code>curl one\ncurl two</code>", (it: Report) => it.toHtml()],
])("has all commands of a failed case, one a line, as %s", (_, expected, render) => {
  const request = { curl: "curl two", sequence: ["curl one", "curl two"] };

  expect(render(reportOf([{ ...timedOut, request }]))).toContain(expected);
});

describe("as JUnit", () => {
  const xml = report.toJunit();

  test("has a suite for each operation and a test for each case", () => {
    expect(xml.match(/<test(suites?|case) [^>]*>/g)).toEqual([
      '<testsuites name="relay-rest check" tests="4" failures="2" errors="0" skipped="1" time="3.750">',
      '<testsuite name="list-things" tests="1" failures="0" errors="0" skipped="0" time="1.250">',
      '<testcase classname="list-things" name="valid/example" time="1.250"/>',
      '<testsuite name="create-thing" tests="3" failures="2" errors="0" skipped="1" time="2.500">',
      '<testcase classname="create-thing" name="echo/name=&lt;&amp;&gt;" time="1.250">',
      '<testcase classname="create-thing" name="valid/example" time="1.250">',
      '<testcase classname="create-thing" name="valid/pages" time="0.000">',
      '<testsuite name="clean-up" tests="0" failures="0" errors="0" skipped="0" time="0.000">',
    ]);
  });

  test.each([
    ["leftovers", "<system-err>could not be deleted: things 1</system-err>"],
    ["the violations of a failure", '<failure type="time-out" message="no response within 50 ms">status: none\n'],
    ["each violation, escaped", "not-echoed /name: was &quot;&lt;script&gt;"],
    ["the curl command of a failure", "curl --data-raw &#39;{&quot;a&quot;:&quot;&lt;b&gt;&quot;}&#39;</failure>"],
    ["the reason for a skipped case", '<skipped message="needs an id of things; pass it as a fixture"/>'],
    ["no character that XML forbids", "`boolean`\uFFFD"],
  ])("contains %s", (_, part) => {
    expect(xml).toContain(part);
  });

  test("has no suite for leftovers without any", () => {
    expect(reportOf([passed]).toJunit()).not.toContain("clean-up");
  });
});

describe("as HTML", () => {
  const html = report.toHtml();

  test("allows its own script and style by their hashes, and no other", () => {
    const [, script = ""] = /<script>(.*?)<\/script>/s.exec(html) ?? [];
    const [, style = ""] = /<style>(.*?)<\/style>/s.exec(html) ?? [];

    expect(html).toContain(`style-src ${sourceOf(style)}; script-src ${sourceOf(script)}; img-src data:"`);
    expect(html).not.toContain("unsafe-inline");
  });

  test("escapes operation ids and statuses of a contract", () => {
    const odd = reportOf([passed], [], oddCoverage).toHtml();

    expect(odd).not.toMatch(/<[isuq]>/);
    expect(odd).toContain('<th scope="col">2|&lt;q&gt;</th>');
    expect(odd).toContain('title="&lt;u&gt; is declared, but was not seen"');
    expect(odd).toContain('title="&lt;s&gt; was seen 1 times"');
    expect(odd).toContain('title="2|&lt;q&gt; is not declared; seen 1 times"');
  });

  test("makes no network requests", () => {
    expect(html).toContain(`content="default-src 'none';`);
    expect(html.match(/\b(src|href)="[^"]*"/g)).toEqual(['href="data:,"']);
    expect(html).not.toMatch(/url\(|@import|fetch\(|XMLHttpRequest/);
  });

  test("escapes text of the server", () => {
    expect(html).not.toContain("<script>alert");
    expect(html).toContain("was &quot;&lt;script&gt;alert(1)&lt;/script&gt;&quot;");
  });

  test("lists failures first, and initially shows only them", () => {
    const outcomes = Array.from(html.matchAll(/<li class="(\w+)"/g), ([, outcome]) => outcome);

    expect(outcomes).toEqual(["fail", "fail", "pass", "skip"]);
    expect(html).toContain('data-outcome="fail" aria-pressed="true"');
  });

  test("shows all cases if none failed, and no leftovers without any", () => {
    const conforming = reportOf([passed]).toHtml();

    expect(conforming).toContain('data-outcome="" aria-pressed="true"');
    expect(conforming).toContain("<h1>Conforms</h1>");
    expect(conforming).not.toContain("Left behind");
  });

  test.each([
    ["a status that was seen", '<td class="seen"><span title="200 was seen 2 times">2</span></td>'],
    ["a status that was not seen", '<td class="unseen"><span title="500 is declared, but was not seen">·</span></td>'],
    ["a status that is not declared", '<td class="odd"><span title="418 is not declared; seen 3 times">3!</span></td>'],
    ["the number of violations after the first", "(1 more)"],
    ["the reason for a skipped case", "needs an id of things"],
    ["leftovers", "<li><code>things 1</code></li>"],
  ])("shows %s", (_, part) => {
    expect(html).toContain(part);
  });
});

/** Returns the CSP source expression of a text. */
function sourceOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

describe("a Markdown report of many findings", () => {
  const many = (count: number, change: (result: CaseResult, index: number) => Partial<CaseResult>) =>
    Array.from({ length: count }, (_, index) => ({ ...timedOut, ...change(timedOut, index) }));

  test("lists the findings of one operation with the same violations once", () => {
    const results = many(20, (_, index) => ({ id: `create-thing invalid/${index}` }));

    const markdown = reportOf(results).toMarkdown();

    expect(markdown.match(/no response within 50 ms/g)).toHaveLength(1);
    expect(markdown).toContain("The same: `invalid/1`, `invalid/2`, ");
    expect(markdown).toContain("`invalid/10` and 9 more\n");
  });

  test("stays below 60,000 characters, and counts the omitted findings", () => {
    const results = many(2_000, (_, index) => ({
      operationId: `create-${index}`,
      id: `create-${index} valid/example`,
    }));
    const leftovers = Array.from({ length: 2_000 }, (_, index) => `things ${index}`);
    const matrix = coverage.matrix.flatMap((row) =>
      many(1_000, () => ({})).map((_, index) => ({ ...row, operationId: `${index}` })),
    );

    const markdown = reportOf(results, leftovers, { ...coverage, matrix }).toMarkdown();

    expect(markdown.length).toBeLessThan(60_000);
    expect(markdown).toMatch(/^More findings: \d+, which the JSON report has$/m);
    expect(markdown).toMatch(/^- more resources: \d+, which the JSON report has$/m);
    expect(markdown).toMatch(/^\| more operations: \d+, which the JSON report has$/m);
  });

  test("omits a command that is too long", () => {
    const results = [{ ...timedOut, request: { curl: `curl ${"x".repeat(3_000)}` } }];

    const markdown = reportOf(results).toMarkdown();

    expect(markdown).toContain("The commands are too long for this report; the JSON report has them.");
  });
});

describe("a result", () => {
  const result: CaseResult = {
    id: "list-things valid/example",
    operationId: "list-things",
    class: "valid",
    outcome: "skip",
    status: null,
    violations: [],
    durationMs: 0,
  };

  test("is named within its operation, and grouped by it", () => {
    const results = ["b", "a", "b"].map((operationId) => ({ ...result, operationId }));

    expect(caseName(result)).toBe("valid/example");
    expect([...byOperation(results)].map(([name, of]) => `${name} ${of.length}`)).toEqual(["b 2", "a 1"]);
  });

  test.each([
    [{ rule: "schema", message: "must be string", pointer: "/id" } as const, "schema /id: must be string"],
    [{ rule: "body", message: "is empty" } as const, "body: is empty"],
  ])("formats a violation as one line", (violation, line) => {
    expect(violationText(violation)).toBe(line);
  });

  test("has all commands of its requests, or none if no request was sent", () => {
    const results = [{}, { request: { curl: "curl" } }, { request: { curl: "curl", sequence: ["make", "curl"] } }];

    expect(results.map((more) => commandsOf({ ...result, ...more }))).toEqual([[], ["curl"], ["make", "curl"]]);
  });
});
