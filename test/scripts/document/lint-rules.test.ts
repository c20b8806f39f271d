import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { lintContract } from "../../../scripts/document/redocly.ts";
import { temporaryFolder } from "../../support/temporary.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** A contract that follows every rule; each marked line breaks one. */
const CONTRACT = `openapi: 3.1.0
info: { title: Things, version: "1", description: Things. }
x-sources: { page: The page. }
servers: [{ url: "https://api.acme.test" }]
security: [{ basic: [] }]
tags: [{ name: Things, description: Things. }]
paths:
  /things:
    post:
      operationId: create-thing
      tags: [Thigns] # tag
      summary: Create
      description: Creates a thing.
      x-token-scopes: [Vioce] # scope
      x-source: [pgae] # source
      parameters:
        - name: Authorization # header
          in: header
          description: Credentials.
          schema: { type: string, description: Credentials., examples: [Basic] }
      requestBody:
        description: A thing.
        required: true
        content:
          application/json:
            schema:
              type: string
              description: A kind.
              x-extensible-enum: [a] # request
              examples: [a]
      responses: # unauthorized
        "200":
          description: The thing.
          content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } }
        "404": { description: None. }
    get:
      operationId: get-thing
      tags: [] # no tag
      summary: Get
      description: Gets a thing.
      x-token-scopes: []
      x-source: [page]
      responses:
        "200": { description: None. }
        "401": { description: None. }
components:
  securitySchemes: { basic: { type: http, scheme: basic, description: Basic. } }
  schemas:
    Thing:
      type: object
      description: A thing.
      unevaluatedProperties: false # closed
      properties:
        open: { type: string, description: Open., x-extensible-enum: [a], examples: [a] }
        marked: { type: string, description: Closed., enum: [a], x-closed-enum: true, examples: [a] }
        kind:
          type: string
          description: A kind.
          enum: [a] # enum
          examples: [a]
      examples: [{ kind: a }]
`;

test("each rule of the contract names the file, the line and the remedy", async () => {
  const folder = temporaryFolder();
  const config = readFileSync(join(ROOT, "redocly.yaml"), "utf8")
    .replace("./scripts", `${ROOT}scripts`)
    .replace("openapi/relay-rest.yaml", "things.yaml");
  writeFileSync(join(folder, "redocly.yaml"), config);
  writeFileSync(join(folder, "things.yaml"), CONTRACT);

  const findings = await lintContract(folder).catch((error: unknown) => String(error));

  expect(findings).not.toMatch(/Node|ignore|validated/);
  const [, ...lines] = String(findings).split("\n");
  const byMark = lines.map((line) => {
    const [, number, rest = ""] = /^things\.yaml:(\d+):\d+ (.*)$/.exec(line) ?? [];
    return [/# (.*)$/.exec(CONTRACT.split("\n")[Number(number) - 1] ?? "")?.[1], rest];
  });
  expect(byMark.sort()).toEqual([
    [
      "closed",
      "contract/open-schemas: unevaluatedProperties: false forbids properties that the server adds; remove it",
    ],
    ["enum", expect.stringMatching(/^contract\/open-response-enums: .*use x-extensible-enum/)],
    ["header", expect.stringContaining("contract/no-authorization-parameter: ")],
    ["no tag", expect.stringContaining("an operation has a tag")],
    ["request", "contract/closed-request-enums: a request may have only known values; use enum"],
    ["scope", expect.stringMatching(/^contract\/known-provenance: x-token-scopes: "Vioce" is unknown; use Fax,/)],
    ["source", 'contract/known-provenance: x-source: "pgae" is unknown; use page'],
    ["tag", expect.stringContaining("operation-tag-defined: ")],
    ["unauthorized", "contract/unauthorized-response: an operation must declare 401, because credentials can be wrong"],
  ]);
});

test.each(["a#b", "with space", "ärger"])("resolves the references of examples in a folder named %s", async (name) => {
  const folder = join(temporaryFolder(), name);
  mkdirSync(join(folder, "openapi"), { recursive: true });
  const files = {
    "redocly.yaml": "apis: { relay-rest: { root: openapi/a.yaml } }\nrules: { no-invalid-schema-examples: error }\n",
    "openapi/a.yaml": `openapi: 3.1.0
info: { title: A, version: "1" }
paths:
  /a: { get: { responses: { "200": { description: A, content: { application/json: { schema: { $ref: "b.yaml#/List" } } } } } } }
`,
    "openapi/b.yaml": `List: { type: array, items: { $ref: "c.yaml#/Item" }, examples: [[1]] }\n`,
    "openapi/c.yaml": "Item: { type: string }\n",
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);

  const findings = await lintContract(folder).catch((error: unknown) => String(error));

  expect(findings).toMatch(/openapi\/b\.yaml:1:\d+ no-invalid-schema-examples: .*must be string/);
  expect(findings).not.toContain("can't resolve");
});
