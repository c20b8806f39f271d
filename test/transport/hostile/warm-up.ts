import { startHostileServer } from "../../../src/testing/hostile/server.ts";

// The first fetch of a process starts timers of Node's HTTP client. They must not use a fake clock.
const server = await startHostileServer(200);
await (await fetch(server.url)).text();
await server.close();
