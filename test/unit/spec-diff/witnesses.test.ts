import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { toAccount } from "../../../scripts/diff/account.js";
import { compareGeneratedTypes } from "../../../scripts/diff/compare-generated-types.js";
import { compareStructure } from "../../../scripts/diff/compare-structure.js";
import { joinVerdicts } from "../../../scripts/diff/join-verdicts.js";
import { redoclyDiff } from "../../../scripts/diff/redocly-diff.js";
import { toSide } from "../../../scripts/diff/side.js";
import { drop, edited, put } from "./edits.ts";
import { smallContract } from "./small-contract.ts";

const NAME = ["components", "schemas", "Queue", "properties", "name"];

const gone = edited(smallContract, [drop("components/schemas/Queue/properties/name")]);

test("what redocly sees and is known already is told once", async () => {
  const verdicts = await redoclyDiff(smallContract, gone);

  const { changes } = toAccount(await toSide(smallContract), await toSide(gone), verdicts);

  expect(verdicts).toMatchObject([{ kind: "property-removed", base: NAME }]);
  expect(changes).toMatchObject([{ kind: "property-removed", where: 'Schema<"Queue">.name' }]);
});

test("what redocly sees where nobody looked is told as breaking", () => {
  const comparison = compareStructure(smallContract, smallContract);
  const verdict = { kind: "rule", message: "It changed.", base: ["components", "links", "Next", "operationId"] };

  expect(joinVerdicts(comparison, [verdict])).toMatchObject([
    { level: "major", kind: "redocly-rule", message: "It changed." },
  ]);
});

test("what redocly sees where it was found harmless is not told", () => {
  const comparison = compareStructure(smallContract, smallContract);
  const verdict = { kind: "rule", message: "It changed.", base: [...NAME, "type"], revision: [...NAME, "type"] };

  expect(joinVerdicts(comparison, [verdict])).toEqual([]);
});

test("a type that changed and that nobody told of is told as breaking, with its line", async () => {
  const base = await toSide(smallContract);
  const revision = await toSide(gone);

  expect(compareGeneratedTypes(base, revision, [])).toContainEqual(
    expect.objectContaining({ level: "major", kind: "types-changed", revision: NAME.slice(0, 3) }),
  );
});

test("types that differ in comments and order alone are the same", async () => {
  const base = await toSide(smallContract);
  const revision = await toSide(
    edited(smallContract, [
      put("components/schemas/Queue/properties/name/description", "Other words."),
      put("components/schemas/Queue/properties/status/enum", ["closed", "open"]),
    ]),
  );

  expect(compareGeneratedTypes(base, revision, [])).toEqual([]);
});

test("a line of the types is that line of generated/schema.ts", async () => {
  const read = (name: string): string => readFileSync(new URL(`../../../generated/${name}`, import.meta.url), "utf8");
  const contract = JSON.parse(read("relay-rest.json")) as object;

  const { types } = await toSide(contract);

  expect(types.text.split("\n").slice(2)).toEqual(read("schema.ts").split("\n").slice(2));
});

test.each([
  ["a property", "components/schemas/Queue/properties/name/type", "number", "name: number;"],
  ["a query parameter", "paths/~1queues/get/parameters/2/required", true, "filter: string;"],
  ["a status", "paths/~1queues/post/responses/409", { description: "Taken." }, "409: {"],
  [
    "the property of a body",
    "paths/~1queues~1{id}/put/requestBody/content/application~1json/schema/properties/note/type",
    "number",
    "note?: number;",
  ],
  ["a parameter of many operations", "components/parameters/PageSize/schema/type", "string", "PageSize: string;"],
])("the line of %s is where it stands in the types", async (_, pointer, value, line) => {
  const revision = await toSide(edited(smallContract, [put(pointer, value)]));

  const { changes } = toAccount(await toSide(smallContract), revision, []);

  const [, number = "0"] = /line (\d+) of the new types/.exec(changes[0]?.breaks ?? "") ?? [];
  expect(revision.types.text.split("\n")[Number(number) - 1]?.trim()).toBe(line);
});
