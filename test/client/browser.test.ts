import { afterEach, expect, test, vi } from "vitest";
import { isBrowser } from "../../src/client/options.ts";
import { stubRuntime } from "../support/runtime.ts";

const CHROME = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148",
  `${CHROME} Electron/38.0.0`,
])("detects %s as a browser", (userAgent) => {
  stubRuntime({ userAgent });

  expect(isBrowser()).toBe(true);
});

test.each([
  "Node.js/22",
  "Deno/2.5.0",
  "Bun/1.2.0",
  "Cloudflare-Workers",
  "Mozilla/5.0 (linux) AppleWebKit/537.36 (KHTML, like Gecko) jsdom/26.1.0",
  "Mozilla/5.0 (X11; Linux x64) AppleWebKit/537.36 (KHTML, like Gecko) HappyDOM/20.14.6",
  "",
])("does not detect %j as a browser", (userAgent) => {
  stubRuntime({ userAgent });

  expect(isBrowser()).toBe(false);
});

test("does not detect Electron as a browser in its Node process", () => {
  stubRuntime({ userAgent: `${CHROME} Electron/38.0.0` }, "22.19.0");

  expect(isBrowser()).toBe(false);
});

test("does not detect React Native as a browser, because its navigator has no user agent", () => {
  stubRuntime({ product: "ReactNative" });

  expect(isBrowser()).toBe(false);
});

test("does not detect a runtime without a navigator as a browser", () => {
  stubRuntime(undefined);

  expect(isBrowser()).toBe(false);
});
