import { spawnSync } from "node:child_process";
import { runCommand, type Terminal } from "../../../scripts/document/terminal.ts";
import { specChangelog } from "../../../scripts/spec-changelog.ts";
import { specDiff } from "../../../scripts/spec-diff.ts";
import { specGate } from "../../../scripts/spec-gate.ts";
import { upstream } from "../../../scripts/upstream.ts";
import { temporaryFolder, writeFiles } from "../../support/temporary.ts";
import { type Edit, edited } from "./edits.ts";
import { smallContract } from "./small-contract.ts";

/** Creates a repository of a package with a contract that is not released yet. */
export function repository(edits: readonly Edit[]): string {
  const folder = temporaryFolder({ "package.json": '{ "name": "a-client", "version": "1.0.0" }' });
  run(folder, "git", "init", "--quiet");
  return changed(folder, edits);
}

/** Commits a changed contract. */
export function changed(folder: string, edits: readonly Edit[]): string {
  writeFiles(folder, { "generated/relay-rest.json": JSON.stringify(edited(smallContract, edits), null, 2) });
  run(folder, "git", "add", ".");
  run(folder, "git", "commit", "--quiet", "--message", "change");
  return folder;
}

/** Tags the current commit as version 1.0.0. */
export function release(folder: string): string {
  run(folder, "git", "tag", "v0.9.0");
  run(folder, "git", "tag", "v1.0.0");
  return folder;
}

/** Runs a command of this project in a repository. */
export async function script(
  folder: string,
  name: keyof typeof COMMANDS,
  ...args: readonly string[]
): Promise<{ status: number; output: string }> {
  let output = "";
  const stream = { write: (text: string) => (output += text) };
  const terminal: Terminal = { folder, stdout: stream, stderr: stream, now: () => 0 };
  const status = await runCommand(COMMANDS[name], args, terminal);
  return { status, output };
}

const COMMANDS = { "spec-diff": specDiff, "spec-gate": specGate, "spec-changelog": specChangelog, upstream };

/** Runs a program in a folder. Git ignores the settings of the machine. */
export function run(
  folder: string,
  program: string,
  ...args: readonly string[]
): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ...GIT },
  });
  return { status, output: `${stdout}${stderr}` };
}

const GIT = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "Test",
  GIT_AUTHOR_EMAIL: "test@example.com",
  GIT_COMMITTER_NAME: "Test",
  GIT_COMMITTER_EMAIL: "test@example.com",
};
