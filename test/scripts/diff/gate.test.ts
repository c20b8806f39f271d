import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeFiles } from "../../support/temporary.ts";
import { drop, put } from "./edits.ts";
import { changed, release, repository, script } from "./release-repository.ts";

const CHANGESET = ".changeset/contract.md";

const breaking = [drop("components/schemas/Queue/properties/name")];
const harmless = [put("components/schemas/Queue/properties/depth", { type: "integer" })];

test("passes every change before the first release", async () => {
  const folder = repository([]);

  expect(await script(folder, "spec-gate")).toMatchObject({
    status: 0,
    output: expect.stringContaining("nothing is released yet") as string,
  });
  expect(await script(folder, "spec-changelog")).toMatchObject({ status: 0 });
});

test("passes an unchanged contract", async () => {
  const folder = release(repository([]));

  expect(await script(folder, "spec-gate")).toMatchObject({
    status: 0,
    output: expect.stringContaining("v1.0.0: none") as string,
  });
});

test("rejects a breaking change until the command has written a major changeset", async () => {
  const folder = changed(release(repository([])), breaking);
  writeFiles(folder, { ".changeset/other.md": '---\n"a-client": minor\n---\n\nA minor thing.\n' });

  const rejected = await script(folder, "spec-gate");
  const written = await script(folder, "spec-changelog");
  const passed = await script(folder, "spec-gate");

  expect(rejected).toMatchObject({
    status: 1,
    output: expect.stringContaining('Schema<"Queue">.name (read): was removed') as string,
  });
  expect(rejected.output).toContain("npm run spec:changelog");
  expect(written).toMatchObject({ status: 0 });
  expect(readFileSync(join(folder, CHANGESET), "utf8")).toMatch(
    /^---\n"a-client": major\n---\n\nThe contract changed: major\.\n\n### Breaks callers\n\n- `Schema<"Queue">\.name` \(read\): was removed/,
  );
  expect(passed).toMatchObject({ status: 0, output: expect.stringContaining("pending: major; covered") as string });
});

test("rejects a change that no changeset names, whatever its level", async () => {
  const folder = changed(release(repository([])), [...breaking, ...harmless]);
  writeFiles(folder, { ".changeset/other.md": '---\n"a-client": major\n---\n\n`Schema<"Queue">.name` is gone.\n' });

  const { status, output } = await script(folder, "spec-gate");

  expect(status).toBe(1);
  expect(output).toContain('Schema<"Queue">.depth (read): is new');
  expect(output).not.toContain("was removed");
  expect(output).toContain("names its location");
});

test("passes a compatible change with a minor changeset that names it", async () => {
  const folder = changed(release(repository([])), harmless);
  writeFiles(folder, { [CHANGESET]: '---\n"a-client": minor\n---\n\n`Schema<"Queue">.depth` is new.\n' });

  expect(await script(folder, "spec-gate")).toMatchObject({
    status: 0,
    output: expect.stringContaining("v1.0.0: minor") as string,
  });
});

test("requires a major changeset if the types cannot be compiled", async () => {
  const odd = put("components/schemas/Queue/properties/odd", { type: "array", items: 5 });
  const folder = changed(release(repository([odd])), [odd, ...harmless]);
  writeFiles(folder, { [CHANGESET]: '---\n"a-client": minor\n---\n\n`Schema<"Queue">.depth` is new.\n' });

  const { status, output } = await script(folder, "spec-gate");

  expect(status).toBe(1);
  expect(output).toContain("note: the types could not be compiled");
});

test("does not overwrite an existing changeset", async () => {
  const folder = changed(release(repository([])), harmless);
  writeFiles(folder, { [CHANGESET]: "mine" });

  expect(await script(folder, "spec-changelog")).toMatchObject({
    status: 2,
    output: expect.stringContaining("delete it to write it again") as string,
  });
  expect(readFileSync(join(folder, CHANGESET), "utf8")).toBe("mine");
});

test("shows an accepted change without counting it", async () => {
  const folder = changed(release(repository([])), breaking);
  const entry = { kind: "property-removed", location: 'Schema<"Queue">.name', reason: "Nobody has ever received it." };
  writeFiles(folder, { ".changeset/accepted-changes.yaml": JSON.stringify([entry]) });

  const { status } = await script(folder, "spec-gate");
  const { output } = await script(folder, "spec-diff");

  expect(status).toBe(0);
  expect(output).toContain("bump: none");
  expect(output).toContain('Schema<"Queue">.name: was removed (Nobody has ever received it.)');
});

test("names an accepted change that no longer exists", async () => {
  const folder = changed(release(repository([])), harmless);
  const entry = { kind: "property-removed", location: "/components/schemas/Queue/properties/name", reason: "Old." };
  writeFiles(folder, { ".changeset/accepted-changes.yaml": JSON.stringify([entry]) });

  const { output } = await script(folder, "spec-diff");

  expect(output).toContain(
    "note: an accepted change was not found: property-removed at /components/schemas/Queue/properties/name",
  );
});

test("rejects an accepted change without a reason", async () => {
  const folder = changed(release(repository([])), harmless);
  writeFiles(folder, { ".changeset/accepted-changes.yaml": "- kind: property-removed\n  location: here\n" });

  const { status, output } = await script(folder, "spec-gate");

  expect(status).toBe(2);
  expect(output).toContain(
    '.changeset/accepted-changes.yaml: entry 1 needs the strings "kind", "location" and "reason"',
  );
});
