import { expect, test } from "vitest";
import { repair } from "../../support/repair.ts";

const HEADER = "{ name: authorization, in: header, required: true, schema: { type: string } }";

test("replaces an Authorization header parameter by HTTP Basic, which the operation then requires", async () => {
  const { repairs, document } = await repair(`paths:
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
  expect(repairs).toEqual(["document.yaml:8:11 the Authorization header parameter became a security requirement"]);
});

test("replaces a referenced parameter of a path, for a bearer token, in each operation of the path", async () => {
  const { document } = await repair(`paths:
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

test("uses the declared scheme, and keeps existing security requirements", async () => {
  const { document } = await repair(`paths:
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
