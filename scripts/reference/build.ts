import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { redocly } from "../document/redocly.ts";
import type { Reference } from "../document/resolve.ts";
import { toCodeSample } from "./code-sample.ts";
import { type Parameter as InputParameter, type Operation as SampledOperation, toSampleSubject } from "./sample.ts";

/** Samples are in one language; next to them is what is sent. */
const SHOWN = { codeSamples: { languages: [{ lang: "TypeScript" }, { lang: "payload", label: "Payload" }] } };
const OPTIONS = ["--title", "relay-rest API reference", "--openapi", JSON.stringify(SHOWN)];

/** The page takes the logo of its maker from here. */
const LOGO = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg/g;

/** Stands in for it: the name that it is next to "API docs by". */
const NAME =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 46 12'><text x='4' y='9.5' font-family='sans-serif' font-size='10'>Redocly</text></svg>";

/** The reference of a contract as one HTML page that asks for nothing from outside. */
export async function toReference(contract: object): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "relay-rest-docs-"));
  try {
    const [source, page] = [join(folder, "relay-rest.json"), join(folder, "index.html")];
    writeFileSync(source, JSON.stringify(contract));
    await redocly("build-docs", source, "--inlineBundle", ...OPTIONS, "--output", page);
    return readFileSync(page, "utf8").replaceAll(LOGO, NAME);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As much of a contract as is read here. */
type Operation = SampledOperation & { "x-codeSamples"?: readonly CodeSample[] };

interface CodeSample {
  lang: string;
  source: string;
}

type Parameter = InputParameter | Reference;

type PathItem = Record<string, Operation> & { parameters?: readonly Parameter[] };

export type Contract = { info: { description?: string }; paths: Record<string, PathItem> };

/** The methods that the client has verbs for; other members of a path have no sample. */
const VERBS = ["get", "post", "put", "delete"];

/** What the samples rely on is said once, where the reference begins. */
const ABOUT_SAMPLES = `The TypeScript samples use the client that is made from this document: \`npm install signalwire-relay-rest\`.
It reads \`SIGNALWIRE_SPACE\`, \`SIGNALWIRE_PROJECT_ID\` and \`SIGNALWIRE_API_TOKEN\`.
`;

/** A copy of a contract in which every operation carries a TypeScript sample. */
export function withSamples(contract: Contract): Contract {
  const copy = structuredClone(contract);
  copy.info.description = [copy.info.description, ABOUT_SAMPLES].filter(Boolean).join("\n");
  for (const [path, item] of Object.entries(copy.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (!VERBS.includes(method) || Object(operation) !== operation || !("operationId" in operation)) continue;
      const source = toCodeSample(toSampleSubject(contract, path, method, operation, item.parameters ?? []));
      operation["x-codeSamples"] = [{ lang: "TypeScript", source }];
    }
  }
  return copy;
}
