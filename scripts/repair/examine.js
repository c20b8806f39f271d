import { createConfig, lintDocument } from "@redocly/openapi-core";
import { toLine } from "../document/problems.js";
import { doctor, REFUSALS, REPAIRS } from "./plugin.js";

/**
 * Mends a document that somebody else published, in place, and refuses it where that cannot be done.
 * @param {import("@redocly/openapi-core").Document} document
 * @param {import("../document/reader.js").Reader} reader
 * @returns {Promise<string[]>} What was mended, a line for each place.
 */
export async function examine(document, { resolver }) {
  const { styleguide } = await createConfig({
    plugins: [doctor],
    preprocessors: severities(REPAIRS, "warn"),
    // What makes a document OpenAPI, none of how this project writes one.
    rules: { ...severities(REFUSALS, "error"), struct: "error", "no-unresolved-refs": "error" },
  });
  const problems = await lintDocument({ document, config: styleguide, externalRefResolver: resolver });
  const faults = problems.filter(({ severity }) => severity === "error");
  if (faults.length > 0) throw new Error([...new Set(faults.map(toLine))].join("\n"));
  return problems.map(toLine);
}

/**
 * @param {object} checks
 * @param {"warn" | "error"} severity
 */
function severities(checks, severity) {
  return Object.fromEntries(Object.keys(checks).map((name) => [`doctor/${name}`, severity]));
}
