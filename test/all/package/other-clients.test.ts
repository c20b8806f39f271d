import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import createClient from "openapi-fetch";
import { expect, inject, onTestFinished, test } from "vitest";
import type { components, paths } from "../../../generated/schema.ts";
import { createRelayFetch } from "../../../src/index.ts";
import { startMockServer } from "../../../src/testing/index.ts";
import { compileForBundler, LIBRARIES } from "../../package/compilers.ts";

const { folder } = inject("installation");

const OPENAPI_FETCH = `
import createClient from "openapi-fetch";
import { createRelayFetch } from "signalwire-relay-rest";
import type { components, operations, paths } from "signalwire-relay-rest/schema";

const fetch = createRelayFetch({ space: "acme", timeoutMs: 5_000 });
export const client = createClient<paths>({ baseUrl: fetch.baseUrl, fetch });
const { data, error } = await client.POST("/number_groups", { body: { name: "Support" } });
export const group: components["schemas"]["NumberGroup"] | undefined = data;
if (error) console.log(error);
await client.GET("/queues/{id}", { params: { path: { id: "1" } } });
// @ts-expect-error a group needs a name
await client.POST("/number_groups", { body: {} });
export type Id = keyof operations;
`;

const OPENAPI_REACT_QUERY = `${OPENAPI_FETCH}
import createQueryClient from "openapi-react-query";
const api = createQueryClient(client);
export function Queue() {
  const { data } = api.useQuery("get", "/queues/{id}", { params: { path: { id: "1" } } });
  return data?.friendly_name;
}
// @ts-expect-error the contract has no such path
api.useQuery("get", "/nothing");
`;

const SWR_OPENAPI = `${OPENAPI_FETCH}
import { createQueryHook } from "swr-openapi";
const useQuery = createQueryHook(client, "relay-rest");
export function Queue() {
  const { data } = useQuery("/queues/{id}", { params: { path: { id: "1" } } });
  return data?.friendly_name;
}
// @ts-expect-error the contract has no such path
useQuery("/nothing");
`;

const MSW = `
import { http, HttpResponse } from "msw";
import type { components, operations, paths } from "signalwire-relay-rest/schema";

type CreateGroup = operations["create-number-group"];
export const handlers = [
  http.post<never, CreateGroup["requestBody"]["content"]["application/json"], components["schemas"]["NumberGroup"]>(
    "https://acme.signalwire.com/api/relay/rest/number_groups" satisfies \`\${string}\${keyof paths}\`,
    async ({ request }) => {
      const { name } = await request.json();
      return HttpResponse.json({ id: "1", name, sticky_sender: false, phone_number_count: 0 }, { status: 201 });
    },
  ),
];
`;

test.each([
  ["openapi-fetch", OPENAPI_FETCH],
  ["openapi-react-query", OPENAPI_REACT_QUERY],
  ["swr-openapi", SWR_OPENAPI],
  ["handlers of msw", MSW],
])("%s compiles with the types of the contract", (name, code) => {
  const paths = {
    "openapi-fetch": [join(LIBRARIES, "openapi-fetch")],
    "openapi-react-query": [join(LIBRARIES, "openapi-react-query")],
    "swr-openapi": [join(LIBRARIES, "swr-openapi")],
    msw: [fileURLToPath(new URL("../../../node_modules/msw", import.meta.url))],
  };

  const output = compileForBundler(join(folder, name.replaceAll(" ", "-")), code, {
    paths,
    lib: ["es2022", "dom", "dom.iterable"],
  });

  expect(output).toBe("");
});

test("stock openapi-fetch calls a server with credentials", async () => {
  await using server = await startMockServer({ credentials: { projectId: "project", token: "token" } });
  const fetch = createRelayFetch({ baseUrl: server.url, projectId: "project", token: "token" });
  const client = createClient<paths>({ baseUrl: fetch.baseUrl, fetch });

  const created = await client.POST("/number_groups", { body: { name: "Support" } });
  const listed = await client.GET("/number_groups");

  expect([created.response.ok, created.data?.name]).toEqual([true, "Support"]);
  expect(listed.data?.data.map(({ name }) => name)).toContain("Support");
});

test("stock openapi-fetch receives the response of a typed msw handler", async () => {
  type Group = components["schemas"]["NumberGroup"];
  const server = setupServer(
    http.post<never, never, Group>("https://acme.signalwire.com/api/relay/rest/number_groups", () =>
      HttpResponse.json({ id: "1", name: "Support", sticky_sender: false, phone_number_count: 0 }, { status: 201 }),
    ),
  );
  server.listen();
  onTestFinished(() => {
    server.close();
  });
  const fetch = createRelayFetch({ space: "acme", projectId: "project", token: "token" });

  const { data } = await createClient<paths>({ baseUrl: fetch.baseUrl, fetch }).POST("/number_groups", {
    body: { name: "Support" },
  });

  expect(data?.id).toBe("1");
});
