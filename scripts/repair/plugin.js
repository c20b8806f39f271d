import { authorizationHeader } from "./authorization-header.js";
import { emptyEnumStrings } from "./empty-enum-strings.js";
import { nullableReference } from "./nullable-reference.js";
import { openAnswers } from "./open-responses.js";
import { operationIds } from "./operation-ids.js";
import { requiredBody } from "./required-body.js";
import { serverPlaceholder } from "./server-placeholder.js";
import { unusedSecurity } from "./unused-security.js";

/** @typedef {import("@redocly/openapi-core/lib/visitors.js").Oas3Preprocessor} Repair */
/** @typedef {import("@redocly/openapi-core/lib/visitors.js").Oas3Rule} Refusal */
/** @typedef {import("@redocly/openapi-core/lib/walk.js").UserContext} Context */

/**
 * What is mended in a document that somebody else published. In the order in which they see a node: a header that
 * became a security requirement is not a document without one.
 * @type {Record<string, Repair>}
 */
export const REPAIRS = {
  "authorization-header": authorizationHeader,
  "unused-security": unusedSecurity,
  "required-body": requiredBody,
  "open-answers": openAnswers,
  "server-placeholder": serverPlaceholder,
  "nullable-reference": nullableReference,
};

/**
 * What cannot be mended, for only its author knows what was meant.
 * @type {Record<string, Refusal>}
 */
export const REFUSALS = {
  "operation-ids": operationIds,
  "empty-enum-strings": emptyEnumStrings,
};

/**
 * The repairs are decorators of the kind that runs before the rules, so that the rules see the mended document; and
 * they need references as their author wrote them, which are gone when a document is bundled.
 * @type {import("@redocly/openapi-core/lib/config/types.js").Plugin}
 */
export const doctor = { id: "doctor", preprocessors: { oas3: REPAIRS }, rules: { oas3: REFUSALS } };
