import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { type CheckOptions, checkConformance } from "../../../src/testing/index.ts";
import { aDocument, jsonResponse } from "../../support/kit/contract.ts";
import { sendJson, startServer } from "../../support/kit/server.ts";

const number = { type: "string", "x-unique-in": "numbers" };
const body = (schema: object, example: object) => ({
  required: true,
  content: { "application/json": { schema, example } },
});
const ofNumber = { type: "object", required: ["number"], properties: { number } };
const code = { type: "object", required: ["code"], properties: { code: { type: "string", "x-one-time-code": {} } } };

const contract = aDocument({
  paths: {
    "/numbers/search": {
      get: {
        operationId: "search",
        "x-offers": { property: "e164", collection: "numbers", as: "number" },
        responses: { 200: jsonResponse({}) },
      },
    },
    "/numbers": {
      post: { operationId: "buy", requestBody: body(ofNumber, { number: "+0" }), responses: { 200: {}, 422: {} } },
    },
    "/codes": {
      post: { operationId: "verify", requestBody: body(code, { code: "482913" }), responses: { 200: {}, 422: {} } },
    },
  },
});

/** Sells each number once. Each search offers two numbers that are not sold. */
async function check(only: readonly string[], options: Partial<CheckOptions> = {}, searchStatus = 200, offered = 2) {
  const bought: unknown[] = [];
  await using server = await startServer(async (request, response) => {
    const sent = await text(request);
    if (request.method === "GET") {
      const numbers = Array.from({ length: offered }, (_, index) => ({ e164: `+${bought.length + index + 1}` }));
      sendJson(response, searchStatus, { data: numbers });
      return;
    }
    const [, wanted] = /^\{"number":"([^"]*)"[^{]*\}$/.exec(sent) ?? [];
    const isJson = request.headers["content-type"] === "application/json";
    const isRejected = !isJson || wanted === undefined || bought.includes(wanted);
    if (!isRejected) bought.push(wanted);
    response.writeHead(isRejected ? 422 : 200).end();
  });
  const { results } = await checkConformance({ baseUrl: server.url, contract, only, ...options });
  return {
    results: results.map(({ outcome, reason, violations }) => reason ?? violations[0]?.message ?? outcome),
    bought,
  };
}

test("a unique value is one that the server offers, and no two cases send the same one", async () => {
  const { results, bought } = await check(["buy valid/example", "buy tolerance/*", "buy invalid/*"]);

  expect(new Set(results)).toEqual(new Set(["pass"]));
  expect(bought).toEqual(["+1", "+2"]);
});

test("the check searches again after it used all offered values", async () => {
  const { bought } = await check(["buy valid/example", "buy tolerance/*"], {}, 200, 1);

  expect(bought).toEqual(["+1", "+2"]);
});

test("a case is skipped if the server offers no value", async () => {
  const { results, bought } = await check(["buy valid/example"], {}, 200, 0);

  expect(results).toEqual(["needs a number that search offers; pass it as a fixture"]);
  expect(bought).toEqual([]);
});

test("a fixture replaces a value that the server does not offer", async () => {
  const { bought } = await check(["buy valid/example"], { fixtures: { number: "+7" } }, 200, 0);

  expect(bought).toEqual(["+7"]);
});

test("a failed search is a finding", async () => {
  const { results } = await check(["buy valid/example"], {}, 500);

  expect(results).toEqual(["the case needs search, which responded with 500"]);
});

test("a case that needs a code for a person is skipped, unless the code is a fixture", async () => {
  const only = ["verify valid/example"];

  const { results } = await check(only);
  const { results: withFixture } = await check(only, { fixtures: { code: "1" } });

  expect(results).toEqual(["needs the code that the API sends; pass it as a fixture"]);
  expect(withFixture).toEqual(["responded with 422; expected a declared success"]);
});
