import { startHostileServer } from "../../src/testing/hostile/hostile-server.ts";

// The first fetch of a process loads Node's HTTP client, which a test with a short time limit would pay for.
const server = await startHostileServer(200);
await (await fetch(server.url)).text();
await server.close();
