import { isNews, namesOf, report } from "./comparison.js";
import { enter } from "./cursor.js";
import { toList, toObject } from "./json.js";

/**
 * Where the API is, whatever the server variables are called in the contract.
 * @param {import("./comparison.js").Comparison} comparison
 * @param {import("./comparison.js").Pair} contracts
 */
export function compareServers(comparison, contracts) {
  const before = urlsOf(contracts.base);
  const after = urlsOf(contracts.revision);
  const { removed, added, kept } = namesOf(before.keys(), after.keys());
  for (const url of kept) {
    isNews(comparison, { base: before.get(url) ?? contracts.base, revision: after.get(url) ?? contracts.revision });
  }
  for (const url of removed) {
    const place = { base: before.get(url) ?? contracts.base, revision: { ...contracts.revision, node: undefined } };
    report(comparison, place, {
      level: "major",
      kind: "server-removed",
      message: `${url} is no address of the API any more`,
      when: "run time",
    });
  }
  for (const url of added) {
    const place = { base: { ...contracts.base, node: undefined }, revision: after.get(url) ?? contracts.revision };
    report(comparison, place, {
      level: "minor",
      kind: "server-added",
      message: `${url} is an address of the API`,
      when: "never",
    });
  }
}

/**
 * @param {import("./cursor.js").Cursor} contract
 * @returns {ReadonlyMap<string, import("./cursor.js").Cursor>}
 */
function urlsOf(contract) {
  const servers = enter(contract, "servers");
  return new Map(
    toList(servers.node).map((server, index) => [
      String(toObject(server)["url"])
        .replace(/\{[^}]*\}/g, "{}")
        .replace(/\/$/, ""),
      enter(servers, index),
    ]),
  );
}
