import { checkConformance, type Report } from "../testing/index.ts";
import { CREDENTIAL_OPTIONS, credentialsFrom, onePositional, readArgs, toNumber, UsageError } from "./args.ts";
import { checkProgress, checkText, isElsewhere } from "./check-output.ts";
import { type ExitCode, type Io, plainJson } from "./terminal.ts";

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
  checkWritable([values.junit, values.html, values.markdown], io);
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
  io.out.write(values.json ? `${plainJson(report, 2)}\n` : checkText(report, isDryRun, io));
  if (values.junit !== undefined) io.writeFile(values.junit, report.toJunit());
  if (values.html !== undefined) io.writeFile(values.html, report.toHtml());
  if (values.markdown !== undefined) io.writeFile(values.markdown, report.toMarkdown());
  if (isElsewhere(report)) {
    io.err.write(
      `relay-rest check: every answer was 404; is ${report.target.baseUrl} all that goes before the paths?\n`,
    );
  }
  return exitCodeOf(report, io);
}

/** A report that has nowhere to go is better known before the check than after it. */
function checkWritable(paths: readonly (string | undefined)[], io: Io): void {
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
const CHECK_HELP = `relay-rest check <base-url>: does an API do what the contract says?

Makes requests of the contract's schemas, right ones and wrong ones, sends them,
and judges each answer: status, media type, headers, schema, and whether what was
sent comes back. What it makes it deletes again.

  export SIGNALWIRE_PROJECT_ID=P… SIGNALWIRE_API_TOKEN=PT…
  relay-rest check http://127.0.0.1:3000/api/relay/rest

What is checked
  <base-url>          what goes before every path of the API
  --only X            operation ids, classes or case ids, * for anything; may be
                      repeated (--only 'create-*' --only auth). Requests that
                      cost money or place calls are known by method and path, and
                      are sent only if their operation id is named here in full
  --skip X            the same, left out
  --fixture NAME=V    an id or value that the API knows (phone_numbers=b7e4…); may
                      be repeated
  --contract FILE     another contract, OpenAPI 3 in JSON
  --allow-remote      check a host that is not this machine (localhost, ::1,
                      127.0.0.0/8), where things are then made and deleted; with
                      --contract, --only has to name what is not a GET
  --dry-run           list the cases and which would be skipped, send nothing

Classes
  valid, tolerance    what the contract allows; a property that it does not know
  invalid             what it forbids, a value or a property at a time
  auth, auth-live     no credentials, or such as are none; those of nobody
  method              methods that a path does not have
  echo                whether what was sent comes back

Who asks
  --project-id ID     else the variable SIGNALWIRE_PROJECT_ID
  --token-env NAME    the variable that has the token; else SIGNALWIRE_API_TOKEN

How
  --timeout-ms N      longest time for one answer (10000)
  --concurrency N     requests on their way at once (4)

What comes of it
  --json              the report as JSON on stdout, and nothing else there
  --junit FILE        for a CI system
  --html FILE         one page with everything
  --markdown FILE     for a pull request
A finding lists the first 20 violations of a response. A report file is written
whole or not at all.

Exit code: 0 every case passes, 1 there are findings, 2 it could not run.
Ctrl-C, SIGTERM and SIGHUP end the check: requests that may change something are
awaited for up to 5 seconds, what was made is deleted, and the report is printed.
It lists what could not be deleted.
Needs ajv and ajv-formats: npm install --save-dev ajv ajv-formats
`;
