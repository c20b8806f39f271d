import { expect, test } from "vitest";
import { pendingBump } from "../../../scripts/spec-gate.ts";
import { temporaryFolder } from "./temporary-folder.ts";

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

  expect(pendingBump("v1.0.0", folderOf("1.0.0", Object.fromEntries(files) as Record<string, string>))).toBe(bump);
});

test.each([
  ["v1.2.3", "2.0.0", "major"],
  ["v1.2.3", "1.3.0", "minor"],
  ["v1.2.3", "1.2.4", "patch"],
  ["v1.2.3", "1.2.3", "none"],
  ["v1.2.3", "1.1.9", "none"],
  ["v0.9.0", "0.10.0", "minor"],
])("the bump from %s to %s after the changesets were applied", (release, version, bump) => {
  expect(pendingBump(release, folderOf(version, {}))).toBe(bump);
});

function folderOf(version: string, files: Readonly<Record<string, string>>): string {
  return temporaryFolder({ "package.json": JSON.stringify({ name: "a-client", version }), ...files });
}
