import { type RecordedRequest, startMockServer } from "../testing/index.ts";
import { CREDENTIAL_OPTIONS, credentialsFrom, readArgs, rejectPositionals, toNumber } from "./args.ts";
import { formatExchange } from "./request-log.ts";
import { type Io, untilStopped } from "./terminal.ts";

const OPTIONS = {
  ...CREDENTIAL_OPTIONS,
  port: { type: "string" },
  seed: { type: "string" },
  "base-path": { type: "string" },
  "require-credentials": { type: "boolean" },
  contract: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

export async function runMock(args: readonly string[], io: Io): Promise<0> {
  const { values, positionals } = readArgs(args, OPTIONS);
  if (values.help) {
    io.out.write(MOCK_HELP);
    return 0;
  }
  rejectPositionals(positionals);
  const isJson = values.json === true;
  const logRequest = (request: RecordedRequest, status: number) => {
    io.out.write(formatExchange({ request, status, violations: [], notes: [] }, isJson, io));
  };
  const mock = await startMockServer({
    port: toNumber("--port", values.port) ?? 4010,
    seed: values.seed,
    basePath: values["base-path"],
    contract: values.contract,
    credentials: values["require-credentials"] ? credentialsFrom(io, values) : undefined,
    onRequest: (request, status) => {
      logRequest(request, status);
      // A mock that runs for days must not keep requests that it has already logged.
      mock.requests.length = 0;
    },
  });
  io.out.write(
    isJson
      ? `${JSON.stringify({ event: "listening", url: mock.url })}\n`
      : `relay-rest mock listens on ${mock.url}\n${values.contract === undefined ? hint(mock.url) : ""}`,
  );
  await untilStopped(io);
  await mock.close();
  return 0;
}

function hint(url: string): string {
  return `Try: curl --user project:token ${url}/number_groups\n`;
}

const MOCK_HELP = `relay-rest mock: serve the API from its contract, on this machine

Responses are valid and agree with the requests: a created resource can be
retrieved, listed, changed and deleted. An invalid request gets the contract's
error. A request with the header "Prefer: code=500" gets that status.

  relay-rest mock --port 4010
  curl --user project:token http://127.0.0.1:4010/api/relay/rest/number_groups

  --port N               port to listen on (default: 4010; 0: any free port)
  --base-path PATH       prefix of every path (default: /api/relay/rest)
  --seed TEXT            source of the ids: the same seed and requests give the
                         same responses
  --require-credentials  accept only the credentials in the variables
                         SIGNALWIRE_PROJECT_ID and SIGNALWIRE_API_TOKEN; without
                         this option, any credentials that are not empty
  --project-id ID        with --require-credentials: use another project id
  --token-env NAME       with --require-credentials: variable with the token
  --contract FILE        use another contract, OpenAPI 3 in JSON
  --json                 print each event as one line of JSON

Ctrl-C stops the mock. Exit code: 0, or 2 if it could not run.
Needs Prism: npm install --save-dev @stoplight/prism-http ajv ajv-formats
`;
