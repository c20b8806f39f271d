import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isClientMethod } from "../document/http-methods.ts";
import { type Contract, operationsOf } from "../document/openapi.ts";
import { runRedocly } from "../document/redocly.ts";
import { toCodeSample } from "./code-sample.ts";

/** The page shows samples in one language, next to the payload. */
const SETTINGS = { codeSamples: { languages: [{ lang: "TypeScript" }, { lang: "payload", label: "Payload" }] } };
const OPTIONS = ["--title", "relay-rest API reference", "--openapi", JSON.stringify(SETTINGS)];

/** The URL from which the page would load the logo of Redocly. */
const LOGO = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg/g;

/** The replacement for the logo, after "API docs by". */
const INLINE_LOGO =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 46 12'><text x='4' y='9.5' font-family='sans-serif' font-size='10'>Redocly</text></svg>";

/** Builds the API reference of a contract as one HTML page that loads nothing from the network. */
export async function toReference(contract: object): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "relay-rest-docs-"));
  try {
    const [source, page] = [join(folder, "relay-rest.json"), join(folder, "index.html")];
    writeFileSync(source, JSON.stringify(contract));
    await runRedocly("build-docs", source, "--inlineBundle", ...OPTIONS, "--output", page);
    return readFileSync(page, "utf8").replaceAll(LOGO, INLINE_LOGO);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The requirements of the samples, which the introduction of the reference states. */
const ABOUT_SAMPLES = `The TypeScript samples use the client that is made from this document: \`npm install signalwire-relay-rest\`.
It reads \`SIGNALWIRE_SPACE\`, \`SIGNALWIRE_PROJECT_ID\` and \`SIGNALWIRE_API_TOKEN\`.
`;

/** Copies a contract and adds a TypeScript sample to each operation that the client offers. */
export function withSamples(contract: Contract): Contract {
  const copy = structuredClone(contract);
  copy.info = { ...copy.info, description: [copy.info?.description, ABOUT_SAMPLES].filter(Boolean).join("\n") };
  for (const found of operationsOf(copy)) {
    if (!isClientMethod(found.method) || found.operation.operationId === undefined) continue;
    found.operation["x-codeSamples"] = [{ lang: "TypeScript", source: toCodeSample(contract, found) }];
  }
  return copy;
}

/** The resource that the reference begins with, because its first example calls it. */
const FIRST_TAG = "Number Groups";

/** Texts of the introduction that do not come from the contract. */
interface IntroductionSources {
  /** The README, whose sections explain the first call and the errors. */
  readonly readme: string;
  /** The URL of the repository, to which the relative links of the README lead. */
  readonly homepage: string;
  /** Names of the hostile presets. */
  readonly presets: readonly string[];
}

/** Copies a contract, begins its description with how to use the client, and its tags with number groups. */
export function withIntroduction(contract: Contract, sources: IntroductionSources): Contract {
  const copy = structuredClone(contract);
  const { homepage, presets } = sources;
  const readme = sources.readme.replaceAll(/\]\((?!https?:|#)/g, `](${homepage}/blob/HEAD/`);
  const description = [
    `# Getting started\n${sectionOf(readme, "Install")}\n${firstExampleOf(readme)}`,
    `# Results and errors\n${sectionOf(readme, "Results and errors")}`,
    `# Operation ids\n${operationTable(contract)}`,
    `# Hostile presets\nThe steps of \`startHostileServer\` and \`mock.fail\`:\n\n${presets.map((name) => `- \`${name}\``).join("\n")}`,
    `# About the contract\n${contract.info?.description ?? ""}`,
  ].join("\n\n");
  copy.info = { ...copy.info, description };
  copy.tags?.sort((one, other) => Number(other.name === FIRST_TAG) - Number(one.name === FIRST_TAG));
  return copy;
}

/**
 * Returns a section of a Markdown document, without its heading.
 * @throws Error if there is no such section.
 */
function sectionOf(markdown: string, heading: string): string {
  const [, text] = new RegExp(`^## ${heading}\n(.*?)(?=^## |(?![^]))`, "ms").exec(markdown) ?? [];
  if (text === undefined) throw new Error(`README.md has no section "${heading}"`);
  return text.trim();
}

function firstExampleOf(markdown: string): string {
  return /^```ts\n.*?^```$/ms.exec(markdown)?.[0] ?? "";
}

function operationTable(contract: Contract): string {
  const rows = operationsOf(contract).map(
    ({ name, operation }) => `| \`${String(operation.operationId)}\` | \`${name}\` |`,
  );
  return ["| operation id | request |", "| --- | --- |", ...rows.sort()].join("\n");
}
