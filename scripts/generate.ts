/**
 * `npm run generate`: contract -> lint -> bundle -> types, run-time table and the rest, into generated/.
 * `npm run generate -- --spec <file or URL> --out <folder>`: the same of a document that somebody else published.
 * `npm run generate -- --watch`: again at each save.
 * `npm run generate:check`: the same, compared with what is committed; changes nothing.
 */
import { runGenerate } from "./generate/run.ts";

process.exitCode = await runGenerate(process.argv.slice(2), console);
