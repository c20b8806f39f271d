import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { operations } from "../../generated/operations.ts";
import { type Contract, operationsOf } from "../../scripts/document/openapi.ts";
import { withSamples } from "../../scripts/reference/build.ts";
import { compilePrograms } from "./program-checker.ts";

const contract = readFileSync(new URL("../../generated/relay-rest.json", import.meta.url), "utf8");
const samples = new Map(samplesOf(withSamples(JSON.parse(contract) as Contract)));
const names = [...samples.keys()];

const VALID = samples.get("create-number-group") ?? "";

/** Copies of a valid sample with one mistake each. */
const INVALID = new Map([
  ["a misspelt property", VALID.replace("sticky_sender", "stickySender")],
  ["a value of the wrong type", VALID.replace('"Support line"', "12")],
  ["a missing property", VALID.replace('name: "Support line", ', "")],
  ["a status that is not handled", VALID.replace("case 201:", "")],
  ["a status that is not declared", VALID.replace("case 201:", "case 202:")],
  ["an unknown path", VALID.replace("/number_groups", "/number_group")],
  ["an unused import", VALID.replace("{ createRelayClient }", "{ createRelayClient, isRelayError }")],
  ["a field that the response does not have", VALID.replace("result.data.id", "result.data.uuid")],
]);

let errors: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  errors = await compilePrograms(new Map([...samples, ...INVALID]));
});

test.each(names)("the sample of %s compiles", (name) => {
  expect(errors.get(name)).toEqual([]);
});

test.each([...INVALID.keys()])("a sample with %s does not compile", (name) => {
  expect(errors.get(name)).not.toEqual([]);
});

test("every operation has a sample", () => {
  const rows = Object.values(operations).flatMap((methods) => Object.values(methods));

  // The last word of a row is the operation id.
  expect([...names].sort()).toEqual(rows.map((row) => row.split(" ").at(-1)).sort());
});

function samplesOf(contract: Contract): readonly (readonly [string, string])[] {
  return operationsOf(contract).flatMap(({ operation: { operationId = "", "x-codeSamples": samples = [] } }) =>
    samples.map(({ source }) => [operationId, source] as const),
  );
}
