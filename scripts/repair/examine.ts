import type { Document } from "@redocly/openapi-core";
import { createConfig, lintDocument } from "@redocly/openapi-core";
import { toLine } from "../document/problems.ts";
import type { Reader } from "../document/reader.ts";
import { doctor, REFUSALS, REPAIRS } from "./plugin.ts";

/**
 * Mends a document that somebody else published, in place, and refuses it where that cannot be done.
 * @returns What was mended, a line for each place.
 */
export async function examine(document: Document, { resolver }: Reader): Promise<string[]> {
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

function severities(checks: object, severity: "warn" | "error") {
  return Object.fromEntries(Object.keys(checks).map((name) => [`doctor/${name}`, severity]));
}
