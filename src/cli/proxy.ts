import { type ProxyCoverage, startValidatingProxy } from "../testing/index.ts";
import { readArgs, requirePositional, toNumber } from "./args.ts";
import { formatExchange } from "./request-log.ts";
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
    upstream: requirePositional(positionals, "upstream"),
    port: toNumber("--port", values.port) ?? 4011,
    contract: values.contract,
    onExchange: (exchange) => {
      io.out.write(formatExchange(exchange, isJson, io));
      // A proxy that runs for days must not keep exchanges that it has already logged.
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
  const covers = Object.entries({ operations, statuses, properties }).map(([part, { covered, total }]) => {
    return `${covered} of ${total} ${part}`;
  });
  return `\n${violations} violation${violations === 1 ? "" : "s"}; covered: ${covers.join(", ")}\n`;
}

const PROXY_HELP = `relay-rest proxy <upstream>: validate the traffic between a service and the API

Forwards requests and responses unchanged, byte by byte, and prints the violations
of each. Never prints a token. Set your service's base URL to the proxy, run its
tests, and stop the proxy. Bodies above 10 MB are forwarded but not evaluated.

  relay-rest proxy https://acme.signalwire.com/api/relay/rest --port 4011

  <upstream>             URL of the API: its origin, or origin and base path
  --port N               port to listen on (default: 4011; 0: any free port)
  --contract FILE        use another contract, OpenAPI 3 in JSON or YAML
                         (YAML needs the package yaml)
  --fail-on-violation    exit with 1 if there was a violation
  --json                 print each event as one line of JSON

Ctrl-C stops the proxy. It then prints the coverage of the contract.
Exit code: 0, 1 with --fail-on-violation, 2 if it could not run.
Needs ajv and ajv-formats: npm install --save-dev ajv ajv-formats
`;
