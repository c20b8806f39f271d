import { isDeepStrictEqual as equal } from "node:util";
import { HTTP_METHODS } from "../document/http-methods.ts";
import { toPointer } from "../document/json.ts";
import { toPrintableLine as printable } from "../document/printable.ts";
import { checkWithCompiler } from "./compiler.ts";
import { compareStructure } from "./contract.ts";
import { usesIn } from "./operations.ts";
import type { Accepted } from "./read.ts";
import { type Detail, type Direction, type Finding, type Kind, type Level, rate, weightOf } from "./rules.ts";
import { type Cursor, enter, follow, groupBy, ownerOf, start, toObject, toText } from "./tree.ts";

/** A rated difference with all operations that it reaches. */
export interface Change {
  /** The same in every comparison that finds this change. */
  readonly id: string;
  readonly level: Level;
  readonly kind: Kind;
  /** Null for a change that has no direction, such as a removed operation. */
  readonly direction: Direction | "sent and read" | null;
  readonly where: string;
  readonly message: string;
  /** The message in Markdown, with text from the contract in code spans. */
  readonly markdown: string;
  /** The time at which callers break; null if none breaks. */
  readonly breaksAt: "compile time" | "run time" | null;
  readonly old: NodeVersion | null;
  readonly new: NodeVersion | null;
  /** The operations whose callers the change affects. */
  readonly operations: readonly string[];
  /** The maintainer's reason, if the change was accepted. */
  readonly accepted?: string;
}

interface NodeVersion {
  /** @see https://www.rfc-editor.org/rfc/rfc6901 */
  readonly pointer: string;
  readonly value: unknown;
}

export interface DiffReport {
  readonly bump: Level | "none";
  readonly changes: readonly Change[];
  /** Changes that a maintainer accepted; they do not count. */
  readonly accepted: readonly Change[];
  readonly notes: readonly string[];
  /** False if the compiler failed, so there may be more breaking changes. */
  readonly isCompiled: boolean;
}

interface CompareOptions {
  readonly accepted?: readonly Accepted[];
  readonly progress?: (phase: string) => void;
}

/** Compares two versions of a bundled contract: their structure, then their generated types with the compiler. */
export async function compareContracts(old: unknown, now: unknown, options: CompareOptions = {}): Promise<DiffReport> {
  if (equal(old, now)) return { bump: "none", changes: [], accepted: [], notes: [], isCompiled: true };
  const { accepted = [], progress } = options;
  const findings = compareStructure(old, now, progress);
  const report = toReport(old, now, findings, accepted);
  // Servers and credentials are no part of the types.
  const isBreak = ({ level, kind }: Change): boolean => level === "major" && !/^(server|security|scopes)-/.test(kind);
  const broken = [...report.changes, ...report.accepted].filter(isBreak).flatMap(({ operations }) => operations);
  try {
    const more = await checkWithCompiler(old, now, new Set(broken), progress);
    return more.length === 0 ? report : toReport(old, now, [...findings, ...more], accepted);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ...report, isCompiled: false, notes: [...report.notes, `the types could not be compiled: ${reason}`] };
  }
}

type Group<Item> = readonly [Item, ...Item[]];

/** The operations that reach each node, in both versions. */
type Uses = Readonly<Record<"old" | "now", ReturnType<typeof usesIn>>>;

/** Rates findings and merges those with the same cause. */
export function toReport(
  old: unknown,
  now: unknown,
  findings: readonly Finding[],
  accepted: readonly Accepted[],
): DiffReport {
  const uses = { old: usesIn(old), now: usesIn(now) };
  const groups = groupBy(findings, ({ kind, detail, ...finding }) =>
    toText([kind, detail, toNodeVersion(finding.old)?.pointer, toNodeVersion(finding.now)?.pointer]),
  );
  // Changes with equal messages are one, such as those of a schema that is part of each variant of a union.
  const merged = groupBy(
    [...groups.values()].map((group) => toChange(group, uses, accepted)),
    ({ kind, where, message, direction }) => toText([kind, where, message, direction]),
  );
  const all = [...merged.values()].map((changes) => ({
    ...changes[0],
    operations: [...new Set(changes.flatMap(({ operations }) => operations))],
  }));
  const changes = bySeverity(all.filter((change) => change.accepted === undefined));
  const stale = accepted.filter((entry) => !all.some((change) => isAbout(entry, change)));
  return {
    bump: changes[0]?.level ?? "none",
    changes,
    accepted: all.filter((change) => change.accepted !== undefined),
    notes: stale.map(({ kind, location }) => `an accepted change was not found: ${kind} at ${location}`),
    isCompiled: true,
  };
}

function toChange(group: Group<Finding>, uses: Uses, accepted: readonly Accepted[]): Change {
  const [{ kind, detail, direction, location, old, now }] = group;
  const [rating = rate(kind, direction)] = group
    .map((finding) => rate(kind, finding.direction))
    .sort((a, b) => weightOf(b.level) - weightOf(a.level));
  const isGone = now.node === undefined && old.node !== undefined;
  const { document, pointer } = isGone ? old : now;
  const owner = ownerOf(pointer);
  // An operation may have another name in the old version.
  const reached = isGone && !owner.startsWith("/components/") ? [] : (uses[isGone ? "old" : "now"].get(owner) ?? []);
  // A flag of an operation has no direction, and that of its parts has one.
  const isOperation = pointer.length === 3 && pointer[0] !== "components";
  const isDirected = rating.isDirected && !(isOperation && kind.endsWith("deprecated"));
  const isBoth = group.some((finding) => finding.direction !== direction);
  const isShared = group.some((finding) => !equal(finding.location, location));
  // A property that only `required` lists has no location of its own.
  const unlisted = kind.startsWith("property-") && detail.name !== undefined ? ["properties", detail.name] : [];
  const isNamed = detail.name !== undefined && kind !== "types-changed" && kind !== "documentation";
  const when = group.some(({ isTyped }) => isTyped) ? rating.when : "run time";
  const change = {
    id: [kind, toPointer(pointer), ...(isNamed ? [detail.name] : [])].join(" "),
    level: rating.level,
    kind,
    direction: !isDirected ? null : isBoth ? ("sent and read" as const) : direction,
    where: whereOf(document, isShared ? [...pointer, ...unlisted] : location),
    message: fill(rating.message, detail, (text) => text),
    markdown: fill(rating.message, detail, codeSpan),
    breaksAt: rating.level === "major" ? when : null,
    old: toNodeVersion(old),
    new: toNodeVersion(now),
    operations: [...new Set([...reached.map(({ name }) => name), ...group.flatMap(({ via }) => via ?? [])])],
  };
  const entry = accepted.find((it) => isAbout(it, change));
  return entry ? { ...change, accepted: entry.reason } : change;
}

function toNodeVersion({ node, pointer }: Cursor): NodeVersion | null {
  return node === undefined ? null : { pointer: toPointer(pointer), value: node };
}

function isAbout({ kind, location }: Accepted, change: Pick<Change, "kind" | "where" | "old" | "new">): boolean {
  if (kind !== change.kind) return false;
  const parts = location.replace(/^#/, "").split("*");
  const pattern = new RegExp(`^${parts.map((part) => part.replace(/[^\w\s]/g, "\\$&")).join(".*")}$`, "s");
  return [change.where, change.old?.pointer, change.new?.pointer].some((it) => it !== undefined && pattern.test(it));
}

/** Sorts by level, then by the number of reached operations. Changes of one schema stay together. */
function bySeverity(changes: readonly Change[]): readonly Change[] {
  const ownerOfChange = (change: Change): string => (change.new ?? change.old)?.pointer.split("/", 4).join("/") ?? "";
  const reach = (group: Group<Change>): number => Math.max(...group.map(({ operations }) => operations.length));
  return [...groupBy(changes, (change) => `${change.level} ${ownerOfChange(change)}`).values()]
    .sort((a, b) => weightOf(b[0].level) - weightOf(a[0].level) || reach(b) - reach(a))
    .flat();
}

/** The texts of the parts of a pointer, of which the first that matches applies. Other keys have no text. */
const TEXTS: readonly (readonly [part: RegExp, text: string])[] = [
  [/^\/paths\/([^/]*)/, "$1"],
  [/^\/webhooks\/([^/]*)(?:\/[a-z]+)?/, "webhook $1"],
  [/^\/components\/schemas\/([^/]*)/, 'Schema<"$1">'],
  [/^\/components\/([^/]*?)s?\/([^/]*)/, "$1 $2"],
  [/^\/properties\/([^/]*)/, ".$1"],
  [/^\/additionalProperties/, "[name]"],
  [/^\/(?:items|prefixItems)/, "[]"],
  [/^\/parameters\/([^/]*)/, " $1"],
  [/^\/requestBody/, " body"],
  [/^\/responses\/([^/]*)/, " $1"],
  [/^\/headers\/([^/]*)/, " header $1"],
  [/^\/callbacks\/([^/]*)/, " callback $1"],
  [/^\/content\/application~1json/, ""],
  [/^\/content\/([^/]*)/, " ($1)"],
  [/^\/(servers|security|summary|description|x-[^/]*)/, " $1"],
  [/^\/[^/]*/, ""],
];

/** Describes a location for callers: `Schema<"Queue">.name`, `POST /queues body.name`, `GET /queues 404`. */
function whereOf(document: unknown, location: readonly string[]): string {
  const [first = "the contract", path = "", method = ""] = location;
  if (!["paths", "webhooks", "components"].includes(first)) return first;
  const isOperation = first === "paths" && HTTP_METHODS.some((it) => it === method);
  const names = location.map((key, index) => {
    if (index < 3 || location[index - 1] !== "parameters") return key;
    const { in: place, name } = toObject(follow(enter(start(document), ...location.slice(0, index + 1))).node);
    return typeof place === "string" ? `${place}.${String(name)}` : key;
  });
  let text = "";
  for (let rest = toPointer(names.slice(isOperation ? 3 : 0)); rest !== ""; ) {
    const [part, shown] = TEXTS.find(([pattern]) => pattern.test(rest)) ?? [/.*/s, ""];
    const [found = ""] = part.exec(rest) ?? [];
    text += found.replace(part, shown).replaceAll("~1", "/").replaceAll("~0", "~");
    rest = rest.slice(found.length);
  }
  return isOperation ? `${method.toUpperCase()} ${path}${text}` : text;
}

function fill(message: string, detail: Detail, quote: (text: string) => string): string {
  return message.replace(/\{(name|old|new)\}/g, (_, key: keyof Detail) => quote(detail[key] ?? ""));
}

export type Format = "text" | "markdown" | "json";

const TITLES = { major: "Breaks callers", minor: "New", patch: "Other" };

/** Renders a report. Markdown has text from the contract in code spans, which it cannot close. */
export function render(report: DiffReport, format: Format, options: { readonly isFull?: boolean } = {}): string {
  if (format === "json") return toJson(report);
  const { bump, changes, accepted, notes } = report;
  const isMarkdown = format === "markdown";
  if (isMarkdown && changes.length + accepted.length === 0) return "The contract did not change for callers.";
  const documentation = changes.filter(({ kind }) => kind === "documentation");
  const others = changes.filter(({ kind }) => kind !== "documentation");
  const hint = options.isFull ? documentation.map(editOf).join("") : " (--documentation shows them)";
  const edits = count(documentation.length, "change");
  const section = (title: string, list: readonly Change[]): string => {
    const lines = list.map((change) => lineOf(change, isMarkdown));
    return isMarkdown ? `### ${title}\n\n- ${lines.join("\n- ")}` : [title, ...lines].join("\n  ");
  };
  // The changes are in the order of their levels.
  const levels = groupBy(others, ({ level }) => level);
  return [
    isMarkdown ? `The contract changed: ${bump}.` : `bump: ${bump}`,
    ...Array.from(levels, ([level, list]) => section(isMarkdown ? TITLES[level] : level, list)),
    ...(documentation.length === 0 ? [] : [isMarkdown ? `Documentation: ${edits}.` : `documentation: ${edits}${hint}`]),
    ...(accepted.length === 0 ? [] : [section(isMarkdown ? "Accepted" : "accepted", accepted)]),
    ...notes.map((note) => (isMarkdown ? `Note: ${codeSpan(note)}` : `note: ${printable(note)}`)),
  ].join("\n\n");
}

function toJson({ changes, accepted, ...report }: DiffReport): string {
  // JSON leaves out what is undefined.
  const published = (change: Change): object => ({ ...change, markdown: undefined });
  return JSON.stringify({ ...report, changes: changes.map(published), accepted: accepted.map(published) }, null, 2);
}

/** Describes a change and its effect on callers; for an accepted one, the reason. */
function lineOf(change: Change, isMarkdown: boolean): string {
  const { where, direction, accepted, breaksAt, operations } = change;
  const quote = isMarkdown ? codeSpan : printable;
  const message = isMarkdown ? change.markdown : printable(change.message);
  if (accepted !== undefined && !isMarkdown) return `${printable(where)}: ${message} (${printable(accepted)})`;
  const title = `${quote(where)}${direction ? ` (${direction})` : ""}: ${message}`;
  const more = operations.length > 3 ? `, ${operations.length - 3} more` : "";
  const shown = `${operations.slice(0, 3).map(quote).join(", ")}${more}`;
  const reach = operations.length > 0 ? ` reaches ${count(operations.length, "operation")}: ${shown}` : "";
  const effect = breaksAt ? `breaks at ${breaksAt}${reach && (isMarkdown ? "," : ";")}${reach}` : "";
  if (!isMarkdown) return effect ? `${title}\n    ${effect}` : title;
  return `${title}${effect && ` (${effect})`}${accepted === undefined ? "" : `; accepted: ${codeSpan(accepted)}`}`;
}

/** Returns the old and the new lines of a documentation change. */
function editOf({ where, old, new: now }: Change): string {
  const linesOf = (prefix: string, version: NodeVersion | null): readonly string[] => {
    if (!version) return [];
    const text = typeof version.value === "string" ? version.value : JSON.stringify(version.value);
    const lines = text.trimEnd().split("\n");
    return lines.map((line) => `    ${prefix} ${printable(line)}`);
  };
  return ["", `  ${printable(where)}`, ...linesOf("-", old), ...linesOf("+", now)].join("\n");
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** Wraps a text in a code span whose fence is longer than any run of backticks in the text. */
export function codeSpan(text: string): string {
  const line = printable(text);
  const longest = Math.max(0, ...Array.from(line.matchAll(/`+/g), ([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  // Markdown strips one space from each end, so a padded span can start or end with a backtick.
  const pad = /^`|`$|^ .* $/.test(line) ? " " : "";
  return `${fence}${pad}${line || " "}${pad}${fence}`;
}
