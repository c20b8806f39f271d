import { vi } from "vitest";

/**
 * Simulates another runtime for the code under test, until the end of the test.
 * @param node the version of the Node underneath, if there is one
 */
export function stubRuntime(navigator: object | undefined, node?: string): void {
  vi.stubGlobal("navigator", navigator);
  // Vitest needs the rest of `process`.
  vi.stubGlobal("process", Object.create(process, { versions: { value: { node } } }));
}
