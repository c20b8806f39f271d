/** `npm run spec:changelog` writes the changeset for the contract change since the last release. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { COMMITTED, lastRelease, readAccepted, readContract } from "./diff/read.ts";
import { compareContracts, render } from "./diff/report.ts";
import { toObject } from "./diff/tree.ts";
import { runIfMain, type Terminal } from "./document/terminal.ts";

const FILE = ".changeset/contract.md";

/** Runs `npm run spec:changelog`, and returns the exit code. */
export async function specChangelog(_: readonly string[], { folder, stdout }: Terminal): Promise<number> {
  const release = lastRelease(folder);
  if (release === undefined) {
    stdout.write("nothing is released yet (no tag v*): no changeset is needed\n");
    return 0;
  }
  const file = join(folder, FILE);
  // A maintainer may have edited the text.
  if (existsSync(file)) throw new Error(`${FILE} exists already; delete it to write it again`);
  const [old, now] = [await readContract(release, folder), await readContract(COMMITTED, folder)];
  const report = await compareContracts(old, now, { accepted: await readAccepted(folder) });
  if (report.bump === "none") {
    stdout.write(`the contract did not change for callers since ${release}: no changeset is needed\n`);
    return 0;
  }
  const { name } = toObject(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `---\n"${String(name)}": ${report.bump}\n---\n\n${render(report, "markdown")}\n`);
  stdout.write(`${FILE}: ${report.bump}; add what callers must do\n`);
  return 0;
}

await runIfMain(import.meta.url, specChangelog);
