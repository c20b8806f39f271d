import { dirname } from "node:path";
import type { Document } from "@redocly/openapi-core";
import { bundle } from "../document/bundle.ts";
import { checkCircularReferences } from "../document/circular-refs.ts";
import { createReader, type Reader, type ReaderOptions, readDocument } from "../document/read.ts";
import { examine } from "../repair/plugin.ts";
import { readGeneratorInputs, toInputName, toInputs } from "./manifest.ts";
import { type Generation, toGeneration } from "./outputs.ts";

/**
 * What a document becomes that somebody else published: held against OpenAPI only, and mended where its style is known
 * to mislead. A method that the client has no verb for is left out of the run-time table, and said so, rather than
 * refused: the rest of the document is none the worse for it, and what has no verb cannot be called by mistake.
 * Extensions that mean something in this project's own contract mean nothing here.
 * @param spec A file or a URL.
 */
export async function generateForeign(spec: string, options?: ReaderOptions): Promise<Generation> {
  const reader = createReader(options);
  const document = await readDocument(spec, reader);
  checkCircularReferences(document);
  const { remarks, bundled } = await mend(document, reader);

  const root = document.source.absoluteRef;
  const inputs = { ...toInputs(reader.texts, dirname(root)), ...readGeneratorInputs("scripts/generate/foreign.ts") };
  const leaveOut = (reason: string) => remarks.push(`left out of operations.ts: ${reason}`);
  const generation = await toGeneration(bundled, {
    name: toInputName(root, dirname(root)),
    inputs,
    leaveOut,
    isOwn: false,
  });
  return { ...generation, remarks, sources: [...reader.texts.keys()] };
}

async function mend(document: Document, reader: Reader) {
  try {
    const remarks = await examine(document, reader);
    return { remarks, bundled: await bundle(document, reader) };
  } catch (error) {
    // What goes in circles in another file ends Redocly without a word of where.
    for (const read of await Promise.allSettled(reader.resolver.cache.values())) {
      if (read.status === "fulfilled" && "source" in read.value) checkCircularReferences(read.value);
    }
    throw error;
  }
}
