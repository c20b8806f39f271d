import { createConfig, type Document, lintDocument } from "@redocly/openapi-core";
import type { Plugin } from "@redocly/openapi-core/lib/config/types.js";
import type { Oas3Preprocessor as Repair, Oas3Rule as Rule } from "@redocly/openapi-core/lib/visitors.js";
import { toLine } from "../document/problems.ts";
import type { Reader } from "../document/read.ts";
import { authorizationHeader } from "./authorization-header.ts";
import { emptyEnumStrings } from "./empty-enum-strings.ts";
import { nullableReference } from "./nullable-reference.ts";
import { openResponses } from "./open-responses.ts";
import { operationIds } from "./operation-ids.ts";
import { requiredBody } from "./required-body.ts";
import { serverPlaceholder } from "./server-placeholder.ts";
import { unusedSecurity } from "./unused-security.ts";

/**
 * The repairs of a foreign document, in the order in which they visit a node. The Authorization header comes first: the
 * security requirement that replaces it counts for `unused-security`.
 */
const REPAIRS: Readonly<Record<string, Repair>> = {
  "authorization-header": authorizationHeader,
  "unused-security": unusedSecurity,
  "required-body": requiredBody,
  "open-responses": openResponses,
  "server-placeholder": serverPlaceholder,
  "nullable-reference": nullableReference,
};

/** Rules for defects that only the author of a document can repair. */
const RULES: Readonly<Record<string, Rule>> = {
  "operation-ids": operationIds,
  "empty-enum-strings": emptyEnumStrings,
};

/**
 * The repairs are preprocessors: they run before the rules, which check the repaired document. They also need the
 * original references, so they run before bundling.
 */
const repairPlugin: Plugin = { id: "repair", preprocessors: { oas3: REPAIRS }, rules: { oas3: RULES } };

/**
 * Repairs a foreign document in place.
 * @returns A line for each repair, with its position: `page.md:12:5 message`.
 * @throws Error with a line for each defect that cannot be repaired.
 */
export async function repairDocument(document: Document, { resolver }: Reader): Promise<string[]> {
  const { styleguide } = await createConfig({
    plugins: [repairPlugin],
    preprocessors: severities(REPAIRS, "warn"),
    // Only the rules of OpenAPI itself, without the style rules of this project.
    rules: { ...severities(RULES, "error"), struct: "error", "no-unresolved-refs": "error" },
  });
  const problems = await lintDocument({ document, config: styleguide, externalRefResolver: resolver });
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error([...new Set(errors.map(toLine))].join("\n"));
  return problems.map(toLine);
}

function severities(checks: object, severity: "warn" | "error"): Record<string, "warn" | "error"> {
  return Object.fromEntries(Object.keys(checks).map((name) => [`repair/${name}`, severity]));
}
