import { expect, test } from "vitest";
import { checkConformance, startMockServer } from "../../../src/testing/index.ts";
import { aDocument, jsonResponse } from "../../support/kit/contract.ts";
import { body, collection, gone, inPath, integer, list, object, text, uuid } from "../../support/kit/shapes.ts";

const book = object({ id: uuid, title: text });

test("the check skips the cases of an item whose id no response has", async () => {
  const event = object({ name: text, data: object({ level: integer }) });
  const contract = aDocument({
    paths: collection({
      path: "/events",
      parameter: inPath("event", text),
      sent: event,
      one: event,
      many: list(event),
    }),
  });
  await using mock = await startMockServer({ contract });

  const { summary, results } = await checkConformance({ baseUrl: mock.url, contract });

  const retrieval = results.find(({ id }) => id === "retrieve /events valid/example");
  expect(summary.failed).toBe(0);
  expect(retrieval?.reason).toBe("needs an id of events; pass it as a fixture");
});

const deletable = {
  "/books": {
    post: { operationId: "create", requestBody: body(object({ title: text })), responses: { 201: jsonResponse(book) } },
  },
  "/books/{id}": {
    parameters: [inPath("id", uuid)],
    get: { operationId: "retrieve" },
    delete: { operationId: "delete", responses: gone },
  },
};

test("the check accepts a 404 of a deleted item, although the contract declares none", async () => {
  const { get, ...others } = deletable["/books/{id}"];
  const contract = aDocument({
    paths: { ...deletable, "/books/{id}": { ...others, get: { ...get, responses: { 200: jsonResponse(book) } } } },
  });
  await using mock = await startMockServer({ contract });

  const { results } = await checkConformance({ baseUrl: mock.url, contract, only: ["valid/gone"] });

  expect(results.map(({ outcome }) => outcome)).toEqual(["pass"]);
});
