import { installOwnPackages, ownVersionOf } from "../support/npm.ts";

/** The call that every contender makes: POST /number_groups. */
export interface Target {
  readonly baseUrl: string;
  readonly authorization: string;
  readonly timeoutMs: number;
  readonly body: { readonly name: string };
}

/** Creates a function that calls once and resolves to the parsed body. */
export type CreateCall = (target: Target) => () => Promise<unknown>;

const FOLDER = new URL("peers/", import.meta.url);

/** The peers have a package.json of their own, so that installing this project does not install them. */
const PEERS = [
  { file: "ky.js", packageName: "ky" },
  { file: "hey-api.js", packageName: "@hey-api/client-fetch" },
  { file: "octokit.js", packageName: "@octokit/request" },
  { file: "openai.js", packageName: "openai" },
  { file: "stripe.js", packageName: "stripe" },
];

/** Installs the peers on first use, loads them, and lists the missing ones with the reason. */
export async function loadPeers(): Promise<{
  peers: { name: string; createCall: CreateCall }[];
  missing: { name: string; reason: string }[];
}> {
  // Peers that cannot be installed are missing.
  await installOwnPackages(FOLDER).catch(console.error);
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
