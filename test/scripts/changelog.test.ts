import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { version } from "../../package.json";

test("the changelog lists released versions only: `npx changeset version` writes it", () => {
  const changelog = readFileSync(new URL("../../CHANGELOG.md", import.meta.url), "utf8");
  const [newest = "0.0.0"] = Array.from(changelog.matchAll(/^## (.*)$/gm), ([, heading]) => heading);

  expect(newest).toBe(version);
});
