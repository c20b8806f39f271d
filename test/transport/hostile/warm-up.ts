import { startHostileServer } from "../../../src/testing/hostile/server.ts";
import { relayOn, send } from "./observe.ts";

// The first request of a process starts timers of Node's HTTP client, or of undici. They must not use a fake clock.
const server = await startHostileServer(200);
await send(relayOn(server), "GET");
await server.close();
