import { expect, test } from "vitest";
import { checkHeaders } from "../../src/core/headers.ts";
import { untyped } from "../support/untyped.ts";

test("returns the headers that are sent, with names in lower case and without those left undefined", () => {
  const headers = { "X-Trace": " 1 ", "x-empty": "", "x-none": undefined };

  expect(checkHeaders(headers)).toEqual({ "x-trace": "1", "x-empty": "" });
});

test.each(["authorization", "Authorization", "AUTHORIZATION"])("rejects %s", (name) => {
  expect(() => checkHeaders({ [name]: "Basic PT-secret-token" })).toThrow(
    new TypeError(`headers must not contain ${name}; give projectId and token`),
  );
});

test("rejects Authorization even if it is undefined", () => {
  expect(() => checkHeaders({ authorization: undefined })).toThrow("headers must not contain authorization");
});

test.each([
  "Connection",
  "content-length",
  "Expect",
  "HOST",
  "keep-alive",
  "te",
  "trailer",
  "Transfer-Encoding",
  "upgrade",
])("rejects the connection header %s", (name) => {
  expect(() => checkHeaders({ [name]: "1" })).toThrow(
    new TypeError(`headers must not contain ${name}, which fetch sets itself`),
  );
});

test.each(["x-authorization", "authorization-x", "x-host", "host-x"])("accepts %s", (name) => {
  expect(checkHeaders({ [name]: "1" })).toEqual({ [name]: "1" });
});

test.each([
  ["x-trace", "PT-secret-token\r\nhost: elsewhere"],
  ["x-trace", "PT-secret-token\u0000"],
  ["x-trace", "PT-secret-token🔑"],
  ["x trace", "PT-secret-token"],
  ["", "PT-secret-token"],
])("rejects the header %j that HTTP does not allow, without showing its value", (name, value) => {
  expect(() => checkHeaders({ [name]: value })).toThrow(new TypeError(`headers must be valid; "${name}" is not`));
});

test.each([
  ["Headers", new Headers({ "x-trace": "1" })],
  ["a Map", new Map([["x-trace", "1"]])],
  ["pairs", [["x-trace", "1"]]],
  ["null", null],
  ["a number", 1],
])("rejects %s, which are not headers", (_, headers) => {
  expect(() => checkHeaders(untyped(headers))).toThrow(new TypeError("headers must be a plain object"));
});
