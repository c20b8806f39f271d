import { beforeEach, describe, expect, test, vi } from "vitest";
import { version } from "../../package.json";
import { deriveOptions, isBrowser, readEnvironment, resolveOptions } from "../../src/client/options.ts";
import { ACME } from "../support/acme.ts";
import { stubRuntime } from "../support/runtime.ts";
import { untyped } from "../support/untyped.ts";

const FIREFOX = { userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0" };

beforeEach(() => {
  vi.stubEnv("SIGNALWIRE_SPACE", undefined);
  vi.stubEnv("SIGNALWIRE_PROJECT_ID", undefined);
  vi.stubEnv("SIGNALWIRE_API_TOKEN", undefined);
});

test("resolves every omitted option", () => {
  expect(resolveOptions(ACME)).toEqual({
    ...ACME,
    timeoutMs: 30_000,
    maxBodyBytes: 33_554_432,
    deadlineMs: undefined,
    retry: { maxAttempts: 3, baseDelayMs: 500, maxDelayMs: 8_000, maxRetryAfterMs: 60_000 },
    headers: { accept: "application/json", "user-agent": `signalwire-relay-rest/${version}` },
    fetch: expect.any(Function) as unknown,
    dangerouslyAllowBrowser: false,
    dangerouslyAllowHttp: false,
  });
});

test("resolves resolved options to equal options", () => {
  const resolved = resolveOptions(ACME);

  expect(resolveOptions(resolved)).toEqual(resolved);
});

describe("space and baseUrl", () => {
  test("accepts http to a remote host only with dangerouslyAllowHttp, which a derived client keeps", () => {
    const baseUrl = "http://mock:4010";

    const base = resolveOptions({ ...ACME, baseUrl, dangerouslyAllowHttp: true });

    expect(deriveOptions(base, { timeoutMs: 1 }).baseUrl).toBe(baseUrl);
    expect(() => resolveOptions({ ...ACME, baseUrl })).toThrow("dangerouslyAllowHttp: true");
  });

  test.each([
    ["a space", { baseUrl: undefined, space: "acme" }, undefined, "https://acme.signalwire.com/api/relay/rest"],
    ["SIGNALWIRE_SPACE", { baseUrl: undefined }, "beta", "https://beta.signalwire.com/api/relay/rest"],
    [
      "a space rather than SIGNALWIRE_SPACE",
      { baseUrl: undefined, space: "acme" },
      "beta",
      "https://acme.signalwire.com/api/relay/rest",
    ],
    ["a base URL rather than SIGNALWIRE_SPACE", {}, "beta", ACME.baseUrl],
  ])("uses %s", (_, options, variable, baseUrl) => {
    vi.stubEnv("SIGNALWIRE_SPACE", variable);

    expect(resolveOptions({ ...ACME, ...options }).baseUrl).toBe(baseUrl);
  });

  test.each([
    ["a space together with a base URL", { space: "acme" }, "baseUrl excludes space; give one of them"],
    ["a missing space and base URL", { baseUrl: undefined }, "space must be given, or set in SIGNALWIRE_SPACE"],
    ["an invalid space", { baseUrl: undefined, space: "YOUR_SPACE" }, /^space must begin/],
    ["an invalid base URL", { baseUrl: "http://acme.example" }, /^baseUrl must be https/],
  ])("rejects %s", (_, options, message) => {
    expect(() => resolveOptions({ ...ACME, ...options })).toThrow(message);
  });
});

describe("credentials", () => {
  test("are read from SIGNALWIRE_PROJECT_ID and SIGNALWIRE_API_TOKEN if they are not given", () => {
    vi.stubEnv("SIGNALWIRE_PROJECT_ID", "project-2");
    vi.stubEnv("SIGNALWIRE_API_TOKEN", "PT-2");

    expect(resolveOptions({ baseUrl: ACME.baseUrl })).toMatchObject({ projectId: "project-2", token: "PT-2" });
    expect(resolveOptions(ACME)).toMatchObject({ projectId: "project", token: "PT-secret-token" });
  });

  test.each([
    ["projectId", "SIGNALWIRE_PROJECT_ID"],
    ["token", "SIGNALWIRE_API_TOKEN"],
  ])("names the environment variable for a missing %s, also if it is empty", (name, variable) => {
    const error = new TypeError(`${name} must be given, or set in ${variable}`);

    expect(() => resolveOptions({ ...ACME, [name]: undefined })).toThrow(error);
    vi.stubEnv(variable, "");
    expect(() => resolveOptions({ ...ACME, [name]: undefined })).toThrow(error);
  });

  test("names all missing credentials at once, with their variables", () => {
    expect(() => resolveOptions({})).toThrow(
      new TypeError(
        "space, projectId, token must be given, or set in SIGNALWIRE_SPACE, SIGNALWIRE_PROJECT_ID, SIGNALWIRE_API_TOKEN",
      ),
    );
  });

  test.each([
    ["an empty projectId", { projectId: "" }, "projectId must be a non-empty string"],
    ["an empty token", { token: "" }, "token must be a non-empty string"],
    ["a projectId of another type", { projectId: untyped(5) }, "projectId must be a non-empty string"],
    ["a token of another type", { token: untyped(5) }, "token must be a non-empty string"],
    ["a line break", { projectId: "1\n" }, "projectId must not contain white space or control characters"],
    ["a line break", { token: "PT-1\n" }, "token must not contain white space or control characters"],
    ["a colon", { projectId: "project:PT-1" }, 'projectId must not contain ":"'],
  ])("are rejected with %s: %j", (_, options, message) => {
    expect(() => resolveOptions({ ...ACME, ...options })).toThrow(new TypeError(message));
  });

  test("rejects white space in a variable", () => {
    vi.stubEnv("SIGNALWIRE_API_TOKEN", "PT-1 ");

    expect(() => resolveOptions({ ...ACME, token: undefined })).toThrow("token must not contain white space");
  });

  test("accepts a colon in the token", () => {
    expect(resolveOptions({ ...ACME, token: "PT:1" }).token).toBe("PT:1");
  });

  test("does not call a token function", () => {
    const token = vi.fn<() => string>();

    resolveOptions({ ...ACME, token });

    expect(token).not.toHaveBeenCalled();
  });
});

describe("a browser", () => {
  test.each([{}, { dangerouslyAllowBrowser: false }])("is rejected with %j", (options) => {
    stubRuntime(FIREFOX);

    expect(() => resolveOptions({ ...ACME, ...options })).toThrow(
      new TypeError("dangerouslyAllowBrowser must be true in a browser, where every visitor can read the token"),
    );
  });

  test("is allowed by dangerouslyAllowBrowser, and names itself", () => {
    stubRuntime(FIREFOX);

    expect(resolveOptions({ ...ACME, dangerouslyAllowBrowser: true }).headers).toEqual({ accept: "application/json" });
  });
});

test.each<[string, object]>([
  ["timeoutMs must be above 0 and at most 2147483647 ms, got 0", { timeoutMs: 0 }],
  ["retry must be false or an object", { retry: true }],
  ...[null, "fetch", {}].map((fetch) => ["fetch must be a function", { fetch }] as [string, object]),
  ...[null, "log", {}].map((onAttempt) => ["onAttempt must be a function", { onAttempt }] as [string, object]),
  ...[0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "1000", null].map(
    (maxBodyBytes) => ["maxBodyBytes must be a whole number from 1", { maxBodyBytes }] as [string, object],
  ),
  ["headers must not contain Authorization; give projectId and token", { headers: { Authorization: "Basic x" } }],
  ['headers must be valid; "x-key" is not', { headers: { "x-key": "sec\nret" } }],
])("%s: %o is rejected", (message, options) => {
  expect(() => resolveOptions({ ...ACME, ...options })).toThrow(new TypeError(message));
  expect(() => deriveOptions(resolveOptions(ACME), options)).toThrow(new TypeError(message));
});

test("uses the given functions and numbers, which a derived client keeps", () => {
  const given = { fetch: () => Promise.resolve(new Response()), maxBodyBytes: 1, onAttempt: () => undefined };

  const resolved = resolveOptions({ ...ACME, ...given });

  expect(resolved).toMatchObject(given);
  expect(deriveOptions(resolved, { timeoutMs: 8, onAttempt: undefined })).toMatchObject(given);
});

describe("headers", () => {
  test.each([
    [{ "x-trace": "1" }, { "user-agent": `signalwire-relay-rest/${version}`, "x-trace": "1" }],
    [{ "user-agent": "acme/1" }, { "user-agent": "acme/1" }],
  ])("are added to those of the client, and preferred to them: %j", (headers, resolved) => {
    expect(resolveOptions({ ...ACME, headers }).headers).toEqual({ accept: "application/json", ...resolved });
  });
});

describe("deriveOptions", () => {
  const BASE = resolveOptions({ ...ACME, timeoutMs: 7, headers: { "x-trace": "1" } });

  test("keeps an option that is not given, or given as undefined", () => {
    const nothing = Object.fromEntries(
      Object.keys({ ...BASE, space: "", onAttempt: "" }).map((name) => [name, undefined]),
    );

    expect(deriveOptions(BASE, {})).toEqual(BASE);
    expect(deriveOptions(BASE, nothing)).toEqual(BASE);
  });

  test("changes the given options only", () => {
    expect(deriveOptions(BASE, { projectId: "project-2", timeoutMs: 8 })).toEqual({
      ...BASE,
      projectId: "project-2",
      timeoutMs: 8,
    });
  });

  test.each([
    ["the base URL with that of a space", ACME, { space: "beta" }, "https://beta.signalwire.com/api/relay/rest"],
    [
      "the base URL of a space with a given one",
      { ...ACME, baseUrl: undefined, space: "acme" },
      { baseUrl: "https://proxy.example" },
      "https://proxy.example",
    ],
  ])("replaces %s", (_, options, changes, baseUrl) => {
    expect(deriveOptions(resolveOptions(options), { ...changes, token: "PT-other-token" }).baseUrl).toBe(baseUrl);
  });

  test("rejects a space together with a base URL", () => {
    expect(() => deriveOptions(BASE, { space: "beta", baseUrl: "https://proxy.example" })).toThrow(
      new TypeError("baseUrl excludes space; give one of them"),
    );
  });

  test("replaces all headers except the client's own", () => {
    expect(deriveOptions(BASE, { headers: { "x-other": "2" } }).headers).toEqual({
      accept: "application/json",
      "user-agent": `signalwire-relay-rest/${version}`,
      "x-other": "2",
    });
  });

  test("keeps the credentials when the environment changes later", () => {
    vi.stubEnv("SIGNALWIRE_PROJECT_ID", "project-1");
    vi.stubEnv("SIGNALWIRE_API_TOKEN", "PT-1");
    const base = resolveOptions({ baseUrl: ACME.baseUrl });

    vi.stubEnv("SIGNALWIRE_PROJECT_ID", "project-2");
    vi.stubEnv("SIGNALWIRE_API_TOKEN", "PT-2");
    const derived = deriveOptions(base, { timeoutMs: 8 });

    expect(derived).toMatchObject({ projectId: "project-1", token: "PT-1" });
  });

  test("stays allowed in a browser after a change", () => {
    stubRuntime(FIREFOX);
    const base = resolveOptions({ ...ACME, dangerouslyAllowBrowser: true });

    expect(deriveOptions(base, { timeoutMs: 8 }).dangerouslyAllowBrowser).toBe(true);
  });
});

const LINUX = "Mozilla/5.0 (X11; Linux x86_64)";
const CHROME = `${LINUX} AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36`;

test.each<[boolean, string, object | undefined, string?]>([
  [true, "Firefox", { userAgent: `${LINUX.replace(")", "; rv:140.0)")} Gecko/20100101 Firefox/140.0` }],
  [
    true,
    "an iPhone",
    { userAgent: "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148" },
  ],
  [true, "a window of Electron", { userAgent: `${CHROME} Electron/38.0.0` }],
  [false, "the Node process of Electron", { userAgent: `${CHROME} Electron/38.0.0` }, "22.19.0"],
  ...["Node.js/22", "Deno/2.5.0", "Bun/1.2.0", "Cloudflare-Workers", ""].map(
    (userAgent) => [false, userAgent, { userAgent }] as [boolean, string, object],
  ),
  [false, "jsdom", { userAgent: "Mozilla/5.0 (linux) AppleWebKit/537.36 (KHTML, like Gecko) jsdom/26.1.0" }],
  [false, "Happy DOM", { userAgent: `${LINUX} AppleWebKit/537.36 (KHTML, like Gecko) HappyDOM/20.14.6` }],
  [false, "React Native, whose navigator has no user agent", { product: "ReactNative" }],
  [false, "a runtime without a navigator", undefined],
])("isBrowser is %s in %s", (expected, _, navigator, node) => {
  stubRuntime(navigator, node);

  expect(isBrowser()).toBe(expected);
});

test.each([
  ["acme", "acme"],
  ["", undefined],
  [undefined, undefined],
])("a variable that is set to %j is read as %s", (value, expected) => {
  vi.stubEnv("SIGNALWIRE_SPACE", value);

  expect(readEnvironment("SIGNALWIRE_SPACE")).toBe(expected);
});

test.each([
  ["without a process", undefined],
  ["whose process has no environment", {}],
  [
    "that forbids access",
    {
      get env() {
        throw new Error("NotCapable: Requires env access");
      },
    },
  ],
])("a variable is undefined in a runtime %s", (_, process) => {
  vi.stubGlobal("process", process);

  const value = readEnvironment("SIGNALWIRE_SPACE");
  vi.unstubAllGlobals();

  expect(value).toBeUndefined();
});
