import { fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { installOwnPackages, ownVersionOf } from "../support/own-packages.ts";
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
  installOwnPackages(FOLDER);
  const { projectId, token } = CREDENTIALS;
  const authorization = `Basic ${btoa(`${projectId}:${token}`)}`;
  // Their output is ignored: it only mentions checked credentials and unknown formats.
  const program = fork(fileURLToPath(new URL(`${name}.js`, FOLDER)), [DOCUMENT, authorization], { stdio: "ignore" });
  const gone = once(program, "exit");
  const first = await Promise.race([once(program, "message"), gone.then(() => undefined)]);
  if (first === undefined) throw new Error(`${name} exited before it listened`);
  const [url] = first as [string];
  return {
    url,
    stop: async () => {
      program.kill();
      await gone;
    },
  };
}
