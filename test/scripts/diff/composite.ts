import { compareStructure } from "../../../scripts/diff/operations.ts";
import { compareContracts, type DiffReport, toReport } from "../../../scripts/diff/report.ts";
import { toTypes } from "../../../scripts/generate/types.ts";
import { rowsThatBreak } from "./assignability.ts";
import { edited, type Tree } from "./edits.ts";
import { smallContract } from "./small-contract.ts";
import type { Bump, Row } from "./table/row.ts";

/** What the comparison makes of a row, done and undone. */
export interface Outcome {
  readonly there: DiffReport;
  readonly back: DiffReport;
  /** Whether the compiler takes it amiss, done and undone. */
  readonly refused: { readonly there: boolean; readonly back: boolean };
}

/** The outcomes of many rows at the price of one: each row's contract becomes a part of one big contract. */
export async function outcomesOf(rows: readonly Row[]): Promise<readonly Outcome[]> {
  const before = rows.map((row) => edited(smallContract, row.given));
  const after = before.map((contract, index) => edited(contract, rows[index]?.edits ?? []));
  const { there, back, types } = await compare(join(before), join(after));
  const refused = rowsThatBreak(...types, rows.length);
  return rows.map((_, index) => ({
    there: only(there, index),
    back: only(back, index),
    refused: { there: refused.there.has(index), back: refused.back.has(index) },
  }));
}

/** The outcome of a row about the whole contract. */
export async function outcomeOf(row: Row): Promise<Omit<Outcome, "refused">> {
  const before = edited(smallContract, row.given);
  const after = edited(before, row.edits);
  return { there: await compareContracts(before, after), back: await compareContracts(after, before) };
}

/** The accounts of both ways, and the types before and after. */
type Both = Omit<Outcome, "refused"> & { readonly types: readonly [before: string, after: string] };

async function compare(before: Tree, after: Tree): Promise<Both> {
  // Without the witness, which would cover for the structure; `refused` is what it would say.
  return {
    there: toReport(before, after, compareStructure(before, after), []),
    back: toReport(after, before, compareStructure(after, before), []),
    types: [await typesOf(before), await typesOf(after)],
  };
}

/** The types of the schemas, which is all that the compiler is asked about. */
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

/** The contract with the number of its row in every name. */
function named(contract: Tree, index: number): Tree {
  const text = JSON.stringify(contract)
    .replace(/"#\/components\/(schemas|parameters|responses)\//g, `$&Row${index}`)
    .replace(/"operationId":"/g, `$&row-${index}-`);
  const copy = JSON.parse(text) as Record<"paths" | "webhooks", Tree> & { components: Record<string, Tree> };
  const { schemas = {}, parameters = {}, responses = {}, securitySchemes = {} } = copy.components;
  const prefixed = (tree: Tree, prefix: string): Tree =>
    Object.fromEntries(Object.entries(tree).map(([key, value]) => [prefix + key, value]));
  // Else a schema of one row could be taken for one of another under a new name.
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

function only({ changes, ...account }: DiffReport, index: number): DiffReport {
  const own = changes.filter(({ where }) => new RegExp(`row${index}(?!\\d)`, "i").test(where));
  const bump = own.reduce<Bump>(
    (most, { level }) => (RANKS.indexOf(level) > RANKS.indexOf(most) ? level : most),
    "none",
  );
  return { ...account, bump, changes: own };
}
