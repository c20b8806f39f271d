/** `npm run spec:changelog`: writes the changeset that the change of the contract since the last release needs. */
import { runSpecChangelog } from "./run-spec-changelog.js";

process.exitCode = await runSpecChangelog(console);
