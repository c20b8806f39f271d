import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { startPrism } from "../support/prism.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Server under test: the stock Prism, or the package's mock. */
    readonly server: "prism" | "mock";
    /** Base URL of the server under test. */
    readonly serverUrl: string;
  }
}

const CONTRACT = fileURLToPath(new URL("../../generated/relay-rest.json", import.meta.url));

/** Starts one Prism for all files of the project; returns a function that stops it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await startPrism(CONTRACT);
  project.provide("server", "prism");
  project.provide("serverUrl", url);
  return stop;
}
