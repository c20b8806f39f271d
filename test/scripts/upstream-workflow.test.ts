import { readFileSync } from "node:fs";
import { parseYaml } from "@redocly/openapi-core";
import { expect, test } from "vitest";

interface Step {
  readonly name?: string;
  readonly run?: string;
}

const text = readFileSync(new URL("../../.github/workflows/upstream.yml", import.meta.url), "utf8");
const workflow = parseYaml(text) as { readonly jobs: { readonly check: { readonly steps: readonly Step[] } } };
const { steps, ...job } = workflow.jobs.check;

test("only the step that opens the pull request receives the token", () => {
  const holders = steps.filter((step) => JSON.stringify(step).includes("github.token"));

  expect(holders.map(({ name }) => name)).toEqual(["Open a pull request"]);
  expect(JSON.stringify({ ...workflow, jobs: job })).not.toContain("github.token");
});

test("no step has an expression in its script, where a value would be code", () => {
  expect(steps.filter(({ run }) => run?.includes("${{"))).toEqual([]);
});

test("the comparison is `npm run upstream`, whose exit code 1 is not a failure", () => {
  const { run = "" } = steps.find(({ name }) => name?.startsWith("Compare the document")) ?? {};

  expect(run).toContain('npm run --silent upstream -- "$SPEC" --format markdown');
  expect(run).toContain('if [ "$code" -gt 1 ]; then exit "$code"; fi');
});
