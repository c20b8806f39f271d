import type { TestProject } from "vitest/node";
import { startMockServer } from "../../src/testing/mock/server.ts";

/** Starts one mock for all files of the project; returns a function that stops it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, close } = await startMockServer();
  project.provide("server", "mock");
  project.provide("serverUrl", url);
  return close;
}
