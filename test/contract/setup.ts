import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { startPrism } from "../support/prism.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Which server the tests are run against: the stock Prism, or the mock that the package ships. */
    readonly server: "prism" | "mock";
    /** What goes before every path of it. */
    readonly serverUrl: string;
  }
}

const CONTRACT = fileURLToPath(new URL("../../generated/relay-rest.json", import.meta.url));

/** One Prism for all files of the project; what it returns ends it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await startPrism(CONTRACT);
  project.provide("server", "prism");
  project.provide("serverUrl", url);
  return stop;
}
