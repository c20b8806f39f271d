import { afterEach, expect, test, vi } from "vitest";
import { isBrowser } from "../../src/client/options.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148",
])("takes %s for a browser", (userAgent) => {
  vi.stubGlobal("navigator", { userAgent });

  expect(isBrowser()).toBe(true);
});

test.each(["Node.js/22", "Deno/2.5.0", "Bun/1.2.0", "Cloudflare-Workers", ""])(
  "does not take %j for a browser",
  (userAgent) => {
    vi.stubGlobal("navigator", { userAgent });

    expect(isBrowser()).toBe(false);
  },
);

test("does not take a runtime without a navigator for a browser", () => {
  vi.stubGlobal("navigator", undefined);

  expect(isBrowser()).toBe(false);
});
