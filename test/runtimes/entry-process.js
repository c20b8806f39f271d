/** The smoke suite on a runtime that is a command. Its setting is an argument; its checks go to stdout. */
import process from "node:process";
import { inspect } from "node:util";
import { smoke } from "./cases.js";

/** @typedef {{ inspect: import("./cases.js").Render }} Inspector */

const { Bun, Deno } = /** @type {{ Bun?: Inspector, Deno?: Inspector }} */ (globalThis);

/** @type {import("./cases.js").Render[]} */
const renders = [
  (value) => inspect(value, { showHidden: true, depth: null }),
  ...[Bun, Deno].flatMap((runtime) => (runtime ? [(/** @type {unknown} */ value) => runtime.inspect(value)] : [])),
];
/** @type {import("./cases.js").Setting} */
const setting = JSON.parse(process.argv[2] ?? "");
console.log(JSON.stringify(await smoke(setting, renders)));
