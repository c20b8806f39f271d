import { expect, test } from "vitest";
import { mend } from "../../support/mend.ts";

const SCHEMES = `components:
  securitySchemes:
    basicAuth: { type: http, scheme: basic }
    bearerAuth: { type: http, scheme: bearer }
`;

const OPERATION = '"/things": { get: { operationId: list-things, responses: { "200": { description: Things. } } } }';

test("schemes that no operation asks for are asked for, any one of them", async () => {
  const { remarks, document } = await mend(`paths: { ${OPERATION} }\n${SCHEMES}`);

  expect(document).toMatchObject({ security: [{ basicAuth: [] }, { bearerAuth: [] }] });
  expect(remarks).toEqual([
    "document.yaml:6:5 security that was declared and never asked for is asked for: basicAuth or bearerAuth",
  ]);
});

test.each([
  ["the document asks for it", `paths: { ${OPERATION} }\nsecurity: [{ basicAuth: [] }]\n${SCHEMES}`],
  ["an operation asks for it", `paths: { ${OPERATION.replace("get: {", "get: { security: [],")} }\n${SCHEMES}`],
  ["there is none", `paths: { ${OPERATION} }\n`],
])("nothing is added where %s", async (_, text) => {
  const { remarks } = await mend(text);

  expect(remarks).toEqual([]);
});
