import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { version } from "../../package.json";
import { deriveOptions, resolveOptions } from "../../src/client/options.ts";
import { ACME } from "../support/acme.ts";
import { stubRuntime } from "../support/runtime.ts";
import { untyped } from "../support/untyped.ts";

const FIREFOX = { userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0" };

beforeEach(() => {
  vi.stubEnv("SIGNALWIRE_SPACE", undefined);
  vi.stubEnv("SIGNALWIRE_PROJECT_ID", undefined);
  vi.stubEnv("SIGNALWIRE_API_TOKEN", undefined);
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
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

  test("derives the base URL from a space", () => {
    expect(resolveOptions({ ...ACME, baseUrl: undefined, space: "acme" }).baseUrl).toBe(
      "https://acme.signalwire.com/api/relay/rest",
    );
  });

  test("uses the space in SIGNALWIRE_SPACE", () => {
    vi.stubEnv("SIGNALWIRE_SPACE", "beta");

    expect(resolveOptions({ ...ACME, baseUrl: undefined }).baseUrl).toBe("https://beta.signalwire.com/api/relay/rest");
  });

  test("prefers a given space to SIGNALWIRE_SPACE", () => {
    vi.stubEnv("SIGNALWIRE_SPACE", "beta");

    expect(resolveOptions({ ...ACME, baseUrl: undefined, space: "acme" }).baseUrl).toBe(
      "https://acme.signalwire.com/api/relay/rest",
    );
  });

  test("prefers baseUrl to SIGNALWIRE_SPACE", () => {
    vi.stubEnv("SIGNALWIRE_SPACE", "beta");

    expect(resolveOptions(ACME).baseUrl).toBe("https://acme.example/api");
  });

  test("rejects a space together with a base URL", () => {
    expect(() => resolveOptions({ ...ACME, space: "acme" })).toThrow(
      new TypeError("baseUrl excludes space; give one of them"),
    );
  });

  test("rejects a missing space and base URL", () => {
    expect(() => resolveOptions({ ...ACME, baseUrl: undefined })).toThrow(
      new TypeError("space must be given, or set in SIGNALWIRE_SPACE"),
    );
  });

  test("rejects an invalid space", () => {
    expect(() => resolveOptions({ ...ACME, baseUrl: undefined, space: "YOUR_SPACE" })).toThrow("space must be");
  });

  test("rejects an invalid base URL", () => {
    expect(() => resolveOptions({ ...ACME, baseUrl: "http://acme.example" })).toThrow("baseUrl must be https");
  });
});

describe("credentials", () => {
  test("are read from SIGNALWIRE_PROJECT_ID and SIGNALWIRE_API_TOKEN", () => {
    vi.stubEnv("SIGNALWIRE_PROJECT_ID", "project-2");
    vi.stubEnv("SIGNALWIRE_API_TOKEN", "PT-2");

    expect(resolveOptions({ baseUrl: ACME.baseUrl })).toMatchObject({ projectId: "project-2", token: "PT-2" });
  });

  test("are preferred to those of the environment", () => {
    vi.stubEnv("SIGNALWIRE_PROJECT_ID", "project-2");
    vi.stubEnv("SIGNALWIRE_API_TOKEN", "PT-2");

    expect(resolveOptions(ACME)).toMatchObject({ projectId: "project", token: "PT-secret-token" });
  });

  test.each([
    ["projectId", "SIGNALWIRE_PROJECT_ID"],
    ["token", "SIGNALWIRE_API_TOKEN"],
  ])("names the environment variable for a missing %s", (name, variable) => {
    expect(() => resolveOptions({ ...ACME, [name]: undefined })).toThrow(
      new TypeError(`${name} must be given, or set in ${variable}`),
    );
  });

  test.each([
    ["projectId", "SIGNALWIRE_PROJECT_ID"],
    ["token", "SIGNALWIRE_API_TOKEN"],
  ])("treats an empty variable as a missing %s", (name, variable) => {
    vi.stubEnv(variable, "");

    expect(() => resolveOptions({ ...ACME, [name]: undefined })).toThrow(`${name} must be given`);
  });

  test("names all missing credentials at once, with their variables", () => {
    expect(() => resolveOptions({})).toThrow(
      new TypeError(
        "space, projectId, token must be given, or set in SIGNALWIRE_SPACE, SIGNALWIRE_PROJECT_ID, SIGNALWIRE_API_TOKEN",
      ),
    );
  });

  test.each(["projectId", "token"])("rejects an empty %s", (name) => {
    expect(() => resolveOptions({ ...ACME, [name]: "" })).toThrow(new TypeError(`${name} must be a non-empty string`));
  });

  test.each(["projectId", "token"])("rejects a %s of another type", (name) => {
    expect(() => resolveOptions({ ...ACME, [name]: untyped(5) })).toThrow(
      new TypeError(`${name} must be a non-empty string`),
    );
  });

  test.each(["projectId", "token"])("rejects white space in %s", (name) => {
    expect(() => resolveOptions({ ...ACME, [name]: "PT-1\n" })).toThrow(
      new TypeError(`${name} must not contain white space or control characters`),
    );
  });

  test("rejects white space in a variable", () => {
    vi.stubEnv("SIGNALWIRE_API_TOKEN", "PT-1 ");

    expect(() => resolveOptions({ ...ACME, token: undefined })).toThrow("token must not contain white space");
  });

  test("rejects a colon in the project id", () => {
    expect(() => resolveOptions({ ...ACME, projectId: "project:PT-1" })).toThrow(
      new TypeError('projectId must not contain ":"'),
    );
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

describe("numbers", () => {
  test.each([
    ["0", 0],
    ["-1", -1],
    ["NaN", Number.NaN],
    ["2147483648", 2_147_483_648],
    ['"5"', "5"],
  ])("rejects timeoutMs of %s", (shown, value) => {
    expect(() => resolveOptions({ ...ACME, timeoutMs: untyped(value) })).toThrow(
      new TypeError(`timeoutMs must be above 0 and at most 2147483647 ms, got ${shown}`),
    );
  });

  test("rejects retry that is neither false nor options", () => {
    expect(() => resolveOptions({ ...ACME, retry: untyped(true) })).toThrow(
      new TypeError("retry must be false or an object"),
    );
  });
});

describe("a browser", () => {
  test("is rejected", () => {
    stubRuntime(FIREFOX);

    expect(() => resolveOptions(ACME)).toThrow(
      new TypeError("dangerouslyAllowBrowser must be true in a browser, where every visitor can read the token"),
    );
  });

  test("is rejected for dangerouslyAllowBrowser: false", () => {
    stubRuntime(FIREFOX);

    expect(() => resolveOptions({ ...ACME, dangerouslyAllowBrowser: false })).toThrow(
      "dangerouslyAllowBrowser must be true in a browser",
    );
  });

  test("is allowed by dangerouslyAllowBrowser, and names itself", () => {
    stubRuntime(FIREFOX);

    expect(resolveOptions({ ...ACME, dangerouslyAllowBrowser: true }).headers).toEqual({ accept: "application/json" });
  });

  test.each(["Node.js/22", "Deno/2.5.0", "Bun/1.2.0", "Cloudflare-Workers"])("is not %s", (userAgent) => {
    stubRuntime({ userAgent });

    expect(resolveOptions(ACME).headers).toHaveProperty("user-agent");
  });
});

describe("fetch", () => {
  test.each([
    ["null", null],
    ["a string", "fetch"],
    ["an object", {}],
  ])("rejects %s", (_, fetch) => {
    expect(() => resolveOptions({ ...ACME, fetch: untyped(fetch) })).toThrow(new TypeError("fetch must be a function"));
  });

  test("uses the given value", () => {
    const fetch = () => Promise.resolve(new Response());

    expect(resolveOptions({ ...ACME, fetch }).fetch).toBe(fetch);
  });
});

describe("maxBodyBytes", () => {
  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "1000", null])("rejects %j", (maxBodyBytes) => {
    expect(() => resolveOptions({ ...ACME, maxBodyBytes: untyped(maxBodyBytes) })).toThrow(
      new TypeError("maxBodyBytes must be a whole number from 1"),
    );
  });

  test("uses the given value", () => {
    expect(resolveOptions({ ...ACME, maxBodyBytes: 1 }).maxBodyBytes).toBe(1);
  });
});

describe("onAttempt", () => {
  test.each([
    ["null", null],
    ["a string", "log"],
    ["an object", {}],
  ])("rejects %s", (_, onAttempt) => {
    expect(() => resolveOptions({ ...ACME, onAttempt: untyped(onAttempt) })).toThrow(
      new TypeError("onAttempt must be a function"),
    );
  });

  test("uses the given value", () => {
    const onAttempt = () => undefined;

    expect(resolveOptions({ ...ACME, onAttempt }).onAttempt).toBe(onAttempt);
  });

  test("is undefined by default", () => {
    expect(resolveOptions(ACME).onAttempt).toBeUndefined();
  });

  test("is kept by a derived client", () => {
    const onAttempt = () => undefined;
    const base = resolveOptions({ ...ACME, onAttempt });

    expect(deriveOptions(base, { timeoutMs: 8, onAttempt: undefined }).onAttempt).toBe(onAttempt);
  });
});

describe("headers", () => {
  test("adds the given headers to its own", () => {
    expect(resolveOptions({ ...ACME, headers: { "x-trace": "1" } }).headers).toEqual({
      accept: "application/json",
      "user-agent": `signalwire-relay-rest/${version}`,
      "x-trace": "1",
    });
  });

  test("prefers the given headers to its own", () => {
    expect(resolveOptions({ ...ACME, headers: { "user-agent": "acme/1" } }).headers["user-agent"]).toBe("acme/1");
  });

  test("rejects Authorization", () => {
    expect(() => resolveOptions({ ...ACME, headers: { Authorization: "Basic x" } })).toThrow(
      new TypeError("headers must not contain Authorization; give projectId and token"),
    );
  });

  test("rejects a value that cannot be sent, without showing it", () => {
    expect(() => resolveOptions({ ...ACME, headers: { "x-key": "sec\nret" } })).toThrow(
      new TypeError('headers must be valid; "x-key" is not'),
    );
  });
});

describe("deriveOptions", () => {
  const BASE = resolveOptions({ ...ACME, timeoutMs: 7, headers: { "x-trace": "1" } });

  test("keeps all options if none is given", () => {
    expect(deriveOptions(BASE, {})).toEqual(BASE);
  });

  test("keeps an option that is given as undefined", () => {
    const nothing = {
      space: undefined,
      baseUrl: undefined,
      projectId: undefined,
      token: undefined,
      headers: undefined,
      fetch: undefined,
      timeoutMs: undefined,
      deadlineMs: undefined,
      retry: undefined,
      onAttempt: undefined,
      dangerouslyAllowBrowser: undefined,
    };

    expect(deriveOptions(BASE, nothing)).toEqual(BASE);
  });

  test("changes the given options only", () => {
    expect(deriveOptions(BASE, { projectId: "project-2", timeoutMs: 8 })).toEqual({
      ...BASE,
      projectId: "project-2",
      timeoutMs: 8,
    });
  });

  test("replaces the base URL with that of a space", () => {
    const { baseUrl } = deriveOptions(BASE, { space: "beta", token: "PT-beta-token" });

    expect(baseUrl).toBe("https://beta.signalwire.com/api/relay/rest");
  });

  test("replaces the base URL of a space with a given one", () => {
    const base = resolveOptions({ ...ACME, baseUrl: undefined, space: "acme" });

    const { baseUrl } = deriveOptions(base, { baseUrl: "https://proxy.example", token: "PT-proxy-token" });

    expect(baseUrl).toBe("https://proxy.example");
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

  test("rejects invalid options", () => {
    expect(() => deriveOptions(BASE, { timeoutMs: 0 })).toThrow("timeoutMs must be above 0");
  });

  test("stays allowed in a browser after a change", () => {
    stubRuntime(FIREFOX);
    const base = resolveOptions({ ...ACME, dangerouslyAllowBrowser: true });

    expect(deriveOptions(base, { timeoutMs: 8 }).dangerouslyAllowBrowser).toBe(true);
  });
});
