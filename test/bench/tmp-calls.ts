import { measureCalls } from "./calls.ts";
const { costs, missing } = await measureCalls({ isQuick: process.argv.includes("--quick") });
for (const { name, sequential, inFlight } of costs) console.log(name.padEnd(40), sequential.microseconds.toFixed(0), sequential.ofRaw.median.toFixed(3), inFlight.microseconds.toFixed(0), inFlight.ofRaw.median.toFixed(3));
console.log(missing); process.exit(0);
