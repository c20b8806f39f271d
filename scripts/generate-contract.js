import { bundle } from "./bundle.js";
import { CONTRACT, lintContract, ROOT } from "./contract.js";
import { toGeneration } from "./generation.js";
import { readGeneratorInputs } from "./generator-inputs.js";
import { toInputs } from "./manifest.js";
import { readDocument } from "./read-document.js";
import { createReader } from "./reader.js";

/**
 * What the contract becomes. It is linted by the rules of the house meanwhile, and what the linter says comes first.
 * @returns {Promise<import("./generation.js").Generation>}
 */
export async function generateContract() {
  const [linted, made] = await Promise.allSettled([lintContract(), generateUnlinted()]);
  if (linted.status === "rejected") throw linted.reason;
  if (made.status === "rejected") throw made.reason;
  return made.value;
}

/**
 * The same before the linter has had its say, which takes longer than all of the rest.
 * @returns {Promise<import("./generation.js").Generation>}
 */
export async function generateUnlinted() {
  const reader = createReader();
  const document = await bundle(await readDocument(`${ROOT}${CONTRACT}`, reader), reader);
  const inputs = { ...toInputs(reader.texts, ROOT), ...readGeneratorInputs("scripts/generate-contract.js") };
  const generation = await toGeneration(document, { name: CONTRACT, inputs, isOwn: true });
  return { ...generation, remarks: [], sources: [...reader.texts.keys()] };
}
