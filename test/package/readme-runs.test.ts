import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, inject, test } from "vitest";
import { startMockServer } from "../../src/testing/index.ts";
import { DOCUMENTS, EXAMPLE_PACKAGES, readExamples, toJavaScript } from "./readme-examples.ts";
import { withPeers } from "./with-peers.ts";

const root = new URL("../../", import.meta.url);
const programs = DOCUMENTS.flatMap((name) =>
  readExamples(readFileSync(new URL(name, root), "utf8")).map((example) => ({ name, ...example })),
)
  // test/all/package/undici.test.ts runs the examples with undici, which do not use `fetch`.
  .filter(({ code }) => !/from "(?:vitest|undici)"/.test(code))
  // A server would not end by itself.
  .filter(({ code }) => !code.includes(".listen("));

describe("with the mock as its Space", () => {
  const folder = withPeers(inject("installation").folder, "readme-runs", EXAMPLE_PACKAGES);

  test.each(programs)("$name runs unchanged under $heading, line $line", async ({ name, line, code }) => {
    await using mock = await startMockServer();
    const file = `${name.replaceAll(/\W+/g, "-")}-${line}`;
    // Sends the requests of the example to the mock.
    const reroute = `const { fetch } = globalThis;
      globalThis.fetch = (url, init) => fetch(url.replace(/^https?:.*\\/api\\/relay\\/rest/, "${mock.url}"), init);`;
    writeFileSync(join(await folder, `${file}.reroute.mjs`), reroute);
    writeFileSync(join(await folder, `${file}.mjs`), toJavaScript(code));

    const args = [`--import=./${file}.reroute.mjs`, `${file}.mjs`];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, args, {
      cwd: await folder,
      env: { ...process.env, SIGNALWIRE_PROJECT_ID: "project", SIGNALWIRE_API_TOKEN: "PT-secret-token" },
    });

    expect(stderr).toBe("");
    expect(stdout).toMatch(name === "README.md" && line === programs[0]?.line ? /^created [\da-f-]{36}\n$/ : /^/);
    expect(mock.requests.flatMap(({ violations }) => violations)).toEqual([]);
  });
});
