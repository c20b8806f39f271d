import { readFileSync } from "node:fs";
import { parseYaml } from "@redocly/openapi-core";
import { expect, test } from "vitest";

interface Step {
  readonly name?: string;
  readonly run?: string;
}

const text = readFileSync(new URL("../../.github/workflows/upstream.yml", import.meta.url), "utf8");
const workflow = parseYaml(text) as { readonly jobs: { readonly look: { readonly steps: readonly Step[] } } };
const { steps, ...job } = workflow.jobs.look;

test("only the step that opens the pull request gets the token", () => {
  const holders = steps.filter((step) => JSON.stringify(step).includes("github.token"));

  expect(holders.map(({ name }) => name)).toEqual(["Open a pull request"]);
  expect(JSON.stringify({ ...workflow, jobs: job })).not.toContain("github.token");
});

test("no script contains an expression, whose value would be code", () => {
  expect(steps.filter(({ run }) => run?.includes("${{"))).toEqual([]);
});

test("the notes are in a code block that they cannot end", () => {
  const { run = "" } = steps.find(({ name }) => name === "Say what changed for callers") ?? {};

  expect(run).toContain(`sed 's/^/    /' "$RUNNER_TEMP/remarks.txt"`);
  expect(run).not.toContain("```");
});
