import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, inject, test } from "vitest";
import { readExamples } from "./readme-examples.ts";
import { withPeers } from "./with-peers.ts";

const root = new URL("../../", import.meta.url);

test("the tests in the README pass unchanged in a folder with their dependencies", async () => {
  const peers = ["vitest", "ajv", "ajv-formats", "@stoplight/prism-http", "undici"];
  const folder = await withPeers(inject("installation").folder, "readme-tests", peers);
  const examples = readExamples(readFileSync(new URL("README.md", root), "utf8"));
  const tests = examples.filter(({ code }) => code.includes('from "vitest"'));
  for (const { line, code } of tests) writeFileSync(join(folder, `line-${line}.test.ts`), code);

  const vitest = fileURLToPath(new URL("node_modules/vitest/vitest.mjs", root));
  // A machine that runs these tests is busier than a reader's, so the time limits are longer.
  const timeouts = ["--testTimeout=120000", "--hookTimeout=300000"];
  const args = [vitest, "run", "--reporter=json", ...timeouts];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder });

  const { success, numTotalTestSuites } = JSON.parse(stdout) as { success: boolean; numTotalTestSuites: number };
  expect([success, numTotalTestSuites]).toEqual([true, tests.length]);
  expect(tests.length).toBeGreaterThanOrEqual(4);
});
