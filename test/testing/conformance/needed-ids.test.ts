import { expect, test } from "vitest";
import { checkConformance } from "../../../src/testing/index.ts";
import { aDocument, jsonResponse } from "../../support/kit/contract.ts";
import { sendJson, startServer } from "../../support/kit/server.ts";

const credentials = { projectId: "project", token: "PT-token" };
const UNKNOWN = "00000000-0000-4000-8000-000000000000";

const id = [{ name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } }];
const member = { type: "object", required: ["id"], properties: { id: { type: "string" }, name: { type: "string" } } };
const list = jsonResponse({ type: "object", properties: { data: { type: "array", items: member } } });
const body = { content: { "application/json": { schema: member, example: { name: "Ada" } } } };
const found = { 200: jsonResponse(member), 404: jsonResponse({}) };

/** Members belong to teams, and none of them can be created. */
const MEMBERS = {
  "/teams": { get: { operationId: "list-teams", responses: { 200: list } } },
  "/teams/{id}/members": { parameters: id, get: { operationId: "list-members", responses: { 200: list } } },
  "/members/{id}": { parameters: id, get: { operationId: "get-member", responses: found } },
  "/members/{id}/name": { parameters: id, put: { operationId: "rename", requestBody: body, responses: found } },
};

/** Checks a server whose only team has the members of the given ids. */
async function checkMembers(only: string, { members = ["m1"], teams = ["t1"] } = {}) {
  await using server = await startServer(({ method, url }, response) => {
    if (method !== "GET") sendJson(response, 405, {});
    else if (url === "/teams") sendJson(response, 200, { data: teams.map((id) => ({ id })) });
    else if (url === "/teams/t1/members") sendJson(response, 200, { data: members.map((id) => ({ id })) });
    else sendJson(response, url === "/members/m1" ? 200 : 404, { id: "m1" });
  });
  const { results } = await checkConformance({
    baseUrl: server.url,
    credentials,
    contract: aDocument({ paths: MEMBERS }),
    only: [only],
  });
  return { results, requests: server.requests.slice(1) };
}

test("an item of another item's list is found by requests that only read", async () => {
  const { results, requests } = await checkMembers("get-member valid/example");

  expect(results).toMatchObject([{ outcome: "pass" }]);
  expect(requests).toEqual(["GET /teams", "GET /teams/t1/members", "GET /members/m1"]);
});

test.each([
  ["its list is empty", { members: [] }],
  ["there is nothing that could have it", { teams: [] }],
])("a case needs a fixture if %s", async (_, data) => {
  const { results } = await checkMembers("get-member valid/example", data);

  expect(results).toMatchObject([{ outcome: "skip", reason: "needs an id of members; pass it as a fixture" }]);
});

test("an undeclared method is sent to an unknown id, if the check cannot create the item", async () => {
  const { results, requests } = await checkMembers("get-member method/*");

  expect(results.map(({ outcome }) => outcome)).toEqual(["pass", "pass", "pass", "pass"]);
  expect(requests).toEqual(["POST", "PUT", "PATCH", "DELETE"].map((method) => `${method} /members/${UNKNOWN}`));
});

test("a PUT below an unknown item changes nothing, so the check sends it", async () => {
  const { requests } = await checkMembers("rename invalid/unknown:path.id");

  expect(requests).toEqual([`GET /members/${UNKNOWN}`, `PUT /members/${UNKNOWN}/name`]);
});

/** Checks the update of things, on a server that does not show their text. */
async function checkUpdate(only: string, { creationStatus = 201 } = {}) {
  const content = {
    "application/json": { schema: { type: "object", properties: { name: {} } }, example: { name: "A" } },
  };
  const requestBody = { content };
  const item = { type: "object", properties: { id: { type: "string" }, name: { type: "string" } } };
  const paths = {
    "/things": { post: { operationId: "create", requestBody, responses: { 201: jsonResponse(item) } } },
    "/things/{id}": {
      parameters: id,
      get: { operationId: "get", responses: found },
      put: { operationId: "update", requestBody, responses: found },
      delete: { operationId: "delete", responses: { 204: {} } },
    },
  };
  await using server = await startServer(({ method, url }, response) => {
    if (method === "DELETE") response.writeHead(204).end();
    else if (method === "POST") sendJson(response, creationStatus, { id: "made" });
    else sendJson(response, url?.endsWith(UNKNOWN) ? 404 : 200, { id: String(url).split("/").at(-1) });
  });
  const { results } = await checkConformance({
    baseUrl: server.url,
    credentials,
    contract: aDocument({ paths }),
    only: [only],
    fixtures: { things: "own" },
  });
  return { results, requests: server.requests.slice(1) };
}

test("the check changes a resource that it creates, if the change of a fixture cannot be undone", async () => {
  const { results, requests } = await checkUpdate("update valid/example");

  expect(results).toMatchObject([{ outcome: "pass" }]);
  expect(requests).toEqual(["GET /things/own", "POST /things", "PUT /things/made", "DELETE /things/made"]);
});

test("a fixture whose change cannot be undone stays unchanged, if the check cannot create another resource", async () => {
  const { results, requests } = await checkUpdate("update valid/example", { creationStatus: 500 });

  expect(results).toMatchObject([{ outcome: "skip", reason: expect.stringContaining("could not restore its values") }]);
  expect(requests).toEqual(["GET /things/own", "POST /things"]);
});

test("an unknown id is sent, although there is a fixture", async () => {
  const { results, requests } = await checkUpdate("get invalid/unknown:path.id");

  expect(results).toMatchObject([{ outcome: "pass" }]);
  expect(requests).toEqual([`GET /things/${UNKNOWN}`]);
});

test("a creation that fails is a finding, if only the list of its items would have the needed id", async () => {
  const paths = {
    ...MEMBERS,
    "/teams": { post: { operationId: "create-team", responses: { 201: jsonResponse(member) } } },
    "/teams/{id}": { parameters: id, get: { operationId: "get-team", responses: found } },
  };
  await using server = await startServer((_, response) => {
    sendJson(response, 500, {});
  });

  const { results } = await checkConformance({
    baseUrl: server.url,
    contract: aDocument({ paths }),
    only: ["get-member valid/example"],
  });

  expect(results.flatMap(({ violations }) => violations)).toEqual([
    { rule: "set-up", message: "the case needs create-team, which responded with 500" },
  ]);
});

test("a created item that can be neither retrieved nor deleted is used, and is no leftover", async () => {
  await using server = await startServer(({ url }, response) => {
    sendJson(response, url === "/streams" ? 201 : 200, { id: "s1" });
  });
  const contract = aDocument({
    paths: {
      "/streams": { post: { operationId: "start", responses: { 201: jsonResponse(member) } } },
      "/streams/{id}": { parameters: id, post: { operationId: "stop", responses: found } },
    },
  });

  const report = await checkConformance({ baseUrl: server.url, contract, only: ["stop valid/example"] });

  expect(server.requests.slice(1)).toEqual(["POST /streams", "POST /streams/s1"]);
  expect(report.leftovers).toEqual([]);
});
