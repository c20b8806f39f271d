import { fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { installOwnPackages, ownVersionOf } from "../support/own-packages.js";
import { startPrism } from "../support/prism.js";

/** @typedef {{ url: string, stop: () => Promise<void> }} RunningPeer */

/** @typedef {{ name: string, version: string, start: () => Promise<RunningPeer> }} Peer */

const FOLDER = new URL("servers/", import.meta.url);
const DOCUMENT = fileURLToPath(new URL("../../generated/relay-rest.json", import.meta.url));

/** Who may call, where a server can be told. */
export const CREDENTIALS = { projectId: "project-of-the-check", token: "PT-token-of-the-check" };

/** @type {readonly Peer[]} */
export const PEERS = [
  { name: "prism", version: prismVersion(), start: () => startPrism(DOCUMENT) },
  installed("scalar", "@scalar/mock-server"),
  installed("openapi-backend", "openapi-backend"),
  installed("openapi-mock-express-middleware", "openapi-mock-express-middleware"),
];

function prismVersion() {
  /** @type {{ version: string }} */
  const { version } = JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve("@stoplight/prism-cli/package.json"), "utf8"),
  );
  return version;
}

/**
 * A server of the folder, in a process of its own.
 * @param {string} name
 * @param {string} packageName
 * @returns {Peer}
 */
function installed(name, packageName) {
  return { name, version: ownVersionOf(FOLDER, packageName), start: () => startProgram(name) };
}

/**
 * @param {string} name
 * @returns {Promise<RunningPeer>}
 */
async function startProgram(name) {
  installOwnPackages(FOLDER);
  const { projectId, token } = CREDENTIALS;
  const authorization = `Basic ${btoa(`${projectId}:${token}`)}`;
  // What these write, about credentials that are checked and formats that they do not know, is of no use here.
  const program = fork(fileURLToPath(new URL(`${name}.js`, FOLDER)), [DOCUMENT, authorization], { stdio: "ignore" });
  const gone = once(program, "exit");
  const first = await Promise.race([once(program, "message"), gone.then(() => undefined)]);
  if (first === undefined) throw new Error(`${name} ended before it listened`);
  const [url] = /** @type {[string]} */ (first);
  return {
    url,
    stop: async () => {
      program.kill();
      await gone;
    },
  };
}
