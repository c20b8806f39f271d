import { expect, test } from "vitest";
import { readIssues } from "../../src/errors/issues.ts";

const DOCS = "https://developer.signalwire.com/errors#missing";

test.each<[unknown, readonly object[]]>([
  [{ error: "Unauthorized" }, [{ code: "Unauthorized", message: "Unauthorized" }]],
  [
    { errors: [{ detail: "Name can't be blank", status: "422", title: "Invalid attribute", code: "blank" }] },
    [{ code: "blank", message: "Name can't be blank" }],
  ],
  [
    {
      errors: [
        { type: "validation_error", code: "missing", message: "name is required", attribute: "name", url: DOCS },
      ],
    },
    [{ code: "missing", message: "name is required", field: "name", docUrl: DOCS }],
  ],
  // A single item that is not in a list, as in an older format.
  [
    { type: "validation_error", code: "invalid", message: "is too long", attribute: "name", url: "" },
    [{ code: "invalid", message: "is too long", field: "name" }],
  ],
  [
    {
      errors: [
        { detail: "one", code: "1" },
        { detail: "two", code: "2", attribute: null, url: "" },
      ],
    },
    [
      { code: "1", message: "one" },
      { code: "2", message: "two" },
    ],
  ],
  [{ errors: [null, "text", 5, {}, { status: "422" }, { detail: "d", code: "c" }] }, [{ code: "c", message: "d" }]],
  ...[
    ...[undefined, null, "Unauthorized", 5, true, [], {}],
    ...[{ error: "" }, { error: { message: "nested" } }, { errors: "text" }, { errors: {} }, { errors: [] }],
  ].map((body): [unknown, readonly object[]] => [body, []]),
])("reads the issues of %j", (body, issues) => {
  expect(readIssues(body)).toStrictEqual(issues);
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
