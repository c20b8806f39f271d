import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { temporaryFolder, writeFiles } from "../../support/temporary.ts";
import { drop, edited, put } from "./edits.ts";
import { run, script } from "./release-repository.ts";
import { smallContract } from "./small-contract.ts";

const before = JSON.stringify(smallContract);
const broken = JSON.stringify(edited(smallContract, [drop("paths/~1queues/get/parameters/2")]));
const grown = JSON.stringify(
  edited(smallContract, [put("components/schemas/Queue/properties/depth", { type: "integer" })]),
);

test("JSON has stable ids, JSON pointers, and the old and the new value", async () => {
  const folder = temporaryFolder({ "old.json": before, "new.json": broken });

  const { status, output } = await script(folder, "spec-diff", "old.json", "new.json", "--format", "json");

  expect(status).toBe(0);
  expect(JSON.parse(output)).toEqual({
    bump: "major",
    changes: [
      {
        id: "parameter-removed /paths/~1queues/get/parameters/2",
        level: "major",
        kind: "parameter-removed",
        direction: "sent",
        where: "GET /queues query.filter",
        message: "is no longer accepted",
        breaksAt: "compile time",
        old: {
          pointer: "/paths/~1queues/get/parameters/2",
          value: { name: "filter", in: "query", schema: { type: "string" } },
        },
        new: null,
        operations: ["GET /queues"],
      },
    ],
    accepted: [],
    notes: [],
    isCompiled: true,
  });
});

test.each([
  ["major", 0],
  ["minor", 1],
])("a minor change with --fail-on %s exits with %i", async (level, code) => {
  const folder = temporaryFolder({ "old.json": before, "new.json": grown });

  const { status } = await script(folder, "spec-diff", "old.json", "new.json", "--fail-on", level);

  expect(status).toBe(code);
});

test("compares one revision with the working tree", async () => {
  const folder = temporaryFolder({ "generated/relay-rest.json": before });
  run(folder, "git", "init", "--quiet");
  run(folder, "git", "add", ".");
  run(folder, "git", "commit", "--quiet", "--message", "first");
  writeFiles(folder, { "generated/relay-rest.json": grown });

  const { status, output } = await script(folder, "spec-diff", "HEAD", "--format", "markdown");

  expect(status).toBe(0);
  expect(output).toBe('The contract changed: minor.\n\n### New\n\n- `Schema<"Queue">.depth` (read): is new\n');
});

test.each([
  ["an unknown format", ["--format", "html"]],
  ["an unknown level", ["--fail-on", "huge"]],
  ["an unknown option", ["--quick"]],
  ["three contracts", ["a", "b", "c"]],
  ["no contract before the first release", []],
])("rejects %s with the usage", async (_, args) => {
  const { status, output } = await script(temporaryFolder({}), "spec-diff", ...args);

  expect(status).toBe(2);
  expect(output).toContain("usage: npm run spec:diff");
  expect(output).not.toContain("    at ");
});

test("suggests a revision before the first release", async () => {
  const { output } = await script(temporaryFolder({}), "spec-diff");

  expect(output).toMatch(/^nothing is released yet \(no tag v\*\); name the old contract, such as HEAD\n/);
});

test("prints the usage with --help", async () => {
  const { status, output } = await script(temporaryFolder({}), "spec-diff", "--help");

  expect(status).toBe(0);
  expect(output).toMatch(/^usage: npm run spec:diff /);
});

test("npm run spec:diff starts the command", () => {
  const folder = temporaryFolder({ "old.json": before });
  const program = fileURLToPath(new URL("../../../scripts/spec-diff.ts", import.meta.url));
  const loader = import.meta.resolve("tsx");

  const { status, output } = run(folder, process.execPath, "--import", loader, program, "old.json", "old.json");

  expect({ status, output }).toEqual({ status: 0, output: "bump: none\n" });
});
