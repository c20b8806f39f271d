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

const text = { type: "object", required: ["text"], properties: { text: { type: "string" } } };

const SECURED = {
  components: { securitySchemes: { basic: { type: "http", scheme: "basic" } } },
  security: [{ basic: [] }],
};

describe("a resource that the check did not create", () => {
  /** Checks the update of a page whose content is one text, on a server that accepts every update. */
  async function checkPage(page: unknown, options: Partial<CheckOptions> = {}, more: object = {}, root: object = {}) {
    const update = {
      operationId: "update",
      requestBody: { content: { "application/json": { schema: text, example: { text: "new" } } } },
      responses: { 200: jsonResponse({}) },
    };
    const get = { operationId: "get", responses: { 200: jsonResponse({}) } };
    await using server = await startServer((request, response) => {
      // The first request is that of the preflight.
      if (page === "none" && server.requests.length > 1) response.destroy();
      else if (page === undefined) sendJson(response, 404, {});
      else if (request.method === "DELETE") response.writeHead(500).end();
      else sendJson(response, 200, page);
    });
    const report = await checkConformance({
      baseUrl: server.url,
      credentials,
      contract: aDocument({ ...root, paths: { "/page": { put: update, get, ...more } } }),
      only: ["update valid/*"],
      ...options,
    });
    return { report, requests: server.requests.slice(1) };
  }

  test("is restored after it was overwritten", async () => {
    const { report, requests } = await checkPage({ text: "old" });

    expect(report.results).toMatchObject([{ outcome: "pass" }]);
    expect(requests).toEqual(["GET /page", "PUT /page", "PUT /page"]);
    expect(report.leftovers).toEqual([]);
  });

  test.each([
    ["its values are not shown", {}],
    ["its values are not valid", { text: 7 }],
  ])("is not overwritten if %s", async (_, page) => {
    const { report, requests } = await checkPage(page);

    expect(report.results).toMatchObject([
      {
        outcome: "skip",
        reason: "overwrites a resource that the check did not create, and could not restore its values",
      },
    ]);
    expect(requests).toEqual(["GET /page"]);
  });

  test("is not overwritten if it cannot be retrieved", async () => {
    const { report, requests } = await checkPage({ text: "old" }, {}, { get: undefined });

    expect(report.results).toMatchObject([{ outcome: "skip" }]);
    expect(requests).toEqual([]);
  });

  test("is restored with credentials if its update needs them", async () => {
    const { report } = await checkPage({ text: "old" }, {}, {}, SECURED);

    expect(report.leftovers).toEqual([]);
  });

  test("is not overwritten by an update without a declared body", async () => {
    const put = { operationId: "update", responses: { 200: jsonResponse({}) } };
    const { requests } = await checkPage({ text: "old" }, {}, { put });

    expect(requests).toEqual(["GET /page"]);
  });

  test("is not overwritten if its retrieval gets no response", async () => {
    const { requests } = await checkPage("none");

    expect(requests).not.toContain("PUT /page");
  });

  test("may be overwritten if it does not exist", async () => {
    const { requests } = await checkPage(undefined);

    expect(requests).toEqual(["GET /page", "PUT /page"]);
  });

  test("is not deleted unless the operation is named", async () => {
    const deletion = { delete: { operationId: "delete", responses: { 204: {} } } };

    const { report, requests } = await checkPage({}, { only: ["valid"], skip: ["update", "get"] }, deletion);

    expect(report.results).toMatchObject([
      {
        outcome: "skip",
        reason: 'deletes a resource that the check did not create; to send it, put its full name in "only"',
      },
    ]);
    expect(requests).toEqual([]);
  });
});

test("a value that cannot be restored is listed", async () => {
  let updates = 0;
  const update = {
    operationId: "update",
    requestBody: { content: { "application/json": { schema: text, example: { text: "new" } } } },
    responses: { 200: jsonResponse({}) },
  };
  const get = { operationId: "get", responses: { 200: jsonResponse({}) } };
  await using server = await startServer(({ method }, response) => {
    updates += method === "PUT" ? 1 : 0;
    sendJson(response, updates > 1 ? 500 : 200, { text: "old" });
  });

  const { leftovers } = await checkConformance({
    baseUrl: server.url,
    credentials,
    contract: aDocument({ paths: { "/page": { put: update, get } } }),
    only: ["update valid/example"],
  });

  expect(leftovers).toEqual(["PUT /page: the former values could not be restored"]);
});
