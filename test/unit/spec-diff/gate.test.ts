import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { drop, put } from "./edits.ts";
import { changed, release, repository, script } from "./release-repository.ts";
import { write } from "./temporary-folder.ts";

const CHANGESET = ".changeset/contract.md";

const breaking = [drop("components/schemas/Queue/properties/name")];
const harmless = [put("components/schemas/Queue/properties/depth", { type: "integer" })];

test("before the first release every change is covered", { timeout: 30_000 }, () => {
  const folder = repository([]);

  expect(script(folder, "spec-gate")).toMatchObject({
    status: 0,
    output: expect.stringContaining("nothing is released yet") as string,
  });
  expect(script(folder, "spec-changelog")).toMatchObject({ status: 0 });
});

test("a contract that is as it was released needs nothing", { timeout: 30_000 }, () => {
  const folder = release(repository([]));

  expect(script(folder, "spec-gate")).toMatchObject({
    status: 0,
    output: expect.stringContaining("v1.0.0: none") as string,
  });
});

test("a change that breaks callers needs a major changeset, which is written by a command", { timeout: 60_000 }, () => {
  const folder = changed(release(repository([])), breaking);
  write(folder, { ".changeset/other.md": '---\n"a-client": minor\n---\n\nA minor thing.\n' });

  const refused = script(folder, "spec-gate");
  const written = script(folder, "spec-changelog");
  const passed = script(folder, "spec-gate");

  expect(refused).toMatchObject({
    status: 1,
    output: expect.stringContaining('Schema<"Queue">.name: is gone') as string,
  });
  expect(refused.output).toContain("npm run spec:changelog");
  expect(written).toMatchObject({ status: 0 });
  expect(readFileSync(join(folder, CHANGESET), "utf8")).toMatch(
    /^---\n"a-client": major\n---\n\nThe contract changed: major\.\n\n### Breaks callers\n\n- `Schema<"Queue">.name`: is gone/,
  );
  expect(passed).toMatchObject({ status: 0, output: expect.stringContaining("pending: major; covered") as string });
});

test("a change that breaks nobody is covered by a minor changeset", { timeout: 30_000 }, () => {
  const folder = changed(release(repository([])), harmless);
  write(folder, { [CHANGESET]: '---\n"a-client": minor\n---\n\nQueues have a depth.\n' });

  expect(script(folder, "spec-gate")).toMatchObject({
    status: 0,
    output: expect.stringContaining("v1.0.0: minor") as string,
  });
});

test("words that are there already are not written over", { timeout: 30_000 }, () => {
  const folder = changed(release(repository([])), harmless);
  write(folder, { [CHANGESET]: "mine" });

  expect(script(folder, "spec-changelog")).toMatchObject({
    status: 2,
    output: expect.stringContaining("delete it first") as string,
  });
  expect(readFileSync(join(folder, CHANGESET), "utf8")).toBe("mine");
});
