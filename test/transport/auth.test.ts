import { expect, test, vi } from "vitest";
import type { Transport } from "../../src/core/call.ts";
import { withAuth } from "../../src/transport/auth.ts";
import { aCall, anAttempt } from "../support/a-call.ts";
import { untyped } from "../support/untyped.ts";

const echo: Transport = (_, { headers }) =>
  Promise.resolve({ response: new Response(), text: headers["authorization"] ?? "" });

test("signs with the base64 of project id and token", async () => {
  const transport = withAuth(echo, "project", "PT-secret-token");

  const { text } = await transport(aCall(), anAttempt());

  expect(text).toBe("Basic cHJvamVjdDpQVC1zZWNyZXQtdG9rZW4=");
});

test.each([
  ["a string", () => "PT-1"],
  ["a promise of a string", () => Promise.resolve("PT-1")],
])("signs with the token of a function that returns %s", async (_, token) => {
  const transport = withAuth(echo, "project", token);

  const { text } = await transport(aCall(), anAttempt());

  expect(text).toBe(`Basic ${btoa("project:PT-1")}`);
});

test("calls the token function again for each attempt", async () => {
  const token = vi.fn<() => string>().mockReturnValueOnce("PT-1").mockReturnValueOnce("PT-2");
  const transport = withAuth(echo, "project", token);
  const call = aCall();

  const first = await transport(call, anAttempt());
  const second = await transport(call, anAttempt());

  expect([first.text, second.text]).toEqual([`Basic ${btoa("project:PT-1")}`, `Basic ${btoa("project:PT-2")}`]);
});

test("passes on the attempt", async () => {
  const next = vi.fn(echo);
  const attempt = anAttempt();

  await withAuth(next, "project", () => "PT-1")(aCall(), attempt);

  expect(next.mock.calls[0]?.[1]).toBe(attempt);
});

test.each([
  ["throws", fail],
  ["rejects", () => Promise.reject<string>(new Error("the vault is sealed"))],
])("throws a credentials error when the token function %s", async (_, token) => {
  const error = await withAuth(echo, "project", token)(aCall(), anAttempt()).catch((thrown: unknown) => thrown);

  expect(error).toMatchObject({
    kind: "credentials",
    message: "POST /number_groups got no token: the vault is sealed",
    delivery: "not-sent",
    attempts: 1,
  });
});

test("keeps only name, message and code of the token function's error", async () => {
  const failure = Object.assign(new RangeError("the vault is sealed"), { code: "ESEALED", key: "PT-secret-token" });
  const transport = withAuth(echo, "project", () => Promise.reject(failure));

  const error = await transport(aCall(), anAttempt()).catch((thrown: unknown) => thrown);

  expect(error).toHaveProperty(
    "cause",
    expect.toSatisfy((cause: object) => Object.keys(cause).join() === "name,code"),
  );
});

test("sends no request when the token function fails", async () => {
  const next = vi.fn(echo);

  await withAuth(next, "project", fail)(aCall(), anAttempt()).catch(() => undefined);

  expect(next).not.toHaveBeenCalled();
});

test.each([
  ["undefined", undefined, "must be a non-empty string"],
  ["a number", 5, "must be a non-empty string"],
  ["an empty string", "", "must be a non-empty string"],
  ["a line break", "PT-1\n", "must not contain white space or control characters"],
])("rejects %s from the token function", async (_, value, problem) => {
  const transport = withAuth(echo, "project", () => untyped(value));

  const error = await transport(aCall(), anAttempt()).catch((thrown: unknown) => thrown);

  expect(error).toMatchObject({
    kind: "credentials",
    message: `POST /number_groups got no token: the result of the token function ${problem}`,
  });
});

test("sends no request if the token arrives after the end of the attempt", async () => {
  const next = vi.fn(echo);
  const attempt = anAttempt();

  const received = withAuth(next, "project", () => Promise.resolve("PT-1"))(aCall(), attempt);
  attempt.controller.abort();
  await received.catch(() => undefined);

  expect(next).not.toHaveBeenCalled();
});

function fail(): string {
  throw new Error("the vault is sealed");
}
