import { bundleDocument, createConfig, type Document, type NormalizedProblem as Problem } from "@redocly/openapi-core";
import { toLine } from "./problems.ts";
import type { Reader } from "./read.ts";

/**
 * Bundles a document and all files that it refers to into one document.
 * @throws Error with a line for each problem, such as a reference that leads nowhere.
 */
export async function bundle(document: Document, { resolver }: Reader): Promise<unknown> {
  const { styleguide } = await createConfig({});
  const bundled = await bundleDocument({ document, config: styleguide, externalRefResolver: resolver });
  const errors = bundled.problems.filter((problem) => problem.severity === "error" && !isExternalExample(problem));
  if (errors.length > 0) throw new Error(errors.map(toLine).join("\n"));
  const whole: unknown = bundled.bundle.parsed;
  return whole;
}

/** Recognizes an example by `externalValue` that was not read. No output contains such examples, so the link may stay. */
function isExternalExample({ location: [location] }: Problem): boolean {
  return /\/examples\/[^/]+$/.test(location?.pointer ?? "");
}
