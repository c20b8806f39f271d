import { type ProxyCoverage, startValidatingProxy } from "../testing/index.ts";
import { onePositional, readArgs, toNumber } from "./args.ts";
import { exchangeLine } from "./request-log.ts";
import { type Io, plainJson, untilStopped } from "./terminal.ts";

const OPTIONS = {
  port: { type: "string" },
  contract: { type: "string" },
  "fail-on-violation": { type: "boolean" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

export async function runProxy(args: readonly string[], io: Io): Promise<0 | 1> {
  const { values, positionals } = readArgs(args, OPTIONS);
  if (values.help) {
    io.out.write(PROXY_HELP);
    return 0;
  }
  const isJson = values.json === true;
  const proxy = await startValidatingProxy({
    upstream: onePositional(positionals, "upstream"),
    port: toNumber("--port", values.port) ?? 4011,
    contract: values.contract,
    onExchange: (exchange) => {
      io.out.write(exchangeLine(exchange, isJson, io));
      // It has been told of; a proxy that runs for days must not keep it.
      proxy.exchanges.length = 0;
    },
  });
  io.out.write(
    isJson
      ? `${JSON.stringify({ event: "listening", url: proxy.url })}\n`
      : `relay-rest proxy listens on ${proxy.url}\n`,
  );
  await untilStopped(io);
  await proxy.close();
  const { violations: count } = proxy.totals();
  io.out.write(isJson ? jsonSummary(count, proxy.coverage()) : textSummary(count, proxy.coverage()));
  return values["fail-on-violation"] && count > 0 ? 1 : 0;
}

function jsonSummary(violations: number, coverage: ProxyCoverage): string {
  return `${plainJson({ event: "end", violations, coverage })}\n`;
}

function textSummary(violations: number, { operations, statuses, properties }: ProxyCoverage): string {
  const seen = Object.entries({ operations, statuses, properties }).map(([what, { covered, total }]) => {
    return `${covered} of ${total} ${what}`;
  });
  return `\n${violations} violation${violations === 1 ? "" : "s"}; seen: ${seen.join(", ")}\n`;
}
const PROXY_HELP = `relay-rest proxy <upstream>: what goes between a service and the API,
held against the contract

Passes requests and answers through as they are, byte by byte, and tells what each
has against the contract. Tokens are never shown. Point your service's base URL at
it, run its tests, and end it. Bodies above 10 MB are passed on, not evaluated.

  relay-rest proxy https://acme.signalwire.com/api/relay/rest --port 4011

  <upstream>             the API: its origin, or its origin and base path
  --port N               where to listen (4011; 0: any that is free)
  --contract FILE        another contract, OpenAPI 3 in JSON
  --fail-on-violation    exit with 1 if there was any violation
  --json                 one JSON object a line

Ctrl-C ends it, and prints what of the contract was seen.
Exit code: 0, 1 with --fail-on-violation, 2 it could not run.
Needs ajv and ajv-formats: npm install --save-dev ajv ajv-formats
`;
