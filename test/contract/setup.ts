import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { startPrism } from "../support/prism.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the stock Prism mocks the contract. */
    readonly prismUrl: string;
  }
}

const CONTRACT = fileURLToPath(new URL("../../generated/relay-rest.json", import.meta.url));

/** One Prism for all files of the project; what it returns ends it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await startPrism(CONTRACT);
  project.provide("prismUrl", url);
  return stop;
}
