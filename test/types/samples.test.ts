import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { operations } from "../../generated/operations.ts";
import { type Contract, withSamples } from "../../scripts/reference/build.ts";
import { compileSamples } from "./sample-compiler.ts";

const contract = readFileSync(new URL("../../generated/relay-rest.json", import.meta.url), "utf8");
const samples = new Map(samplesOf(withSamples(JSON.parse(contract) as Contract)));
const names = [...samples.keys()];

const SOUND = samples.get("create-number-group") ?? "";

/** What a sample could get wrong, in a sample that is right but for it. */
const WRONG = new Map([
  ["a misspelt property", SOUND.replace("sticky_sender", "stickySender")],
  ["a value of the wrong type", SOUND.replace('"Support line"', "12")],
  ["a missing property", SOUND.replace('name: "Support line", ', "")],
  ["a status that is not handled", SOUND.replace("case 201:", "")],
  ["a status that is not declared", SOUND.replace("case 201:", "case 202:")],
  ["a path that there is not", SOUND.replace("/number_groups", "/number_group")],
  ["an unused import", SOUND.replace("{ createRelayClient }", "{ createRelayClient, isRelayError }")],
  ["a field that the answer does not have", SOUND.replace("result.data.id", "result.data.uuid")],
]);

let faultsOf: (name: string) => readonly string[];

beforeAll(() => {
  faultsOf = compileSamples(new Map([...samples, ...WRONG]));
});

test.each(names)("the sample of %s compiles", (name) => {
  expect(faultsOf(name)).toEqual([]);
});

test.each([...WRONG.keys()])("a sample with %s does not compile", (name) => {
  expect(faultsOf(name)).not.toEqual([]);
});

test("every operation has a sample", () => {
  const rows = Object.values(operations).flatMap((methods) => Object.values(methods));

  // A row ends in the id.
  expect([...names].sort()).toEqual(rows.map((row) => row.split(" ").at(-1)).sort());
});

function samplesOf({ paths }: Contract): readonly (readonly [string, string])[] {
  return Object.values(paths).flatMap((item) =>
    Object.keys(item).flatMap((method) => {
      const operation = item[method];
      return operation?.["x-codeSamples"]?.map(({ source }) => [operation.operationId, source] as const) ?? [];
    }),
  );
}
