import { expect, test } from "vitest";
import { toReference } from "../../../scripts/reference/build.ts";

const HOSTILE = "</script><script>evil()</script><img src=x onerror='evil()'> [link](javascript:evil())";

const page = await toReference({
  openapi: "3.1.0",
  info: { title: "relay-rest", version: "1.0.0" },
  paths: {
    "/groups": {
      get: {
        operationId: "list-groups",
        summary: `List groups ${HOSTILE}`,
        description: HOSTILE,
        responses: { 200: { description: "The groups." } },
        "x-codeSamples": [{ lang: "TypeScript", source: 'relay.GET("/groups");' }],
      },
    },
  },
});

test("holds what it shows and the code that shows it", () => {
  expect(page).toContain(String.raw`relay.GET(\"/groups\");`);
  expect(page).toContain("const{RedocStandalone,");
});

test.each([
  ["a script or a style of another host", /<(?:script|link|img)\b[^>]*(?:src|href)=/],
  ["the logo of its maker", /cdn\.redoc\.ly/],
  ["fonts", /fonts\.(?:googleapis|gstatic)\.com/],
])("does not ask for %s", (_, request) => {
  expect(page.search(request)).toBe(-1);
});

test("runs no code that the contract's texts contain", () => {
  expect(page.search(/<script>evil|<img src=.?x[^>]*evil|href="javascript:evil/)).toBe(-1);
});

test("does not tell its maker who reads it", () => {
  expect(page).toContain('"disableTelemetry":true');
});
