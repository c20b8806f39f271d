import { expect, test } from "vitest";
import { selectionOf } from "../../../../src/testing/conformance/cases/planner.ts";

const OPT_IN = new Map([["purchase-phone-number", "buys a phone number"]]);
const ID = "create-number-group invalid/missing:name";

test.each<[string, string[] | undefined, string[], boolean]>([
  ["all without a selection", undefined, [], true],
  ["an operation", ["create-number-group"], [], true],
  ["operations", ["*-number-group"], [], true],
  ["a class", ["invalid"], [], true],
  ["the variant of a case", ["invalid/missing:*"], [], true],
  ["a case", [ID], [], true],
  ["another operation", ["create-queue"], [], false],
  ["a part of a name", ["create-number"], [], false],
  ["no class with the same prefix", ["inv"], [], false],
  ["all but a class", undefined, ["invalid"], false],
  ["an operation, but not its class", ["create-number-group"], ["invalid"], false],
  ["all but another operation", ["*"], ["create-queue"], true],
  ["dots as dots", ["create.number.group"], [], false],
])("selects %s", (_, only, skip, isSelected) => {
  expect(selectionOf(only, skip).isSelected(ID, "create-number-group")).toBe(isSelected);
});

test.each<[string, string[] | undefined, string[], boolean]>([
  ["everything without a selection", undefined, [], true],
  ["its operation", ["create-number-group"], [], true],
  ["operations with the same prefix", ["create-*"], [], true],
  ["its class", ["invalid"], [], true],
  ["classes with the same prefix", ["inv*"], [], true],
  ["a case of it", [ID], [], true],
  ["a pattern of its cases", ["create-number-group invalid/*:name"], [], true],
  ["a pattern of the cases of a class", ["invalid/missing:*"], [], true],
  ["a pattern without a beginning", ["*_id"], [], true],
  ["a pattern that continues after its operation", ["create*name"], [], true],
  ["another operation", ["create-queue"], [], false],
  ["another class", ["valid", "echo"], [], false],
  ["a case of another class", ["create-number-group valid/example"], [], false],
  ["a case of another operation", ["create-queue invalid/missing:name"], [], false],
  ["a pattern that begins with another operation", ["list-*"], [], false],
  ["everything but one of its cases", undefined, [ID], true],
  ["everything but its class", undefined, ["invalid"], false],
  ["everything but its operation", undefined, ["create-*"], false],
])("may include the invalid cases of an operation with %s: %j without %j", (_, only, skip, mayInclude) => {
  expect(selectionOf(only, skip).mayInclude("create-number-group", "invalid")).toBe(mayInclude);
});

test.each<[string, string[] | undefined, string[], string | undefined]>([
  ["its effect, if it is not named", undefined, [], 'buys a phone number; to send it, put its full name in "only"'],
  [
    "its effect, if only a pattern matches it",
    ["*"],
    [],
    'buys a phone number; to send it, put its full name in "only"',
  ],
  ["no reason, if it is named", ["purchase-phone-number"], [], undefined],
  ["that it is skipped", ["purchase-phone-number"], ["purchase-phone-number"], 'is listed in "skip"'],
])("explains why an operation that costs money is not called: %s", (_, only, skip, reason) => {
  expect(selectionOf(only, skip, OPT_IN).skipReason("purchase-phone-number")).toBe(reason);
});

test("calls free operations", () => {
  expect(selectionOf(undefined, [], OPT_IN).skipReason("create-number-group")).toBeUndefined();
});
