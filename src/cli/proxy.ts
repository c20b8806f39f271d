import type { ProxyCoverage } from "../testing/proxy/validating-proxy.ts";
import { startValidatingProxy } from "../testing/proxy/validating-proxy.ts";
import { exchangeLine } from "./exchange-line.ts";
import { PROXY_HELP } from "./help.ts";
import { type Io, untilStopped } from "./io.ts";
import { onePositional, readArgs, toNumber } from "./read-args.ts";

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
  const count = proxy.violations.length;
  io.out.write(isJson ? jsonSummary(count, proxy.coverage()) : textSummary(count, proxy.coverage()));
  return values["fail-on-violation"] && count > 0 ? 1 : 0;
}

function jsonSummary(violations: number, coverage: ProxyCoverage): string {
  return `${JSON.stringify({ event: "end", violations, coverage })}\n`;
}

function textSummary(violations: number, { operations, statuses, properties }: ProxyCoverage): string {
  const seen = Object.entries({ operations, statuses, properties }).map(([what, { covered, total }]) => {
    return `${covered} of ${total} ${what}`;
  });
  return `\n${violations} violation${violations === 1 ? "" : "s"}; seen: ${seen.join(", ")}\n`;
}
