import { expect, test } from "vitest";
import { contract } from "./contract.ts";
import { operations } from "./operations.ts";
import { examples, isDescribed, nodes, responses, schemas } from "./places.ts";
import { faultsOf } from "./validate.ts";

test("every schema and every property has a description", () => {
  const undescribed = schemas.filter(([, schema]) => !isDescribed(schema)).map(([place]) => place);

  expect(undescribed).toEqual([]);
});

test("every response has a description", () => {
  const undescribed = responses.filter(([, response]) => !isDescribed(response)).map(([place]) => place);

  expect(undescribed).toEqual([]);
});

test("every example satisfies its schema", () => {
  const faults = examples.flatMap(({ place, schema, value }) => faultsOf(schema, value).map((it) => `${place}: ${it}`));

  expect(faults).toEqual([]);
});

test("the name of a schema has no dots, which a generated type could not have either", () => {
  const dotted = Object.keys(contract.components.schemas).filter((name) => name.includes("."));

  expect(dotted).toEqual([]);
});

test("no header parameter is named Authorization, which would be an argument of every call", () => {
  const places = nodes
    .filter(([, node]) => node["in"] === "header" && String(node["name"]).toLowerCase() === "authorization")
    .map(([place]) => place);

  expect(places).toEqual([]);
});

test("every operation is secured by HTTP Basic unless it says otherwise", () => {
  const { security = [], components } = contract;

  const schemes = security.flatMap((requirement) =>
    Object.keys(requirement).map((it) => components.securitySchemes[it]),
  );

  expect(schemes).toMatchObject([{ type: "http", scheme: "basic" }]);
});

test("the server is that of a Space", () => {
  expect(contract.servers).toMatchObject([
    { url: "https://{space}.signalwire.com/api/relay/rest", variables: { space: {} } },
  ]);
});

test("every operation lists the token scopes that it needs", () => {
  const silent = nodes
    .filter(([, node]) => "operationId" in node && !Array.isArray(node["x-token-scopes"]))
    .map(([place]) => place);

  expect(silent).toEqual([]);
});

test("every operation says in its description which scopes it needs and where its facts are from", () => {
  const silent = nodes
    .filter(([, node]) => "operationId" in node)
    .filter(([, { description }]) => !/\n\nToken scopes: .+\.\n\nSource: .+\.\n$/.test(String(description)))
    .map(([place]) => place);

  expect(silent).toEqual([]);
});

test("create-number-group declares 200, 201, 401, 422 and 500", () => {
  const operation = operations.find(({ operationId }) => operationId === "create-number-group");

  expect([...(operation?.answers.keys() ?? [])]).toEqual([200, 201, 401, 422, 500]);
});

test("the checks above see what there is to check", () => {
  const places = [...schemas, ...responses, ...nodes].map(([place]) => place);
  const ofExamples = examples.map(({ place }) => place);

  expect(places).toEqual(
    expect.arrayContaining([
      "relay-rest.json#/components/schemas/NumberGroup/properties/id",
      "relay-rest.json#/components/schemas/ValidationError/properties/errors/items",
      "relay-rest.json#/components/responses/Unauthorized/content/application~1json/schema",
      "relay-rest.json#/paths/~1number_groups/post/responses/401",
      "relay-rest.json#/paths/~1number_groups/post",
    ]),
  );
  expect(ofExamples).toEqual(
    expect.arrayContaining([
      "relay-rest.json#/components/schemas/NumberGroup/properties/id/examples/0",
      "relay-rest.json#/paths/~1number_groups/post/requestBody/content/application~1json/example",
    ]),
  );
});
