/**
 * `npm run docs` writes the API reference, with a TypeScript sample for every operation, to dist/docs/index.html. The page
 * works offline.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { type Contract, toReference, withSamples } from "./reference/build.ts";

const CONTRACT = new URL("../generated/relay-rest.json", import.meta.url);
const FOLDER = new URL("../dist/docs/", import.meta.url);

const contract = JSON.parse(readFileSync(CONTRACT, "utf8")) as Contract;
const page = await toReference(withSamples(contract));
mkdirSync(FOLDER, { recursive: true });
writeFileSync(new URL("index.html", FOLDER), page);
console.log("wrote dist/docs/index.html; open it in a browser");
