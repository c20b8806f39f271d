import { inspect } from "node:util";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { errorClassOf, isRelayError } from "../../src/errors/errors.ts";

describe.each([
  ["ApiError", "api"],
  ["HttpError", "http"],
  ["MalformedError", "malformed"],
  ["RedirectError", "redirect"],
  ["NetworkError", "network"],
  ["TimeoutError", "timeout"],
  ["AbortedError", "aborted"],
  ["CredentialsError", "credentials"],
  ["MiddlewareError", "middleware"],
] as const)("%s", (name, kind) => {
  const error = new (errorClassOf(kind))("POST /number_groups failed");

  test("is an Error", () => {
    expect(error).toBeInstanceOf(Error);
  });

  test("has its name", () => {
    expect(error.name).toBe(name);
  });

  test("is of a class of that name", () => {
    expect(error.constructor.name).toBe(name);
  });

  test("has its message", () => {
    expect(error.message).toBe("POST /number_groups failed");
  });

  test("shows name and message as a string", () => {
    expect(String(error)).toBe(`${name}: POST /number_groups failed`);
  });

  test("shows name and message in its stack", () => {
    expect(error.stack).toMatch(new RegExp(`^${name}: POST /number_groups failed\n`));
  });

  test("shows name and message to an inspector", () => {
    expect(inspect(error)).toMatch(new RegExp(`^${name}: POST /number_groups failed\n`));
  });

  test("is a relay error", () => {
    expect(isRelayError(error)).toBe(true);
  });

  test("has the brand that all copies of the package share", () => {
    expect(Reflect.get(error, Symbol.for("signalwire-relay-rest.error"))).toBe(true);
  });

  test("writes name, message and assigned fields as JSON", () => {
    const json: unknown = JSON.parse(JSON.stringify(Object.assign(error, { attempts: 2 })));

    expect(json).toEqual({ name, message: "POST /number_groups failed", attempts: 2 });
  });

  test("has no cause by default", () => {
    expect(error).not.toHaveProperty("cause");
  });
});

test("an error has the message and the code of its cause in its JSON", () => {
  const cause = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
  const error = new (errorClassOf("network"))("failed", { cause });

  expect(JSON.parse(JSON.stringify(error))).toMatchObject({
    cause: { message: "connect ECONNREFUSED", code: "ECONNREFUSED" },
  });
});

test("errors of a kind share their class", () => {
  expect(errorClassOf("network")).toBe(errorClassOf("network"));
});

describe("isRelayError", () => {
  beforeEach(() => {
    vi.resetModules();
  });

  test("recognises an error of another copy of the package", async () => {
    const copy = await import("../../src/errors/errors.ts");

    expect(isRelayError(new (copy.errorClassOf("network"))("failed"))).toBe(true);
  });

  test.each([
    ["undefined", undefined],
    ["null", null],
    ["a string", "NetworkError"],
    ["a number", 5],
    ["a function", () => undefined],
    ["an empty object", {}],
    ["an error of the platform", new Error("POST /number_groups failed")],
    ["the platform's own TimeoutError", new DOMException("The operation timed out.", "TimeoutError")],
    ["an object that looks like one", { name: "NetworkError", kind: "network", delivery: "refused" }],
  ])("does not recognise %s", (_, value) => {
    expect(isRelayError(value)).toBe(false);
  });
});
