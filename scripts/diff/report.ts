import { toPointer } from "../document/json.ts";
import { compareStructure, nameOf, operationsOf } from "./operations.ts";
import type { Accepted } from "./read.ts";
import { type Direction, type Kind, LEVELS, type Level, rate, weightOf } from "./rules.ts";
import type { Detail, Finding } from "./schemas.ts";
import { type Cursor, enter, equal, follow, ownerOf, referencesOf, start, toObject } from "./tree.ts";

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
  const findings = compareStructure(old, now, options.progress);
  try {
    // The compiler takes longer to load than most comparisons take.
    const { checkWithCompiler: askCompiler } = await import("./compiler.ts");
    findings.push(...(await askCompiler(old, now, findings, options.progress)));
    return toReport(old, now, findings, options.accepted ?? []);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const report = toReport(old, now, findings, options.accepted ?? []);
    return { ...report, isCompiled: false, notes: [...report.notes, `the types could not be compiled: ${reason}`] };
  }
}

/** Rates findings and merges those with the same cause. */
export function toReport(
  old: unknown,
  now: unknown,
  findings: readonly Finding[],
  accepted: readonly Accepted[],
): DiffReport {
  const reach = { old: createReach(old), now: createReach(now) };
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const pointers = [finding.old, finding.now].map((cursor) => cursor && toPointer(cursor.pointer));
    const key = JSON.stringify([finding.kind, pointers, finding.detail]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const all = distinct([...groups.values()].map((group) => toChange(group, reach, accepted)));
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

/** Merges changes with equal messages, such as those of a schema that is part of each variant of a union. */
function distinct(changes: readonly Change[]): readonly Change[] {
  const merged = new Map<string, Change>();
  for (const change of changes) {
    const key = JSON.stringify([change.kind, change.where, change.message, change.direction]);
    const operations = [...new Set([...(merged.get(key)?.operations ?? []), ...change.operations])];
    merged.set(key, { ...(merged.get(key) ?? change), operations });
  }
  return [...merged.values()];
}

type Reach = Readonly<Record<"old" | "now", (owner: string) => readonly string[]>>;

/** Creates an index from components to the operations that reach them. */
function createReach(document: unknown): (owner: string) => readonly string[] {
  const index = new Map<string, string[]>();
  const references = referencesOf(document);
  for (const part of ["paths", "webhooks"]) {
    for (const operation of operationsOf(start(document), part)) {
      const { item, cursor } = operation;
      for (const owner of references.reach([cursor.node, toObject(item.node)["parameters"]])) {
        const names = index.get(owner) ?? [];
        names.push(nameOf(operation, part));
        index.set(owner, names);
      }
    }
  }
  return (owner) => index.get(owner) ?? [];
}

function toChange(group: readonly [Finding, ...Finding[]], reach: Reach, accepted: readonly Accepted[]): Change {
  const [first] = group;
  const { kind, detail, old, now } = first;
  const directions = [...new Set(group.map(({ direction }) => direction))];
  const [rating = rate(kind, first.direction)] = directions
    .map((direction) => rate(kind, direction))
    .sort((a, b) => weightOf(b.level) - weightOf(a.level));
  const isTyped = group.some((finding) => finding.isTyped);
  const cursor = now ?? old;
  const owner = ownerOf(cursor?.pointer ?? []);
  const reached = owner.startsWith("/components/") ? reach[now ? "now" : "old"](owner) : [];
  const operations = new Set([...reached, ...group.flatMap(({ via }) => via ?? [])]);
  const locations = new Set(group.map(({ location }) => toPointer(location)));
  // A property that only `required` lists has no location of its own.
  const unlisted = kind.startsWith("property-") && detail.name !== undefined ? ["properties", detail.name] : [];
  const location = locations.size > 1 && cursor ? [...cursor.pointer, ...unlisted] : first.location;
  const change = {
    id: [kind, toPointer(cursor?.pointer ?? []), ...idDetail(kind, detail)].join(" "),
    level: rating.level,
    kind,
    direction: isDirected(first) ? toDirection(directions) : null,
    where: whereOf(cursor?.document, location),
    message: fill(rating.message, detail, (text) => text),
    markdown: fill(rating.message, detail, codeSpan),
    breaksAt: rating.level !== "major" ? null : isTyped ? rating.when : ("run time" as const),
    old: toNodeVersion(old),
    new: toNodeVersion(now),
    operations: [...operations],
  };
  const entry = accepted.find((it) => isAbout(it, change));
  return entry ? { ...change, accepted: entry.reason } : change;
}

function idDetail(kind: Kind, { name, old, new: now }: Detail): readonly string[] {
  if (kind === "types-changed" || kind === "documentation") return [];
  return [name ?? (/value-(added|removed)$/.test(kind) ? (old ?? now) : undefined)].filter((it) => it !== undefined);
}

function toDirection(directions: readonly Direction[]): Change["direction"] {
  return directions.length > 1 ? "sent and read" : (directions[0] ?? null);
}

/** Checks whether callers send or read the changed node: a schema, or a part of an operation. */
function isDirected({ kind, old, now }: Finding): boolean {
  const pointer = (now ?? old)?.pointer ?? [];
  if (/^(schema|server|security|scopes|operation|path|base|unused|query|documentation)/.test(kind)) return false;
  return pointer.length > 3 || pointer[0] === "components" || kind === "types-changed";
}

function toNodeVersion(cursor: Cursor | undefined): NodeVersion | null {
  return cursor ? { pointer: toPointer(cursor.pointer), value: cursor.node } : null;
}

function isAbout({ kind, location }: Accepted, change: Pick<Change, "kind" | "where" | "old" | "new">): boolean {
  if (kind !== change.kind) return false;
  const pattern = new RegExp(`^${location.replace(/^#/, "").split("*").map(escaped).join(".*")}$`, "s");
  return [change.where, change.old?.pointer, change.new?.pointer].some((it) => it !== undefined && pattern.test(it));
}

function escaped(text: string): string {
  return text.replace(/[^\w\s]/g, "\\$&");
}

/** Sorts by level, then by the number of reached operations. Changes of one schema stay together. */
function bySeverity(changes: readonly Change[]): readonly Change[] {
  const ownerOfChange = (change: Change): string => (change.new ?? change.old)?.pointer.split("/", 4).join("/") ?? "";
  const reach = new Map<string, number>();
  for (const change of changes) {
    const key = `${change.level} ${ownerOfChange(change)}`;
    reach.set(key, Math.max(reach.get(key) ?? 0, change.operations.length));
  }
  const first = new Map([...reach.keys()].map((key, index) => [key, index]));
  return changes
    .map((change) => ({ change, key: `${change.level} ${ownerOfChange(change)}` }))
    .sort(
      (a, b) =>
        weightOf(b.change.level) - weightOf(a.change.level) ||
        (reach.get(b.key) ?? 0) - (reach.get(a.key) ?? 0) ||
        (first.get(a.key) ?? 0) - (first.get(b.key) ?? 0),
    )
    .map(({ change }) => change);
}

/** Describes a location for callers: `Schema<"Queue">.name`, `POST /queues body.name`, `GET /queues 404`. */
function whereOf(document: unknown, location: readonly string[]): string {
  const [first, second = "", third] = location;
  if (first === "paths" || first === "webhooks") {
    const name = first === "paths" ? second : `webhook ${second}`;
    if (third === undefined) return name;
    // The parameters of a path belong to all of its operations.
    const isShared = ["parameters", "servers", "summary", "description"].includes(third) || third.startsWith("x-");
    const method = first === "paths" ? `${third.toUpperCase()} ` : "";
    return isShared ? `${name}${textOf(document, location, 2)}` : `${method}${name}${textOf(document, location, 3)}`;
  }
  if (first === "components" && third !== undefined) {
    const name = second === "schemas" ? `Schema<"${third}">` : `${second.replace(/s$/, "")} ${third}`;
    return `${name}${textOf(document, location, 3)}`;
  }
  return first === undefined ? "the contract" : location.slice(0, 2).join(" ");
}

function textOf(document: unknown, location: readonly string[], from: number): string {
  let text = "";
  for (let index = from; index < location.length; index++) {
    const [key = "", name] = location.slice(index, index + 2);
    if (key === "requestBody") text += " body";
    else if (key === "items" || key === "prefixItems") text += "[]";
    else if (key === "additionalProperties") text += "[name]";
    else if (name !== undefined && Object.hasOwn(NAMED, key)) {
      text += NAMED[key]?.(name, () => follow(enter(start(document), ...location.slice(0, index + 2)))) ?? "";
      index++;
    } else if (["servers", "description", "summary", "security"].includes(key) || key.startsWith("x-"))
      text += ` ${key}`;
  }
  return text;
}

const NAMED: Readonly<Record<string, (name: string, target: () => Cursor) => string>> = {
  properties: (name) => `.${name}`,
  responses: (status) => ` ${status}`,
  headers: (name) => ` header ${name}`,
  callbacks: (name) => ` callback ${name}`,
  content: (type) => (type === "application/json" ? "" : ` (${type})`),
  parameters: (_, target) => {
    const { in: location, name } = toObject(target().node);
    return ` ${String(location)}.${String(name)}`;
  },
  oneOf: () => "",
  anyOf: () => "",
  allOf: () => "",
};

function fill(message: string, detail: Detail, quote: (text: string) => string): string {
  return message.replace(/\{(name|old|new)\}/g, (_, key: keyof Detail) => quote(detail[key] ?? ""));
}

export type Format = "text" | "markdown" | "json";

export function render(report: DiffReport, format: Format, options: { readonly isFull?: boolean } = {}): string {
  if (format === "json") return toJson(report);
  return format === "markdown" ? toMarkdown(report) : toPlain(report, options.isFull ?? false);
}

function toJson({ changes, accepted, ...report }: DiffReport): string {
  const published = (change: Change): object =>
    Object.fromEntries(Object.entries(change).filter(([key]) => key !== "markdown"));
  return JSON.stringify({ ...report, changes: changes.map(published), accepted: accepted.map(published) }, null, 2);
}

function toPlain({ bump, changes, accepted, notes }: DiffReport, isFull: boolean): string {
  const lines = sections(changes).flatMap(({ level, list }) => ["", level, ...list.flatMap((it) => plainLines(it))]);
  const documentation = changes.filter(({ kind }) => kind === "documentation");
  const inLines = (prefix: string, version: NodeVersion | null): readonly string[] =>
    version ? linesOf(version).map((line) => `    ${prefix} ${printable(line)}`) : [];
  const all = documentation.flatMap((it) => [
    `  ${printable(it.where)}`,
    ...inLines("-", it.old),
    ...inLines("+", it.new),
  ]);
  return [
    `bump: ${bump}`,
    ...lines,
    ...(documentation.length > 0
      ? ["", `documentation: ${count(documentation.length, "change")}${isFull ? "" : " (--documentation shows them)"}`]
      : []),
    ...(isFull ? all : []),
    ...(accepted.length > 0 ? ["", "accepted"] : []),
    ...accepted.map((it) => `  ${printable(it.where)}: ${printable(it.message)} (${printable(it.accepted ?? "")})`),
    ...notes.map((note) => `\nnote: ${printable(note)}`),
  ].join("\n");
}

function plainLines(change: Change): readonly string[] {
  const { breaksAt, operations } = change;
  const effects = [
    ...(breaksAt ? [`breaks at ${breaksAt}`] : []),
    ...(breaksAt && operations.length > 0 ? [`reaches ${reachText(operations, printable)}`] : []),
  ];
  const title = `  ${printable(change.where)}${directionText(change)}: ${printable(change.message)}`;
  return effects.length > 0 ? [title, `    ${effects.join("; ")}`] : [title];
}

function directionText({ direction }: Change): string {
  return direction ? ` (${direction})` : "";
}

function reachText(operations: readonly string[], quote: (text: string) => string): string {
  const shown = operations.slice(0, 3).map(quote).join(", ");
  const more = operations.length > 3 ? `, ${operations.length - 3} more` : "";
  return `${count(operations.length, "operation")}: ${shown}${more}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

const TITLES = { major: "Breaks callers", minor: "New", patch: "Other" };

/** Renders a report for a changelog. Text from the contract is in code spans, which it cannot close. */
export function toMarkdown({ bump, changes, accepted, notes }: DiffReport): string {
  if (changes.length + accepted.length === 0) return "The contract did not change for callers.";
  const documentation = changes.filter(({ kind }) => kind === "documentation").length;
  const parts = sections(changes).map(
    ({ level, list }) => `### ${TITLES[level]}\n\n${list.map((it) => `- ${markdownLine(it)}`).join("\n")}`,
  );
  const rest = accepted.map((it) => `- ${markdownLine(it)}; accepted: ${codeSpan(it.accepted ?? "")}`);
  return [
    `The contract changed: ${bump}.`,
    ...parts,
    ...(documentation > 0 ? [`Documentation: ${count(documentation, "change")}.`] : []),
    ...(rest.length > 0 ? [`### Accepted\n\n${rest.join("\n")}`] : []),
    ...notes.map((note) => `Note: ${codeSpan(note)}`),
  ].join("\n\n");
}

function markdownLine(change: Change): string {
  const { breaksAt, operations } = change;
  const reach = operations.length > 0 ? `, reaches ${reachText(operations, codeSpan)}` : "";
  return `${codeSpan(change.where)}${directionText(change)}: ${change.markdown}${breaksAt ? ` (breaks at ${breaksAt}${reach})` : ""}`;
}

function sections(changes: readonly Change[]): readonly { level: Level; list: readonly Change[] }[] {
  const shown = changes.filter(({ kind }) => kind !== "documentation");
  return [...LEVELS]
    .reverse()
    .map((level) => ({ level, list: shown.filter((change) => change.level === level) }))
    .filter(({ list }) => list.length > 0);
}

function linesOf({ value }: NodeVersion): readonly string[] {
  return (typeof value === "string" ? value : JSON.stringify(value)).trimEnd().split("\n");
}

/** Escapes characters that could control a terminal or hide text. */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
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
