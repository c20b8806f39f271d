import { dirname } from "node:path";
import type { Document } from "@redocly/openapi-core";
import { bundle } from "../document/bundle.ts";
import { checkCircularReferences } from "../document/circular-refs.ts";
import { createReader, type Reader, type ReaderOptions, readDocument } from "../document/read.ts";
import { repairDocument } from "../repair/plugin.ts";
import { readGeneratorInputs, toInputName, toInputs } from "./manifest.ts";
import { type Generation, toGeneration } from "./outputs.ts";

/**
 * Generates all files from a document of another publisher. Only the rules of OpenAPI apply, not the style rules of this
 * project; known defects are repaired. The run-time table omits methods that the client does not offer, with a note, so
 * that the rest of the document stays usable. The extensions of this project's contract have no meaning.
 * @param spec A file or a URL.
 * @throws Error that names file and line, if the document is invalid or cannot be repaired.
 */
export async function generateForeign(spec: string, options?: ReaderOptions): Promise<Generation> {
  const reader = createReader(options);
  const document = await readDocument(spec, reader);
  checkCircularReferences(document);
  const { notes, bundled } = await repairAndBundle(document, reader);

  const root = document.source.absoluteRef;
  const inputs = { ...toInputs(reader.texts, dirname(root)), ...readGeneratorInputs("scripts/generate/foreign.ts") };
  const onOmitted = (reason: string): number => notes.push(`left out of operations.ts: ${reason}`);
  const generation = await toGeneration(bundled, {
    name: toInputName(root, dirname(root)),
    inputs,
    onOmitted,
    isOwn: false,
  });
  return { ...generation, notes, sources: [...reader.texts.keys()] };
}

async function repairAndBundle(document: Document, reader: Reader): Promise<{ notes: string[]; bundled: unknown }> {
  try {
    const notes = await repairDocument(document, reader);
    return { notes, bundled: await bundle(document, reader) };
  } catch (error) {
    // Redocly fails without a position for a circular reference in another file, so find it there.
    for (const read of await Promise.allSettled(reader.resolver.cache.values())) {
      if (read.status === "fulfilled" && "source" in read.value) checkCircularReferences(read.value);
    }
    throw error;
  }
}
