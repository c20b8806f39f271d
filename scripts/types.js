import openapiTypescript, { astToString } from "openapi-typescript";

/**
 * The TypeScript types of a bundled contract.
 * @param {string} bundle
 * @returns {Promise<string>}
 */
export async function toTypes(bundle) {
  const nodes = await openapiTypescript(bundle, {
    // Otherwise a body field with a default becomes one that callers have to send.
    defaultNonNullable: false,
  });
  return astToString(nodes);
}
