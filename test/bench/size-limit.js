/** size-limit subtracts the gzipped size of an empty program, but users download it. */
export const SUBTRACTED_BYTES = 32;

/** The most gzipped bytes of the create call in a bundle, openapi-fetch and the table of operations included. */
const LIMIT = 11_930;

/** The programs of `npm run test:size` and `npm run bench`, minified by esbuild and gzipped. */
export default [
  {
    name: "the create call, with the table of all operations",
    path: "programs/relay.ts",
    limit: `${LIMIT - SUBTRACTED_BYTES} B`,
    gzip: true,
    modifyEsbuildConfig: asModule,
  },
  { name: "the same with openapi-fetch", path: "programs/openapi-fetch.ts", gzip: true, modifyEsbuildConfig: asModule },
];

/** @param {object} config */
function asModule(config) {
  return { ...config, format: "esm", target: "es2022", tsconfigRaw: "{}" };
}
