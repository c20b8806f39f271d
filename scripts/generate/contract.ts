import { bundle } from "../document/bundle.ts";
import { createReader, readDocument } from "../document/read.ts";
import { CONTRACT, lintContract, ROOT } from "../document/redocly.ts";
import type { Progress } from "../document/terminal.ts";
import { readGeneratorInputs, toInputs } from "./manifest.ts";
import { type Generation, toGeneration } from "./outputs.ts";

/**
 * Generates all files from the contract, and lints it at the same time.
 * @throws Error with the findings of the linter, or with the reason why the generation failed.
 */
export async function generateContract(progress: Progress = () => undefined): Promise<Generation> {
  progress("linting the contract");
  const [linted, generated] = await Promise.allSettled([lintContract(), generateUnlinted()]);
  if (linted.status === "rejected") throw linted.reason;
  if (generated.status === "rejected") throw generated.reason;
  return generated.value;
}

/** Generates without linting, which takes longer than everything else. */
export async function generateUnlinted(): Promise<Generation> {
  const reader = createReader();
  const document = await bundle(await readDocument(`${ROOT}${CONTRACT}`, reader), reader);
  const inputs = { ...toInputs(reader.texts, ROOT), ...readGeneratorInputs("scripts/generate/contract.ts") };
  const generation = await toGeneration(document, { name: CONTRACT, inputs, isOwn: true });
  return { ...generation, notes: [], sources: [...reader.texts.keys()] };
}
