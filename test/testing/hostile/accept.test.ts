import { expect, test, vi } from "vitest";
import { startHostileServer } from "../../../src/testing/index.ts";

test("a server with acceptAfterMs responds after that time", async () => {
  await using server = await startHostileServer(204, { acceptAfterMs: 1 });

  expect((await fetch(server.url)).status).toBe(204);
});

test("a server responds while a test uses fake timers", async () => {
  await using server = await startHostileServer(204);
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });

  expect((await fetch(server.url)).status).toBe(204);
});
