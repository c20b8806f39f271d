import { expect, test } from "vitest";
import { withProvenance } from "../../../scripts/generate/provenance.ts";

const described = (operation: object) => {
  const contract = { "x-sources": { seen: "what was seen" }, paths: { "/x": { parameters: [], get: operation } } };
  const { paths } = JSON.parse(withProvenance(JSON.stringify(contract))) as { paths: { "/x": { get: object } } };
  return paths["/x"].get;
};

test("the description tells the token's scopes and where the facts are from", () => {
  const operation = { operationId: "x", description: "Gets it.\n", "x-token-scopes": ["A", "B"], "x-source": ["seen"] };

  expect(described(operation)).toEqual({
    ...operation,
    description: "Gets it.\n\nToken scopes: A and B.\n\nSource: what was seen.\n",
  });
});

test.each([
  [{ "x-token-scopes": [] }, "Token scopes: none is needed.\n"],
  [{ "x-token-scopes": ["A", "B"], "x-token-scope-match": "any" }, "Token scopes: A or B.\n"],
  [{ "x-source": ["seen"] }, "Source: what was seen.\n"],
])("%j without a description reads %j", (extensions, description) => {
  expect(described({ operationId: "x", ...extensions })).toMatchObject({ description });
});

test("what others publish, without our extensions, passes unchanged", () => {
  expect(described({ operationId: "x", description: "Gets it." })).toEqual({
    operationId: "x",
    description: "Gets it.",
  });
  expect(withProvenance('{"openapi":"3.1.0"}')).toBe('{\n  "openapi": "3.1.0"\n}\n');
});

test("a source that is not in the list is refused", () => {
  expect(() => described({ operationId: "x", "x-source": ["heard"] })).toThrow('x-source: "heard" is none of seen');
});

test("an extension of a path may be null", () => {
  const contract = JSON.stringify({ paths: { "/x": { "x-note": null } } });

  expect(JSON.parse(withProvenance(contract))).toEqual(JSON.parse(contract));
});
