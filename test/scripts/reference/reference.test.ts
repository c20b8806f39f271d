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

test("contains its content and its code", () => {
  expect(page).toContain(String.raw`relay.GET(\"/groups\");`);
  expect(page).toContain("const{RedocStandalone,");
});

test.each([
  ["a script or a style of another host", /<(?:script|link|img)\b[^>]*(?:src|href)=/],
  ["the logo of Redocly", /cdn\.redoc\.ly/],
  ["fonts", /fonts\.(?:googleapis|gstatic)\.com/],
])("does not load %s", (_, request) => {
  expect(page.search(request)).toBe(-1);
});

test("does not run code in texts of the contract", () => {
  expect(page.search(/<script>evil|<img src=.?x[^>]*evil|href="javascript:evil/)).toBe(-1);
});

test("sends no data to Redocly", () => {
  expect(page).toContain('"disableTelemetry":true');
});
