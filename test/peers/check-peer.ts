import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import type { ReportData } from "../../src/testing/index.ts";
import { CREDENTIALS, type Peer } from "./peers.ts";

const COMMAND = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

/** Starts a server, runs the built command against it, and returns the report. */
export async function checkPeer({ name, start }: Peer): Promise<Pick<ReportData, "summary" | "results">> {
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
