import { createConfig, type Document, lintDocument } from "@redocly/openapi-core";
import type { Plugin } from "@redocly/openapi-core/lib/config/types.js";
import type { Oas3Rule as Refusal, Oas3Preprocessor as Repair } from "@redocly/openapi-core/lib/visitors.js";
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
 * What is mended in a document that somebody else published. In the order in which they see a node: a header that
 * became a security requirement is not a document without one.
 */
const REPAIRS: Record<string, Repair> = {
  "authorization-header": authorizationHeader,
  "unused-security": unusedSecurity,
  "required-body": requiredBody,
  "open-answers": openResponses,
  "server-placeholder": serverPlaceholder,
  "nullable-reference": nullableReference,
};

/** What cannot be mended, for only its author knows what was meant. */
const REFUSALS: Record<string, Refusal> = {
  "operation-ids": operationIds,
  "empty-enum-strings": emptyEnumStrings,
};

/**
 * The repairs are decorators of the kind that runs before the rules, so that the rules see the mended document; and
 * they need references as their author wrote them, which are gone when a document is bundled.
 */
const repairPlugin: Plugin = { id: "doctor", preprocessors: { oas3: REPAIRS }, rules: { oas3: REFUSALS } };

/**
 * Mends a document that somebody else published, in place, and refuses it where that cannot be done.
 * @returns What was mended, a line for each place.
 */
export async function examine(document: Document, { resolver }: Reader): Promise<string[]> {
  const { styleguide } = await createConfig({
    plugins: [repairPlugin],
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
