import { beforeAll, expect, test } from "vitest";
import { operations } from "../contract/operations.ts";
import { everyOperation } from "./every-operation.ts";
import { compilePrograms } from "./program-checker.ts";

const PROGRAM = everyOperation();
const [PREAMBLE = ""] = PROGRAM.split("// ");

const INVALID = [
  ["another status", "holds<Equal<1, 2>>();", "Type 'false' does not satisfy"],
  [
    "an expected error that does not occur",
    '// @ts-expect-error\nvoid relay.GET("/number_groups");',
    "Unused '@ts-expect-error'",
  ],
  ["a call that does not compile", 'void relay.POST("/number_groups", { body: {} });', "Property 'name' is missing"],
] as const;

let errors: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  const invalid = INVALID.map(([name, line]) => [name, `${PREAMBLE}\n${line}`] as const);
  errors = await compilePrograms(new Map([["every operation", PROGRAM], ...invalid]));
});

test("every operation has exactly the input and the responses of the contract", () => {
  expect(errors.get("every operation")).toEqual([]);
  for (const { operationId } of operations) expect(PROGRAM).toContain(`// ${operationId}\n`);
});

test.each(INVALID)("the check above detects %s", (name, _, finding) => {
  expect(errors.get(name)).toContainEqual(expect.stringContaining(finding));
});
