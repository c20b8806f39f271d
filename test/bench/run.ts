/**
 * `npm run bench` measures the cost of a call, a bundle, an import, a type check, a full check and `spec:diff`. It prints
 * a table, and exits with 1 if a target is missed. `npm run --silent bench -- --json` prints only JSON, and `-- --quick`
 * measures less. `-- --foreign <document>`, which may be repeated, also compares another OpenAPI document. `-- --save`
 * writes the figures to results.json and to the tables of README.md.
 */
import { parseArgs } from "node:util";
import { measureAll } from "./figures.ts";
import { toReport } from "./report.ts";
import { saveResults } from "./results.ts";
import { evaluateTargets } from "./targets.ts";

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    save: { type: "boolean", default: false },
    quick: { type: "boolean", default: false },
    foreign: { type: "string", multiple: true, default: [] },
  },
});

const figures = await measureAll({ isQuick: values.quick, foreign: values.foreign });
const targets = evaluateTargets(figures);
if (values.save) saveResults(figures);
console.log(values.json ? JSON.stringify({ ...figures, targets }, null, 2) : toReport(figures, targets));

const missed = targets.filter(({ isMet }) => !isMet);
for (const { name, value, limit, unit } of missed) {
  console.error(`bench: missed: ${name}: ${value.toFixed(2)} ${unit}, the target is at most ${limit}`);
}
// Idle connections of the contenders would keep the process alive for a while.
process.exit(missed.length > 0 ? 1 : 0);
