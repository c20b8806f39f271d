import { expect, test } from "vitest";
import { startHostileServer, startMockServer } from "../../../src/testing/index.ts";
import { sendTo } from "../../support/kit/fetch-json.ts";

const TOO_LONG = `{ "name": "${"x".repeat(10_000_000)}" }`;

test("the mock rejects a body of more than 10 MB with a 413, and does not store it", async () => {
  await using mock = await startMockServer();

  const { status, body } = await sendTo(mock.url, "POST /number_groups", { body: TOO_LONG });

  expect([status, body]).toEqual([
    413,
    {
      type: "about:blank",
      title: "Payload Too Large",
      status: 413,
      detail: "The mock accepts request bodies of at most 10000000 bytes",
    },
  ]);
  expect(mock.requests).toMatchObject([{ operationId: "create-number-group", body: undefined, violations: [] }]);
});

test("a hostile server rejects a body of more than 10 MB with a 413, for any step", async () => {
  await using server = await startHostileServer("silence");

  const { status, body } = await sendTo(server.url, "POST /number_groups", { body: TOO_LONG });

  expect([status, body]).toMatchObject([
    413,
    { errors: [{ code: "content_too_large", detail: "The server accepts request bodies of at most 10000000 bytes" }] },
  ]);
  expect(server.requests).toMatchObject([{ body: "" }]);
});

test("the control path of the mock rejects a body of more than 10 MB with a 413", async () => {
  await using mock = await startMockServer({ control: true });

  const { status } = await sendTo(new URL(mock.url).origin, "POST /_mock/fail", { body: TOO_LONG });

  expect(status).toBe(413);
});
