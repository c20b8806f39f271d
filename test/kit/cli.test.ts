import { afterEach, expect, test, vi } from "vitest";

afterEach(() => {
  process.exitCode = undefined;
});

test.each([
  ["no command", [], "relay-rest: no command was given"],
  ["one that there is not", ["nonsense"], 'relay-rest: there is no command "nonsense"'],
])("ends with 2 for %s", async (_, args, message) => {
  const error = vi.spyOn(console, "error").mockReturnValue();
  vi.stubGlobal("process", Object.assign(Object.create(process) as object, { argv: ["node", "relay-rest", ...args] }));
  vi.resetModules();

  await import("../../src/cli/main.ts");

  expect(error).toHaveBeenCalledWith(message);
  expect(process.exitCode).toBe(2);
});
