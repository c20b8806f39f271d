import { expect, test } from "vitest";
import {
  checkCount,
  definedOf,
  invalidOption,
  isInvalidOption,
  isRecord,
  isSuccess,
  isText,
  LOOPBACK,
} from "../../src/core/guards.ts";

test("invalidOption throws a TypeError with the option and the remedy", () => {
  const rejection = () => invalidOption("timeoutMs", "must be a number");

  expect(rejection).toThrow(new TypeError("timeoutMs must be a number"));
  expect(rejection).toThrow(expect.objectContaining({ option: "timeoutMs" }));
});

test("isInvalidOption recognises the error of an option, and no other error", () => {
  const errors = [{ option: "fetch" }, { option: "token" }, new TypeError("fetch failed"), undefined];

  expect(errors.map((error) => isInvalidOption("fetch", error))).toEqual([true, false, false, false]);
});

test.each([1, 2, 2 ** 25])("checkCount accepts %d", (value) => {
  expect(() => {
    checkCount("maxPages", value);
  }).not.toThrow();
});

test.each([0, -1, 1.5, Number.NaN, Infinity, "3", null, undefined])("checkCount rejects %j", (value) => {
  expect(() => {
    checkCount("maxPages", value);
  }).toThrow(new TypeError("maxPages must be a whole number from 1"));
});

test.each([
  [199, false],
  [200, true],
  [299, true],
  [300, false],
])("isSuccess of %i is %j", (status, expected) => {
  expect(isSuccess(status)).toBe(expected);
});

test.each([
  ["localhost", true],
  ["127.0.0.1", true],
  ["127.1.2.3", true],
  ["[::1]", true],
  ["a.localhost", false],
  ["localhost.example", false],
  ["127.0.0.1.example", false],
  ["128.0.0.1", false],
])("LOOPBACK of %s is %j", (host, expected) => {
  expect(LOOPBACK.test(host)).toBe(expected);
});

test("definedOf omits undefined options only", () => {
  const options = { given: 1, left: undefined, nothing: null, no: false, zero: 0, empty: "" };

  expect(definedOf(options)).toStrictEqual({ given: 1, nothing: null, no: false, zero: 0, empty: "" });
});

test.each([
  ["a word", "name", { record: false, text: true }],
  ["white space", " ", { record: false, text: true }],
  ["an empty string", "", { record: false, text: false }],
  ["a number", 422, { record: false, text: false }],
  ["true", true, { record: false, text: false }],
  ["null", null, { record: false, text: false }],
  ["undefined", undefined, { record: false, text: false }],
  ["an object", {}, { record: true, text: false }],
  ["a list", ["name"], { record: true, text: false }],
  ["an error", new Error("text"), { record: true, text: false }],
])("recognises whether %s is a record or a text", (_, value, expected) => {
  expect({ record: isRecord(value), text: isText(value) }).toEqual(expected);
});
