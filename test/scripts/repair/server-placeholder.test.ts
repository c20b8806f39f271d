import { expect, test } from "vitest";
import { repair } from "../../support/repair.ts";

test.each([
  ["https://YOUR_SPACE.signalwire.com/api", "https://{space}.signalwire.com/api", "space"],
  ["https://your-space.signalwire.com/api", "https://{space}.signalwire.com/api", "space"],
  ["https://YOUR_SPACE_NAME.signalwire.com/api", "https://{space_name}.signalwire.com/api", "space_name"],
  ["https://<your-space>.signalwire.com/api", "https://{space}.signalwire.com/api", "space"],
  ["https://%{space}.signalwire.com/api", "https://{space}.signalwire.com/api", "space"],
  ["https://{Your_Space_Name}.signalwire.com", "https://{Your_Space_Name}.signalwire.com", "Your_Space_Name"],
])("turns the placeholder in %s into a variable", async (url, expected, name) => {
  const { repairs, document } = await repair(`servers: [{ url: "${url}" }]\npaths: {}\n`);

  expect(document).toMatchObject({ servers: [{ url: expected, variables: { [name]: { default: "example" } } }] });
  expect(repairs).toEqual([`document.yaml:3:18 ${name} in ${url} became a variable`]);
});

test.each([
  "{ url: https://example.signalwire.com/api }",
  '{ url: "https://{space}.signalwire.com/api", variables: { space: { default: acme } } }',
])("keeps %s", async (server) => {
  const { repairs } = await repair(`servers: [${server}]\npaths: {}\n`);

  expect(repairs).toEqual([]);
});
