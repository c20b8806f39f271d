import { afterEach, expect, test, vi } from "vitest";
import { readEnvironment } from "../../src/client/options.ts";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

test("reads a variable", () => {
  vi.stubEnv("SIGNALWIRE_SPACE", "acme");

  expect(readEnvironment("SIGNALWIRE_SPACE")).toBe("acme");
});

test("treats an empty variable as unset", () => {
  vi.stubEnv("SIGNALWIRE_SPACE", "");

  expect(readEnvironment("SIGNALWIRE_SPACE")).toBeUndefined();
});

test("returns undefined for an unset variable", () => {
  vi.stubEnv("SIGNALWIRE_SPACE", undefined);

  expect(readEnvironment("SIGNALWIRE_SPACE")).toBeUndefined();
});

test.each([
  ["without a process", undefined],
  ["whose process has no environment", {}],
])("returns undefined in a runtime %s", (_, process) => {
  vi.stubGlobal("process", process);

  const value = readEnvironment("SIGNALWIRE_SPACE");
  vi.unstubAllGlobals();

  expect(value).toBeUndefined();
});

test("returns undefined in a runtime that forbids access", () => {
  vi.stubGlobal("process", {
    get env() {
      throw new Error("NotCapable: Requires env access");
    },
  });

  const value = readEnvironment("SIGNALWIRE_SPACE");
  vi.unstubAllGlobals();

  expect(value).toBeUndefined();
});
