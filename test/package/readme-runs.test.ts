import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, inject, test } from "vitest";
import { startMockServer } from "../../src/testing/index.ts";
import { readExamples, toJavaScript } from "./readme-examples.ts";

const root = new URL("../../", import.meta.url);
const [first] = readExamples(readFileSync(new URL("README.md", root), "utf8"));

test("the first example of the README runs unchanged, with the mock as its Space", async () => {
  await using mock = await startMockServer();
  const { folder } = inject("installation");
  const example = toJavaScript(first?.code ?? "");
  // Sends the requests for the example's Space to the mock.
  const space = "https://acme.signalwire.com/api/relay/rest";
  const reroute = `const { fetch } = globalThis;
    globalThis.fetch = (url, init) => fetch(url.replace("${space}", "${mock.url}"), init);`;
  writeFileSync(join(folder, "reroute.mjs"), reroute);
  writeFileSync(join(folder, "example.mjs"), example);

  const { stdout, stderr } = await promisify(execFile)(process.execPath, ["--import=./reroute.mjs", "example.mjs"], {
    cwd: folder,
    env: { ...process.env, SIGNALWIRE_PROJECT_ID: "project", SIGNALWIRE_API_TOKEN: "PT-secret-token" },
  });

  expect(stdout).toMatch(/^created [\da-f-]{36}\n$/);
  expect(stderr).toBe("");
});
