/**
 * `npm run generate` lints and bundles the contract, and writes types, run-time table and other files to generated/.
 * `npm run generate -- --spec <file or URL> --out <folder>` does the same for a document of another publisher.
 * `npm run generate -- --watch` generates again after each save.
 * `npm run generate:check` compares the files with those in generated/, and changes nothing.
 */
import { createProgress } from "./document/terminal.ts";
import { runGenerate } from "./generate/run.ts";

const progress = createProgress({ stderr: process.stderr, now: Date.now });
process.exitCode = await runGenerate(process.argv.slice(2), console, progress);
