import { expect, test } from "vitest";
import { toQueryRules } from "../../../scripts/generate/types.ts";

test.each([
  ["without paths", {}],
  ["with a path whose extension is null", { paths: { "/x": { "x-note": null } } }],
])("a contract %s has no query rules", (_, contract) => {
  expect(toQueryRules(contract)).toContain("export interface queryRules {\n}");
});
