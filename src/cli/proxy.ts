import { startValidatingProxy } from "../testing/index.ts";
import { readArgs, requirePositional, toNumber } from "./args.ts";
import { formatExchange, serve } from "./server-output.ts";
import type { Io } from "./terminal.ts";

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
  const { json: isJson = false } = values;
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
  await serve(proxy, isJson, io, `relay-rest proxy listens on ${proxy.url}\n`, () => {
    const { violations } = proxy.totals();
    const coverage = proxy.coverage();
    const { operations, statuses, properties } = coverage;
    const covers = Object.entries({ operations, statuses, properties }).map(([part, { covered, total }]) => {
      return `${covered} of ${total} ${part}`;
    });
    return [
      { violations, coverage },
      `${violations} violation${violations === 1 ? "" : "s"}; covered: ${covers.join(", ")}`,
    ];
  });
  return values["fail-on-violation"] && proxy.totals().violations > 0 ? 1 : 0;
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
