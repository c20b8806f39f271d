import { expect, test } from "vitest";
import { startMockServer } from "../../../src/testing/index.ts";
import { sendTo } from "../../support/kit/fetch-json.ts";

test.each(["%", "%G1", "%FF", "a%2"])("a path that is not percent-encoded is a 400: %s", async (id) => {
  await using mock = await startMockServer();

  const { status, body } = await sendTo(mock.url, `GET /number_groups/${id}`);

  expect([status, body]).toEqual([
    400,
    {
      type: "about:blank",
      title: "Bad Request",
      status: 400,
      detail: `The path is not percent-encoded: /number_groups/${id}`,
    },
  ]);
});
