import { dirname } from "node:path";
import { bundle } from "../document/bundle.js";
import { refuseCircles } from "../document/circular-refs.js";
import { readDocument } from "../document/read.js";
import { createReader } from "../document/reader.js";
import { examine } from "../repair/examine.js";
import { readGeneratorInputs } from "./generator-inputs.js";
import { toInputName, toInputs } from "./manifest.js";
import { toGeneration } from "./outputs.js";

/**
 * What a document becomes that somebody else published: held against OpenAPI only, and mended where its style is known
 * to mislead. A method that the client has no verb for is left out of the run-time table, and said so, rather than
 * refused: the rest of the document is none the worse for it, and what has no verb cannot be called by mistake.
 * Extensions that mean something in this project's own contract mean nothing here.
 * @param {string} spec A file or a URL.
 * @param {import("../document/reader.js").ReaderOptions} [options]
 * @returns {Promise<import("./outputs.js").Generation>}
 */
export async function generateForeign(spec, options) {
  const reader = createReader(options);
  const document = await readDocument(spec, reader);
  refuseCircles(document);
  const { remarks, bundled } = await mend(document, reader);

  const root = document.source.absoluteRef;
  const inputs = { ...toInputs(reader.texts, dirname(root)), ...readGeneratorInputs("scripts/generate/foreign.js") };
  const leaveOut = (/** @type {string} */ reason) => remarks.push(`left out of operations.ts: ${reason}`);
  const generation = await toGeneration(bundled, {
    name: toInputName(root, dirname(root)),
    inputs,
    leaveOut,
    isOwn: false,
  });
  return { ...generation, remarks, sources: [...reader.texts.keys()] };
}

/**
 * @param {import("@redocly/openapi-core").Document} document
 * @param {import("../document/reader.js").Reader} reader
 */
async function mend(document, reader) {
  try {
    const remarks = await examine(document, reader);
    return { remarks, bundled: await bundle(document, reader) };
  } catch (error) {
    // What goes in circles in another file ends Redocly without a word of where.
    for (const read of await Promise.allSettled(reader.resolver.cache.values())) {
      if (read.status === "fulfilled" && "source" in read.value) refuseCircles(read.value);
    }
    throw error;
  }
}
