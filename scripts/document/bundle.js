import { bundleDocument, createConfig } from "@redocly/openapi-core";
import { toLine } from "./problems.js";

/**
 * A document and all that it refers to, as one.
 * @param {import("@redocly/openapi-core").Document} document
 * @param {import("./reader.js").Reader} reader
 * @returns {Promise<unknown>}
 */
export async function bundle(document, { resolver }) {
  const { styleguide } = await createConfig({});
  const bundled = await bundleDocument({ document, config: styleguide, externalRefResolver: resolver });
  const errors = bundled.problems.filter((problem) => problem.severity === "error" && !isExternalExample(problem));
  if (errors.length > 0) throw new Error(errors.map(toLine).join("\n"));
  /** @type {unknown} */
  const whole = bundled.bundle.parsed;
  return whole;
}

/**
 * Recognizes an example by `externalValue` that was not read. Nothing is made of such examples, so the link may stay.
 * @param {import("./problems.js").Problem} problem
 */
function isExternalExample({ location: [place] }) {
  return /\/examples\/[^/]+$/.test(place?.pointer ?? "");
}
