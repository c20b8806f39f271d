/**
 * `npm run bench`: what a call, a bundle, an import and a type check cost, as a table; ends with 1 when a target is
 * missed. `npm run --silent bench -- --json` prints the figures as JSON and nothing else, `-- --quick` takes fewer.
 * `-- --foreign <document>` compares another OpenAPI document, too; it can be repeated. Run it by `npm run bench`:
 * its tsconfig makes `signalwire-relay-rest` the built package, not its sources.
 */
import { parseArgs } from "node:util";
import { measureAll } from "./figures.ts";
import { toReport } from "./report.ts";
import { judge } from "./targets.ts";

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    quick: { type: "boolean", default: false },
    foreign: { type: "string", multiple: true, default: [] },
  },
});

const figures = await measureAll({ isQuick: values.quick, foreign: values.foreign });
const targets = judge(figures);
console.log(values.json ? JSON.stringify({ ...figures, targets }, null, 2) : toReport(figures, targets));

const missed = targets.filter(({ isMet }) => !isMet);
for (const { name, value, limit, unit } of missed) {
  console.error(`bench: missed: ${name}: ${value.toFixed(2)} ${unit}, at most ${limit} is the target`);
}
// Idle connections of the contenders would keep the process for a while.
process.exit(missed.length > 0 ? 1 : 0);
