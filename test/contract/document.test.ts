import { expect, test } from "vitest";
import { contract } from "./contract.ts";
import { examples, isDescribed, nodes, responses, schemas } from "./nodes.ts";
import { operations } from "./operations.ts";
import { schemaErrorsOf } from "./validate.ts";

test("every schema and every property has a description", () => {
  const undescribed = schemas.filter(([, schema]) => !isDescribed(schema)).map(([pointer]) => pointer);

  expect(undescribed).toEqual([]);
});

test("every response has a description", () => {
  const undescribed = responses.filter(([, response]) => !isDescribed(response)).map(([pointer]) => pointer);

  expect(undescribed).toEqual([]);
});

test("every example satisfies its schema", () => {
  const errors = examples.flatMap(({ pointer, schema, value }) =>
    schemaErrorsOf(schema, value).map((it) => `${pointer}: ${it}`),
  );

  expect(errors).toEqual([]);
});

test("no schema name contains a dot, which a generated type could not contain", () => {
  const dotted = Object.keys(contract.components.schemas).filter((name) => name.includes("."));

  expect(dotted).toEqual([]);
});

test("every operation requires HTTP Basic by default", () => {
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

test("every operation's description lists its token scopes and its sources", () => {
  const missing = nodes
    .filter(([, node]) => "operationId" in node)
    .filter(([, { description }]) => !/\n\nToken scopes: .+\.\n\nSource: .+\.\n$/.test(String(description)))
    .map(([pointer]) => pointer);

  expect(missing).toEqual([]);
});

test("create-number-group declares 200, 201, 401, 422 and 500", () => {
  const operation = operations.find(({ operationId }) => operationId === "create-number-group");

  expect([...(operation?.responses.keys() ?? [])]).toEqual([200, 201, 401, 422, 500]);
});

test("the checks above cover nested schemas, responses and examples", () => {
  const pointers = [...schemas, ...responses, ...nodes].map(([pointer]) => pointer);
  const ofExamples = examples.map(({ pointer }) => pointer);

  expect(pointers).toEqual(
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
