import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, inject, test } from "vitest";

const { tarball } = inject("installation");

const require = createRequire(import.meta.url);

test("has correct types wherever it resolves", async () => {
  const { problems } = await areTheTypesWrong(tarball);

  // node10 ignores `exports`, and `typesVersions` maps only types.
  const unmapped = { kind: "NoResolution", entrypoint: "./openapi.json", resolutionKind: "node10" };
  expect(problems).toEqual({ NoResolution: [unmapped] });
});

test.each([
  ["node10", "index.d.cts", "index.cjs"],
  ["node16-cjs", "index.d.cts", "index.cjs"],
  ["node16-esm", "index.d.ts", "index.js"],
  ["bundler", "index.d.ts", "index.js"],
])("resolves under %s to %s and %s", async (kind, types, code) => {
  const { analysis } = await areTheTypesWrong(tarball);

  const dist = "/node_modules/signalwire-relay-rest/dist";
  expect(analysis.entrypoints["."]?.resolutions[kind]).toMatchObject({
    resolution: { fileName: `${dist}/${types}`, isTypeScript: true },
    implementationResolution: { fileName: `${dist}/${code}` },
  });
});

/** The parts of attw's report that the tests read. */
interface Report {
  readonly analysis: {
    readonly entrypoints: Readonly<Record<string, { readonly resolutions: Readonly<Record<string, unknown>> }>>;
  };
  readonly problems: Readonly<Record<string, unknown>>;
}

/** attw's report. attw has no API, so its command runs once. */
function areTheTypesWrong(file: string): Promise<Report> {
  report ??= new Promise((resolve, reject) => {
    const bin = join(require.resolve("@arethetypeswrong/cli/package.json"), "../dist/index.js");
    // The exit code is 1 if attw finds a problem; the report has the same information.
    execFile(process.execPath, [bin, file, "--format", "json", "--no-definitely-typed"], MANY, (error, stdout) => {
      if (stdout === "") reject(error ?? new Error("attw printed nothing"));
      else resolve(JSON.parse(stdout) as Report);
    });
  });
  return report;
}

let report: Promise<Report> | undefined;

const MANY = { maxBuffer: 64 * 1024 * 1024 };
