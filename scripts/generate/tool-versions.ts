import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** The packages whose version may change what is generated. */
const TOOLS = ["@redocly/cli", "@redocly/openapi-core", "openapi-typescript", "typescript"];

/** @returns Package -> version. */
export function toolVersions(): Record<string, string> {
  return Object.fromEntries(TOOLS.map((name) => [name, versionOf(name)]));
}

function versionOf(name: string): string {
  return (require(`${name}/package.json`) as { version: string }).version;
}
