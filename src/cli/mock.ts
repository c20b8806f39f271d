import { type RecordedRequest, startMockServer } from "../testing/index.ts";
import { CREDENTIAL_OPTIONS, credentialsFrom, noPositional, readArgs, toNumber } from "./args.ts";
import { exchangeLine } from "./request-log.ts";
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
  noPositional(positionals);
  const isJson = values.json === true;
  const tell = (request: RecordedRequest, status: number) => {
    io.out.write(exchangeLine({ request, status, violations: [], notes: [] }, isJson, io));
  };
  const mock = await startMockServer({
    port: toNumber("--port", values.port) ?? 4010,
    seed: values.seed,
    basePath: values["base-path"],
    contract: values.contract,
    credentials: values["require-credentials"] ? credentialsFrom(io, values) : undefined,
    onRequest: (request, status) => {
      tell(request, status);
      // They have been told of; a mock that runs for days must not keep them.
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
const MOCK_HELP = `relay-rest mock: the API from its contract, on this machine

Answers are valid and agree with what was sent: what you create can be retrieved,
listed, changed and deleted. A wrong request gets the contract's refusal, and one
with the header "Prefer: code=500" the status that it names.

  relay-rest mock --port 4010
  curl --user project:token http://127.0.0.1:4010/api/relay/rest/number_groups

  --port N               where to listen (4010; 0: any that is free)
  --base-path PATH       what goes before every path (/api/relay/rest)
  --seed TEXT            what ids are made of: the same seed and requests, the
                         same answers
  --require-credentials  let one project and token in only, those of the variables
                         SIGNALWIRE_PROJECT_ID and SIGNALWIRE_API_TOKEN; without
                         it, any that are not empty will do
  --project-id ID        with it: another project
  --token-env NAME       with it: the variable that has the token
  --contract FILE        another contract, OpenAPI 3 in JSON
  --json                 one JSON object a line

Ctrl-C ends it. Exit code: 0, or 2 when it could not run.
Needs Prism: npm install --save-dev @stoplight/prism-http ajv ajv-formats
`;
