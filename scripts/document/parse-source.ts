import { type Document, parseYaml, type Source, YamlParseError } from "@redocly/openapi-core";
import { isRecord } from "./json.ts";
import { displayName } from "./problems.ts";

/** The maximum number of values that YAML aliases may repeat. A few bytes of aliases can repeat a billion values. */
const MAX_REPEATED = 100_000;

/**
 * Parses YAML or JSON that a stranger may have written.
 * @throws {YamlParseError} With line and column. The message omits the URL, which may hold a secret.
 */
export function parseSource(source: Source): Document {
  const parsed = parse(source);
  const { written, expanded } = sizesOf(parsed);
  if (expanded - written > MAX_REPEATED) {
    const limit = MAX_REPEATED.toLocaleString("en");
    throw new Error(`${displayName(source.absoluteRef)}:1: YAML aliases repeat more than ${limit} values`);
  }
  return { source, parsed };
}

function parse(source: Source): unknown {
  try {
    return parseYaml(source.body);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const problem = new YamlParseError(error, source);
    problem.message = problem.message.replace(/ \(\d+:\d+\)$/, "");
    if (Number.isNaN(problem.line)) Object.assign(problem, { line: 1, col: 1 });
    if (problem.message.startsWith("expected a single document")) {
      Object.assign(problem, { line: secondDocument(source.getLines()), col: 1 });
      problem.message = "a second YAML document starts here; keep one document in a file";
    }
    throw problem;
  }
}

/** Returns the line of the second YAML document, counted from 1. */
function secondDocument(lines: readonly string[]): number {
  const first = lines.findIndex((line) => /^[^#%\s]/.test(line));
  return lines.findIndex((line, index) => index > first && /^(?:---|\.\.\.)(?:\s|$)/.test(line)) + 1;
}

/** Counts the values of a parsed document: as written, and with every alias expanded. */
function sizesOf(root: unknown): { written: number; expanded: number } {
  const sizes = new Map<object, number>();
  let written = 0;
  const visit = (node: unknown): number => {
    const known = isRecord(node) ? sizes.get(node) : undefined;
    if (known !== undefined) return known;
    written += 1;
    if (!isRecord(node)) return 1;
    // Ends the recursion for an anchor that contains itself, which circular-refs.ts rejects.
    sizes.set(node, 1);
    let size = 1;
    for (const child of Object.values(node)) size += visit(child);
    sizes.set(node, size);
    return size;
  };
  const expanded = visit(root);
  return { written, expanded };
}
