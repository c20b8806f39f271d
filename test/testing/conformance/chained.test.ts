import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { type CheckOptions, checkConformance } from "../../../src/testing/index.ts";
import { aDocument, jsonResponse } from "../../support/kit/contract.ts";
import { sendJson, startServer } from "../../support/kit/server.ts";

const uuid = { type: "string", format: "uuid", examples: ["6f3c2b1e-8d4a-4f57-9b0c-2a7e5d913c48"] };
const thing = { type: "object", required: ["id"], properties: { id: uuid, name: { type: "string" } } };
const list = jsonResponse({ type: "object", properties: { data: { type: "array", items: thing } } });
const idOf = (name: string) => ({ name, in: "path", required: true, schema: uuid });

/** A POST that makes a thing, for which it may need others. */
function making(operationId: string, needs: readonly string[] = []) {
  const properties = { name: { type: "string" }, ...Object.fromEntries(needs.map((need) => [need, uuid])) };
  const example = { name: "A thing", ...Object.fromEntries(needs.map((need) => [need, uuid.examples[0]])) };
  const schema = { type: "object", required: needs, properties };
  return {
    operationId,
    requestBody: { required: true, content: { "application/json": { schema, example } } },
    responses: { 201: jsonResponse(thing) },
  };
}

const item = (resource: string) => ({
  parameters: [idOf("id")],
  get: { operationId: `get-${resource}`, responses: { 200: jsonResponse(thing) } },
  delete: { operationId: `delete-${resource}`, responses: { 204: {} } },
});

const contract = aDocument({
  paths: {
    "/folders": { post: making("make-folder"), get: { operationId: "list-folders", responses: { 200: list } } },
    "/folders/{id}": item("folder"),
    "/folders/{folder_id}/files": { parameters: [idOf("folder_id")], post: making("make-file") },
    "/files/{id}": item("file"),
    "/links": { post: making("make-link", ["file_id", "folder_id"]) },
    "/links/{id}": { ...item("link"), delete: undefined },
    "/knots": { post: making("make-knot", ["knot_id"]) },
    "/knots/{id}": item("knot"),
    "/readings": { get: { operationId: "list-readings", responses: { 200: list } } },
    "/readings/{id}": item("reading"),
    "/rooms/{room_id}/beds": {
      parameters: [idOf("room_id")],
      get: { operationId: "list-beds", responses: { 200: list } },
    },
    "/beds/{id}": item("bed"),
    "/shops/{shop}/shelves/{id}": {
      parameters: [idOf("shop"), idOf("id")],
      get: { operationId: "get-shelf", responses: { 200: jsonResponse(thing) } },
      delete: { operationId: "delete-shelf", responses: { 204: {} } },
    },
    "/shops/{shop}/shelves": { parameters: [idOf("shop")], post: making("make-shelf") },
    "/stalls": { post: making("make-stall") },
    "/stalls/{id}": item("stall"),
  },
});

/** Makes what it is asked for, and knows one reading. */
async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url ?? "";
  const body = await text(request);
  if (path === "/stalls") request.socket.destroy();
  else if (request.method === "POST")
    sendJson(response, 201, { ...(JSON.parse(body) as object), id: crypto.randomUUID() });
  else if (request.method === "DELETE") response.writeHead(204).end();
  else if (path === "/readings") sendJson(response, 200, { data: [{ id: READING }] });
  else sendJson(response, 200, { id: path.split("/").at(-1), name: "A thing" });
}

const READING = "0d9b6f52-3c1e-4a78-b5d4-8e2f7a6c9013";

async function check(only: string, options: Partial<CheckOptions> = {}) {
  await using server = await startServer((request, response) => void serve(request, response));
  const credentials = { projectId: "project", token: "PT-token" };
  const { results, leftovers } = await checkConformance({
    baseUrl: server.url,
    credentials,
    contract,
    only: [`${only} valid/example`],
    ...options,
  });
  // Before the first case, a list and an item are asked for.
  return {
    result: results[0],
    leftovers,
    requests: server.requests.slice(1).map((line) => line.replace(/[\da-f-]{36}/g, "ID")),
  };
}

describe("an id that a case needs", () => {
  test("is made, and what was made is deleted", async () => {
    const { result, requests, leftovers } = await check("get-folder");

    expect(result?.outcome).toBe("pass");
    expect(requests).toEqual(["POST /folders", "GET /folders/ID", "DELETE /folders/ID"]);
    expect(leftovers).toEqual([]);
  });

  test("is made with what it needs itself, and deleted before that", async () => {
    const { requests } = await check("get-file");

    expect(requests).toEqual([
      "POST /folders",
      "POST /folders/ID/files",
      "GET /files/ID",
      "DELETE /files/ID",
      "DELETE /folders/ID",
    ]);
  });

  test("is made once for all that share it", async () => {
    const { requests, leftovers } = await check("make-link");

    expect(requests).toEqual([
      "POST /folders",
      "POST /folders/ID/files",
      "POST /links",
      "DELETE /files/ID",
      "DELETE /folders/ID",
    ]);
    expect(leftovers).toEqual([expect.stringMatching(/^links /)]);
  });

  test("is of a thing of its own where that is deleted", async () => {
    const { requests } = await check("delete-folder");

    expect(requests).toEqual(["POST /folders", "DELETE /folders/ID"]);
  });

  test("is found in a list, where nothing can be made and it is only looked at", async () => {
    const { result, requests } = await check("get-reading");

    expect(result).toMatchObject({ outcome: "pass", request: { curl: expect.stringContaining(READING) as string } });
    expect(requests).toEqual(["GET /readings", "GET /readings/ID"]);
  });

  test.each([
    ["delete-reading", "readings"],
    ["get-bed", "beds"],
    ["make-knot", "knots"],
    ["get-knot", "knots"],
    ["make-shelf", "shops"],
    ["get-shelf", "shops"],
  ])("is lacking for %s", async (operationId, resource) => {
    const { result } = await check(operationId);

    expect(result).toMatchObject({
      outcome: "skip",
      reason: `needs the id of one of ${resource}: give it as a fixture`,
    });
  });

  test("is lacking where a list is empty", async () => {
    await using server = await startServer((_, response) => {
      sendJson(response, 200, {});
    });

    const { results } = await checkConformance({
      baseUrl: server.url,
      credentials: { projectId: "project", token: "PT-token" },
      contract,
      only: ["get-reading valid/example"],
    });

    expect(results).toMatchObject([{ outcome: "skip" }]);
  });

  test("is lacking where what makes it does not answer", async () => {
    const { result } = await check("get-stall");

    expect(result?.reason).toBe("make-stall did not answer without making one of stalls");
  });

  test("is not made by what is skipped", async () => {
    const { result } = await check("get-folder", { skip: ["make-folder"], only: ["delete-folder valid/example"] });

    expect(result).toMatchObject({ outcome: "skip", reason: "needs the id of one of folders: give it as a fixture" });
  });

  test("is taken from the fixtures before anything is made", async () => {
    const { requests } = await check("get-folder", { fixtures: { folders: READING } });

    expect(requests).toEqual(["GET /folders/ID"]);
  });
});

test("what was made and takes more than an id to delete is left, and named", async () => {
  const { leftovers } = await check("make-shelf", { fixtures: { shops: READING } });

  expect(leftovers).toEqual([expect.stringMatching(/^shelves /)]);
});

test("a page's size is what its link says, if it says one", async () => {
  const pages = {
    operationId: "list-pages",
    parameters: [{ name: "page_size", in: "query", schema: { type: "integer" } }],
    responses: { 200: jsonResponse({ properties: { links: {}, data: {} } }) },
  };
  await using server = await startServer(({ url }, response) => {
    const isFirst = !String(url).includes("token");
    sendJson(response, 200, {
      links: isFirst ? { next: "?token=2" } : {},
      data: isFirst ? [{ id: "1" }] : [{ id: "2" }, { id: "3" }],
    });
  });

  const { results } = await checkConformance({
    baseUrl: server.url,
    credentials: { projectId: "project", token: "PT-token" },
    contract: aDocument({ paths: { "/pages": { get: pages } } }),
    only: ["valid/pages"],
  });

  expect(results).toMatchObject([{ outcome: "pass", violations: [] }]);
});
