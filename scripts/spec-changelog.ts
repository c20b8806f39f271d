/** `npm run spec:changelog`: writes the changeset that the contract's change since the last release needs. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { COMMITTED, InputError, lastRelease, readAccepted, readContract } from "./diff/read.ts";
import { compareContracts, toMarkdown } from "./diff/report.ts";
import { runIfMain, type Terminal } from "./diff/terminal.ts";
import { toObject } from "./diff/tree.ts";

const FILE = ".changeset/contract.md";

export async function specChangelog(_: readonly string[], { folder, stdout }: Terminal): Promise<number> {
  const release = lastRelease(folder);
  if (release === undefined) {
    stdout.write("nothing is released yet (no tag v*): no changeset is needed\n");
    return 0;
  }
  const file = join(folder, FILE);
  // A maintainer may have improved its words.
  if (existsSync(file)) throw new InputError(`${FILE} exists already: delete it first to have it written again`);
  const [old, now] = [await readContract(release, folder), await readContract(COMMITTED, folder)];
  const account = await compareContracts(old, now, { accepted: await readAccepted(folder) });
  if (account.bump === "none") {
    stdout.write(`the contract is the same to callers as in ${release}: no changeset is needed\n`);
    return 0;
  }
  const { name } = toObject(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `---\n"${String(name)}": ${account.bump}\n---\n\n${toMarkdown(account)}\n`);
  stdout.write(`${FILE}: ${account.bump}; add what callers have to do\n`);
  return 0;
}

await runIfMain(import.meta.url, specChangelog);
