import { bundle } from "../document/bundle.js";
import { CONTRACT, lintContract, ROOT } from "../document/contract.js";
import { readDocument } from "../document/read.js";
import { createReader } from "../document/reader.js";
import { readGeneratorInputs } from "./generator-inputs.js";
import { toInputs } from "./manifest.js";
import { toGeneration } from "./outputs.js";

/**
 * What the contract becomes. It is linted by the rules of the house meanwhile, and what the linter says comes first.
 * @returns {Promise<import("./outputs.js").Generation>}
 */
export async function generateContract() {
  const [linted, made] = await Promise.allSettled([lintContract(), generateUnlinted()]);
  if (linted.status === "rejected") throw linted.reason;
  if (made.status === "rejected") throw made.reason;
  return made.value;
}

/**
 * The same before the linter has had its say, which takes longer than all of the rest.
 * @returns {Promise<import("./outputs.js").Generation>}
 */
export async function generateUnlinted() {
  const reader = createReader();
  const document = await bundle(await readDocument(`${ROOT}${CONTRACT}`, reader), reader);
  const inputs = { ...toInputs(reader.texts, ROOT), ...readGeneratorInputs("scripts/generate/contract.js") };
  const generation = await toGeneration(document, { name: CONTRACT, inputs, isOwn: true });
  return { ...generation, remarks: [], sources: [...reader.texts.keys()] };
}
