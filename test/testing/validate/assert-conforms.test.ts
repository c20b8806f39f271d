import { expect, test } from "vitest";
import { assertConforms } from "../../../src/testing/index.ts";
import { aDocument } from "../../support/kit/contract.ts";

const json = new Headers({ "content-type": "application/json" });

test("accepts a response that conforms", () => {
  assertConforms("create-number-group", { status: 401, headers: json, body: { error: "Unauthorized" } });
});

test("throws an error that lists the violations of a response", () => {
  const body = { id: "12", name: "Support", sticky_sender: true };

  expect(() => {
    assertConforms("create-number-group", { status: 201, headers: new Headers(), body });
  }).toThrow(
    new Error(
      [
        "create-number-group responded with 201, which violates the contract:",
        "  media-type: the Content-Type is missing; the contract declares application/json",
        '  schema: has no "phone_number_count"',
        '  schema /id: must match format "uuid"',
      ].join("\n"),
    ),
  );
});

test("validates against the given contract", () => {
  const contract = aDocument();

  expect(() => {
    assertConforms("list-things", { status: 204, headers: {}, body: undefined }, { contract });
  }).toThrow("undeclared-status: status 204 is not declared; the contract declares 200");
});

test("rejects a Response of fetch, whose body is a stream", () => {
  expect(() => {
    assertConforms("create-number-group", Response.json({}, { status: 401 }));
  }).toThrow("response.body must be read first; pass { status, headers, body: await response.json() }");
});
