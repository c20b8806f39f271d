import { toText } from "./json.js";
import { redoclyDiff } from "./redocly-diff.js";

/**
 * What a new contract means for the callers of this client: the structure compared, joined with `redocly diff` and with
 * the generated types.
 * @param {unknown} base - Bundled contracts.
 * @param {unknown} revision
 * @returns {Promise<import("./account.js").Account>}
 */
export async function compareContracts(base, revision) {
  if (toText(base) === toText(revision)) return { bump: "none", changes: [] };
  const verdicts = redoclyDiff(base, revision);
  // It is awaited below; without a listener until then, its failure would end the process.
  verdicts.catch(() => undefined);
  // Loading the compiler and the generator takes longer than anything else here.
  const [{ toAccount }, { toSide }] = await Promise.all([import("./account.js"), import("./side.js")]);
  const sides = /** @type {const} */ ([await toSide(base), await toSide(revision)]);
  return toAccount(...sides, await verdicts);
}
