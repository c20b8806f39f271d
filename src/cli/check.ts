import { checkConformance } from "../testing/check-conformance.ts";
import type { Report } from "../testing/report.ts";
import { checkProgress } from "./check-progress.ts";
import { checkText } from "./check-text.ts";
import { CREDENTIAL_OPTIONS, credentialsFrom } from "./credentials.ts";
import { CHECK_HELP } from "./help.ts";
import type { Io } from "./io.ts";
import { isElsewhere } from "./is-elsewhere.ts";
import { onePositional, readArgs, toNumber } from "./read-args.ts";
import type { ExitCode } from "./run.ts";
import { UsageError } from "./usage-error.ts";

const OPTIONS = {
  ...CREDENTIAL_OPTIONS,
  only: { type: "string", multiple: true },
  skip: { type: "string", multiple: true },
  fixture: { type: "string", multiple: true },
  contract: { type: "string" },
  "timeout-ms": { type: "string" },
  concurrency: { type: "string" },
  "allow-remote": { type: "boolean" },
  "dry-run": { type: "boolean" },
  json: { type: "boolean" },
  junit: { type: "string" },
  html: { type: "string" },
  markdown: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

export async function runCheck(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArgs(args, OPTIONS);
  if (values.help) {
    io.out.write(CHECK_HELP);
    return 0;
  }
  refuseUnwritable([values.junit, values.html, values.markdown], io);
  const isDryRun = values["dry-run"] === true;
  const progress = checkProgress(io);
  const report = await checkConformance({
    baseUrl: onePositional(positionals, "base URL"),
    credentials: isDryRun ? { projectId: "dry-run", token: "dry-run" } : credentialsFrom(io, values),
    contract: values.contract,
    only: values.only,
    skip: values.skip,
    fixtures: fixturesFrom(values.fixture ?? []),
    timeoutMs: toNumber("--timeout-ms", values["timeout-ms"], 1),
    concurrency: toNumber("--concurrency", values.concurrency, 1),
    allowRemote: values["allow-remote"],
    dryRun: isDryRun,
    signal: io.signal,
    onProgress: progress.show,
  });
  progress.end();
  io.out.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : checkText(report, isDryRun, io));
  if (values.junit !== undefined) io.writeFile(values.junit, report.toJUnit());
  if (values.html !== undefined) io.writeFile(values.html, report.toHTML());
  if (values.markdown !== undefined) io.writeFile(values.markdown, report.toMarkdown());
  if (isElsewhere(report)) {
    io.err.write(
      `relay-rest check: every answer was 404; is ${report.target.baseUrl} all that goes before the paths?\n`,
    );
  }
  return exitCodeOf(report, io);
}

/** A report that has nowhere to go is better known before the check than after it. */
function refuseUnwritable(paths: readonly (string | undefined)[], io: Io): void {
  for (const path of paths.filter((it) => it !== undefined)) {
    try {
      io.tryFile(path);
    } catch (cause) {
      throw new UsageError(`cannot write ${path}: ${(cause as Error).message}`, { cause });
    }
  }
}

function exitCodeOf({ summary }: Report, { signal, err }: Io): ExitCode {
  if (signal.aborted) err.write("relay-rest check: stopped before its end\n");
  if (summary.failed > 0) return 1;
  return signal.aborted ? 2 : 0;
}

function fixturesFrom(pairs: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const [, name, value] = /^([^=]+)=(.+)$/s.exec(pair) ?? [];
      if (name === undefined || value === undefined) throw new UsageError(`--fixture is NAME=VALUE, not "${pair}"`);
      return [name, value];
    }),
  );
}
