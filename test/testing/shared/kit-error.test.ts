import { describe, expect, test } from "vitest";
import { isKitError, startMockServer } from "../../../src/testing/index.ts";

describe("isKitError", () => {
  test("recognises an error of the kit", async () => {
    const error: unknown = await startMockServer({ contract: "no-such.json" }).catch((it: unknown) => it);

    expect(isKitError(error) && error.message).toBe("no-such.json cannot be read: ENOENT: no such file or directory");
  });

  test("recognises an error of another copy of the package", () => {
    const error = Object.assign(new Error("no"), { [Symbol.for("signalwire-relay-rest.kit-error")]: true });

    expect(isKitError(error)).toBe(true);
  });

  test.each([
    undefined,
    null,
    "KitError",
    {},
    Object.assign(new Error("no"), { name: "KitError" }),
    new TypeError("no"),
  ])("does not recognise %o", (value) => {
    expect(isKitError(value)).toBe(false);
  });
});
