import { expect, test } from "vitest";
import { bumpOf, isCovered, pendingChangesets } from "../../../scripts/diff/pending-bump.ts";
import { temporaryFolder } from "../../support/temporary.ts";

test.each([
  ["no changeset", {}, "none"],
  ["a changeset", { "a.md": '---\n"a-client": minor\n---\n\nNew.\n' }, "minor"],
  [
    "the greatest of several",
    { "a.md": "---\na-client: patch\n---\n", "b.md": "---\r\n'a-client': major\r\n---\r\n" },
    "major",
  ],
  ["a changeset of another package", { "a.md": '---\n"another": major\n---\n' }, "none"],
  ["a changeset of several packages", { "a.md": '---\n"another": major\n"a-client": patch\n---\n' }, "patch"],
  ["a level outside of front matter", { "a.md": '"a-client": major\n' }, "none"],
  ["the README of the folder", { "README.md": '---\n"a-client": major\n---\n' }, "none"],
])("the bump of %s", (_, changesets, bump) => {
  const files = Object.entries(changesets).map(([name, text]) => [`.changeset/${name}`, text]);

  const folder = folderOf("1.0.0", Object.fromEntries(files) as Record<string, string>);

  expect(bumpOf(pendingChangesets("v1.0.0", folder))).toBe(bump);
});

test.each([
  ["v1.2.3", "2.0.0", "major"],
  ["v1.2.3", "1.3.0", "minor"],
  ["v1.2.3", "1.2.4", "patch"],
  ["v1.2.3", "1.2.3", "none"],
  ["v1.2.3", "1.1.9", "none"],
  ["v0.9.0", "0.10.0", "minor"],
])("the bump from %s to %s after the changesets were applied", (release, version, bump) => {
  expect(bumpOf(pendingChangesets(release, folderOf(version, {})))).toBe(bump);
});

test.each([
  ["names its location", "major", "- `GET /queues`: gone", true],
  ["names a longer location", "major", "- `GET /queues 404`: gone", false],
  ["names it outside of a code span", "major", "GET /queues is gone", false],
  ["has a lower level", "minor", "- `GET /queues`: gone", false],
])("compares a changeset that %s with a major change", (_, level, text, covers) => {
  const folder = folderOf("1.0.0", { ".changeset/a.md": `---\n"a-client": ${level}\n---\n\n${text}\n` });

  const changesets = pendingChangesets("v1.0.0", folder);

  expect(isCovered({ level: "major", where: "GET /queues" }, changesets)).toBe(covers);
  expect(isCovered({ level: "patch", where: "GET /calls" }, changesets)).toBe(true);
});

test("the changelog of the new version covers what it names, and an older section does not", () => {
  const changelog = "# a-client\n\n## 2.0.0\n\n- `GET /queues`: gone\n\n## 1.0.0\n\n- `GET /calls`: gone\n";
  const changesets = pendingChangesets("v1.0.0", folderOf("2.0.0", { "CHANGELOG.md": changelog }));

  expect(isCovered({ level: "major", where: "GET /queues" }, changesets)).toBe(true);
  expect(isCovered({ level: "major", where: "GET /calls" }, changesets)).toBe(false);
});

function folderOf(version: string, files: Readonly<Record<string, string>>): string {
  return temporaryFolder({ "package.json": JSON.stringify({ name: "a-client", version }), ...files });
}
