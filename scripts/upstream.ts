/**
 * `npm run upstream -- <document>` compares SignalWire's published document with the one that the last run saw, and with
 * the contract, and keeps it for the next run.
 * Exit code: 0 if nothing is new; 1 if something is; 2 if an input cannot be read.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { compareStructure } from "./diff/operations.ts";
import { COMMITTED, InputError, readAccepted, readContract } from "./diff/read.ts";
import { compareContracts, type DiffReport, printable, render, toReport } from "./diff/report.ts";
import { createProgress, runIfMain, type Terminal } from "./diff/terminal.ts";
import { displayName, toMessage } from "./document/problems.ts";
import { generateForeign } from "./generate/foreign.ts";

/** The document of the last run. */
const SEEN = ".github/upstream.json";

/** The deliberate differences between the contract and the document. */
const DIFFERENCES = "openapi/upstream-differences.yaml";

/** The part of the document that the contract describes. */
const PREFIX = "/api/relay/rest";

const USAGE = `usage: npm run upstream -- <file or URL> [--format text|markdown]
Reads the operations below ${PREFIX}, compares them with ${SEEN} and ${COMMITTED}, and keeps them in ${SEEN}.`;

/** Runs `npm run upstream`, and returns the exit code. */
export async function upstream(args: readonly string[], terminal: Terminal): Promise<number> {
  const { document, format } = readArguments(args);
  const { folder, stdout } = terminal;
  const progress = createProgress(terminal);
  progress(`reading ${displayName(document)}`);
  const { text, notes } = await readPart(document);
  const [now, own] = [JSON.parse(text) as unknown, await readContract(COMMITTED, folder)];
  const seen = resolve(folder, SEEN);
  const last = existsSync(seen) ? readFileSync(seen, "utf8") : undefined;
  const news = last === undefined ? undefined : await compareContracts(JSON.parse(last) as unknown, now, { progress });
  progress("comparing with the contract");
  const differences = await readAccepted(folder, DIFFERENCES);
  const report = withoutDocumentation(toReport(own, now, compareStructure(own, now), differences));
  progress("");

  stdout.write(`${format === "text" ? toText(news, report) : toMarkdown(news, report, notes)}\n`);
  if (last === text) return report.changes.length > 0 ? 1 : 0;
  mkdirSync(dirname(seen), { recursive: true });
  writeFileSync(seen, text);
  return 1;
}

interface Arguments {
  readonly document: string;
  readonly format: "text" | "markdown";
}

function readArguments(args: readonly string[]): Arguments {
  try {
    const options = { format: { type: "string", default: "text" } } as const;
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const [document, ...others] = positionals;
    const { format } = values;
    if (document && others.length === 0 && (format === "text" || format === "markdown")) return { document, format };
  } catch (error) {
    throw new InputError(`${toMessage(error)}\n${USAGE}`, { cause: error });
  }
  throw new InputError(USAGE);
}

/** Reads the part of the document that the contract describes, repaired and bundled. */
async function readPart(document: string): Promise<{ readonly text: string; readonly notes: readonly string[] }> {
  try {
    const selection = { paths: [`${PREFIX}/**`], tags: [], operations: [] };
    const { files, notes } = await generateForeign(document, { selection, stripPrefix: PREFIX });
    // The document spells ids with underscores, SignalWire's pages and the contract with hyphens.
    const text = (files.get("relay-rest.json") ?? "").replace(/^ *"operationId": ".*"/gm, (it) =>
      it.replaceAll("_", "-"),
    );
    return { text, notes };
  } catch (error) {
    throw new InputError(toMessage(error), { cause: error });
  }
}

/** Leaves out edited descriptions, because the contract has its own. */
function withoutDocumentation(report: DiffReport): DiffReport {
  const changes = report.changes.filter(({ kind }) => kind !== "documentation");
  return { ...report, bump: changes[0]?.level ?? "none", changes };
}

/** Describes both comparisons, each with its title. */
function sections(news: DiffReport | undefined, { changes, accepted, notes, ...report }: DiffReport) {
  const count = changes.length;
  const unexplained = { ...report, changes, accepted: [], notes: [] };
  return [
    {
      title:
        news === undefined
          ? `${SEEN} does not exist: this run stores the document for the first time.`
          : news.changes.length === 0
            ? "The document has not changed since the last run."
            : "The document has changed since the last run:",
      report: news,
    },
    {
      title:
        count === 0
          ? `The contract differs from the document only as ${DIFFERENCES} explains (${accepted.length} differences).`
          : `${count === 1 ? "1 difference" : `${count} differences`} from the contract to the document, apart from ` +
            `${accepted.length} that ${DIFFERENCES} explains:`,
      report: unexplained,
    },
    ...notes.map((note) => ({
      title: `Note: ${note.replace("an accepted change", `an entry of ${DIFFERENCES}`)}.`,
      report: undefined,
    })),
    ...(count === 0
      ? []
      : [{ title: `Change openapi/, or add each difference and its reason to ${DIFFERENCES}.`, report: undefined }]),
  ];
}

function toText(news: DiffReport | undefined, report: DiffReport): string {
  return sections(news, report)
    .map(({ title, report: part }) => (part && part.changes.length > 0 ? `${title}\n${render(part, "text")}` : title))
    .join("\n\n");
}

function toMarkdown(news: DiffReport | undefined, report: DiffReport, notes: readonly string[]): string {
  const parts = sections(news, report).map(({ title, report: part }) =>
    part && part.changes.length > 0 ? `## ${title}\n\n${render(part, "markdown")}` : title,
  );
  // Indented code is safe: a fence in the document's text cannot end it.
  const repairs = notes.flatMap((note) => note.split("\n")).map((line) => `    ${printable(line)}`);
  return [...parts, `<details><summary>Repairs</summary>\n\n${repairs.join("\n")}\n\n</details>`].join("\n\n");
}

await runIfMain(import.meta.url, upstream);
