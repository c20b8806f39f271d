import { type Document, parseYaml, type Source, YamlParseError } from "@redocly/openapi-core";
import { displayName } from "./problems.ts";

/** How many values YAML aliases may repeat: `*name` costs a few bytes and can stand for a billion values. */
const MAX_REPEATED = 100_000;

/**
 * Parses YAML or JSON that a stranger may have written.
 * @throws {YamlParseError} With line and column, and without the address, which may hold a secret.
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
    const fault = new YamlParseError(error, source);
    fault.message = fault.message.replace(/ \(\d+:\d+\)$/, "");
    if (Number.isNaN(fault.line)) Object.assign(fault, { line: 1, col: 1 });
    if (fault.message.startsWith("expected a single document")) {
      Object.assign(fault, { line: secondDocument(source.getLines()), col: 1 });
      fault.message = "a second YAML document begins here; keep one document in a file";
    }
    throw fault;
  }
}

/** @returns The line of the second document, counted from 1. */
function secondDocument(lines: readonly string[]): number {
  const first = lines.findIndex((line) => /^[^#%\s]/.test(line));
  return lines.findIndex((line, index) => index > first && /^(?:---|\.\.\.)(?:\s|$)/.test(line)) + 1;
}

/** Counts the values of a parsed document, as they were written and as a walk through the document meets them. */
function sizesOf(root: unknown) {
  const sizes: Map<object, number> = new Map();
  let written = 0;
  const visit = (node: unknown): number => {
    const isObject = typeof node === "object" && node !== null;
    const known = isObject ? sizes.get(node) : undefined;
    if (known !== undefined) return known;
    written += 1;
    if (!isObject) return 1;
    // An anchor that holds itself has no size; circle.js refuses it.
    sizes.set(node, 1);
    let size = 1;
    for (const child of Object.values(node)) size += visit(child);
    sizes.set(node, size);
    return size;
  };
  const expanded = visit(root);
  return { written, expanded };
}
