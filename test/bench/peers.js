import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FOLDER = new URL("peers/", import.meta.url);

/** A folder of its own, so that nobody who installs or builds this project has to install them. */
const PEERS = [
  { file: "ky.js", packageName: "ky" },
  { file: "hey-api.js", packageName: "@hey-api/client-fetch" },
  { file: "octokit.js", packageName: "@octokit/request" },
  { file: "openai.js", packageName: "openai" },
  { file: "stripe.js", packageName: "stripe" },
];

/**
 * The peers that can be had, installed on first use, and of the others why not.
 * @returns {Promise<{
 *   peers: { name: string, createCall: import("./contenders.js").CreateCall }[],
 *   missing: { name: string, reason: string }[],
 * }>}
 */
export async function loadPeers() {
  if (!isInstalled()) install();
  const peers = [];
  const missing = [];
  for (const { file, packageName } of PEERS) {
    const name = `${packageName} ${versionOf(packageName)}`;
    try {
      /** @type {{ default: import("./contenders.js").CreateCall }} */
      const { default: createCall } = await import(new URL(file, FOLDER).href);
      peers.push({ name, createCall });
    } catch (error) {
      missing.push({ name, reason: String(error).split("\n", 1).join() });
    }
  }
  return { peers, missing };
}

function isInstalled() {
  const installed = new URL("node_modules/.package-lock.json", FOLDER);
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(new URL("package-lock.json", FOLDER)).mtimeMs;
}

// A failure shows itself when the peers are imported.
function install() {
  console.error("bench: installing the peers (test/bench/peers)");
  spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: fileURLToPath(FOLDER),
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
}

/** @param {string} packageName */
function versionOf(packageName) {
  /** @type {{ dependencies: Record<string, string> }} */
  const { dependencies } = JSON.parse(readFileSync(new URL("package.json", FOLDER), "utf8"));
  return dependencies[packageName] ?? "";
}
