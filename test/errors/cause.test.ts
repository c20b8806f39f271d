import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { toCause } from "../../src/errors/cause.ts";

test("copies name, message and code", () => {
  const thrown = Object.assign(new RangeError("out of reach"), { code: "EFAR" });

  const { name, message, code } = toCause(thrown);

  expect({ name, message, code }).toEqual({ name: "RangeError", message: "out of reach", code: "EFAR" });
});

test("returns a copy, not the thrown error", () => {
  const thrown = new Error("out of reach");

  expect(toCause(thrown)).not.toBe(thrown);
});

test("does not copy other properties", () => {
  const thrown = Object.assign(new Error("out of reach"), { config: { headers: {} }, cause: undefined });

  expect(new Set(Reflect.ownKeys(toCause(thrown)))).toEqual(new Set(["stack", "message", "name"]));
});

test("does not throw for a value whose getters throw", () => {
  const thrown = {
    get code(): string {
      throw new Error("no code");
    },
  };

  expect(toCause(thrown).message).toBe("no reason given");
});

test("does not copy the stack", () => {
  const thrown = Object.assign(new Error("out of reach"), { stack: "Error: PT-secret-token" });

  expect(toCause(thrown).stack).not.toContain("PT-secret-token");
});

test("reads the innermost cause", () => {
  const refusedConnection = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
  const thrown = new TypeError("fetch failed", { cause: new Error("socket", { cause: refusedConnection }) });

  expect(toCause(thrown)).toMatchObject({ message: "connect ECONNREFUSED", code: "ECONNREFUSED" });
});

test("reads the message of the innermost cause if no cause has a code", () => {
  const thrown = new TypeError("fetch failed", { cause: new Error("the socket closed") });

  expect(toCause(thrown).message).toBe("the socket closed");
});

test("reads up to five nested causes", () => {
  const messages = ["none", "fifth", "fourth", "third", "second", "first"];
  const thrown = messages.reduce<Error | undefined>((cause, message) => new Error(message, { cause }), undefined);

  expect(toCause(new Error("thrown", { cause: thrown })).message).toBe("fifth");
});

test("prefers the innermost of two codes", () => {
  const refusedConnection = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
  const thrown = Object.assign(new Error("request failed", { cause: refusedConnection }), { code: "ERR_NETWORK" });

  expect(toCause(thrown)).toMatchObject({ message: "connect ECONNREFUSED", code: "ECONNREFUSED" });
});

test("prefers an error with a code to its cause without one", () => {
  const refusedConnection = Object.assign(new Error("connect ECONNREFUSED", { cause: new Error("tcp") }), {
    code: "ECONNREFUSED",
  });
  const thrown = new TypeError("fetch failed", { cause: refusedConnection });

  expect(toCause(thrown)).toMatchObject({ message: "connect ECONNREFUSED", code: "ECONNREFUSED" });
});

test("keeps an error whose cause is not an error", () => {
  const thrown = new Error("the proxy refused", { cause: { status: 407 } });

  expect(toCause(thrown).message).toBe("the proxy refused");
});

test("stops at an error that is its own cause", () => {
  const thrown = new Error("round and round");
  thrown.cause = thrown;

  expect(toCause(thrown).message).toBe("round and round");
});

test("uses the code if the message is empty", () => {
  const thrown = Object.assign(new AggregateError([]), { code: "ETIMEDOUT" });

  expect(toCause(thrown).message).toBe("ETIMEDOUT");
});

test("omits a code that is not a string", () => {
  expect(toCause(new DOMException("This operation was aborted", "AbortError"))).not.toHaveProperty("code");
});

test("uses a thrown string as the message", () => {
  const { name, message } = toCause("no route");

  expect({ name, message }).toEqual({ name: "Error", message: "no route" });
});

test.each([undefined, null, 5, "", {}, { message: { token: "PT-secret-token" } }])(
  "returns the default message for %j",
  (thrown) => {
    expect(toCause(thrown).message).toBe("no reason given");
  },
);

test("redacts the message", () => {
  const redact = (text: string) => text.replace("PT-secret-token", "[redacted]");

  expect(toCause(new Error("sent PT-secret-token"), redact).message).toBe("sent [redacted]");
});

test("reads an error from another realm", () => {
  const { name, message, code } = toCause(runInNewContext('Object.assign(new RangeError("far"), { code: "EFAR" })'));

  expect({ name, message, code }).toEqual({ name: "RangeError", message: "far", code: "EFAR" });
});

test("redacts name, message and code", () => {
  const thrown = Object.assign(new Error("m-secret"), { name: "N-secret", code: "C-secret" });

  const { name, message, code } = toCause(thrown, (text) => text.replace("secret", "[redacted]"));

  expect([name, message, code]).toEqual(["N-[redacted]", "m-[redacted]", "C-[redacted]"]);
});

test("redacts each text, then cuts it after 2,000 characters", () => {
  const long = `${"x".repeat(1996)}PT-secret-token${"x".repeat(1000)}`;
  const thrown = Object.assign(new Error(long), { name: long, code: long });

  const { name, message, code } = toCause(thrown, (text) => text.replace("PT-secret-token", "[redacted]"));

  const cut = `${"x".repeat(1996)}[red…`;
  expect({ name, message, code }).toEqual({ name: cut, message: cut, code: cut });
});
