import { expect, test, vi } from "vitest";
import type { Transport } from "../../src/core/call.ts";
import { type TokenSource, withAuth } from "../../src/transport/auth.ts";
import { aCall, anAttempt } from "../support/a-call.ts";
import { untyped } from "../support/untyped.ts";

const echo: Transport = (_, { headers }) =>
  Promise.resolve({ response: new Response(), text: headers["authorization"] ?? "" });

const rejectionOf = (token: TokenSource, next = echo) =>
  withAuth(next, "project", token)(aCall(), anAttempt()).catch((thrown: unknown) => thrown);

test.each<[string, TokenSource]>([
  ["a string", "PT-1"],
  ["a function that returns a string", () => "PT-1"],
  ["a function that returns a promise of a string", () => Promise.resolve("PT-1")],
])("signs with project id and token, in base64, if the token is %s", async (_, token) => {
  const next = vi.fn(echo);
  const attempt = anAttempt();

  const { text } = await withAuth(next, "project", token)(aCall(), attempt);

  expect(text).toBe("Basic cHJvamVjdDpQVC0x");
  expect(next.mock.calls[0]?.[1]).toBe(attempt);
});

test("calls the token function again for each attempt", async () => {
  const token = vi.fn<() => string>().mockReturnValueOnce("PT-1").mockReturnValueOnce("PT-2");
  const transport = withAuth(echo, "project", token);
  const call = aCall();

  const first = await transport(call, anAttempt());
  const second = await transport(call, anAttempt());

  expect([first.text, second.text]).toEqual([`Basic ${btoa("project:PT-1")}`, `Basic ${btoa("project:PT-2")}`]);
});

test.each<[string, () => Promise<string> | string, string]>([
  ["throws", fail, "the vault is sealed"],
  ["rejects", () => Promise.reject<string>(new Error("the vault is sealed")), "the vault is sealed"],
  ["returns undefined", () => untyped(undefined), "the result of the token function must be a non-empty string"],
  ["returns a number", () => untyped(5), "the result of the token function must be a non-empty string"],
  ["returns an empty string", () => "", "the result of the token function must be a non-empty string"],
  [
    "returns a line break",
    () => "PT-1\n",
    "the result of the token function must not contain white space or control characters",
  ],
])("throws a credentials error, and sends no request, when the token function %s", async (_, token, reason) => {
  const next = vi.fn(echo);

  expect(await rejectionOf(token, next)).toMatchObject({
    kind: "credentials",
    message: `POST /number_groups got no token: ${reason}`,
    delivery: "not-sent",
    attempts: 1,
  });
  expect(next).not.toHaveBeenCalled();
});

test("keeps only name, message and code of the token function's error", async () => {
  const failure = Object.assign(new RangeError("the vault is sealed"), { code: "ESEALED", key: "PT-secret-token" });

  expect(await rejectionOf(() => Promise.reject(failure))).toHaveProperty(
    "cause",
    expect.toSatisfy((cause: object) => Object.keys(cause).join() === "name,code"),
  );
});

function fail(): string {
  throw new Error("the vault is sealed");
}
