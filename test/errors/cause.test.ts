import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { toCause } from "../../src/errors/cause.ts";

const refusedConnection = (options?: ErrorOptions) =>
  Object.assign(new Error("connect ECONNREFUSED", options), { code: "ECONNREFUSED" });
const failed = (cause: unknown, message = "fetch failed") => new TypeError(message, { cause });

test.each<[string, unknown]>([
  ["an error", Object.assign(new RangeError("far"), { code: "EFAR" })],
  ["an error from another realm", runInNewContext('Object.assign(new RangeError("far"), { code: "EFAR" })')],
])("copies name, message and code of %s", (_, thrown) => {
  const { name, message, code } = toCause(thrown);

  expect({ name, message, code }).toEqual({ name: "RangeError", message: "far", code: "EFAR" });
});

test("copies no other property, and has a stack of its own", () => {
  const own = { config: { headers: {} }, cause: undefined, stack: "Error: PT-secret-token" };
  const thrown = Object.assign(new Error("out of reach"), own);

  const cause = toCause(thrown);

  expect(cause).not.toBe(thrown);
  expect(new Set(Reflect.ownKeys(cause))).toEqual(new Set(["stack", "message", "name"]));
  expect(cause.stack).not.toContain("PT-secret-token");
});

test("does not throw for a value whose getters throw", () => {
  const thrown = {
    get code(): string {
      throw new Error("no code");
    },
  };

  expect(toCause(thrown).message).toBe("no reason given");
});

describe("of nested causes", () => {
  test.each<[string, unknown]>([
    ["the innermost", failed(failed(refusedConnection(), "socket"))],
    ["the innermost of two with a code", Object.assign(failed(refusedConnection()), { code: "ERR_NETWORK" })],
    ["one with a code rather than its own cause without one", failed(refusedConnection({ cause: new Error("tcp") }))],
  ])("reads %s", (_, thrown) => {
    expect(toCause(thrown)).toMatchObject({ message: "connect ECONNREFUSED", code: "ECONNREFUSED" });
  });

  test("reads up to five", () => {
    const messages = ["none", "fifth", "fourth", "third", "second", "first"];
    const thrown = messages.reduce<Error | undefined>((cause, message) => new Error(message, { cause }), undefined);

    expect(toCause(new Error("thrown", { cause: thrown })).message).toBe("fifth");
  });

  test("stops at an error that is its own cause", () => {
    const thrown = new Error("round and round");
    thrown.cause = thrown;

    expect(toCause(thrown).message).toBe("round and round");
  });
});

test.each<[string, string, unknown]>([
  ["the innermost message, if no cause has a code", "the socket closed", failed(new Error("the socket closed"))],
  ["that of an error whose cause is not an error", "the proxy refused", failed({ status: 407 }, "the proxy refused")],
  ["the code, if it is empty", "ETIMEDOUT", Object.assign(new AggregateError([]), { code: "ETIMEDOUT" })],
  ["a thrown string", "no route", "no route"],
  ...[undefined, null, 5, "", {}, { message: { token: "PT-secret-token" } }].map(
    (thrown): [string, string, unknown] => [`the default for ${JSON.stringify(thrown)}`, "no reason given", thrown],
  ),
])("the message is %s", (_, message, thrown) => {
  expect(toCause(thrown).message).toBe(message);
});

test("the name of a thrown string is Error", () => {
  expect(toCause("no route").name).toBe("Error");
});

test("omits a code that is not a string", () => {
  expect(toCause(new DOMException("This operation was aborted", "AbortError"))).not.toHaveProperty("code");
});

test("redacts name, message and code, then cuts them after 2,000 characters", () => {
  const long = `${"x".repeat(1996)}PT-secret-token${"x".repeat(1000)}`;
  const thrown = Object.assign(new Error(long), { name: long, code: long });

  const { name, message, code } = toCause(thrown, (text) => text.replace("PT-secret-token", "[redacted]"));

  const cut = `${"x".repeat(1996)}[red…`;
  expect({ name, message, code }).toEqual({ name: cut, message: cut, code: cut });
});
