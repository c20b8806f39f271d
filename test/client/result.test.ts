import { describe, expect, test } from "vitest";
import { toResult, toUnexpectedResult } from "../../src/client/result.ts";
import { createError } from "../../src/errors/create-error.ts";
import { aCall } from "../support/a-call.ts";
import { followedRedirect, opaqueRedirect } from "../support/responses.ts";

const DOWNLOAD = { operation: "200 302 download-call-recording" };

const found = (location: string) => new Response(null, { status: 302, headers: { location } });

function resultOf(status: number, text: string, headers: Record<string, string> = {}) {
  return toResult(aCall(), { response: new Response(null, { status, headers }), text });
}

test("an error of a call without a response has none", () => {
  const error = createError("network", "got no response", aCall(), {});

  expect(toUnexpectedResult(error)).toEqual({ ok: false, status: "unexpected", error, response: undefined });
});

describe("a declared success", () => {
  test.each([200, 201])("has the data of a %i", (status) => {
    expect(resultOf(status, '{"id":"1"}')).toMatchObject({ ok: true, status, data: { id: "1" } });
  });

  test("has the same response object", () => {
    const response = new Response();

    expect(toResult(aCall(), { response, text: '{"id":"1"}' }).response).toBe(response);
  });

  test("keeps a text of the server unchanged", () => {
    expect(resultOf(200, '{"name":"PT-secret-token"}')).toMatchObject({ data: { name: "PT-secret-token" } });
  });

  test.each([
    ["false", false],
    ["0", 0],
    ['""', ""],
    ["null", null],
    ["[]", []],
  ])("may be %s if the contract does not declare a type", (text, data) => {
    const call = aCall({ operation: "200=any get-anything" });

    expect(toResult(call, { response: new Response(), text })).toMatchObject({ ok: true, data });
  });

  test("is a list if the contract declares one", () => {
    const call = aCall({ operation: "200=array 201 list-all" });

    expect(toResult(call, { response: new Response(), text: "[1]" })).toMatchObject({ ok: true, data: [1] });
    expect(toResult(call, { response: new Response(), text: "{}" }).error?.message).toBe(
      "POST /number_groups returned 200 with JSON of type object, not array",
    );
    expect(toResult(call, { response: new Response(null, { status: 201 }), text: "[1]" }).ok).toBe(false);
  });

  test.each([204, 205])("has no data for a %i", (status) => {
    const call = aCall({ operation: "204 205 delete-number-group" });

    const result = toResult(call, { response: new Response(null, { status }), text: "" });

    expect(result).toMatchObject({ ok: true, status, data: undefined });
  });

  test.each([
    ["a declared success without JSON", aCall({ operation: "200=none get-text" })],
    ["a HEAD", aCall({ method: "HEAD" })],
  ])("has no data for %s", (_, call) => {
    expect(toResult(call, { response: new Response(), text: "plain" })).toMatchObject({ ok: true, data: undefined });
  });

  test.each([
    ["an empty body", ""],
    ["JSON of type null, not object", "null"],
    ["JSON of type array, not object", "[]"],
    ["JSON of type number, not object", "42"],
    ["JSON of type string, not object", '"s"'],
    ["JSON of type boolean, not object", "false"],
    ["a body that is not JSON", "<html></html>"],
    ["a body that is not JSON", '{"id":"1"'],
    ["a body that is not JSON", " "],
  ])("is malformed with %s: %j", (problem, text) => {
    expect(resultOf(201, text)).toMatchObject({
      ok: false,
      status: "unexpected",
      error: {
        kind: "malformed",
        message: `POST /number_groups returned 201 with ${problem}`,
        httpStatus: 201,
        delivery: "applied",
        issues: [],
      },
      response: { status: 201 },
    });
  });
});

describe("a declared failure", () => {
  test("is an ApiError of its status", () => {
    const body = { errors: [{ detail: "Name can't be blank", status: "422", title: "Invalid", code: "blank" }] };

    expect(resultOf(422, JSON.stringify(body), { "x-request-id": "r-1", "retry-after": "3" })).toMatchObject({
      ok: false,
      status: 422,
      error: {
        kind: "api",
        message: "POST /number_groups returned 422: Name can't be blank",
        status: 422,
        httpStatus: 422,
        body,
        issues: [{ code: "blank", message: "Name can't be blank" }],
        method: "POST",
        path: "/number_groups",
        url: "https://acme.example/api/number_groups",
        operationId: "create-number-group",
        attempts: 1,
        delivery: "refused",
        requestId: "r-1",
        retryAfterMs: 3000,
      },
      response: { status: 422 },
    });
  });

  test.each([
    [{ errors: [{ detail: "one" }, { detail: "two" }] }, "one; two"],
    [{ error: "Unauthorized" }, "Unauthorized"],
  ])("has the issues of %j in its message", (body, issues) => {
    expect(resultOf(422, JSON.stringify(body)).error?.message).toBe(`POST /number_groups returned 422: ${issues}`);
  });

  test("keeps a text of { error } that the contract does not declare", () => {
    expect(resultOf(401, '{"error":"Token expired"}')).toMatchObject({
      status: 401,
      error: { kind: "api", body: { error: "Token expired" }, issues: [{ message: "Token expired" }] },
    });
  });

  test("is a failure even if its body is empty", () => {
    expect(resultOf(500, "")).toMatchObject({
      ok: false,
      status: 500,
      error: {
        kind: "api",
        message: "POST /number_groups returned 500",
        body: undefined,
        issues: [],
        delivery: "maybe-applied",
      },
    });
  });

  test.each(["", "null", "5", '"text"', "true", "[]", "<html></html>", '{"errors":['])(
    "has no body if %j was sent",
    (text) => {
      expect(resultOf(422, text)).toMatchObject({ status: 422, error: { kind: "api", body: undefined } });
    },
  );

  test("names the first ten of its issues in its message", () => {
    const errors = Array.from({ length: 12 }, (_, index) => ({ detail: `e${index + 1}` }));

    const { error } = resultOf(422, JSON.stringify({ errors }));

    expect(error?.message).toBe("POST /number_groups returned 422: e1; e2; e3; e4; e5; e6; e7; e8; e9; e10");
    expect(error?.issues).toHaveLength(12);
  });

  test("removes only the credential from an echoed body, at any depth", () => {
    const body = {
      error: "bad PT-secret-token",
      seen: [{ authorization: `Basic ${btoa("project:PT-secret-token")}`, a: 1, b: true, c: null }],
    };

    expect(resultOf(401, JSON.stringify(body)).error).toMatchObject({
      message: "POST /number_groups returned 401: bad [redacted]",
      body: { error: "bad [redacted]", seen: [{ authorization: "Basic [redacted]", a: 1, b: true, c: null }] },
    });
  });

  test("is a failure even if its body is nested ten thousand levels deep", () => {
    const text = `{"errors":${"[".repeat(10_000)}${"]".repeat(10_000)}}`;

    expect(resultOf(422, text)).toMatchObject({ status: 422, error: { kind: "api" } });
  });
});

describe("an undeclared status", () => {
  test("is an HttpError with the parsed JSON", () => {
    expect(resultOf(429, '{"error":"slow down"}', { "retry-after": "2" })).toMatchObject({
      ok: false,
      status: "unexpected",
      error: {
        kind: "http",
        message: "POST /number_groups returned 429, which its contract does not declare: slow down",
        httpStatus: 429,
        body: { error: "slow down" },
        issues: [{ code: "slow down", message: "slow down" }],
        retryAfterMs: 2000,
        delivery: "refused",
      },
      response: { status: 429 },
    });
  });

  test("has the text if it is not JSON", () => {
    expect(resultOf(502, "<h1>Bad Gateway</h1>").error).toMatchObject({
      kind: "http",
      message: "POST /number_groups returned 502, which its contract does not declare",
      body: "<h1>Bad Gateway</h1>",
      delivery: "maybe-applied",
    });
  });

  test.each([
    ["", undefined],
    ["null", null],
    ["0", 0],
    ["false", false],
    ['""', ""],
  ])("has the body of the JSON %j", (text, body) => {
    expect(resultOf(404, text).error).toMatchObject({ kind: "http", body });
  });

  test("has the delivery applied if it is a 2xx, although it is not a success", () => {
    expect(resultOf(202, '{"id":"1"}')).toMatchObject({
      ok: false,
      status: "unexpected",
      error: { kind: "http", httpStatus: 202, body: { id: "1" }, delivery: "applied" },
    });
  });

  test("has the delivery refused if it is a 503 with Retry-After", () => {
    expect(resultOf(503, "", { "retry-after": "1" }).error?.delivery).toBe("refused");
  });

  test("removes the credential from an echoed text", () => {
    const text = `<pre>Authorization: Basic ${btoa("project:PT-secret-token")}</pre> PT-secret-token`;

    expect(resultOf(502, text).error).toMatchObject({
      body: "<pre>Authorization: Basic [redacted]</pre> [redacted]",
    });
  });

  test("differs from a declared status with the same first digits", () => {
    const call = aCall({ operation: "create-number-group-404 200" });

    const result = toResult(call, { response: new Response(null, { status: 404 }), text: "" });

    expect(result.error?.kind).toBe("http");
  });

  test.each([300, 304])("%i is not a redirect", (status) => {
    expect(resultOf(status, "").error?.kind).toBe("http");
  });
});

test("a response without a status is not a redirect unless a browser hides one", () => {
  expect(toResult(aCall(), { response: Response.error(), text: "" }).error).toMatchObject({ kind: "http" });
});

describe("a redirect", () => {
  test.each([301, 302, 303, 307, 308])("%i is not followed", (status) => {
    expect(resultOf(status, "", { location: "https://elsewhere.example/" })).toMatchObject({
      ok: false,
      status: "unexpected",
      error: {
        kind: "redirect",
        message:
          "POST /number_groups was redirected to https://elsewhere.example/; the client does not follow redirects",
        httpStatus: status,
        delivery: "maybe-applied",
      },
      response: { status },
    });
  });

  test.each([
    ["an absolute URL", "https://elsewhere.example/login", " to https://elsewhere.example/login"],
    ["a relative URL", "/login", " to /login"],
    ["a URL with a query", "/login?ticket=secret\u00e9", " to /login"],
    ["a URL with a fragment", "/login#secret", " to /login"],
    ["a URL with user info", "https://user:secret@elsewhere.example/", " to https://elsewhere.example/"],
    ["the token", "/login/PT-secret-token", " to /login/[redacted]"],
    ["nothing", undefined, ""],
  ])("names its target without secrets, for %s", (_, location, target) => {
    expect(resultOf(307, "", location === undefined ? {} : { location }).error?.message).toBe(
      `POST /number_groups was redirected${target}; the client does not follow redirects`,
    );
  });

  test("is recognised, and names its URL, if fetch followed it", () => {
    const response = Object.defineProperty(followedRedirect(), "url", { value: "https://elsewhere.example/login?a=b" });

    const { status, error } = toResult(aCall(), { response, text: '{"id":"1"}' });

    expect([status, error]).toMatchObject(["unexpected", { kind: "redirect", httpStatus: 200 }]);
    expect(error?.message).toContain("to https://elsewhere.example/login;");
  });

  test("is recognised, without a status, if a browser hides it", () => {
    const { error } = toResult(aCall(), { response: opaqueRedirect(), text: "" });

    expect(error).toMatchObject({ kind: "redirect" });
    expect(error).not.toHaveProperty("httpStatus");
  });

  test("is a success with its location if the contract declares it", () => {
    const response = found("/media/1.mp3");

    const result = toResult(aCall(DOWNLOAD), { response, text: "" });

    expect(result).toEqual({ ok: true, status: 302, data: { location: "/media/1.mp3" }, response });
  });

  test.each([
    ["without a Location", new Response(null, { status: 302 })],
    ["with a target that a browser hides", opaqueRedirect()],
    ["that the contract does not declare", new Response(null, { status: 307, headers: { location: "/1.mp3" } })],
    ["that fetch followed", Object.defineProperty(found("/media/1.mp3"), "redirected", { value: true })],
  ])("%s is not a success beside a declared one", (_, response) => {
    expect(toResult(aCall(DOWNLOAD), { response, text: "" }).error).toMatchObject({ kind: "redirect" });
  });
});

test.each([
  ["fails", "data that is not a list", { error: { kind: "malformed", delivery: "applied" } }],
  ["passes", undefined, { ok: true, data: {} }],
])("a success whose validation by the caller %s has that result", (_, problem, expected) => {
  const call = aCall({ validate: () => problem });

  const result = toResult(call, { response: new Response(null, { status: 200 }), text: "{}" });

  expect(result).toMatchObject(expected);
  expect(result.error?.message).toBe(problem && `POST /number_groups returned 200 with ${problem}`);
});
