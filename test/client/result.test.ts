import { describe, expect, test } from "vitest";
import { toResult, toUnexpectedResult } from "../../src/client/result.ts";
import { createError } from "../../src/errors/create-error.ts";
import { aCall } from "../support/a-call.ts";
import { followedRedirect, opaqueRedirect } from "../support/responses.ts";

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

  test("lists every issue in its message", () => {
    const body = {
      errors: [
        { detail: "one", code: "1" },
        { detail: "two", code: "2" },
      ],
    };

    expect(resultOf(422, JSON.stringify(body)).error?.message).toBe("POST /number_groups returned 422: one; two");
  });

  test("has the text of { error } in its message", () => {
    expect(resultOf(401, '{"error":"Unauthorized"}').error?.message).toBe(
      "POST /number_groups returned 401: Unauthorized",
    );
  });

  test("keeps a text of { error } that the contract does not declare", () => {
    expect(resultOf(401, '{"error":"Token expired"}')).toMatchObject({
      status: 401,
      error: { kind: "api", body: { error: "Token expired" }, issues: [{ message: "Token expired" }] },
    });
  });

  test("is maybe-applied for a 500", () => {
    expect(resultOf(500, '{"error":"Internal"}').error?.delivery).toBe("maybe-applied");
  });

  test("is a failure even if its body is empty", () => {
    expect(resultOf(401, "")).toMatchObject({
      ok: false,
      status: 401,
      error: { kind: "api", message: "POST /number_groups returned 401", body: undefined, issues: [] },
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

  test("removes the credential from an echoed body at any depth", () => {
    const body = {
      error: "bad PT-secret-token",
      seen: [{ authorization: `Basic ${btoa("project:PT-secret-token")}` }],
    };

    expect(resultOf(401, JSON.stringify(body)).error).toMatchObject({
      message: "POST /number_groups returned 401: bad [redacted]",
      body: { error: "bad [redacted]", seen: [{ authorization: "Basic [redacted]" }] },
    });
  });

  test("is a failure even if its body is nested ten thousand levels deep", () => {
    const text = `{"errors":${"[".repeat(10_000)}${"]".repeat(10_000)}}`;

    expect(resultOf(422, text)).toMatchObject({ status: 422, error: { kind: "api" } });
  });

  test("does not change numbers, booleans and nulls of the body", () => {
    expect(resultOf(401, '{"a":1,"b":true,"c":null}').error).toMatchObject({ body: { a: 1, b: true, c: null } });
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

  test("has no body if none was sent", () => {
    expect(resultOf(404, "").error).toMatchObject({ kind: "http", body: undefined });
  });

  test.each([
    ["null", null],
    ["0", 0],
    ["false", false],
    ['""', ""],
  ])("has %s as its body if that was sent", (text, body) => {
    expect(resultOf(404, text).error).toHaveProperty("body", body);
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

  test("names the URL to which fetch followed it", () => {
    const response = Object.defineProperty(followedRedirect(), "url", { value: "https://elsewhere.example/login?a=b" });

    expect(toResult(aCall(), { response, text: "" }).error?.message).toContain("to https://elsewhere.example/login;");
  });

  test("is recognised if a browser hides its status", () => {
    expect(toResult(aCall(), { response: opaqueRedirect(), text: "" }).error).toMatchObject({ kind: "redirect" });
  });

  test("has no status if a browser hides it", () => {
    expect(toResult(aCall(), { response: opaqueRedirect(), text: "" }).error).not.toHaveProperty("httpStatus");
  });

  test("is recognised if fetch followed it", () => {
    expect(toResult(aCall(), { response: followedRedirect(), text: '{"id":"1"}' })).toMatchObject({
      status: "unexpected",
      error: { kind: "redirect", httpStatus: 200 },
    });
  });

  test("is a success with its location if the contract declares it", () => {
    const response = new Response(null, { status: 302, headers: { location: "/media/1.mp3" } });

    const result = toResult(aCall(DOWNLOAD), { response, text: "" });

    expect(result).toEqual({ ok: true, status: 302, data: { location: "/media/1.mp3" }, response });
  });

  test.each([
    ["without a Location", new Response(null, { status: 302 })],
    ["with a target that a browser hides", opaqueRedirect()],
    ["that the contract does not declare", new Response(null, { status: 307, headers: { location: "/1.mp3" } })],
  ])("%s is not a success beside a declared one", (_, response) => {
    expect(toResult(aCall(DOWNLOAD), { response, text: "" }).error).toMatchObject({ kind: "redirect" });
  });

  test("that fetch followed is not a success beside a declared one", () => {
    const response = followedRedirect(302);
    response.headers.set("location", "/media/1.mp3");

    expect(toResult(aCall(DOWNLOAD), { response, text: "" }).error).toMatchObject({ kind: "redirect" });
  });
});

describe("a success that its caller validates", () => {
  test("is malformed if the caller's validation fails", () => {
    const call = aCall({ validate: () => "data that is not a list" });

    const result = toResult(call, { response: new Response(null, { status: 200 }), text: "{}" });

    expect(result.error).toMatchObject({
      kind: "malformed",
      message: "POST /number_groups returned 200 with data that is not a list",
      delivery: "applied",
    });
  });

  test("is a success if the caller's validation passes", () => {
    const call = aCall({ validate: () => undefined });

    const result = toResult(call, { response: new Response(null, { status: 200 }), text: "{}" });

    expect(result).toMatchObject({ ok: true, data: {} });
  });
});

const DOWNLOAD = { operation: "200 302 download-call-recording" };
