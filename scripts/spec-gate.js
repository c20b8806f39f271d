/**
 * `npm run spec:gate`, a part of `npm test`: the contract may not be released with a smaller version than its callers
 * need. Before the first release everything is new, and any version will do.
 */
import { runSpecGate } from "./run-spec-gate.js";

process.exitCode = await runSpecGate(console);
