import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { installPackage, packPackage } from "../support/npm.ts";

declare module "vitest" {
  interface ProvidedContext {
    installation: Installation;
  }
}

/** The package as npm publishes it, and a folder in which only the package is installed. */
export interface Installation {
  readonly tarball: string;
  readonly folder: string;
}

/** Packs and installs the package once for all tests of this project. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // The real path, because macOS links its temporary folder and tests compare resolved paths with this prefix.
  const temporary = await realpath(await mkdtemp(join(tmpdir(), "signalwire-relay-rest-")));
  const remove = () => rm(temporary, { recursive: true, force: true });
  try {
    const tarball = await packPackage(temporary);
    const folder = join(temporary, "consumer");
    await installPackage(folder, tarball);
    project.provide("installation", { tarball, folder });
  } catch (error) {
    await remove();
    throw error;
  }
  return remove;
}
