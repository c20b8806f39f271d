import { type Contract, operationsOf } from "../document/openapi.ts";

/** The resource that the reference begins with, because its first example calls it. */
const FIRST_TAG = "Number Groups";

/** Texts of the introduction that do not come from the contract. */
export interface IntroductionSources {
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
