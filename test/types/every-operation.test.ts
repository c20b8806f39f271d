import { expect, test } from "vitest";
import { operations } from "../contract/operations.ts";
import { everyOperation } from "./every-operation.ts";
import { openEditor } from "./language-service.ts";

test("every operation has the input and the answers that the contract gives it, and no others", () => {
  const program = everyOperation();

  expect(openEditor(program).findings()).toEqual([]);
  for (const { operationId } of operations) expect(program).toContain(`// ${operationId}\n`);
});

test.each([
  ["another status", "holds<Equal<1, 2>>();", "Type 'false' does not satisfy"],
  [
    "a refusal that does not come",
    '// @ts-expect-error\nvoid relay.GET("/number_groups");',
    "Unused '@ts-expect-error'",
  ],
  ["a call that does not compile", 'void relay.POST("/number_groups", { body: {} });', "Property 'name' is missing"],
])("the check above sees %s", (_, line, finding) => {
  const [head = ""] = everyOperation().split("// ");

  expect(openEditor(`${head}\n${line}`).findings()).toContainEqual(expect.stringContaining(finding));
});
