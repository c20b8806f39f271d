/** `npm publish` runs this script first. It rejects a package whose repository is still the placeholder. */
import { readFileSync } from "node:fs";

const { repository } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  readonly repository: { readonly url: string };
};

if (repository.url.includes("/OWNER/")) {
  console.error(`package.json: repository.url is ${repository.url}; replace OWNER with the owner of the repository`);
  process.exitCode = 1;
}
