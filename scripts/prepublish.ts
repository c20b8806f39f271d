/** `npm publish` runs this script first. It rejects a package whose URLs still have a placeholder for the owner. */
import { readFileSync } from "node:fs";

const unset = readFileSync("package.json", "utf8").match(/^.*\/OWNER\/.*$/gm);

if (unset) {
  console.error(`package.json: replace OWNER with the owner of the repository in\n${unset.join("\n")}`);
  process.exitCode = 1;
}
