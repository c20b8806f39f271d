import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { temporaryFolder } from "../support/temporary.ts";

const ROOT = new URL("../../", import.meta.url);
const SCRIPT = fileURLToPath(new URL("scripts/prepublish.ts", ROOT));
const KEYS = ["repository", "homepage", "bugs"] as const;

type Manifest = Readonly<Record<(typeof KEYS)[number], string | object>>;

/** The manifest, with a placeholder for the owner also when a maintainer has set it. */
const manifest = readFileSync(new URL("package.json", ROOT), "utf8").replaceAll(
  /(github\.com\/)[^/"]+(?=\/signalwire-relay-rest)/g,
  "$1OWNER",
);
const published = manifest.replaceAll("OWNER", "acme");

test("publishes a package whose OWNER was replaced everywhere", () => {
  expect(prepublish(published)).toMatchObject({ status: 0, stderr: "" });
});

test.each(KEYS)("does not publish a package with a placeholder in %s", (key) => {
  const placeholder = { [key]: (JSON.parse(manifest) as Manifest)[key] };

  const { status, stderr } = prepublish(
    JSON.stringify({ ...(JSON.parse(published) as Manifest), ...placeholder }, null, 2),
  );

  expect(status).toBe(1);
  expect(stderr).toContain("replace OWNER with the owner of the repository in");
  expect(stderr).toContain("github.com/OWNER/signalwire-relay-rest");
});

function prepublish(text: string) {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "package.json"), text);
  return spawnSync(process.execPath, ["--import", import.meta.resolve("tsx"), SCRIPT], { encoding: "utf8", cwd });
}
