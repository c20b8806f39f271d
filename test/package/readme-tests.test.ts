import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, inject, test } from "vitest";
import { DOCUMENTS, EXAMPLE_PACKAGES, readExamples } from "./readme-examples.ts";
import { withPeers } from "./with-peers.ts";

const root = new URL("../../", import.meta.url);

interface TestFile {
  readonly message: string;
  readonly assertionResults: readonly { readonly failureMessages: readonly string[] }[];
}

test("the tests in the documents pass unchanged in a folder with their dependencies", async () => {
  const folder = await withPeers(inject("installation").folder, "readme-tests", EXAMPLE_PACKAGES);
  const tests = DOCUMENTS.flatMap((name) =>
    readExamples(readFileSync(new URL(name, root), "utf8"))
      .filter(({ code }) => code.includes('from "vitest"'))
      .map(({ line, code }) => ({ file: `${name.replaceAll(/\W+/g, "-")}-${line}.test.ts`, code })),
  );
  for (const { file, code } of tests) writeFileSync(join(folder, file), code);

  const vitest = fileURLToPath(new URL("node_modules/vitest/vitest.mjs", root));
  // A machine that runs these tests is busier than a reader's, so the time limits are longer.
  const timeouts = ["--testTimeout=120000", "--hookTimeout=300000"];
  const args = [vitest, "run", "--reporter=json", ...timeouts];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder }).catch(
    (error: unknown) => error as { stdout: string },
  );

  const { testResults } = JSON.parse(stdout) as { testResults: TestFile[] };
  const failures = testResults.flatMap(({ message, assertionResults }) => [
    ...(message === "" ? [] : [message]),
    ...assertionResults.flatMap(({ failureMessages }) => failureMessages),
  ]);
  expect(failures).toEqual([]);
  expect(testResults.length).toBe(tests.length);
  expect(tests.length).toBeGreaterThanOrEqual(3);
});
