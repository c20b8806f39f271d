import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runSpecChangelog } from "../../../scripts/run-spec-changelog.js";
import { runSpecGate } from "../../../scripts/run-spec-gate.js";
import { type Run, runCommand } from "../../support/run-command.ts";
import { drop, put } from "./edits.ts";
import { changed, release, repository, script } from "./release-repository.ts";
import { write } from "./temporary-folder.ts";

const CHANGESET = ".changeset/contract.md";

const breaking = [drop("components/schemas/Queue/properties/name")];
const harmless = [put("components/schemas/Queue/properties/depth", { type: "integer" })];

test("before the first release every change is covered", async () => {
  const folder = repository([]);

  expect(await gate(folder)).toMatchObject({
    code: 0,
    output: expect.stringContaining("nothing is released yet") as string,
  });
  expect(await changelog(folder)).toMatchObject({ code: 0 });
});

test("a contract that is as it was released needs nothing", async () => {
  const folder = release(repository([]));

  expect(await gate(folder)).toMatchObject({
    code: 0,
    output: expect.stringContaining("v1.0.0: none") as string,
  });
});

test("a change that breaks callers needs a major changeset, which is written by a command", async () => {
  const folder = changed(release(repository([])), breaking);
  write(folder, { ".changeset/other.md": '---\n"a-client": minor\n---\n\nA minor thing.\n' });

  const refused = await gate(folder);
  const written = script(folder, "spec-changelog");
  const passed = await gate(folder);

  expect(refused).toMatchObject({
    code: 1,
    output: expect.stringContaining('Schema<"Queue">.name: is gone') as string,
  });
  expect(refused.output).toContain("npm run spec:changelog");
  expect(written).toMatchObject({ status: 0 });
  expect(readFileSync(join(folder, CHANGESET), "utf8")).toMatch(
    /^---\n"a-client": major\n---\n\nThe contract changed: major\.\n\n### Breaks callers\n\n- `Schema<"Queue">.name`: is gone/,
  );
  expect(passed).toMatchObject({ code: 0, output: expect.stringContaining("pending: major; covered") as string });
});

test("a change that breaks nobody is covered by a minor changeset", async () => {
  const folder = changed(release(repository([])), harmless);
  write(folder, { [CHANGESET]: '---\n"a-client": minor\n---\n\nQueues have a depth.\n' });

  expect(await gate(folder)).toMatchObject({
    code: 0,
    output: expect.stringContaining("v1.0.0: minor") as string,
  });
});

test("words that are there already are not written over", async () => {
  const folder = changed(release(repository([])), harmless);
  write(folder, { [CHANGESET]: "mine" });

  expect(await changelog(folder)).toMatchObject({
    code: 2,
    output: expect.stringContaining("delete it first") as string,
  });
  expect(readFileSync(join(folder, CHANGESET), "utf8")).toBe("mine");
});

function gate(folder: string): Promise<Run> {
  return runCommand((console) => runSpecGate(console, folder));
}

function changelog(folder: string): Promise<Run> {
  return runCommand((console) => runSpecChangelog(console, folder));
}
