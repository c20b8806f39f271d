import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { version } from "../../package.json";

test("the newest version in the changelog is that of the package, because `npx changeset version` writes both", () => {
  const changelog = readFileSync(new URL("../../CHANGELOG.md", import.meta.url), "utf8");
  const [newest = "0.0.0"] = Array.from(changelog.matchAll(/^## (.*)$/gm), ([, heading]) => heading);

  expect(newest).toBe(version);
});
