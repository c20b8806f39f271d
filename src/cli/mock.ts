import { startMockServer } from "../testing/mock/mock-server.ts";
import type { RecordedRequest } from "../testing/recorded-request.ts";
import { CREDENTIAL_OPTIONS, credentialsFrom } from "./credentials.ts";
import { exchangeLine } from "./exchange-line.ts";
import { MOCK_HELP } from "./help.ts";
import { type Io, untilStopped } from "./io.ts";
import { noPositional, readArgs, toNumber } from "./read-args.ts";

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
