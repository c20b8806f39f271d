import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { type CheckOptions, checkConformance } from "../../../src/testing/index.ts";
import { aDocument, jsonResponse } from "../../support/kit/contract.ts";
import { sendJson, startServer } from "../../support/kit/server.ts";

const uuid = { type: "string", format: "uuid", examples: ["6f3c2b1e-8d4a-4f57-9b0c-2a7e5d913c48"] };
const itemSchema = { type: "object", required: ["id"], properties: { id: uuid, name: { type: "string" } } };
const list = jsonResponse({ type: "object", properties: { data: { type: "array", items: itemSchema } } });
const idOf = (name: string) => ({ name, in: "path", required: true, schema: uuid });

/** Describes a POST that creates an item and may require ids of other items. */
function creating(operationId: string, required: readonly string[] = []) {
  const properties = { name: { type: "string" }, ...Object.fromEntries(required.map((name) => [name, uuid])) };
  const example = { name: "A thing", ...Object.fromEntries(required.map((name) => [name, uuid.examples[0]])) };
  const schema = { type: "object", required, properties };
  return {
    operationId,
    requestBody: { required: true, content: { "application/json": { schema, example } } },
    responses: { 201: jsonResponse(itemSchema) },
  };
}

const item = (resource: string) => ({
  parameters: [idOf("id")],
  get: { operationId: `get-${resource}`, responses: { 200: jsonResponse(itemSchema) } },
  delete: { operationId: `delete-${resource}`, responses: { 204: {} } },
});

const contract = aDocument({
  paths: {
    "/folders": { post: creating("create-folder"), get: { operationId: "list-folders", responses: { 200: list } } },
    "/folders/{id}": item("folder"),
    "/folders/{folder_id}/files": { parameters: [idOf("folder_id")], post: creating("create-file") },
    "/files/{id}": item("file"),
    "/links": { post: creating("create-link", ["file_id", "folder_id"]) },
    "/links/{id}": { ...item("link"), delete: undefined },
    "/knots": { post: creating("create-knot", ["knot_id"]) },
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
      get: { operationId: "get-shelf", responses: { 200: jsonResponse(itemSchema) } },
      delete: { operationId: "delete-shelf", responses: { 204: {} } },
    },
    "/shops/{shop}/shelves": { parameters: [idOf("shop")], post: creating("create-shelf") },
    "/stalls": { post: creating("create-stall") },
    "/stalls/{id}": item("stall"),
  },
});

/** Creates any item, and has one reading. */
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
  // The first request belongs to the preflight check.
  return {
    result: results[0],
    leftovers,
    requests: server.requests.slice(1).map((line) => line.replace(/[\da-f-]{36}/g, "ID")),
  };
}

describe("a required id", () => {
  test.each([
    [
      "is created, and the resource is deleted",
      "get-folder",
      ["POST /folders", "GET /folders/ID", "DELETE /folders/ID"],
    ],
    [
      "is created after its own requirements, and deleted before them",
      "get-file",
      ["POST /folders", "POST /folders/ID/files", "GET /files/ID", "DELETE /files/ID", "DELETE /folders/ID"],
    ],
    [
      "belongs to a separate resource in a case that deletes it",
      "delete-folder",
      ["POST /folders", "DELETE /folders/ID"],
    ],
    [
      "is found in a list, if none can be created and the case only reads",
      "get-reading",
      ["GET /readings", "GET /readings/ID"],
    ],
  ])("%s", async (_, operationId, lines) => {
    const { result, requests, leftovers } = await check(operationId);

    expect([result?.outcome, requests, leftovers]).toEqual(["pass", lines, []]);
  });

  test("is created once for all cases that share it", async () => {
    const { requests, leftovers } = await check("create-link");

    expect(requests).toEqual([
      "POST /folders",
      "POST /folders/ID/files",
      "POST /links",
      "DELETE /files/ID",
      "DELETE /folders/ID",
    ]);
    expect(leftovers).toEqual([expect.stringMatching(/^links /)]);
  });

  test.each([
    ["get-bed", "beds"],
    ["create-knot", "knots"],
    ["get-knot", "knots"],
    ["create-shelf", "shops"],
    ["get-shelf", "shops"],
  ])("is missing for %s", async (operationId, resource) => {
    const { result } = await check(operationId);

    expect(result).toMatchObject({
      outcome: "skip",
      reason: `needs an id of ${resource}; pass it as a fixture`,
    });
  });

  test.each([
    ["cannot be a fixture", "delete-reading", { fixtures: { readings: READING } }, "readings"],
    ["is not created by a skipped operation", "delete-folder", { skip: ["create-folder"] }, "folders"],
  ])("%s in a case that deletes it", async (_, operationId, options, resource) => {
    const { result, requests } = await check(operationId, options);

    const reason = `needs ${resource} that the check created, because it deletes them`;
    expect(result).toMatchObject({ outcome: "skip", reason });
    expect(requests).toEqual([]);
  });

  test("is missing if the list is empty", async () => {
    await using server = await startServer((_, response) => {
      sendJson(response, 200, {});
    });

    const { result } = await check("get-reading", { baseUrl: server.url });

    expect(result).toMatchObject({ outcome: "skip" });
  });

  test("is missing if its creation has no response", async () => {
    const { result } = await check("get-stall");

    expect(result).toMatchObject({
      outcome: "fail",
      violations: [{ rule: "set-up", message: "the case needs create-stall, which did not respond" }],
    });
  });

  test("is taken from the fixtures first", async () => {
    const { requests } = await check("get-folder", { fixtures: { folders: READING } });

    expect(requests).toEqual(["GET /folders/ID"]);
  });
});

test("a resource within another is deleted by both ids", async () => {
  const { leftovers, requests } = await check("create-shelf", { fixtures: { shops: READING } });

  expect(requests).toEqual(["POST /shops/ID/shelves", "DELETE /shops/ID/shelves/ID"]);
  expect(leftovers).toEqual([]);
});

test("a page may have any size if its link has no page_size", async () => {
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
