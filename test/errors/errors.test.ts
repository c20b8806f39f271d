import { inspect } from "node:util";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { errorClassOf, isRelayError } from "../../src/errors/errors.ts";
import { createRelayClient } from "../../src/index.ts";
import { ACME, SUPPORT } from "../support/acme.ts";
import { connectionRefused } from "../support/fetches.ts";

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

  test("is an Error of a class of that name, which all its errors share", () => {
    expect(error).toBeInstanceOf(Error);
    expect(error.constructor.name).toBe(name);
    expect(error.constructor).toBe(errorClassOf(kind));
  });

  test("is a relay error, by a brand that all copies of the package share", () => {
    expect(isRelayError(error)).toBe(true);
    expect(Reflect.get(error, Symbol.for("signalwire-relay-rest.error"))).toBe(true);
  });

  test("has its name and message, and no cause by default", () => {
    expect([error.name, error.message]).toEqual([name, "POST /number_groups failed"]);
    expect(error).not.toHaveProperty("cause");
  });

  test("shows name and message as a string, in its stack and to an inspector", () => {
    const shown = `${name}: POST /number_groups failed`;

    expect(String(error)).toBe(shown);
    expect([error.stack, inspect(error)].map((text) => text?.split("\n")[0])).toEqual([shown, shown]);
  });

  test("writes name, message and assigned fields as JSON", () => {
    const json: unknown = JSON.parse(JSON.stringify(Object.assign(error, { attempts: 2 })));

    expect(json).toEqual({ name, message: "POST /number_groups failed", attempts: 2 });
  });
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

describe("the error of a call", () => {
  async function networkError() {
    const client = createRelayClient({ ...ACME, fetch: connectionRefused, retry: { maxAttempts: 1 } });
    const { error } = await client.POST("/number_groups", SUPPORT);
    if (error?.kind !== "network") throw new Error("the call did not fail");
    return error;
  }

  const FACTS = { name: "NetworkError", kind: "network", delivery: "not-sent" };

  test("keeps its name and kind in a logger that copies its properties", async () => {
    expect({ ...(await networkError()) }).toMatchObject(FACTS);
  });

  test("shows its name once to an inspector", async () => {
    const text = inspect(await networkError());

    expect(text.match(/NetworkError/g)).toHaveLength(1);
  });

  test("may get another name", async () => {
    const error = await networkError();

    error.name = "RelayFailure";

    expect(error.name).toBe("RelayFailure");
  });

  test("has message and code of its cause in its JSON", async () => {
    const cause = { message: "connect ECONNREFUSED", code: "ECONNREFUSED" };

    expect(JSON.parse(JSON.stringify(await networkError()))).toMatchObject({ ...FACTS, cause });
  });

  // The platform copies name, message, stack and cause of an error, and replaces a name that is not its own.
  test("keeps message and cause in a structuredClone, and all fields in that of its toJSON()", async () => {
    const error = await networkError();

    const clone = structuredClone(error);

    expect(clone).toMatchObject({ message: error.message, cause: { message: "connect ECONNREFUSED" } });
    expect(clone.stack).toContain("NetworkError");
    expect(structuredClone(error.toJSON())).toMatchObject({ ...FACTS, cause: { code: "ECONNREFUSED" } });
  });
});
