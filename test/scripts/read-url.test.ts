import { join } from "node:path";
import { expect, test } from "vitest";
import { generate } from "../support/generate.ts";
import { serve } from "../support/kit/server.ts";
import { temporaryFolder } from "../support/temporary.ts";

const ROOT = 'openapi: 3.1.0\ninfo: { title: Things, version: "1" }\npaths: { /things: { $ref: other.yaml } }\n';

test("reads a document from a URL with its references, and prints no secret of the URL", async () => {
  const base = await serve((request, response) => {
    response.end(request.url?.startsWith("/other") ? "get: []\n" : ROOT);
  });

  const { output } = await generate("--spec", `${base}/things.yaml?token=secret`, "--out", outside());

  expect(output).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/other\.yaml:1:6 /m);
  expect(output).not.toContain("secret");
});

test("rejects a URL that responds 404", async () => {
  const base = await serve((_, response) => {
    response.writeHead(404).end();
  });

  const { code, output } = await generate("--spec", `${base}/things.yaml`, "--out", outside());

  expect(code).toBe(1);
  expect(output).toContain("404");
});

function outside(): string {
  return join(temporaryFolder(), "out");
}
