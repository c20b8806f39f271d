/**
 * `npm run spec:diff -- <old> <new>`: what a change of the contract means to the callers of this client.
 * Exit code: 0; with `--fail-on` 1 when a change is of that level or above; 2 when something cannot be read.
 */
import { runSpecDiff } from "./run-spec-diff.js";

process.exitCode = await runSpecDiff(process.argv.slice(2), console);
