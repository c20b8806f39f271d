import ts from "typescript";
import { toTypes } from "../types.js";

/**
 * A contract with the types that callers have from it.
 * @typedef {{ document: unknown, types: ts.SourceFile }} Side
 */

// As many lines as generated/schema.ts has above its types, so that a line here is that line there.
const BANNER = "\n\n";

/**
 * @param {unknown} document - A bundled contract.
 * @returns {Promise<Side>}
 */
export async function toSide(document) {
  const text = BANNER + (await toTypes(JSON.stringify(document)));
  return { document, types: ts.createSourceFile("schema.ts", text, ts.ScriptTarget.Latest) };
}
