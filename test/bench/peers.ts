import { installOwnPackages, ownVersionOf } from "../support/own-packages.ts";

/** The call that every contender makes: POST /number_groups. */
export interface Target {
  baseUrl: string;
  authorization: string;
  timeoutMs: number;
  body: { name: string };
}

/** Creates a function that calls once and resolves to the parsed body. */
export type CreateCall = (target: Target) => () => Promise<unknown>;

const FOLDER = new URL("peers/", import.meta.url);

/** A folder of its own, so that nobody who installs or builds this project has to install them. */
const PEERS = [
  { file: "ky.js", packageName: "ky" },
  { file: "hey-api.js", packageName: "@hey-api/client-fetch" },
  { file: "octokit.js", packageName: "@octokit/request" },
  { file: "openai.js", packageName: "openai" },
  { file: "stripe.js", packageName: "stripe" },
];

/** The peers that can be had, installed on first use, and of the others why not. */
export async function loadPeers(): Promise<{
  peers: { name: string; createCall: CreateCall }[];
  missing: { name: string; reason: string }[];
}> {
  installOwnPackages(FOLDER);
  const peers = [];
  const missing = [];
  for (const { file, packageName } of PEERS) {
    const name = `${packageName} ${ownVersionOf(FOLDER, packageName)}`;
    try {
      const { default: createCall }: { default: CreateCall } = await import(new URL(file, FOLDER).href);
      peers.push({ name, createCall });
    } catch (error) {
      missing.push({ name, reason: String(error).split("\n", 1).join() });
    }
  }
  return { peers, missing };
}
