import { expect, test } from "vitest";
import { contract } from "./contract.ts";
import { operations } from "./operations.ts";
import { bodyErrorsOf } from "./validate.ts";

test.each([
  ["the page's own form", { detail: "Name can't be blank", status: "422", title: "Invalid", code: "blank" }],
  ["the form with attributes", { type: "t", code: "c", message: "m", attribute: "name", url: "https://example.com" }],
  ["the form with attributes and no text", { type: "t", code: "c", message: null, attribute: null, url: "u" }],
  ["a purchase's null detail", { detail: null, status: "422", title: "Invalid", code: "could_not_purchase" }],
])("a shared 422 may have %s", (_, issue) => {
  const shared = operations.filter(({ responses }) =>
    JSON.stringify([responses.get(422)]).includes("ValidationFailure"),
  );

  expect(shared).toContainEqual(expect.objectContaining({ operationId: "create-number-group" }));
  expect(shared.flatMap(({ responses }) => bodyErrorsOf(responses.get(422) ?? {}, { errors: [issue] }))).toEqual([]);
});

test.each([
  ["callers receive it", { e164: "+15550100123", capabilities: ["voice", "sms"] }],
  [
    "SignalWire's document has it",
    { number: "+15550100123", city: "Reno", lata: "720", capabilities: { voice: true } },
  ],
])("a search result conforms as %s", (_, item) => {
  const search = operations.find(({ operationId }) => operationId === "search-available-phone-numbers");

  expect(bodyErrorsOf(search?.responses.get(200) ?? {}, { data: [item] })).toEqual([]);
});

test("the description of a parameter names the older documents if only they list it", () => {
  const older = Object.entries(contract.components.parameters).filter(([name]) => name.startsWith("Older"));

  expect(older.map(([name]) => name)).toEqual(["OlderPageNumber", "OlderPageSize", "OlderPageToken"]);
  for (const [, parameter] of older) {
    const description = expect.stringMatching(/older\s+documents/) as string;
    expect(parameter).toMatchObject({ "x-source": ["openapi-older"], description });
  }
});
