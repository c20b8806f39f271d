import type { Reference } from "../document/resolve.ts";
import { toCodeSample } from "./code-sample.ts";
import type { Operation as SampledOperation } from "./sample.ts";
import { toSampleSubject } from "./sample.ts";
import type { Parameter as InputParameter } from "./sample-input.ts";

/** As much of a contract as is read here. */
type Operation = SampledOperation & { "x-codeSamples"?: readonly CodeSample[] };

interface CodeSample {
  lang: string;
  source: string;
}

type Parameter = InputParameter | Reference;

type PathItem = Record<string, Operation> & { parameters?: readonly Parameter[] };

export type Contract = { info: { description?: string }; paths: Record<string, PathItem> };

/** The methods that the client has verbs for; other members of a path have no sample. */
const VERBS = ["get", "post", "put", "delete"];

/** What the samples rely on is said once, where the reference begins. */
const ABOUT_SAMPLES = `The TypeScript samples use the client that is made from this document: \`npm install signalwire-relay-rest\`.
It reads \`SIGNALWIRE_SPACE\`, \`SIGNALWIRE_PROJECT_ID\` and \`SIGNALWIRE_API_TOKEN\`.
`;

/** A copy of a contract in which every operation carries a TypeScript sample. */
export function withSamples(contract: Contract): Contract {
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
