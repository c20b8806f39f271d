import { readFileSync } from "node:fs";
import { startMockServer } from "../testing/index.ts";
import { CREDENTIAL_OPTIONS, credentialsFrom, readArgs, secretFrom, toNumber, UsageError } from "./args.ts";
import { formatExchange, serve } from "./server-output.ts";
import type { Io } from "./terminal.ts";

const OPTIONS = {
  ...CREDENTIAL_OPTIONS,
  port: { type: "string" },
  host: { type: "string" },
  cors: { type: "boolean" },
  control: { type: "boolean" },
  data: { type: "string" },
  empty: { type: "boolean" },
  "signing-key-env": { type: "string" },
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
  if (positionals.length > 0) {
    throw new UsageError(`unexpected argument "${positionals.join(" ")}"; this command takes only options`);
  }
  const { json: isJson = false, "signing-key-env": keyVariable, "require-credentials": isRequired = false } = values;
  for (const name of ["project-id", "token-env"] as const) {
    if (values[name] !== undefined && !isRequired) throw new UsageError(`--${name} needs --require-credentials`);
  }
  let [requests, violations] = [0, 0];
  const mock = await startMockServer({
    port: toNumber("--port", values.port) ?? 4010,
    host: values.host,
    cors: values.cors,
    control: values.control,
    data: values.data === undefined ? undefined : readData(values.data),
    empty: values.empty,
    signingKey: keyVariable === undefined ? undefined : secretFrom(io, "the signing key", keyVariable),
    seed: values.seed,
    basePath: values["base-path"],
    contract: values.contract,
    credentials: credentialsFrom(io, values, isRequired),
    onRequest: (request, status, notes) => {
      io.out.write(formatExchange({ request, status, violations: [], notes }, isJson, io));
      requests += 1;
      violations += request.violations.length;
    },
  });
  const hint = values.contract === undefined ? `Try: curl --user project:token ${mock.url}/number_groups\n` : "";
  await serve(mock, isJson, io, `relay-rest mock listens on ${mock.url}\n${hint}`, () => [
    { requests, violations },
    `requests: ${requests}, violations: ${violations}`,
  ]);
  return 0;
}

function readData(file: string): object {
  try {
    // The mock checks the value.
    return JSON.parse(readFileSync(file, "utf8")) as object;
  } catch (error) {
    throw new UsageError(`--data: ${file} is not a readable JSON file: ${(error as Error).message}`);
  }
}

const MOCK_HELP = `relay-rest mock: serve the API from its contract, on this machine

Responses are valid and agree with the requests: a created resource can be
retrieved, listed, changed and deleted. An invalid request gets the contract's
error, which names the problem. A request with the header "Prefer: code=429"
gets that status and changes nothing.

  relay-rest mock --port 4010
  curl --user project:token http://127.0.0.1:4010/api/relay/rest/number_groups

  --port N               port to listen on (default: 4010; 0: any free port)
  --host ADDRESS         address to listen on (default: 127.0.0.1; 0.0.0.0 lets
                         other machines and containers in)
  --base-path PATH       prefix of every path (default: /api/relay/rest)
  --data FILE            JSON with resources that exist from the start:
                         {"number_groups": [{"name": "Sales"}]}
  --empty                start without the resources of the contract's examples
  --seed TEXT            source of the ids: the same seed and requests give the
                         same responses
  --cors                 let pages of any origin read the responses
  --control              let programs control the mock with JSON:
                         GET /_mock/requests, with the violations of each
                         POST /_mock/respond {operationId, status, body, times}
                         POST /_mock/fail {operationId, step, times}
                         POST /_mock/deliver {webhook, url, payload}
                         POST /_mock/reset {}
  --signing-key-env NAME variable with the key that signs delivered webhooks
                         (default key: mock-signing-key)
  --require-credentials  accept only the credentials in the variables
                         SIGNALWIRE_PROJECT_ID and SIGNALWIRE_API_TOKEN; without
                         this option, any credentials that are not empty
  --project-id ID        with --require-credentials: use another project id
  --token-env NAME       with --require-credentials: variable with the token
  --header-env NAME=VAR  accept only the value of the variable VAR in the header,
                         API key or cookie NAME that another contract declares;
                         repeatable
  --contract FILE        use another contract, OpenAPI 3 in JSON or YAML
                         (YAML needs the package yaml)
  --json                 print each event as one line of JSON

The code of an MFA request or of a verification call is in the log, and in the
header x-mock-code of its response. It expires after valid_for seconds, and after
max_attempts verifications. With another contract, a collection needs
GET /things, with a list in the response or in its "data", "items", "results" or
"things", and /things/{id}. A single item may be in an envelope: "data", "item",
"result" or "thing". All other operations are stateless: they return the example.

Ctrl-C stops the mock. Exit code: 0, or 2 if it could not run.
Needs ajv and ajv-formats: npm install --save-dev ajv ajv-formats
`;
