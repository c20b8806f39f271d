import { expect, test } from "vitest";
import { refusalOf } from "../../support/mend.ts";

const operations = (...ids: readonly string[]) =>
  `paths:\n${ids
    .map((id, index) => `  /things/${index}:\n    get:\n      ${id}responses: { "200": { description: Things. } }\n`)
    .join("")}`;

test("two operations of one operationId are refused by its name", async () => {
  const refusal = await refusalOf(operations("operationId: list\n      ", "operationId: list\n      "));

  expect(refusal).toBe('document.yaml:10:20 the operationId "list" is that of GET /things/0 too');
});

test("an operation without operationId is refused by its path", async () => {
  const refusal = await refusalOf(operations("operationId: list\n      ", ""));

  expect(refusal).toBe("document.yaml:9:5 GET /things/1 has no operationId");
});

test("an operationId with a space in it is refused", async () => {
  const refusal = await refusalOf(operations("operationId: List things\n      "));

  expect(refusal).toBe('document.yaml:6:20 the operationId "List things" has a space in it');
});

test("snake and camel case are not for this project to judge", async () => {
  const refusal = await refusalOf(operations("operationId: list_things\n      ", "operationId: listThings\n      "));

  expect(refusal).toBe("taken");
});

test("an empty string in an enum is refused by its place", async () => {
  const refusal = await refusalOf(`paths: {}
components:
  schemas:
    Colour: { type: string, enum: [red, "", blue] }
`);

  expect(refusal).toBe("document.yaml:6:41 an empty string is one of the enum's values");
});
