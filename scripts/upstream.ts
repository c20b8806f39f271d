/**
 * `npm run upstream -- <document>` compares SignalWire's published document with the one that the last run saw, and with
 * the contract, and keeps it for the next run.
 * Exit code: 0 if nothing is new; 1 if something is; 2 if an input cannot be read.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { compareStructure } from "./diff/contract.ts";
import { COMMITTED, readAccepted, readContract } from "./diff/read.ts";
import { compareContracts, type DiffReport, render, toReport } from "./diff/report.ts";
import { toPrintable } from "./document/printable.ts";
import { toMessage } from "./document/problems.ts";
import { createProgress } from "./document/progress.ts";
import { runIfMain, type Terminal } from "./document/terminal.ts";
import { type ForeignOptions, generateForeign } from "./generate/foreign.ts";

/** The document of the last run. */
const SEEN = ".github/upstream.json";

/** The deliberate differences between the contract and the document. */
const DIFFERENCES = "openapi/upstream-differences.yaml";

/** The part of the document that the contract describes. */
const PREFIX = "/api/relay/rest";

const USAGE = `usage: npm run upstream -- <file or URL> [--format text|markdown] [--documentation] [--verbose]
Reads the operations below ${PREFIX}, compares them with ${SEEN} and ${COMMITTED}, and keeps them in ${SEEN}.`;

/** Runs `npm run upstream`, and returns the exit code. */
export async function upstream(args: readonly string[], terminal: Terminal): Promise<number> {
  const { document, format, isFull, isVerbose } = readArguments(args);
  const { folder, stdout } = terminal;
  const progress = createProgress(terminal);
  const { text, notes } = await readPart(document, { isVerbose, progress });
  const [now, own] = [JSON.parse(text) as unknown, await readContract(COMMITTED, folder)];
  const seen = resolve(folder, SEEN);
  const last = existsSync(seen) ? readFileSync(seen, "utf8") : undefined;
  const news = last === undefined ? undefined : await compareContracts(JSON.parse(last) as unknown, now, { progress });
  progress("comparing with the contract");
  const differences = await readAccepted(folder, DIFFERENCES);
  const report = withoutDocumentation(toReport(own, now, compareStructure(own, now), differences));
  progress("");

  const parts = sections(news, report);
  stdout.write(`${format === "text" ? toText(parts, notes, isFull) : toMarkdown(parts, notes)}\n`);
  if (last === text) return report.changes.length > 0 ? 1 : 0;
  mkdirSync(dirname(seen), { recursive: true });
  writeFileSync(seen, text);
  return 1;
}

interface Arguments {
  readonly document: string;
  readonly format: "text" | "markdown";
  readonly isFull: boolean;
  readonly isVerbose: boolean;
}

function readArguments(args: readonly string[]): Arguments {
  try {
    const options = {
      format: { type: "string", default: "text" },
      documentation: { type: "boolean", default: false },
      verbose: { type: "boolean", default: false },
    } as const;
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const [document, ...others] = positionals;
    const { format, documentation: isFull, verbose: isVerbose } = values;
    const isKnown = format === "text" || format === "markdown";
    if (document && others.length === 0 && isKnown) return { document, format, isFull, isVerbose };
  } catch (error) {
    throw new Error(`${toMessage(error)}\n${USAGE}`, { cause: error });
  }
  throw new Error(USAGE);
}

/** Reads the part of the document that the contract describes, repaired and bundled. */
async function readPart(document: string, options: Pick<ForeignOptions, "isVerbose" | "progress">) {
  try {
    const selection = { paths: [`${PREFIX}/**`], tags: [], operations: [] };
    const { files, notes } = await generateForeign(document, { selection, stripPrefix: PREFIX, ...options });
    // The document spells ids with underscores, SignalWire's pages and the contract with hyphens.
    const text = (files.get("relay-rest.json") ?? "").replace(/^ *"operationId": ".*"/gm, (it) =>
      it.replaceAll("_", "-"),
    );
    return { text, notes };
  } catch (error) {
    throw new Error(toMessage(error), { cause: error });
  }
}

/** Leaves out edited descriptions, because the contract has its own. */
function withoutDocumentation(report: DiffReport): DiffReport {
  const changes = report.changes.filter(({ kind }) => kind !== "documentation");
  return { ...report, bump: changes[0]?.level ?? "none", changes };
}

interface Section {
  readonly title: string;
  readonly report?: DiffReport | undefined;
}

/** Describes both comparisons. */
function sections(news: DiffReport | undefined, report: DiffReport): readonly Section[] {
  const { changes, accepted, notes } = report;
  const explained = `${accepted.length} that ${DIFFERENCES} explains`;
  const count = changes.length === 1 ? "1 difference" : `${changes.length} differences`;
  const stale = notes.map((note) => ({ title: note.replace("an accepted change", `an entry of ${DIFFERENCES}`) }));
  return [
    news === undefined
      ? { title: `${SEEN} did not exist; the document is stored there.` }
      : news.changes.length === 0
        ? { title: "The document has not changed since the last run." }
        : { title: "The document has changed since the last run:", report: news },
    ...(changes.length === 0
      ? [{ title: `The contract has no differences from the document, apart from ${explained}.` }]
      : [
          {
            title: `The contract has ${count} from the document, apart from ${explained}:`,
            report: { ...report, accepted: [], notes: [] },
          },
          { title: `Change openapi/, or add the differences with their reasons to ${DIFFERENCES}.` },
        ]),
    ...stale,
  ];
}

function toText(parts: readonly Section[], notes: readonly string[], isFull: boolean): string {
  const texts = parts.map(({ title, report }) => (report ? `${title}\n${render(report, "text", { isFull })}` : title));
  return [...(notes.length > 0 ? [toPrintable(notes.join("\n"))] : []), ...texts].join("\n\n");
}

function toMarkdown(parts: readonly Section[], notes: readonly string[]): string {
  const texts = parts.map(({ title, report }) => (report ? `## ${title}\n\n${render(report, "markdown")}` : title));
  // Indented code is safe: a fence in the document's text cannot end it.
  const repairs = notes.flatMap((note) => toPrintable(note).split("\n")).map((line) => `    ${line}`);
  return [...texts, `<details><summary>Repairs</summary>\n\n${repairs.join("\n")}\n\n</details>`].join("\n\n");
}

await runIfMain(import.meta.url, upstream);
