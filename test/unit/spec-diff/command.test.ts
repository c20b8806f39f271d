import { join } from "node:path";
import { expect, test } from "vitest";
import { runSpecDiff } from "../../../scripts/run-spec-diff.js";
import { type Run, runCommand } from "../../support/run-command.ts";
import { drop, edited, put } from "./edits.ts";
import { smallContract } from "./small-contract.ts";
import { run, temporaryFolder } from "./temporary-folder.ts";

const before = JSON.stringify(smallContract);
const broken = JSON.stringify(edited(smallContract, [drop("paths/~1queues/get/parameters/2")]));
const grown = JSON.stringify(
  edited(smallContract, [put("components/schemas/Queue/properties/depth", { type: "integer" })]),
);

test("as JSON it is a bump and a list of changes", async () => {
  const folder = temporaryFolder({ "old.json": before, "new.json": broken });

  const { code, output } = await specDiff(folder, "old.json", "new.json", "--format", "json");

  expect(code).toBe(0);
  expect(JSON.parse(output)).toEqual({
    bump: "major",
    changes: [
      {
        level: "major",
        kind: "parameter-removed",
        where: "GET /queues query.filter",
        message: "can be sent no more",
        breaks: expect.stringMatching(/^compile time, line \d+ of the old types$/) as string,
      },
    ],
  });
});

test("it fails from the level on that it is told", async () => {
  const folder = temporaryFolder({ "old.json": before, "new.json": grown });

  expect(await specDiff(folder, "old.json", "new.json", "--fail-on", "major")).toMatchObject({ code: 0 });
  expect(await specDiff(folder, "old.json", "new.json", "--fail-on", "minor")).toMatchObject({ code: 1 });
});

test("a git revision is the contract that was committed in it", async () => {
  const folder = temporaryFolder({ "generated/relay-rest.json": before, "new.json": grown });
  run(folder, "git", "init", "--quiet");
  run(folder, "git", "add", ".");
  run(folder, "git", "commit", "--quiet", "--message", "first");

  const { code, output } = await specDiff(folder, "HEAD", "new.json", "--format", "markdown");

  expect(code).toBe(0);
  expect(output).toBe('The contract changed: minor.\n\n### New\n\n- `Schema<"Queue">.depth`: is new');
});

test.each([
  ["a format that there is none of", ["--format", "html"]],
  ["a level that there is none of", ["--fail-on", "huge"]],
  ["an option that there is none of", ["--quick"]],
  ["three contracts", ["a", "b", "c"]],
  ["a release that there is none of", []],
])("%s is refused with the usage", async (_, args) => {
  const { code, output } = await specDiff(temporaryFolder({}), ...args);

  expect(code).toBe(2);
  expect(output).toContain("usage: npm run spec:diff");
  expect(output).not.toContain("    at ");
});

test("a file that cannot be read is named, without a stack trace", async () => {
  const folder = temporaryFolder({ "old.yaml": "openapi: 3.1.0\ninfo:\n  title: a\n bad: [\n" });

  const { code, output } = await specDiff(folder, "old.yaml", "old.yaml");

  expect(code).toBe(2);
  expect(output).toBe(`${join(folder, "old.yaml")}:4:2: bad indentation of a mapping entry`);
});

function specDiff(folder: string, ...args: readonly string[]): Promise<Run> {
  return runCommand((console) => runSpecDiff([...args], console, folder));
}
