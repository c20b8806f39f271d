import { compareGeneratedTypes } from "./compare-generated-types.js";
import { compareStructure } from "./compare-structure.js";
import { weightOf } from "./comparison.js";
import { joinVerdicts } from "./join-verdicts.js";
import { createLineFinder } from "./type-lines.js";
import { whereOf } from "./where.js";

/** @typedef {import("./comparison.js").Finding} Finding */
/** @typedef {import("./comparison.js").Level} Level */
/** @typedef {import("./side.js").Side} Side */

/**
 * A difference as a caller meets it. `breaks` says when, and at which line of the generated types; `"nothing"` where no
 * caller can break.
 * @typedef {{ level: Level, kind: string, where: string, message: string, breaks: string }} Change
 * @typedef {{ bump: Level | "none", changes: readonly Change[] }} Account
 */

/**
 * The structure compared, joined with the verdicts of `redocly diff` and with the generated types.
 * @param {Side} base
 * @param {Side} revision
 * @param {readonly import("./redocly-diff.js").Verdict[]} verdicts
 * @returns {Account}
 */
export function toAccount(base, revision, verdicts) {
  const comparison = compareStructure(base.document, revision.document);
  const joined = [...comparison.findings, ...joinVerdicts(comparison, verdicts)];
  const findings = [...joined, ...compareGeneratedTypes(base, revision, joined)];
  const lineOf = {
    base: createLineFinder(base.types, base.document),
    revision: createLineFinder(revision.types, revision.document),
  };

  const changes = new Map(
    findings.map((finding) => {
      const [side, place] = finding.revision
        ? /** @type {const} */ (["revision", finding.revision])
        : /** @type {const} */ (["base", finding.base ?? []]);
      const { document } = side === "revision" ? revision : base;
      const { level, kind, message, when } = finding;
      const where = whereOf(document, place);
      const line = () => `line ${lineOf[side](place)} of the ${side === "revision" ? "new" : "old"} types`;
      const breaks = when === "never" ? "nothing" : when === "run time" ? when : `${when}, ${line()}`;
      return [`${level} ${kind} ${where} ${message}`, { level, kind, where, message, breaks }];
    }),
  );
  return toSorted([...changes.values()]);
}

/**
 * @param {readonly Change[]} changes
 * @returns {Account}
 */
function toSorted(changes) {
  const sorted = [...changes].sort((a, b) => weightOf(b.level) - weightOf(a.level));
  return { bump: sorted[0]?.level ?? "none", changes: sorted };
}
