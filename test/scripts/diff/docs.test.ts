import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { toPolicyTable } from "../../../scripts/diff/rules.ts";
import { writeFiles } from "../../support/temporary.ts";
import { drop, put } from "./edits.ts";
import { changed, release, repository, script } from "./release-repository.ts";

const guide = readFileSync(new URL("../../../CONTRIBUTING.md", import.meta.url), "utf8");

test.each(["spec-diff", "spec-gate"] as const)(
  "CONTRIBUTING.md shows the output of %s",

  async (name) => {
    const folder = changed(release(repository([])), [
      drop("components/schemas/Queue/properties/ratio"),
      put("components/schemas/Queue/properties/depth", { type: "integer" }),
      put("paths/~1queues/post/responses/409", { $ref: "#/components/responses/Unauthorized" }),
    ]);

    const { output } = await script(folder, name);

    expect(shown(name)).toBe(output);
  },
);

test("CONTRIBUTING.md has the policy of each kind of change", () => {
  const [, table = ""] = /<!-- policy of spec-diff -->\n([\s\S]*?)\n\n/.exec(guide) ?? [];

  expect(table).toBe(toPolicyTable());
});

test("CONTRIBUTING.md shows an accepted change that the commands read", async () => {
  const folder = changed(release(repository([])), [drop("components/schemas/Queue/properties/ratio")]);
  const [, entries = ""] = /```yaml\n(- kind: [\s\S]*?)```/.exec(guide) ?? [];
  writeFiles(folder, { ".changeset/accepted-changes.yaml": entries });

  const { output } = await script(folder, "spec-diff");

  expect(guide).toContain("add it to `.changeset/accepted-changes.yaml`");
  expect(output).toBe(
    'bump: none\n\naccepted\n  Schema<"Queue">.ratio: was removed (The server has never returned it.)\n',
  );
});

function shown(name: string): string {
  const block = new RegExp(`<!-- output of ${name} -->\\n *\`\`\`text\\n([^\`]*?) *\`\`\``).exec(guide)?.[1] ?? "";
  return block.replace(/^ {3}/gm, "");
}
