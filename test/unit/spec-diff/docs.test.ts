import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { drop, put } from "./edits.ts";
import { changed, release, repository, script } from "./release-repository.ts";

const guide = readFileSync(new URL("../../../CONTRIBUTING.md", import.meta.url), "utf8");

test.each([
  ["spec-diff", 0],
  ["spec-gate", 1],
])("CONTRIBUTING.md shows what %s prints, which exits with %i", (name, code) => {
  const folder = changed(release(repository([])), [
    drop("components/schemas/Queue/properties/ratio"),
    put("components/schemas/Queue/properties/depth", { type: "integer" }),
    put("paths/~1queues/post/responses/409", { $ref: "#/components/responses/Unauthorized" }),
  ]);

  const { status, output } = script(folder, name);

  expect(shown(name)).toBe(output);
  expect(status).toBe(code);
});

function shown(name: string): string {
  const block = new RegExp(`<!-- output of ${name} -->\\n *\`\`\`text\\n([^\`]*?) *\`\`\``).exec(guide)?.[1] ?? "";
  return block.replace(/^ {3}/gm, "");
}
