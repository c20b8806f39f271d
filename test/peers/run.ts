/**
 * `npm run test:peers -- [name ...]` runs `relay-rest check` against mock servers of other projects. It prints the totals
 * of each, and every kind of finding with an example.
 */
import { checkPeer } from "./check-peer.ts";
import { kindsOf } from "./kinds.ts";
import { PEERS } from "./peers.ts";

const names = process.argv.slice(2);

for (const peer of PEERS.filter(({ name }) => names.length === 0 || names.includes(name))) {
  const { summary, results } = await checkPeer(peer);
  const { total, passed, failed, skipped } = summary;
  console.log(`\n${peer.name} ${peer.version}: ${total} cases, ${passed} passed, ${failed} failed, ${skipped} skipped`);
  for (const { kind, count, example } of kindsOf(results)) {
    console.log(`${String(count).padStart(6)}  ${kind}\n        ${example}`);
  }
}
