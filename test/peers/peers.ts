import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { forkProgram } from "../support/fork.ts";
import { installOwnPackages, ownVersionOf } from "../support/npm.ts";
import { startPrism } from "../support/prism.ts";

export type RunningPeer = { url: string; stop: () => Promise<void> };

export type Peer = { name: string; version: string; start: () => Promise<RunningPeer> };

const FOLDER = new URL("servers/", import.meta.url);
const DOCUMENT = fileURLToPath(new URL("../../generated/relay-rest.json", import.meta.url));

/** Credentials for the servers that can be configured with some. */
export const CREDENTIALS = { projectId: "project-of-the-check", token: "PT-token-of-the-check" };

export const PEERS: readonly Peer[] = [
  { name: "prism", version: prismVersion(), start: () => startPrism(DOCUMENT) },
  installed("scalar", "@scalar/mock-server"),
  installed("openapi-backend", "openapi-backend"),
  installed("openapi-mock-express-middleware", "openapi-mock-express-middleware"),
];

function prismVersion() {
  const { version }: { version: string } = JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve("@stoplight/prism-cli/package.json"), "utf8"),
  );
  return version;
}

/** Describes a server of the folder `servers`, which runs in a separate process. */
function installed(name: string, packageName: string): Peer {
  return { name, version: ownVersionOf(FOLDER, packageName), start: () => startProgram(name) };
}

async function startProgram(name: string): Promise<RunningPeer> {
  await installOwnPackages(FOLDER);
  const { projectId, token } = CREDENTIALS;
  const args = [DOCUMENT, `Basic ${btoa(`${projectId}:${token}`)}`];
  // Their output is ignored: it only mentions checked credentials and unknown formats.
  const { message, stop } = await forkProgram<string>(new URL(`${name}.js`, FOLDER), args, { stdio: "ignore" });
  return { url: message, stop };
}
