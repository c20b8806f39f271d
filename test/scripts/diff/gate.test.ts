import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { drop, put } from "./edits.ts";
import { changed, release, repository, script } from "./release-repository.ts";
import { write } from "./temporary-folder.ts";

const CHANGESET = ".changeset/contract.md";

const breaking = [drop("components/schemas/Queue/properties/name")];
const harmless = [put("components/schemas/Queue/properties/depth", { type: "integer" })];

test("before the first release every change is covered", async () => {
  const folder = repository([]);

  expect(await script(folder, "spec-gate")).toMatchObject({
    status: 0,
    output: expect.stringContaining("nothing is released yet") as string,
  });
  expect(await script(folder, "spec-changelog")).toMatchObject({ status: 0 });
});

test("a contract that is as it was released needs nothing", async () => {
  const folder = release(repository([]));

  expect(await script(folder, "spec-gate")).toMatchObject({
    status: 0,
    output: expect.stringContaining("v1.0.0: none") as string,
  });
});

test("a change that breaks callers needs a major changeset, which is written by a command", {}, async () => {
  const folder = changed(release(repository([])), breaking);
  write(folder, { ".changeset/other.md": '---\n"a-client": minor\n---\n\nA minor thing.\n' });

  const refused = await script(folder, "spec-gate");
  const written = await script(folder, "spec-changelog");
  const passed = await script(folder, "spec-gate");

  expect(refused).toMatchObject({
    status: 1,
    output: expect.stringContaining('Schema<"Queue">.name (read): was removed') as string,
  });
  expect(refused.output).toContain("npm run spec:changelog");
  expect(written).toMatchObject({ status: 0 });
  expect(readFileSync(join(folder, CHANGESET), "utf8")).toMatch(
    /^---\n"a-client": major\n---\n\nThe contract changed: major\.\n\n### Breaks callers\n\n- `Schema<"Queue">\.name` \(read\): was removed/,
  );
  expect(passed).toMatchObject({ status: 0, output: expect.stringContaining("pending: major; covered") as string });
});

test("a change that breaks nobody is covered by a minor changeset", async () => {
  const folder = changed(release(repository([])), harmless);
  write(folder, { [CHANGESET]: '---\n"a-client": minor\n---\n\nQueues have a depth.\n' });

  expect(await script(folder, "spec-gate")).toMatchObject({
    status: 0,
    output: expect.stringContaining("v1.0.0: minor") as string,
  });
});

test("a contract whose types cannot be compiled needs a major changeset", async () => {
  const odd = put("components/schemas/Queue/properties/odd", { type: "array", items: 5 });
  const folder = changed(release(repository([odd])), [odd, ...harmless]);
  write(folder, { [CHANGESET]: '---\n"a-client": minor\n---\n\nQueues have a depth.\n' });

  const { status, output } = await script(folder, "spec-gate");

  expect(status).toBe(1);
  expect(output).toContain("note: the types could not be compiled");
});

test("words that are there already are not written over", async () => {
  const folder = changed(release(repository([])), harmless);
  write(folder, { [CHANGESET]: "mine" });

  expect(await script(folder, "spec-changelog")).toMatchObject({
    status: 2,
    output: expect.stringContaining("delete it first") as string,
  });
  expect(readFileSync(join(folder, CHANGESET), "utf8")).toBe("mine");
});

test("a finding that a maintainer accepted does not count, and is still shown", async () => {
  const folder = changed(release(repository([])), breaking);
  const entry = { kind: "property-removed", location: 'Schema<"Queue">.name', reason: "Nobody has ever received it." };
  write(folder, { ".changeset/accepted-changes.yaml": JSON.stringify([entry]) });

  const { status } = await script(folder, "spec-gate");
  const { output } = await script(folder, "spec-diff");

  expect(status).toBe(0);
  expect(output).toContain("bump: none");
  expect(output).toContain('Schema<"Queue">.name: was removed (Nobody has ever received it.)');
});

test("an accepted finding that no longer exists is named", async () => {
  const folder = changed(release(repository([])), harmless);
  const entry = { kind: "property-removed", location: "/components/schemas/Queue/properties/name", reason: "Old." };
  write(folder, { ".changeset/accepted-changes.yaml": JSON.stringify([entry]) });

  const { output } = await script(folder, "spec-diff");

  expect(output).toContain(
    "note: an accepted change was not found: property-removed at /components/schemas/Queue/properties/name",
  );
});

test("an accepted finding without a reason is refused", async () => {
  const folder = changed(release(repository([])), harmless);
  write(folder, { ".changeset/accepted-changes.yaml": "- kind: property-removed\n  location: here\n" });

  const { status, output } = await script(folder, "spec-gate");

  expect(status).toBe(2);
  expect(output).toContain('.changeset/accepted-changes.yaml: entry 1 needs the texts "kind", "location" and "reason"');
});
