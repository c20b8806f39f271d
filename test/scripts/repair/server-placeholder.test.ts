import { expect, test } from "vitest";
import { mend } from "../../support/mend.ts";

test.each([
  ["https://YOUR_SPACE.signalwire.com/api", "https://{space}.signalwire.com/api", "space"],
  ["https://your-space.signalwire.com/api", "https://{space}.signalwire.com/api", "space"],
  ["https://YOUR_SPACE_NAME.signalwire.com/api", "https://{space_name}.signalwire.com/api", "space_name"],
  ["https://<your-space>.signalwire.com/api", "https://{space}.signalwire.com/api", "space"],
  ["https://%{space}.signalwire.com/api", "https://{space}.signalwire.com/api", "space"],
  ["https://{Your_Space_Name}.signalwire.com", "https://{Your_Space_Name}.signalwire.com", "Your_Space_Name"],
])("the placeholder in %s becomes a variable", async (url, expected, name) => {
  const { remarks, document } = await mend(`servers: [{ url: "${url}" }]\npaths: {}\n`);

  expect(document).toMatchObject({ servers: [{ url: expected, variables: { [name]: { default: "example" } } }] });
  expect(remarks).toEqual([`document.yaml:3:18 ${name} in ${url} became a variable`]);
});

test.each([
  "{ url: https://example.signalwire.com/api }",
  '{ url: "https://{space}.signalwire.com/api", variables: { space: { default: acme } } }',
])("%s is left as it is", async (server) => {
  const { remarks } = await mend(`servers: [${server}]\npaths: {}\n`);

  expect(remarks).toEqual([]);
});
