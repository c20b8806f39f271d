import { inspect } from "node:util";
import { expect, test } from "vitest";
import { createRelayClient } from "../../src/index.ts";
import { ACME, SUPPORT } from "../support/acme.ts";
import { connectionRefused } from "../support/fetches.ts";

/** The error of a call without a server. */
async function networkError() {
  const client = createRelayClient({ ...ACME, fetch: connectionRefused, retry: { maxAttempts: 1 } });
  const { error } = await client.POST("/number_groups", SUPPORT);
  if (error?.kind !== "network") throw new Error("the call did not fail");
  return error;
}

test("a logger that copies the properties of an error keeps its name and kind", async () => {
  expect({ ...(await networkError()) }).toMatchObject({ name: "NetworkError", kind: "network", delivery: "not-sent" });
});

test("an inspector shows the name of an error once", async () => {
  const text = inspect(await networkError());

  expect(text.match(/NetworkError/g)).toHaveLength(1);
});

test("code may set the name of an error", async () => {
  const error = await networkError();

  error.name = "RelayFailure";

  expect(error.name).toBe("RelayFailure");
});

test("JSON has the code of the cause", async () => {
  expect(JSON.parse(JSON.stringify(await networkError()))).toMatchObject({
    name: "NetworkError",
    kind: "network",
    cause: { message: "connect ECONNREFUSED", code: "ECONNREFUSED" },
  });
});

// The platform copies name, message, stack and cause of an error, and replaces a name that is not its own.
test("structuredClone keeps message and cause of an error", async () => {
  const error = await networkError();

  const clone = structuredClone(error);

  expect(clone).toMatchObject({ message: error.message, cause: { message: "connect ECONNREFUSED" } });
  expect(clone.stack).toContain("NetworkError");
});

test("structuredClone of toJSON() keeps kind, delivery and the code of the cause", async () => {
  expect(structuredClone((await networkError()).toJSON())).toMatchObject({
    name: "NetworkError",
    kind: "network",
    delivery: "not-sent",
    cause: { code: "ECONNREFUSED" },
  });
});
