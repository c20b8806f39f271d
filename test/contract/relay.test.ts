import { test } from "vitest";
import { contractRelay } from "./relay.ts";

test.fails("a test fails when the server reports a violation in its request", async () => {
  const relay = contractRelay();

  await relay.POST("/number_groups", { body: JSON.parse('{ "name": null }') as { name: string } });
});

test.fails("a test fails when the server does not report an expected violation", async () => {
  const relay = contractRelay({ expectedViolations: ["request.body: must be object"] });

  await relay.POST("/number_groups", { body: { name: "Support line" } });
});
