import { wholeTable } from "./whole-table.js";

/** size-limit takes off what esbuild makes of an empty program, gzipped; a user downloads it all. */
export const TAKEN_OFF = 32;

/** The most that the create call may take in a bundle, gzipped, once the contract has the whole API. */
const LIMIT = 7_000;

/** What `npm run test:size` guards, and `npm run bench` reports: programs, minified by esbuild and gzipped. */
export default [
  {
    name: "the create call, with the table of all 77 operations",
    path: "programs/relay.ts",
    limit: `${LIMIT - TAKEN_OFF} B`,
    gzip: true,
    modifyEsbuildConfig: withWholeTable,
  },
  { name: "the create call, with today's table", path: "programs/relay.ts", gzip: true, modifyEsbuildConfig: asModule },
  { name: "the same with openapi-fetch", path: "programs/openapi-fetch.ts", gzip: true, modifyEsbuildConfig: asModule },
];

/** @param {object} config */
function asModule(config) {
  return { ...config, format: "esm", target: "es2022" };
}

/** @param {object} config */
function withWholeTable(config) {
  return { ...asModule(config), plugins: [{ name: "whole-table", setup: replaceTable }] };
}

/** @param {{ onLoad: (files: { filter: RegExp }, load: () => { contents: string, loader: "ts" }) => void }} build */
function replaceTable(build) {
  build.onLoad({ filter: /generated[/\\]operations\.ts$/ }, () => ({ contents: wholeTable(), loader: "ts" }));
}
