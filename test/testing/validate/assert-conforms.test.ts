import { expect, test } from "vitest";
import { assertConforms } from "../../../src/testing/index.ts";
import { aDocument } from "../../support/kit/contract.ts";

const json = new Headers({ "content-type": "application/json" });

test("says nothing of an answer that conforms", () => {
  assertConforms("create-number-group", { status: 401, headers: json, body: { error: "Unauthorized" } });
});

test("throws what an answer has against the contract", () => {
  const body = { id: "12", name: "Support", sticky_sender: true };

  expect(() => {
    assertConforms("create-number-group", { status: 201, headers: new Headers(), body });
  }).toThrow(
    new Error(
      [
        "create-number-group answered 201, against the contract:",
        "  media-type there is no Content-Type; declared is application/json",
        '  schema has no "phone_number_count"',
        '  schema /id must match format "uuid"',
      ].join("\n"),
    ),
  );
});

test("judges by another contract when it is given one", () => {
  const contract = aDocument();

  expect(() => {
    assertConforms("list-things", { status: 204, headers: {}, body: undefined }, { contract });
  }).toThrow("undeclared-status status 204 is not declared; declared are 200");
});
