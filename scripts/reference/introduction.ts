import { HTTP_METHODS } from "../document/http-methods.ts";
import type { Contract } from "./build.ts";

/** The resource that the reference begins with, because its first example calls it. */
const FIRST_TAG = "Number Groups";

/** Texts of the introduction that do not come from the contract. */
export interface IntroductionSources {
  /** The README, whose sections explain the first call and the errors. */
  readonly readme: string;
  /** Names of the hostile presets. */
  readonly presets: readonly string[];
}

/** Copies a contract, begins its description with how to use the client, and its tags with number groups. */
export function withIntroduction<Document extends Contract>(
  contract: Document,
  sources: IntroductionSources,
): Document {
  const copy = structuredClone(contract);
  const { readme, presets } = sources;
  copy.info.description = [
    `# Getting started\n${sectionOf(readme, "Install")}\n${firstExampleOf(readme)}`,
    `# Results and errors\n${sectionOf(readme, "Results and errors")}`,
    `# Operation ids\n${operationTable(contract)}`,
    `# Hostile presets\nThe steps of \`startHostileServer\` and \`mock.fail\`:\n\n${presets.map((name) => `- \`${name}\``).join("\n")}`,
    `# About the contract\n${copy.info.description ?? ""}`,
  ].join("\n\n");
  copy.tags?.sort((one, other) => Number(other.name === FIRST_TAG) - Number(one.name === FIRST_TAG));
  return copy;
}

/**
 * Returns a section of a Markdown document, without its heading and without links to files, which the page does not have.
 * @throws Error if there is no such section.
 */
function sectionOf(markdown: string, heading: string): string {
  const [, text] = new RegExp(`^## ${heading}\n(.*?)(?=^## |(?![^]))`, "ms").exec(markdown) ?? [];
  if (text === undefined) throw new Error(`README.md has no section "${heading}"`);
  return text.trim().replace(/\[([^\]]+)\]\((?!https?:)[^)]*\)/g, "$1");
}

function firstExampleOf(markdown: string): string {
  return /^```ts\n.*?^```$/ms.exec(markdown)?.[0] ?? "";
}

function operationTable({ paths }: Contract): string {
  const rows = Object.entries(paths).flatMap(([path, item]) =>
    HTTP_METHODS.flatMap((method) => {
      const operationId = item[method]?.operationId;
      return operationId === undefined ? [] : [`| \`${operationId}\` | \`${method.toUpperCase()} ${path}\` |`];
    }),
  );
  return ["| operation id | request |", "| --- | --- |", ...rows.sort()].join("\n");
}
