import { both, isNews, report } from "./comparison.js";
import { enter, start } from "./cursor.js";
import { toList, toNames, toObject, toText } from "./json.js";

/** @typedef {import("./cursor.js").Cursor} Cursor */

/**
 * What a call has to show. The client signs every call with HTTP Basic, so who could call without credentials still
 * can when they are asked for.
 * @param {import("./comparison.js").Comparison} comparison
 * @param {import("./comparison.js").Pair} pair - The contracts, or operations that say it for themselves.
 */
export function compareSecurity(comparison, pair) {
  const before = alternativesOf(pair.base);
  const after = alternativesOf(pair.revision);
  for (const name of Object.keys(schemesOf(pair.base).node ?? {})) {
    isNews(
      comparison,
      both(pair, (cursor) => enter(schemesOf(cursor), name)),
    );
  }
  if (toText(before) === toText(after)) return;
  const breaks = !before.every((held) =>
    after.some((asked) => asked.every((need) => need === BASIC || held.includes(need))),
  );
  const place = { base: enter(pair.base, "security"), revision: enter(pair.revision, "security") };
  report(comparison, place, {
    level: breaks ? "major" : "minor",
    kind: "security-changed",
    message: `asked for ${textOf(before)}, asks for ${textOf(after)}`,
    when: breaks ? "run time" : "never",
  });
}

const BASIC = "http basic";

/**
 * The ways to be let in, each a list of what has to be shown; schemes by what they are, not by their names.
 * @param {Cursor} cursor
 * @returns {string[][]}
 */
function alternativesOf(cursor) {
  const schemes = toObject(schemesOf(cursor).node);
  const said = toObject(cursor.node)["security"] ?? toObject(cursor.document)["security"];
  const alternatives = toList(said).map((requirement) =>
    Object.entries(toObject(requirement))
      .flatMap(([name, scopes]) => {
        const scheme = toObject(schemes[name]);
        const words = [scheme["type"], scheme["scheme"], scheme["in"], scheme["name"]].filter(Boolean).join(" ");
        return [words.toLowerCase(), ...toNames(scopes).map((scope) => `${name} scope ${scope}`)];
      })
      .sort(),
  );
  return alternatives.length > 0 ? alternatives.sort() : [[]];
}

/**
 * @param {Cursor} cursor
 * @returns {Cursor}
 */
function schemesOf({ document }) {
  return enter(start(document), "components", "securitySchemes");
}

/** @param {string[][]} alternatives */
function textOf(alternatives) {
  return alternatives.map((needs) => needs.join(" and ") || "nothing").join(", or ");
}
