import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { sleep } from "../../src/transport/timeout.ts";
import { spySignal } from "../support/spy-signal.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test("lasts as long as requested", async () => {
  const woken = vi.fn();
  void sleep(100, undefined).then(woken);

  await vi.advanceTimersByTimeAsync(100);

  expect(woken).toHaveBeenCalledOnce();
});

test("does not end a millisecond early", async () => {
  const woken = vi.fn();
  void sleep(100, spySignal()).then(woken);

  await vi.advanceTimersByTimeAsync(99);

  expect(woken).not.toHaveBeenCalled();
});

test("leaves no listener", async () => {
  const signal = spySignal();
  const slept = sleep(100, signal);

  await vi.advanceTimersByTimeAsync(100);
  await slept;

  expect(signal.listeners).toEqual([]);
});

describe("an abort", () => {
  test("ends it immediately", async () => {
    const signal = spySignal();
    const slept = sleep(100, signal);

    signal.abort("gone");

    await expect(slept).resolves.toBeUndefined();
  });

  test("leaves no timer", () => {
    const signal = spySignal();
    void sleep(100, signal);

    signal.abort("gone");

    expect(vi.getTimerCount()).toBe(0);
  });

  test("leaves no listener", () => {
    const signal = spySignal();
    void sleep(100, signal);

    signal.abort("gone");

    expect(signal.listeners).toEqual([]);
  });

  test("of the platform's signal ends it too", async () => {
    const controller = new AbortController();
    const slept = sleep(100, controller.signal);

    controller.abort();

    await expect(slept).resolves.toBeUndefined();
  });

  test("that happened before prevents it", async () => {
    const woken = vi.fn();
    void sleep(100, AbortSignal.abort()).then(woken);

    await vi.advanceTimersByTimeAsync(0);

    expect(woken).toHaveBeenCalledOnce();
  });
});
