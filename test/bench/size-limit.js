/** Bytes that size-limit subtracts: the gzipped output of esbuild for an empty program. A user downloads them too. */
export const TAKEN_OFF = 32;

/** Largest bundle of the create call, in gzipped bytes, with all of openapi-fetch (2,250) and the operations table (850). */
const LIMIT = 11_000;

/** Programs that `npm run test:size` checks and `npm run bench` reports, minified by esbuild and gzipped. */
export default [
  {
    name: "the create call, with the table of all operations",
    path: "programs/relay.ts",
    limit: `${LIMIT - TAKEN_OFF} B`,
    gzip: true,
    modifyEsbuildConfig: asModule,
  },
  { name: "the same with openapi-fetch", path: "programs/openapi-fetch.ts", gzip: true, modifyEsbuildConfig: asModule },
];

/**
 * Bundles the built package. The `paths` of tsconfig.json would bundle its sources.
 * @param {object} config
 */
function asModule(config) {
  return { ...config, format: "esm", target: "es2022", tsconfigRaw: "{}" };
}
