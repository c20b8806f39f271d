import { expect, test } from "vitest";
import { toQueryRules } from "../../../scripts/generate/types.ts";

test.each([
  ["without paths", {}],
  ["with a path whose extension is null", { paths: { "/x": { "x-note": null } } }],
])("a contract %s has no query rules", (_, contract) => {
  expect(toQueryRules(contract)).toContain("export interface queryRules {\n}");
});

test("a parameter with its default value requires no other", () => {
  const parameters = [{ name: "page", in: "query", schema: { default: 0 } }, { $ref: "#/components/parameters/token" }];
  const components = { parameters: { token: { name: "token", in: "query" } } };
  const get = { parameters, "x-query-requires": { page: ["token"], token: ["page"] } };

  expect(toQueryRules({ components, paths: { "/x": { get } } })).toContain(
    '"get /x": ({ page?: 0 | undefined } | { token: {} }) & ({ token?: undefined } | { page: {} });',
  );
});
