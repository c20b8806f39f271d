import { expect, test } from "vitest";
import { checkConformance } from "../../../../src/testing/index.ts";
import { operationOf } from "../../../support/defects/defect.ts";
import type { ApiRequest, ApiResponse } from "../../../support/number-groups/messages.ts";
import { CREDENTIALS } from "../../../support/number-groups/rules.ts";
import { startNumberGroupServer } from "../../../support/number-groups/server.ts";
import { stopTimers } from "../../../support/stop-timers.ts";

/** Returns the violations when a group is created and retrieved, with changed responses of one operation. */
async function violationsOf(operation: string, change: (response: ApiResponse) => ApiResponse) {
  const finish = (response: ApiResponse, request: ApiRequest) =>
    operationOf(request) === operation && response.status < 300 ? change(response) : response;
  await using server = await startNumberGroupServer({ finish }, stopTimers());
  const { results } = await checkConformance({
    baseUrl: server.baseUrl,
    credentials: CREDENTIALS,
    only: ["create-number-group echo/stored"],
    timeoutMs: 500,
  });
  return results[0]?.violations;
}

test("sends no retrieval without an id, which another violation reports", async () => {
  const violations = await violationsOf("create", (response) => ({
    ...response,
    body: { ...(response.body as object), id: null },
  }));

  expect(violations).toEqual([{ rule: "schema", pointer: "/id", message: "must be string" }]);
});

test("reports a failed retrieval", async () => {
  const violations = await violationsOf("retrieve", (response) => ({ ...response, failureMode: "never" }));

  expect(violations).toEqual([
    { rule: "time-out", message: "then GET /number_groups/{id}: no response within 500 ms" },
    { rule: "not-stored", message: "then GET /number_groups/{id}: got no response" },
  ]);
});

test("reports properties that were not stored", async () => {
  const violations = await violationsOf("retrieve", (response) => ({
    ...response,
    body: { ...(response.body as object), sticky_sender: false },
  }));

  expect(violations).toEqual([
    {
      rule: "not-stored",
      pointer: "/sticky_sender",
      message: "then GET /number_groups/{id}: sticky_sender was sent as true, but returned as false",
    },
  ]);
});
