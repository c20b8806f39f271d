import { expect, test } from "vitest";
import { didYouMean } from "../../../src/testing/shared/nearest.ts";

const NAMES = ["list-queues", "create-queue", "list-number-groups"];

test.each([
  ["a missing letter", "list-queue", "list-queues"],
  ["a letter too many", "create-queuee", "create-queue"],
  ["another letter", "creata-queue", "create-queue"],
  ["another case", "LIST-QUEUES", "list-queues"],
])("the nearest name is found with %s", (_, name, expected) => {
  expect(didYouMean(name, NAMES)).toBe(`; did you mean "${expected}"?`);
});

test.each([
  ["no name is similar", "purchase", NAMES],
  ["there are no names", "list-queues", []],
])("there is no suggestion when %s", (_, name, names) => {
  expect(didYouMean(name, names)).toBe("");
});
