import { beforeEach, expect, test, vi } from "vitest";
import { createProgress } from "../../../scripts/document/terminal.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

test("shows a progress line on a terminal after two seconds, and removes it", () => {
  const { progress, written } = create({ isTTY: true });

  progress("early");
  progress("");
  vi.setSystemTime(Date.now() + 2_500);
  progress("late");
  progress("");

  expect(written()).toBe("\r\u001B[Klate\r\u001B[K");
});

test("shows a phase that waits for a server", () => {
  const { progress, written } = create({ isTTY: true });

  progress("reading");
  vi.advanceTimersByTime(2_000);

  expect(written()).toBe("\r\u001B[Kreading");
});

test("writes no progress if standard error is not a terminal", () => {
  const { progress, written } = create({});

  progress("reading");
  vi.advanceTimersByTime(2_000);

  expect(written()).toBe("");
});

function create(stream: { readonly isTTY?: boolean }) {
  let text = "";
  const stderr = { ...stream, write: (part: string) => (text += part) };
  return { progress: createProgress({ stderr, now: Date.now }), written: () => text };
}
