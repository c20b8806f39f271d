import { compareStructure } from "../../../scripts/diff/contract.ts";
import { compareContracts, type DiffReport, toReport } from "../../../scripts/diff/report.ts";
import { toTypes } from "../../../scripts/generate/types.ts";
import { rowsThatBreak } from "./assignability.ts";
import { edited, type Tree } from "./edits.ts";
import { smallContract } from "./small-contract.ts";
import type { Bump, Row } from "./table/row.ts";

/** The result of the comparison for a row, forwards and backwards. */
export interface Outcome {
  readonly forward: DiffReport;
  readonly backward: DiffReport;
  /** True if the compiler reports an error, for the change and for undoing it. */
  readonly failed: { readonly forward: boolean; readonly backward: boolean };
}

/** Compares many rows at once: the contract of each row becomes a part of one large contract. */
export async function outcomesOf(rows: readonly Row[]): Promise<readonly Outcome[]> {
  const before = rows.map((row) => edited(smallContract, row.given));
  const after = before.map((contract, index) => edited(contract, rows[index]?.edits ?? []));
  const { forward, backward, types } = await compare(join(before), join(after));
  const failed = rowsThatBreak(...types, rows.length);
  return rows.map((_, index) => ({
    forward: only(forward, index),
    backward: only(backward, index),
    failed: { forward: failed.forward.has(index), backward: failed.backward.has(index) },
  }));
}

/** Compares a row that concerns the whole contract. */
export async function outcomeOf(row: Row): Promise<Omit<Outcome, "failed">> {
  const before = edited(smallContract, row.given);
  const after = edited(before, row.edits);
  return { forward: await compareContracts(before, after), backward: await compareContracts(after, before) };
}

/** The reports of both directions, and the types before and after. */
type Both = Omit<Outcome, "failed"> & { readonly types: readonly [before: string, after: string] };

async function compare(before: Tree, after: Tree): Promise<Both> {
  // Without the compiler, which could hide a defect of the comparison; `failed` has its result.
  return {
    forward: toReport(before, after, compareStructure(before, after), []),
    backward: toReport(after, before, compareStructure(after, before), []),
    types: [await typesOf(before), await typesOf(after)],
  };
}

/** Returns the types of the schemas, which are all that the compiler checks. */
function typesOf(contract: Tree): Promise<string> {
  const schemas = (contract["components"] as Tree)["schemas"];
  return toTypes(JSON.stringify({ ...contract, paths: {}, webhooks: {}, components: { schemas } }));
}

function join(contracts: readonly Tree[]): Tree {
  const parts = contracts.map((contract, index) => named(contract, index));
  const merge = (of: (part: Tree) => unknown): Tree =>
    Object.assign({}, ...parts.map((part) => of(part) as Tree)) as Tree;
  const components = ["schemas", "parameters", "responses", "securitySchemes"].map((section) => [
    section,
    merge((part) => (part["components"] as Tree)[section]),
  ]);
  return {
    ...edited(smallContract, []),
    paths: merge((part) => part["paths"]),
    webhooks: merge((part) => part["webhooks"]),
    components: Object.fromEntries(components) as Tree,
  };
}

/** Adds the number of the row to every name of a contract. */
function named(contract: Tree, index: number): Tree {
  const text = JSON.stringify(contract)
    .replace(/"#\/components\/(schemas|parameters|responses)\//g, `$&Row${index}`)
    .replace(/"operationId":"/g, `$&row-${index}-`);
  const copy = JSON.parse(text) as Record<"paths" | "webhooks", Tree> & { components: Record<string, Tree> };
  const { schemas = {}, parameters = {}, responses = {}, securitySchemes = {} } = copy.components;
  const prefixed = (tree: Tree, prefix: string): Tree =>
    Object.fromEntries(Object.entries(tree).map(([key, value]) => [prefix + key, value]));
  // Otherwise a schema of one row could look like a renamed schema of another.
  const marked = Object.entries(schemas).map(([name, schema]) => [
    name,
    { ...(schema as Tree), $comment: `row ${index}` },
  ]);
  return {
    paths: prefixed(copy.paths, `/row${index}`),
    webhooks: prefixed(copy.webhooks, `row${index}`),
    components: {
      schemas: prefixed(Object.fromEntries(marked) as Tree, `Row${index}`),
      parameters: prefixed(parameters, `Row${index}`),
      responses: prefixed(responses, `Row${index}`),
      securitySchemes,
    },
  };
}

const RANKS: readonly Bump[] = ["none", "patch", "minor", "major"];

function only({ changes, ...report }: DiffReport, index: number): DiffReport {
  const own = changes.filter(({ where }) => new RegExp(`row${index}(?!\\d)`, "i").test(where));
  const bump = own.reduce<Bump>(
    (most, { level }) => (RANKS.indexOf(level) > RANKS.indexOf(most) ? level : most),
    "none",
  );
  return { ...report, bump, changes: own };
}
