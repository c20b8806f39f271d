import { checkConformance, type Report } from "../testing/index.ts";
import {
  CREDENTIAL_OPTIONS,
  credentialsFrom,
  pairsFrom,
  readArgs,
  requirePositional,
  toNumber,
  UsageError,
} from "./args.ts";
import { checkProgress, checkText, hasOnly404 } from "./check-output.ts";
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
  const files = REPORT_FILES.flatMap(([option, toText]) => {
    const path = values[option];
    return path === undefined ? [] : [{ path, toText }];
  });
  for (const { path } of files) checkReportFile(path, io);
  const isDryRun = values["dry-run"] === true;
  const isSet = io.env["SIGNALWIRE_PROJECT_ID"] ?? values["project-id"] ?? values["token-env"];
  // Another contract may require no credentials. If it requires some, the check names them.
  const needsCredentials = values.contract === undefined || isSet !== undefined;
  const progress = checkProgress(io);
  const report = await checkConformance({
    baseUrl: requirePositional(positionals, "base URL"),
    credentials: isDryRun ? { projectId: "dry-run", token: "dry-run" } : credentialsFrom(io, values, needsCredentials),
    contract: values.contract,
    only: values.only,
    skip: values.skip,
    fixtures: Object.fromEntries(pairsFrom("--fixture", "NAME=VALUE", values.fixture ?? [])),
    timeoutMs: toNumber("--timeout-ms", values["timeout-ms"], 1),
    concurrency: toNumber("--concurrency", values.concurrency, 1),
    allowRemote: values["allow-remote"],
    dryRun: isDryRun,
    signal: io.signal,
    onProgress: progress.show,
  });
  progress.end();
  io.out.write(values.json ? `${plainJson(report, 2)}\n` : checkText(report, isDryRun, io));
  for (const { path, toText } of files) io.writeFile(path, report[toText]());
  if (hasOnly404(report)) {
    io.err.write(
      `relay-rest check: every response was a 404; check that ${report.target.baseUrl} includes the whole base path\n`,
    );
  }
  return exitCodeOf(report, io);
}

/** Options that name a report file, and the methods that return its text. */
const REPORT_FILES = [
  ["junit", "toJunit"],
  ["html", "toHtml"],
  ["markdown", "toMarkdown"],
] as const;

/**
 * Checks before any request that a report file can be written.
 * @throws UsageError that names the file and the reason.
 */
function checkReportFile(path: string, io: Io): void {
  try {
    io.checkWritable(path);
  } catch (cause) {
    throw new UsageError(`cannot write ${path}: ${(cause as Error).message}`, { cause });
  }
}

function exitCodeOf({ summary }: Report, { signal, err }: Io): ExitCode {
  if (signal.aborted) err.write("relay-rest check: stopped before all cases had run\n");
  if (summary.failed > 0) return 1;
  return signal.aborted ? 2 : 0;
}

const CHECK_HELP = `relay-rest check <base-url>: test an implementation of the API by its contract

Generates valid and invalid requests from the contract and sends them. Validates
each response: status, media type, headers and schema, and checks that the values
of the request come back. Deletes the resources that it created.

  export SIGNALWIRE_PROJECT_ID=P… SIGNALWIRE_API_TOKEN=PT…
  relay-rest check http://127.0.0.1:3000/api/relay/rest

Selection
  <base-url>          URL that precedes every path of the API
  --only X            run only these operation ids, classes or case ids; * matches
                      any text; repeatable (--only 'create-*' --only auth).
                      An operation without an id is named by method and path:
                      --only 'POST /queues'.
                      Requests that cost money or place calls, known by method
                      and path, run only if --only has the full operation id
  --skip X            do not run these; same syntax as --only
  --fixture NAME=V    an id or value that exists in the API (phone_numbers=b7e4…);
                      repeatable. The check never deletes a fixture, and puts
                      back the values that a PUT or PATCH overwrites in it. A
                      case that needs an id and has none is skipped
  --contract FILE     use another contract, OpenAPI 3 in JSON or YAML
                      (YAML needs the package yaml)
  --allow-remote      allow a host other than this machine (localhost, ::1,
                      127.0.0.0/8); the check creates and deletes resources there.
                      With --contract, requests other than GET run only if --only
                      names them
  --dry-run           list the cases, mark those that would be skipped, and send
                      no request

Classes
  valid, tolerance    requests that the contract allows; requests with a property
                      that the contract does not have
  invalid             requests with one invalid value or property
  auth, auth-live     missing or malformed credentials; wrong credentials
  method              methods that a path does not have
  echo                values of the request come back in the response

Credentials
  --project-id ID     project id (default: $SIGNALWIRE_PROJECT_ID)
  --token-env NAME    environment variable that holds the token
                      (default: SIGNALWIRE_API_TOKEN)
  --header-env NAME=VARIABLE
                      header with the value of an environment variable, instead
                      of the project id and token; repeatable. NAME may also be
                      an API key that the contract declares in the query or in
                      a cookie (--header-env Authorization=API_AUTH)

Execution
  --timeout-ms N      time limit of one response, in milliseconds (default: 10000)
  --concurrency N     number of concurrent requests (default: 4)

Output
  --json              write the report as JSON to stdout, and nothing else
  --junit FILE        write a JUnit report, for a CI system
  --html FILE         write the full report as one HTML page
  --markdown FILE     write a Markdown report, for a pull request
A finding lists at most 20 violations of a response. A report file is written
completely or not at all.

Exit code: 0 all cases passed, 1 there are findings, 2 the check could not run.
Ctrl-C, SIGTERM and SIGHUP stop the check. It waits up to 5 seconds for requests
that may change something, deletes what it created, and prints the report, with
the resources that it could not delete.
Needs ajv and ajv-formats: npm install --save-dev ajv ajv-formats
`;
