import { expect, test } from "vitest";
import { checkConformance } from "../../../../src/testing/index.ts";
import { operationOf } from "../../../support/defects/defect.ts";
import type { ApiAnswer, ApiRequest } from "../../../support/number-groups/messages.ts";
import { CREDENTIALS } from "../../../support/number-groups/rules.ts";
import { startNumberGroupServer } from "../../../support/number-groups/server.ts";
import { stopTimers } from "../../../support/stop-timers.ts";

/** What is found when a group is made and retrieved, with the answers to one operation changed. */
async function violationsOf(operation: string, change: (answer: ApiAnswer) => ApiAnswer) {
  const finish = (answer: ApiAnswer, request: ApiRequest) =>
    operationOf(request) === operation && answer.status < 300 ? change(answer) : answer;
  await using server = await startNumberGroupServer({ finish }, stopTimers());
  const { results } = await checkConformance({
    baseUrl: server.baseUrl,
    credentials: CREDENTIALS,
    only: ["create-number-group echo/stored"],
    timeoutMs: 500,
  });
  return results[0]?.violations;
}

test("retrieves nothing that has no id, for that is a violation of its own", async () => {
  const violations = await violationsOf("create", (answer) => ({
    ...answer,
    body: { ...(answer.body as object), id: 1 },
  }));

  expect(violations).toEqual([{ rule: "schema", pointer: "/id", message: "must be string" }]);
});

test("says what came of the retrieval", async () => {
  const violations = await violationsOf("retrieve", (answer) => ({ ...answer, manner: "never" }));

  expect(violations).toEqual([
    { rule: "time-out", message: "then GET /number_groups/{id}: there was no answer within 500 ms" },
    { rule: "not-stored", message: "then GET /number_groups/{id}: there was no answer" },
  ]);
});

test("says what was not kept", async () => {
  const violations = await violationsOf("retrieve", (answer) => ({
    ...answer,
    body: { ...(answer.body as object), sticky_sender: false },
  }));

  expect(violations).toEqual([
    {
      rule: "not-stored",
      pointer: "/sticky_sender",
      message: "then GET /number_groups/{id}: sticky_sender was sent as true and came back as false",
    },
  ]);
});
