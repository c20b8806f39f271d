import { expect, test } from "vitest";
import { withProvenance } from "../../../scripts/generate/provenance.ts";

const described = (operation: object) => {
  const contract = {
    "x-sources": { seen: "an observed response" },
    paths: { "/x": { parameters: [], get: operation } },
  };
  const { paths } = JSON.parse(withProvenance(JSON.stringify(contract))) as { paths: { "/x": { get: object } } };
  return paths["/x"].get;
};

test("adds scopes and sources to the description", () => {
  const operation = { operationId: "x", description: "Gets it.\n", "x-token-scopes": ["A", "B"], "x-source": ["seen"] };

  expect(described(operation)).toEqual({
    ...operation,
    description: "Gets it.\n\nToken scopes: A and B.\n\nSource: an observed response.\n",
  });
});

test.each([
  [{ "x-token-scopes": [] }, "Token scopes: none.\n"],
  [{ "x-token-scopes": ["A", "B"], "x-token-scope-match": "any" }, "Token scopes: A or B.\n"],
  [{ "x-source": ["seen"] }, "Source: an observed response.\n"],
])("%j without a description becomes %j", (extensions, description) => {
  expect(described({ operationId: "x", ...extensions })).toMatchObject({ description });
});

test("does not change a document without the extensions", () => {
  expect(described({ operationId: "x", description: "Gets it." })).toEqual({
    operationId: "x",
    description: "Gets it.",
  });
  expect(withProvenance('{"openapi":"3.1.0"}')).toBe('{\n  "openapi": "3.1.0"\n}\n');
});

test("rejects a source that x-sources does not have", () => {
  expect(() => described({ operationId: "x", "x-source": ["heard"] })).toThrow(
    'x-source: "heard" is not in x-sources, which has seen',
  );
});

test("accepts a null extension of a path", () => {
  const contract = JSON.stringify({ paths: { "/x": { "x-note": null } } });

  expect(JSON.parse(withProvenance(contract))).toEqual(JSON.parse(contract));
});
