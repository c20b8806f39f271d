import { dirname } from "node:path";
import { bundleParts } from "../document/bundle.ts";
import { collectGarbage } from "../document/collect-garbage.ts";
import { toNotes } from "../document/origins.ts";
import { displayName } from "../document/problems.ts";
import { createReader, type ReaderOptions, readDocument } from "../document/read.ts";
import { type Selection, select, stripPrefix } from "../document/select.ts";
import type { Node } from "../document/structure.ts";
import type { Progress } from "../document/terminal.ts";
import { repairDocument } from "../repair/repair-document.ts";
import { readGeneratorInputs, toInputName, toInputs } from "./manifest.ts";
import { type Generation, toGeneration } from "./outputs.ts";

export interface ForeignOptions extends ReaderOptions {
  /** The part of the document to generate from. @defaultValue everything */
  readonly selection?: Selection;
  /** Moves this start of all paths to the server URLs. */
  readonly stripPrefix?: string | undefined;
  /** Lists every remark, even if many are alike. */
  readonly isVerbose?: boolean;
  /** Receives each phase of the generation. */
  readonly progress?: Progress | undefined;
}

/**
 * Generates all files from a document of another publisher. Rejects only what makes generation impossible; everything
 * else is repaired or left out, with a note. The extensions of this project's contract have no meaning.
 * @param spec A file or a URL.
 * @throws Error that names file and line, if it is not an OpenAPI document, or if it refers to a missing part.
 */
export async function generateForeign(spec: string, options: ForeignOptions = {}): Promise<Generation> {
  const { root, origin, notes, sources } = await readForeign(spec, options);
  collectGarbage();
  const uncompilable: string[] = [];
  const generation = await toGeneration(root, {
    ...origin,
    onUncompilable: (reason) => uncompilable.push(reason),
    isOwn: false,
    progress: options.progress,
  });
  return { ...generation, notes: [...notes, ...uncompilable], sources };
}

/**
 * Reads, repairs and bundles a document. Positions need its syntax tree, which is larger than the document itself; the
 * result does not refer to it, so that it is freed before the compiler builds another tree.
 */
async function readForeign(
  spec: string,
  {
    selection = { paths: [], tags: [], operations: [] },
    stripPrefix: prefix,
    isVerbose = false,
    progress,
    ...options
  }: ForeignOptions,
) {
  const reader = createReader(options);
  progress?.(`reading ${displayName(spec)}`);
  const document = await readDocument(spec, reader);
  progress?.("following the references");
  const isPart = Object.values(selection).some((globs: readonly string[]) => globs.length > 0);
  const keep = (root: Node): void => {
    select(root, selection);
  };
  const bundle = await bundleParts(document, reader, isPart ? { select: keep } : {});
  if (prefix !== undefined) stripPrefix(bundle.root, prefix);
  progress?.("repairing the document");
  repairDocument(bundle);
  collectGarbage();
  const file = document.source.absoluteRef;
  const folder = dirname(file);
  const inputs = { ...toInputs(reader.texts, folder), ...readGeneratorInputs("scripts/generate/foreign.ts") };
  return {
    root: bundle.root,
    origin: { name: toInputName(file, folder), inputs },
    notes: toNotes(bundle.remarks, bundle.origins, { isVerbose }),
    sources: [...reader.texts.keys()],
  };
}
