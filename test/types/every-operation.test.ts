import { expect, test } from "vitest";
import { operations } from "../contract/operations.ts";
import { everyOperation } from "./every-operation.ts";
import { openEditor } from "./language-service.ts";

test("every operation has exactly the input and the responses of the contract", () => {
  const program = everyOperation();

  expect(openEditor(program).findings()).toEqual([]);
  for (const { operationId } of operations) expect(program).toContain(`// ${operationId}\n`);
});

test.each([
  ["another status", "holds<Equal<1, 2>>();", "Type 'false' does not satisfy"],
  [
    "an expected error that does not occur",
    '// @ts-expect-error\nvoid relay.GET("/number_groups");',
    "Unused '@ts-expect-error'",
  ],
  ["a call that does not compile", 'void relay.POST("/number_groups", { body: {} });', "Property 'name' is missing"],
])("the check above detects %s", (_, line, finding) => {
  const [preamble = ""] = everyOperation().split("// ");

  expect(openEditor(`${preamble}\n${line}`).findings()).toContainEqual(expect.stringContaining(finding));
});
