import type { Contract } from "../contract/contract.ts";
import type { Operation } from "../contract/operation.ts";
import { type JsonObject, lookUp, objectOf, pointerTo } from "../shared/json.ts";

/**
 * Extensions of OpenAPI with which a contract describes what the mock cannot derive from paths and schemas:
 *
 * | extension | in | meaning |
 * | --- | --- | --- |
 * | `x-current: true` | a response | the status that the API uses, when several successes are declared |
 * | `x-request-property: name` | a response property | the request property that it repeats under another name |
 * | `x-count-of: members` | a response property | the number of items in that collection that belong to the resource |
 * | `x-unique-in: things` | a request property | no created item of the collection may have this value already |
 * | `x-offers: { property, collection, as }` | an operation | lists phone numbers that `collection` does not have yet |
 * | `x-sends-code: { length, validFor, maxAttempts }` | an operation | sends a code; the values name request properties |
 * | `x-one-time-code: { otherwise }` | a request property | the code; `otherwise` is the response to any other one |
 * | `x-query-requires`, `x-query-excludes` | an operation | query parameters that need or exclude each other |
 */
export function operationObject({ document, resolve }: Contract, { path, method }: Operation): JsonObject {
  return objectOf(resolve(lookUp(document, pointerTo("/paths", path)))[method.toLowerCase()]);
}
