import { bundle } from "../document/bundle.ts";
import { CONTRACT, lintContract, ROOT } from "../document/contract.ts";
import { createReader, readDocument } from "../document/read.ts";
import { readGeneratorInputs, toInputs } from "./manifest.ts";
import { type Generation, toGeneration } from "./outputs.ts";

/** What the contract becomes. It is linted by the rules of the house meanwhile, and what the linter says comes first. */
export async function generateContract(): Promise<Generation> {
  const [linted, made] = await Promise.allSettled([lintContract(), generateUnlinted()]);
  if (linted.status === "rejected") throw linted.reason;
  if (made.status === "rejected") throw made.reason;
  return made.value;
}

/** The same before the linter has had its say, which takes longer than all of the rest. */
export async function generateUnlinted(): Promise<Generation> {
  const reader = createReader();
  const document = await bundle(await readDocument(`${ROOT}${CONTRACT}`, reader), reader);
  const inputs = { ...toInputs(reader.texts, ROOT), ...readGeneratorInputs("scripts/generate/contract.ts") };
  const generation = await toGeneration(document, { name: CONTRACT, inputs, isOwn: true });
  return { ...generation, remarks: [], sources: [...reader.texts.keys()] };
}
