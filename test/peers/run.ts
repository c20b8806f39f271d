/**
 * `npm run test:peers -- [name ...]` runs `relay-rest check` against mock servers of other projects. It prints the totals
 * of each, and every kind of finding with an example.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import type { CaseResult, ReportData } from "../../src/testing/index.ts";
import { CREDENTIALS, PEERS, type Peer } from "./peers.ts";

const COMMAND = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

const names = process.argv.slice(2);

for (const peer of PEERS.filter(({ name }) => names.length === 0 || names.includes(name))) {
  const { summary, results } = await checkPeer(peer);
  const { total, passed, failed, skipped } = summary;
  console.log(`\n${peer.name} ${peer.version}: ${total} cases, ${passed} passed, ${failed} failed, ${skipped} skipped`);
  for (const { kind, count, example } of kindsOf(results)) {
    console.log(`${String(count).padStart(6)}  ${kind}\n        ${example}`);
  }
}

/** Starts a server, runs the built command against it, and returns the report. */
async function checkPeer({ name, start }: Peer): Promise<Pick<ReportData, "summary" | "results">> {
  const server = await start();
  try {
    const command = spawn(process.execPath, [COMMAND, "check", server.url, "--json"], {
      env: {
        ...process.env,
        SIGNALWIRE_PROJECT_ID: CREDENTIALS.projectId,
        SIGNALWIRE_API_TOKEN: CREDENTIALS.token,
      },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [report, [code]] = await Promise.all([text(command.stdout), once(command, "close")]);
    if (report === "") throw new Error(`the check of ${name} could not run; its exit code was ${String(code)}`);
    const data: ReportData = JSON.parse(report);
    return data;
  } finally {
    await server.stop();
  }
}

type Kind = { kind: string; count: number; example: string };

/** Groups the findings of a report by class of cases, rule and status, the most frequent first. */
function kindsOf(results: readonly CaseResult[]): readonly Kind[] {
  const kinds: Map<string, Kind> = new Map();
  const findings = results.flatMap((result) => result.violations.map((violation) => ({ ...result, violation })));
  for (const { id, class: caseClass, status, violation } of findings) {
    const kind = `${caseClass}: ${violation.rule} (${status ?? "no response"})`;
    const example = `${id}: ${violation.message}`;
    const existing = kinds.get(kind) ?? { kind, count: 0, example };
    kinds.set(kind, { ...existing, count: existing.count + 1 });
  }
  return [...kinds.values()].sort((one, other) => other.count - one.count);
}
