import { expect, test } from "vitest";
import { repair } from "../../support/repair.ts";

const SCHEMES = `components:
  securitySchemes:
    basicAuth: { type: http, scheme: basic }
    bearerAuth: { type: http, scheme: bearer }
`;

const OPERATION = '"/things": { get: { operationId: list-things, responses: { "200": { description: Things. } } } }';

test("requires one of the schemes that no operation requires", async () => {
  const { repairs, document } = await repair(`paths: { ${OPERATION} }\n${SCHEMES}`);

  expect(document).toMatchObject({ security: [{ basicAuth: [] }, { bearerAuth: [] }] });
  expect(repairs).toEqual([
    "document.yaml:6:5 the document required none of its security schemes; it now requires basicAuth or bearerAuth",
  ]);
});

test.each([
  ["the document requires a scheme", `paths: { ${OPERATION} }\nsecurity: [{ basicAuth: [] }]\n${SCHEMES}`],
  [
    "an operation has its own requirements",
    `paths: { ${OPERATION.replace("get: {", "get: { security: [],")} }\n${SCHEMES}`,
  ],
  ["the document declares no scheme", `paths: { ${OPERATION} }\n`],
])("adds no requirement if %s", async (_, text) => {
  const { repairs } = await repair(text);

  expect(repairs).toEqual([]);
});
