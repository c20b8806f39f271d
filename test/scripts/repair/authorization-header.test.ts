import { expect, test } from "vitest";
import { mend } from "../../support/mend.ts";

const HEADER = "{ name: authorization, in: header, required: true, schema: { type: string } }";

test("an Authorization header parameter becomes HTTP Basic, required of the operation", async () => {
  const { remarks, document } = await mend(`paths:
  /things:
    get:
      operationId: list-things
      parameters:
        - ${HEADER}
        - { name: page, in: query, schema: { type: integer } }
      responses: { "200": { description: Things. } }
`);

  expect(document).toMatchObject({
    paths: { "/things": { get: { security: [{ basicAuth: [] }], parameters: [{ name: "page" }] } } },
    components: { securitySchemes: { basicAuth: { type: "http", scheme: "basic" } } },
  });
  expect(remarks).toEqual(["document.yaml:8:11 the Authorization header parameter became the security requirement"]);
});

test("one of a path, by reference and of a bearer token, is required of each operation of the path", async () => {
  const { document } = await mend(`paths:
  /things:
    parameters: [{ $ref: "#/components/parameters/Token" }]
    get: { operationId: list-things, responses: { "200": { description: Things. } } }
    post: { operationId: make-thing, responses: { "200": { description: A thing. } } }
components:
  parameters:
    Token: { name: Authorization, in: header, description: "Bearer, and the token", schema: { type: string } }
`);

  const security = [{ bearerAuth: [] }];
  expect(document).toMatchObject({
    paths: { "/things": { parameters: [], get: { security }, post: { security } } },
    components: { parameters: {}, securitySchemes: { bearerAuth: { type: "http", scheme: "bearer" } } },
  });
  expect(JSON.stringify(document)).not.toMatch(/authorization/i);
});

test("the scheme that the document declares is taken, and security that it asks for is left as it is", async () => {
  const { document } = await mend(`paths:
  /things:
    get:
      operationId: list-things
      parameters: [${HEADER}]
      responses: { "200": { description: Things. } }
    post:
      operationId: make-thing
      security: []
      parameters: [${HEADER}]
      responses: { "200": { description: A thing. } }
components:
  securitySchemes:
    projectAndToken: { type: http, scheme: basic }
`);

  expect(document).toMatchObject({
    paths: { "/things": { get: { security: [{ projectAndToken: [] }] }, post: { security: [] } } },
  });
});
