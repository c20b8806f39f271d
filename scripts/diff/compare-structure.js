import { compareOperations } from "./compare-operations.js";
import { compareSchemas } from "./compare-schemas.js";
import { compareSecurity } from "./compare-security.js";
import { compareServers } from "./compare-servers.js";
import { compareWording } from "./compare-wording.js";
import { isNews, report } from "./comparison.js";
import { enter, start } from "./cursor.js";
import { matchComponents } from "./match-components.js";

/**
 * All that differs between two bundled contracts, walked the way a caller meets it: operation by operation, what is
 * sent apart from what is read.
 * @param {unknown} base
 * @param {unknown} revision
 * @returns {import("./comparison.js").Comparison}
 */
export function compareStructure(base, revision) {
  const contracts = { base: start(base), revision: start(revision) };
  const components = matchComponents(contracts);
  const toPointer = (/** @type {string} */ name) => `components/schemas/${name}`;
  const renamed = new Map([...components.renamed].map(([old, now]) => [toPointer(old), toPointer(now)]));
  /** @type {import("./comparison.js").Comparison} */
  const comparison = { findings: [], seen: new Set(), judged: new Set(), renamed };

  isNews(comparison, contracts);
  compareServers(comparison, contracts);
  compareSecurity(comparison, contracts);
  compareOperations(comparison, contracts, "paths");
  compareOperations(comparison, contracts, "webhooks");
  compareComponents(comparison, contracts, components);
  compareWording(comparison, contracts);
  return comparison;
}

/**
 * The names of schemas are exported, by `Schema<"Name">`. One that no operation uses may be used for anything.
 * @param {import("./comparison.js").Comparison} comparison
 * @param {import("./comparison.js").Pair} contracts
 * @param {ReturnType<typeof matchComponents>} components
 */
function compareComponents(comparison, contracts, { renamed, kept, removed, added }) {
  for (const [old, now] of renamed) tell(old, now, "schema-renamed", "major", `was called ${old}`);
  for (const name of removed) tell(name, name, "schema-removed", "major", "is gone");
  for (const name of added) tell(name, name, "schema-added", "minor", "is new");
  for (const name of kept) {
    const pointer = `components/schemas/${name}`;
    const isUsed = ["input", "output"].some((direction) => comparison.seen.has(`${direction} ${pointer} ${pointer}`));
    if (isUsed) continue;
    compareSchemas(comparison, pairOf(name, name), "input");
    compareSchemas(comparison, pairOf(name, name), "output");
  }

  /**
   * @param {string} old
   * @param {string} now
   * @param {string} kind
   * @param {import("./comparison.js").Level} level
   * @param {string} message
   */
  function tell(old, now, kind, level, message) {
    report(comparison, pairOf(old, now), { kind, level, message, when: level === "major" ? "compile time" : "never" });
  }

  /**
   * @param {string} old
   * @param {string} now
   */
  function pairOf(old, now) {
    return {
      base: enter(contracts.base, "components", "schemas", old),
      revision: enter(contracts.revision, "components", "schemas", now),
    };
  }
}
