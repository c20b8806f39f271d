import { randomUUID } from "node:crypto";
import type { Check } from "./cases.js";
import { output } from "./processes.ts";
import type { Runtime } from "./runtimes.ts";
import type { Addresses } from "./server.ts";

export interface Outcome {
  name: string;
  version: string;
  checks: readonly Check[];
  reportsUnsent: boolean;
  /** Reason why the runtime is not available. */
  missing?: string;
}

/** Time limit of a runtime, in milliseconds. */
const RUN_MS = 300_000;

/** Runs the suite on one runtime. */
export async function runOne(
  { name, find, run, reportsUnsent }: Runtime,
  consumer: string,
  { origin, closed }: Addresses,
): Promise<Outcome> {
  const outcome = { name, version: "-", checks: [], reportsUnsent };
  let program = "";
  try {
    program = await find();
  } catch (error) {
    return { ...outcome, missing: messageOf(error) };
  }
  const base = `${origin}/${randomUUID()}`;
  try {
    const version = await output(program, ["--version"], { limitMs: RUN_MS });
    const checks = await run(program, consumer, { base, closed, reportsUnsent }, RUN_MS);
    const [number = version.trim()] = /\d[\d.-]+\d/.exec(version) ?? [];
    return { ...outcome, version: number, checks: [...checks, await checkRedirectTarget(base)] };
  } catch (error) {
    return { ...outcome, checks: [{ name: "run", pass: false, detail: messageOf(error) }] };
  }
}

/** Checks that no request followed the redirect, by the count of the target server. */
async function checkRedirectTarget(base: string): Promise<Check> {
  const response = await fetch(`${base}/elsewhere`);
  const count = await response.text();
  return { name: "redirect not followed", pass: count === "0", detail: `${count} requests followed it` };
}

function messageOf(error: unknown) {
  return error instanceof Error ? error.message : String(error);
}
