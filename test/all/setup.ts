import type { TestProject } from "vitest/node";
import { installCompilers } from "../package/compilers.ts";
import installPackage from "../package/setup.ts";

/** Installs the compilers and the package once, before any test could install them beside another. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await installCompilers();
  return installPackage(project);
}
