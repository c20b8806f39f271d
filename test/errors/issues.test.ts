import { expect, test } from "vitest";
import { readIssues } from "../../src/errors/issues.ts";

test("reads { error } as code and message", () => {
  expect(readIssues({ error: "Unauthorized" })).toEqual([{ code: "Unauthorized", message: "Unauthorized" }]);
});

test("reads { errors: [{ detail, status, title, code }] }", () => {
  const error = { detail: "Name can't be blank", status: "422", title: "Invalid attribute", code: "blank" };

  expect(readIssues({ errors: [error] })).toEqual([{ code: "blank", message: "Name can't be blank" }]);
});

test("reads { errors: [{ type, code, message, attribute, url }] }", () => {
  const error = {
    type: "validation_error",
    code: "missing_required_parameter",
    message: "name is required",
    attribute: "name",
    url: "https://developer.signalwire.com/errors#missing",
  };

  expect(readIssues({ errors: [error] })).toEqual([
    {
      code: "missing_required_parameter",
      message: "name is required",
      field: "name",
      docUrl: "https://developer.signalwire.com/errors#missing",
    },
  ]);
});

test("reads a single item that is not in a list, as in an older format", () => {
  const body = { type: "validation_error", code: "invalid", message: "is too long", attribute: "name", url: "" };

  expect(readIssues(body)).toEqual([{ code: "invalid", message: "is too long", field: "name" }]);
});

test("reads all errors in order", () => {
  const issues = readIssues({
    errors: [
      { detail: "one", code: "1" },
      { detail: "two", code: "2" },
    ],
  });

  expect(issues.map(({ message }) => message)).toEqual(["one", "two"]);
});

test.each([
  [{ message: "m", detail: "d" }, "d"],
  [{ message: "m", title: "t", code: "c" }, "m"],
  [{ title: "t", code: "c" }, "t"],
  [{ code: "c" }, "c"],
  [{ detail: "", message: "m" }, "m"],
  [{ detail: 5, message: "m" }, "m"],
])("finds the message in %j", (error, message) => {
  expect(readIssues({ errors: [error] })).toMatchObject([{ message }]);
});

test.each([
  [{ detail: "d", type: "t", code: "c" }, "c"],
  [{ detail: "d", type: "t", status: "422" }, "t"],
  [{ detail: "d", status: "422" }, "422"],
  [{ detail: "d", code: "", status: "422" }, "422"],
  [{ detail: "d" }, "unknown"],
])("finds the code in %j", (error, code) => {
  expect(readIssues({ errors: [error] })).toMatchObject([{ code }]);
});

test("omits a field and a link that are not strings", () => {
  expect(readIssues({ errors: [{ detail: "d", code: "c", attribute: null, url: "" }] })).toEqual([
    { code: "c", message: "d" },
  ]);
});

test("reads the first 100 of a million errors", () => {
  const errors = Array.from({ length: 1_000_000 }, (_, index) => ({ detail: `error ${index}` }));

  const issues = readIssues({ errors });

  expect([issues.length, issues.at(-1)?.message]).toEqual([100, "error 99"]);
});

test("cuts each string after 2,000 characters", () => {
  const long = "x".repeat(3000);
  const cut = `${"x".repeat(2000)}…`;

  expect(readIssues({ errors: [{ detail: long, code: long, attribute: long, url: long }] })).toEqual([
    { code: cut, message: cut, field: cut, docUrl: cut },
  ]);
  expect(readIssues({ error: long })).toEqual([{ code: cut, message: cut }]);
});

test("skips items without a problem", () => {
  expect(readIssues({ errors: [null, "text", 5, {}, { status: "422" }, { detail: "d", code: "c" }] })).toEqual([
    { code: "c", message: "d" },
  ]);
});

test.each([
  undefined,
  null,
  "Unauthorized",
  5,
  true,
  [],
  {},
  { error: "" },
  { error: { message: "nested" } },
  { errors: "text" },
  { errors: {} },
  { errors: [] },
])("returns no issues for %j", (body) => {
  expect(readIssues(body)).toEqual([]);
});
