import { defineConfig } from "tsdown";

export default defineConfig({
  entry: ["src/index.ts"],
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  tsconfig: "src/tsconfig.json",
  dts: true,
  plugins: [{ name: "default-of-openapi-fetch", renderChunk: toDefaultExport }],
});

/**
 * In a package of `"type": "module"`, rolldown takes what CommonJS requires as Node's `import` would: the default is
 * all of `module.exports`. openapi-fetch's CommonJS file has its function one level down, marked by `__esModule`.
 * @param {string} code
 * @param {{ fileName: string }} chunk
 * @param {{ format: string }} options
 */
function toDefaultExport(code, { fileName }, { format }) {
  if (format !== "cjs" || !fileName.endsWith(".cjs")) return null;
  const asNode = "__toESM(openapi_fetch, 1)";
  if (!code.includes(asNode)) throw new Error(`${fileName} requires openapi-fetch otherwise than ${asNode}`);
  return code.replace(asNode, "__toESM(openapi_fetch)");
}
