import { test } from "vitest";
import { contractRelay } from "./relay.ts";

test.fails("a test fails when Prism reports a violation in its request", async () => {
  const relay = contractRelay();

  await relay.POST("/number_groups", { body: JSON.parse('{ "name": null }') as { name: string } });
});

test.fails("a test fails when Prism does not report an expected violation", async () => {
  const relay = contractRelay({ expectedViolations: ["request.body: Request body must be object"] });

  await relay.POST("/number_groups", { body: { name: "Support line" } });
});
