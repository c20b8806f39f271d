import { expect, test } from "vitest";
import { repairError } from "../../support/repair.ts";

const operations = (...ids: readonly string[]) =>
  `paths:\n${ids
    .map((id, index) => `  /things/${index}:\n    get:\n      ${id}responses: { "200": { description: Things. } }\n`)
    .join("")}`;

test("rejects a duplicate operationId", async () => {
  const error = await repairError(operations("operationId: list\n      ", "operationId: list\n      "));

  expect(error).toBe('document.yaml:10:20 the operationId "list" is also that of GET /things/0');
});

test("rejects an operation without operationId", async () => {
  const error = await repairError(operations("operationId: list\n      ", ""));

  expect(error).toBe("document.yaml:9:5 GET /things/1 has no operationId");
});

test("rejects an operationId with a space", async () => {
  const error = await repairError(operations("operationId: List things\n      "));

  expect(error).toBe('document.yaml:6:20 the operationId "List things" contains a space');
});

test("accepts snake case and camel case", async () => {
  const error = await repairError(operations("operationId: list_things\n      ", "operationId: listThings\n      "));

  expect(error).toBe("repaired");
});

test("rejects an empty string in an enum", async () => {
  const error = await repairError(`paths: {}
components:
  schemas:
    Colour: { type: string, enum: [red, "", blue] }
`);

  expect(error).toBe("document.yaml:6:41 the enum contains an empty string");
});
