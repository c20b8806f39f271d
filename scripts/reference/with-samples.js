import { toCodeSample } from "./code-sample.js";
import { toSampleSubject } from "./sample.js";

/**
 * As much of a contract as is read here.
 * @typedef {import("./sample.js").Operation & { "x-codeSamples"?: readonly CodeSample[] }} Operation
 * @typedef {{ lang: string, source: string }} CodeSample
 * @typedef {import("./sample.js").Parameter | import("../document/resolve.js").Reference} Parameter
 * @typedef {Record<string, Operation> & { parameters?: readonly Parameter[] }} PathItem
 * @typedef {{ info: { description?: string }, paths: Record<string, PathItem> }} Contract
 */

/** The methods that the client has verbs for; other members of a path have no sample. */
const VERBS = ["get", "post", "put", "delete"];

/** What the samples rely on is said once, where the reference begins. */
const ABOUT_SAMPLES = `The TypeScript samples use the client that is made from this document: \`npm install signalwire-relay-rest\`.
It reads \`SIGNALWIRE_SPACE\`, \`SIGNALWIRE_PROJECT_ID\` and \`SIGNALWIRE_API_TOKEN\`.
`;

/**
 * A copy of a contract in which every operation carries a TypeScript sample.
 * @param {Contract} contract
 * @returns {Contract}
 */
export function withSamples(contract) {
  const copy = structuredClone(contract);
  copy.info.description = [copy.info.description, ABOUT_SAMPLES].filter(Boolean).join("\n");
  for (const [path, item] of Object.entries(copy.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (!VERBS.includes(method) || Object(operation) !== operation || !("operationId" in operation)) continue;
      const source = toCodeSample(toSampleSubject(contract, path, method, operation, item.parameters ?? []));
      operation["x-codeSamples"] = [{ lang: "TypeScript", source }];
    }
  }
  return copy;
}
