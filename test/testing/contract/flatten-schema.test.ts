import { expect, test } from "vitest";
import { declaredProperties } from "../../../src/testing/contract/flatten-schema.ts";
import { aContract } from "../../support/kit/contract.ts";

const object = (name: string) => ({ properties: { [name]: { type: "string" } } });

test("a schema has the properties of all its parts and alternatives", () => {
  const schema = { ...object("a"), allOf: [object("b")], anyOf: [object("c"), object("d")], oneOf: [object("e")] };

  const declared = declaredProperties(aContract(), schema);

  expect([...declared.keys()].sort()).toEqual(["a", "b", "c", "d", "e"]);
});

test("a schema that is a part of itself is flattened once", () => {
  const schema = { ...object("a"), allOf: [{ $ref: "#/components/schemas/Odd" }] };
  const contract = aContract({ components: { schemas: { Odd: schema } } });

  const declared = declaredProperties(contract, { $ref: "contract.json#/components/schemas/Odd" });

  expect([...declared.keys()]).toEqual(["a"]);
});
