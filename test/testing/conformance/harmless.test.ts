import { describe, expect, test } from "vitest";
import { type CheckOptions, checkConformance } from "../../../src/testing/index.ts";
import { aDocument, jsonResponse } from "../../support/kit/contract.ts";
import { OWN_PET, PETS, startPetServer } from "../../support/kit/pets.ts";
import { sendJson, startServer } from "../../support/kit/server.ts";

const credentials = { projectId: "project", token: "PT-token" };

/** Checks a pet server, and returns the requests that name the user's own pet. */
async function checkPets(options: Partial<CheckOptions> = {}) {
  await using server = await startPetServer();
  const report = await checkConformance({ baseUrl: server.url, credentials, contract: PETS, ...options });
  const touched = server.requests.filter((line) => line.endsWith(`/pets/${OWN_PET.id}`));
  return { report, touched, pets: [...server.pets.values()] };
}

describe("a check of resources with integer ids", () => {
  test("has no findings for a conforming server, and runs every case", async () => {
    const { report } = await checkPets();

    expect(report.results.filter(({ outcome }) => outcome !== "pass")).toEqual([]);
    expect(report.coverage.operations).toEqual({ covered: 5, total: 5 });
  });

  test("deletes exactly the resources that it created", async () => {
    const { report, pets, touched } = await checkPets();

    expect(pets).toEqual([OWN_PET]);
    expect(touched).toEqual([]);
    expect(report.leftovers).toEqual([]);
  });

  test("restores an overwritten fixture, and does not delete it", async () => {
    const { pets, touched } = await checkPets({ fixtures: { pets: OWN_PET.id } });

    expect(pets).toEqual([OWN_PET]);
    expect(new Set(touched)).toEqual(new Set([`GET /pets/1`, `PUT /pets/1`]));
  });
});

const slug = [{ name: "noteSlug", in: "path", required: true, schema: { type: "string" } }];
const note = { type: "object", required: ["slug"], properties: { slug: { type: "string" }, text: { type: "string" } } };
const envelope = { type: "object", properties: { note } };
const body = { content: { "application/json": { schema: note, example: { text: "Hello" } } } };

describe("an id", () => {
  const paths = {
    "/notes": {
      get: { operationId: "list", responses: { 200: jsonResponse({ type: "object" }) } },
      post: { operationId: "create", requestBody: body, responses: { 201: jsonResponse(envelope) } },
    },
    "/notes/{noteSlug}": {
      parameters: slug,
      get: { operationId: "get", responses: { 200: jsonResponse(note) } },
      delete: { operationId: "delete", responses: { 204: {} } },
    },
  };

  test("may have any name and an envelope around it", async () => {
    await using server = await startServer(({ method, url }, response) => {
      if (method === "POST") sendJson(response, 201, { note: { slug: "made" } });
      else if (method === "DELETE") response.writeHead(204).end();
      else sendJson(response, 200, url === "/notes" ? {} : { slug: "made" });
    });

    const { results, leftovers } = await checkConformance({
      baseUrl: server.url,
      credentials,
      contract: aDocument({ paths }),
      only: ["delete valid/example"],
    });

    expect(results).toMatchObject([{ outcome: "pass" }]);
    expect(server.requests.slice(1)).toEqual(["POST /notes", "DELETE /notes/made"]);
    expect(leftovers).toEqual([]);
  });

  test("of a created item allows a PUT below its path, which the check cannot undo", async () => {
    const text = { operationId: "set-text", requestBody: jsonResponse({ type: "object" }), responses: { 200: {} } };
    await using server = await startServer(({ method }, response) => {
      if (method === "POST") sendJson(response, 201, { note: { slug: "made" } });
      else response.writeHead(method === "PUT" ? 200 : 204).end();
    });

    const { results } = await checkConformance({
      baseUrl: server.url,
      credentials,
      contract: aDocument({ paths: { ...paths, "/notes/{noteSlug}/text": { parameters: slug, put: text } } }),
      only: ["set-text valid/example"],
    });

    expect(results).toMatchObject([{ outcome: "pass" }]);
    expect(server.requests.slice(1)).toEqual(["POST /notes", "PUT /notes/made/text", "DELETE /notes/made"]);
  });

  test.each([
    ["bare", [{ slug: "first" }]],
    ["in its data", { data: [{ slug: "first" }] }],
    ["in any envelope", { total: 1, notes: [{ slug: "first" }] }],
  ])("is found in a list that is %s", async (_, list) => {
    await using server = await startServer(({ url }, response) => {
      sendJson(response, 200, url === "/notes" ? list : { slug: "first" });
    });
    await checkConformance({
      baseUrl: server.url,
      credentials,
      contract: aDocument({ paths: { ...paths, "/notes": { get: paths["/notes"].get } } }),
      only: ["get valid/example"],
    });

    expect(server.requests.slice(1)).toEqual(["GET /notes", "GET /notes/first"]);
  });
});

test("a created item that cannot be retrieved is a finding, even if there is no list of items", async () => {
  const contract = aDocument({
    paths: {
      "/notes": { post: { operationId: "create", requestBody: body, responses: { 201: jsonResponse(note) } } },
      "/notes/{noteSlug}": {
        parameters: slug,
        get: { operationId: "get", responses: { 200: jsonResponse(note), 404: jsonResponse({}) } },
      },
    },
  });
  await using server = await startServer(({ method }, response) => {
    if (method === "POST") sendJson(response, 201, { slug: "made", text: "Hello" });
    else sendJson(response, 404, {});
  });

  const { results } = await checkConformance({
    baseUrl: server.url,
    credentials,
    contract,
    only: ["create", "get valid/*"],
  });

  expect(results.map(({ outcome }) => outcome)).toContain("fail");
});

/** Checks the update of a page whose content is one text, on a server that responds to a retrieval with the page. */
async function checkPage(
  page: unknown,
  {
    more = {},
    root = {},
    restores = 200,
    ...options
  }: Partial<CheckOptions> & { more?: object; root?: object; restores?: number } = {},
) {
  const text = { type: "object", required: ["text"], properties: { text: { type: "string" } } };
  const update = {
    operationId: "update",
    requestBody: { content: { "application/json": { schema: text, example: { text: "new" } } } },
    responses: { 200: jsonResponse({}) },
  };
  const get = { operationId: "get", responses: { 200: jsonResponse({}) } };
  let updates = 0;
  await using server = await startServer(({ method }, response) => {
    updates += method === "PUT" ? 1 : 0;
    // The first request is that of the preflight.
    if (page === "none" && server.requests.length > 1) response.destroy();
    else if (page === undefined) sendJson(response, 404, {});
    else sendJson(response, updates > 1 ? restores : 200, page);
  });
  const report = await checkConformance({
    baseUrl: server.url,
    credentials,
    contract: aDocument({ ...root, paths: { "/page": { put: update, get, ...more } } }),
    only: ["update valid/*"],
    ...options,
  });
  return { ...report, requests: server.requests.slice(1) };
}

const SECURED = {
  components: { securitySchemes: { basic: { type: "http", scheme: "basic" } } },
  security: [{ basic: [] }],
};

describe("a resource that the check did not create", () => {
  test.each([
    ["is restored after it was overwritten", {}],
    ["is restored with credentials if its update needs them", { root: SECURED }],
  ])("%s", async (_, options) => {
    const { results, requests, leftovers } = await checkPage({ text: "old" }, options);

    expect(results).toMatchObject([{ outcome: "pass" }]);
    expect(requests).toEqual(["GET /page", "PUT /page", "PUT /page"]);
    expect(leftovers).toEqual([]);
  });

  test("is listed if its values cannot be restored", async () => {
    const { leftovers } = await checkPage({ text: "old" }, { only: ["update valid/example"], restores: 500 });

    expect(leftovers).toEqual(["PUT /page: the former values could not be restored"]);
  });

  test.each<[string, unknown, string[], object]>([
    ["its values are not shown", {}, ["GET /page"], {}],
    ["its values are not valid", { text: 7 }, ["GET /page"], {}],
    ["it cannot be retrieved", { text: "old" }, [], { get: undefined }],
  ])("is not overwritten if %s", async (_, page, sent, more) => {
    const { results, requests } = await checkPage(page, { more });

    const reason = "overwrites a resource that the check did not create, and could not restore its values";
    expect(results).toMatchObject([{ outcome: "skip", reason }]);
    expect(requests).toEqual(sent);
  });

  test("is not overwritten if its retrieval gets no response", async () => {
    const { requests } = await checkPage("none");

    expect(requests).toContain("GET /page");
    expect(requests).not.toContain("PUT /page");
  });

  test("is not overwritten by an update without a declared body", async () => {
    const put = { operationId: "update", responses: { 200: jsonResponse({}) } };
    const { requests } = await checkPage({ text: "old" }, { more: { put } });

    expect(requests).toEqual(["GET /page"]);
  });

  test("may be overwritten if it does not exist", async () => {
    const { requests } = await checkPage(undefined);

    expect(requests).toEqual(["GET /page", "PUT /page"]);
  });

  test("is not deleted unless the operation is named", async () => {
    const more = { delete: { operationId: "delete", responses: { 204: {} } } };
    const { results, requests } = await checkPage({}, { only: ["valid"], skip: ["update", "get"], more });

    const reason = 'deletes a resource that the check did not create; to send it, put its full name in "only"';
    expect(results).toMatchObject([{ outcome: "skip", reason }]);
    expect(requests).toEqual([]);
  });
});
