/** size-limit takes off what esbuild makes of an empty program, gzipped; a user downloads it all. */
export const TAKEN_OFF = 32;

/** The most that the create call may take in a bundle, gzipped, with all of openapi-fetch and the table of operations. */
const LIMIT = 11_000;

/** What `npm run test:size` guards, and `npm run bench` reports: programs, minified by esbuild and gzipped. */
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

/** @param {object} config */
function asModule(config) {
  return { ...config, format: "esm", target: "es2022" };
}
