/**
 * `npm run docs` writes the API reference, with a TypeScript sample for every operation, to dist/docs/index.html. The
 * page works offline.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { HOSTILE_PRESETS } from "../src/testing/hostile/presets.ts";
import type { Contract } from "./document/openapi.ts";
import { toReference, withIntroduction, withSamples } from "./reference/build.ts";

const CONTRACT = new URL("../generated/relay-rest.json", import.meta.url);
const FOLDER = new URL("../dist/docs/", import.meta.url);

const contract = JSON.parse(readFileSync(CONTRACT, "utf8")) as Contract;
const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const { homepage } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  homepage: string;
};
const introduced = withIntroduction(contract, { readme, homepage, presets: Object.keys(HOSTILE_PRESETS) });
const page = await toReference(withSamples(introduced));
mkdirSync(FOLDER, { recursive: true });
writeFileSync(new URL("index.html", FOLDER), page);
console.log("wrote dist/docs/index.html; open it in a browser");
