/** @typedef {import("./comparison.js").Finding} Finding */
/** @typedef {import("./redocly-diff.js").Verdict} Verdict */

/**
 * The verdicts of `redocly diff` on what has not been judged here: nothing was found there, and nobody looked.
 * @param {import("./comparison.js").Comparison} comparison
 * @param {readonly Verdict[]} verdicts
 * @returns {readonly Finding[]}
 */
export function joinVerdicts({ findings, judged }, verdicts) {
  return verdicts
    .filter((verdict) => {
      const places = [verdict.base, verdict.revision].filter((place) => place !== undefined);
      return !places.some((place) => isJudged(judged, place) || findings.some((finding) => isAbove(finding, place)));
    })
    .map((verdict) => ({ ...verdict, kind: `redocly-${verdict.kind}`, level: "major", when: "run time" }));
}

/**
 * A node that was judged was judged with its keywords, and with the parts that it is composed of.
 * @param {ReadonlySet<string>} judged
 * @param {readonly string[]} place
 */
function isJudged(judged, place) {
  return place.some((_, index) => {
    const rest = place.slice(index);
    const isOwn = rest.length <= 2 || ["allOf", "anyOf", "oneOf"].includes(rest[0] ?? "");
    return isOwn && judged.has(place.slice(0, index).join("/"));
  });
}

/**
 * @param {Finding} finding
 * @param {readonly string[]} place
 */
function isAbove({ base, revision }, place) {
  return [base, revision].some((above) => above?.every((name, index) => name === place[index]));
}
