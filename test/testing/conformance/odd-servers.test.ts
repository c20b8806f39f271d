import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { type CheckOptions, checkConformance, startMockServer } from "../../../src/testing/index.ts";
import { aDocument, jsonResponse } from "../../support/kit/contract.ts";
import { sendJson, startServer } from "../../support/kit/server.ts";

const note = {
  type: "object",
  required: ["name"],
  properties: { name: { type: "string", minLength: 1 }, open: { type: "boolean" } },
};
const problems = { 400: jsonResponse({}), 404: jsonResponse({}) };
const requestBody = { required: true, ...jsonResponse(note) };
const link = { Location: { required: true, schema: { type: "string" } } };

/** Notes whose changes have no body in the response; a new one is named by a `Location`. */
function linkedNotes(type: "integer" | "string"): object {
  const items = { allOf: [note, { properties: { id: { type } } }] };
  return aDocument({
    paths: {
      "/notes": {
        get: { operationId: "list", responses: { 200: jsonResponse({ type: "array", items }) } },
        post: { operationId: "create", requestBody, responses: { 201: { headers: link }, ...problems } },
      },
      "/notes/{id}": {
        parameters: [{ name: "id", in: "path", required: true, schema: { type } }],
        get: { operationId: "get", responses: { 200: jsonResponse(note), ...problems } },
        put: { operationId: "update", requestBody, responses: { 204: {}, ...problems } },
        delete: { operationId: "delete", responses: { 204: {}, ...problems } },
      },
    },
  });
}

interface Note {
  readonly name: string;
  readonly open?: boolean;
}

/** Parses a note; `undefined` if it is invalid. */
function parseNote(body: string, type = ""): Note | undefined {
  try {
    const { name, open } = JSON.parse(body) as Partial<Record<keyof Note, unknown>>;
    const isValid = typeof name === "string" && name !== "" && ["boolean", "undefined"].includes(typeof open);
    return isValid && type === "application/json" ? (JSON.parse(body) as Note) : undefined;
  } catch {
    return undefined;
  }
}

/** Serves notes without bodies in the responses to changes. */
async function startNoteServer({
  headers = (path: string): Record<string, string> => ({ location: path }),
  keepsUpdates = true,
} = {}) {
  const notes = new Map<string, object>([["7", { name: "of the user" }]]);
  const server = await startServer(async ({ method, url = "", headers: { "content-type": type } }, response) => {
    const received = parseNote(await text(response.req), type);
    const id = url.split("/")[2];
    if (id === undefined && method === "GET")
      return sendJson(
        response,
        200,
        [...notes].map(([key, it]) => ({ ...it, id: Number(key) })),
      );
    if (id === undefined && method !== "POST") return sendJson(response, 405, {});
    if (id !== undefined && !notes.has(id)) return sendJson(response, /^\d+$/.test(id) ? 404 : 400, {});
    if (method === "GET") return sendJson(response, 200, notes.get(String(id)));
    if (method === "DELETE") return response.writeHead(notes.delete(String(id)) ? 204 : 404).end();
    if (method !== "POST" && method !== "PUT") return sendJson(response, 405, {});
    if (method === "POST" && id !== undefined) return sendJson(response, 405, {});
    if (received === undefined) return sendJson(response, 400, {});
    const { name, open } = received;
    const own = id ?? String(100 + server.requests.length);
    if (id === undefined || keepsUpdates) notes.set(own, { name, ...(open === undefined ? {} : { open }) });
    return response.writeHead(id === undefined ? 201 : 204, headers(`/notes/${own}`)).end();
  });
  return { ...server, notes };
}

describe("a creation whose response has only a Location", () => {
  /** Checks notes with numeric ids. */
  async function checkNotes(
    options: Partial<CheckOptions> = {},
    serverOptions: Parameters<typeof startNoteServer>[0] = {},
  ) {
    await using server = await startNoteServer(serverOptions);
    const report = await checkConformance({ baseUrl: server.url, contract: linkedNotes("integer"), ...options });
    return { ...report, keys: [...server.notes.keys()] };
  }

  test("has no finding on a sound server, and every case runs", async () => {
    const { results, leftovers, keys } = await checkNotes();

    expect(results.filter(({ outcome }) => outcome !== "pass")).toEqual([]);
    expect([keys, leftovers]).toEqual([["7"], []]);
  });

  test.each(["integer", "string"] as const)("has no finding on the mock, with an id of the type %s", async (type) => {
    const contract = linkedNotes(type);
    await using mock = await startMockServer({ contract });

    const { results, leftovers } = await checkConformance({ baseUrl: mock.url, contract });

    expect(results.filter(({ outcome }) => outcome !== "pass")).toEqual([]);
    expect(leftovers).toEqual([]);
  });

  test.each([
    ["there is none", () => ({})],
    ["it names another resource", () => ({ location: "/jobs/7" })],
    ["it names no item", () => ({ location: "/notes/" })],
  ])("is listed as left behind if %s", async (_, headers) => {
    const { leftovers } = await checkNotes({ only: ["create valid/example"] }, { headers });

    expect(leftovers).toEqual(["notes, id unknown: create returned no id"]);
  });

  test("has commands that read the header", async () => {
    const { results } = await checkNotes({ only: ["update echo/changed"] }, { keepsUpdates: false });

    expect(results[0]?.request?.sequence?.[0]).toContain("--write-out '%{header_json}'");
  });

  test("allows an update that is not stored to be found, although its response has no body", async () => {
    const { results } = await checkNotes({ only: ["update echo/stored"] }, { keepsUpdates: false });

    expect(results.flatMap(({ violations }) => violations.map(({ rule }) => rule))).toEqual(["not-stored"]);
  });
});

test("a creation that the contract does not link to its item is listed as left behind", async () => {
  await using server = await startNoteServer({ headers: () => ({}) });
  const contract = aDocument({
    paths: {
      "/notes": { post: { operationId: "create", requestBody, responses: { 201: {}, ...problems } } },
      "/notes/{id}": {
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer" } }],
        get: { operationId: "get", responses: { 200: jsonResponse(note), ...problems } },
      },
    },
  });

  const { leftovers } = await checkConformance({ baseUrl: server.url, contract, only: ["create valid/example"] });

  expect(leftovers).toEqual(["notes, id unknown: create returned no id"]);
});

test("a server that requires a version and a tenant has no finding, and keeps nothing", async () => {
  const id = [{ name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } }];
  const tenant = { name: "X-Tenant", in: "header", required: true, schema: { type: "string" } };
  const version = { name: "If-Match", in: "header", required: true, schema: { type: "string" }, example: '"1"' };
  const whole = { ...note, properties: { id: { type: "string", format: "uuid", readOnly: true }, ...note.properties } };
  const found = { 200: jsonResponse(whole), 412: jsonResponse({}), 428: jsonResponse({}), ...problems };
  const contract = aDocument({
    paths: {
      "/notes": {
        parameters: [tenant],
        post: { operationId: "create", requestBody, responses: { 201: jsonResponse(whole), ...problems } },
      },
      "/notes/{id}": {
        parameters: [...id, tenant],
        get: { operationId: "get", responses: found },
        put: { operationId: "update", parameters: [version], requestBody, responses: found },
        delete: { operationId: "delete", parameters: [version], responses: { ...found, 200: undefined, 204: {} } },
      },
    },
  });
  const notes = new Map<string, object>();
  await using server = await startServer(async ({ method, url = "", headers }, response) => {
    const received = parseNote(await text(response.req), headers["content-type"]);
    const key = String(url.split("/")[2]);
    const current = notes.get(key);
    if (headers["x-tenant"] === undefined) return sendJson(response, 400, {});
    if (method === "POST" && url === "/notes") {
      if (received === undefined) return sendJson(response, 400, {});
      const made = { ...received, id: crypto.randomUUID() };
      notes.set(made.id, made);
      return sendJson(response, 201, made);
    }
    if (current === undefined) return sendJson(response, 404, {});
    if (method === "GET") return sendJson(response, 200, current);
    if (method !== "PUT" && method !== "DELETE") return sendJson(response, 405, {});
    if (headers["if-match"] !== "*") return sendJson(response, headers["if-match"] === undefined ? 428 : 412, {});
    if (method === "DELETE") return response.writeHead(notes.delete(key) ? 204 : 404).end();
    if (received === undefined) return sendJson(response, 400, {});
    notes.set(key, { ...received, id: key });
    return sendJson(response, 200, notes.get(key));
  });

  const { results, leftovers } = await checkConformance({ baseUrl: server.url, contract });

  expect(results.filter(({ outcome }) => outcome !== "pass")).toEqual([]);
  expect([...notes]).toEqual([]);
  expect(leftovers).toEqual([]);
});

test("a mock responds without a body where nothing can be stored", async () => {
  const none = { responses: { 204: {} } };
  const item = { parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }] };
  const contract = aDocument({
    paths: { "/ping": { get: none, post: none }, "/jobs/{id}": { ...item, get: none, delete: none, put: none } },
  });
  await using mock = await startMockServer({ contract });
  const send = async (method: string, path: string) => (await fetch(mock.url + path, { method })).status;

  const statuses = [await send("GET", "/ping"), await send("POST", "/ping"), await send("PUT", "/jobs/1")];

  expect([...statuses, await send("GET", "/jobs/1")]).toEqual([204, 204, 204, 204]);
});

test("a mock responds with the properties that only a response has", async () => {
  const both = {
    type: "object",
    required: ["id", "made_at", "secret"],
    properties: {
      id: { type: "string", readOnly: true },
      made_at: { type: "string", format: "date-time", readOnly: true },
      secret: { type: "string", writeOnly: true },
    },
  };
  const contract = aDocument({
    paths: { "/it": { get: { operationId: "get", responses: { 200: jsonResponse(both) } } } },
  });
  await using mock = await startMockServer({ contract });

  const body = (await (await fetch(`${mock.url}/it`)).json()) as object;

  expect(Object.keys(body)).toEqual(["id", "made_at"]);
});

describe("a check that finds no valid value sends none", () => {
  const impossible = {
    type: "object",
    required: ["code"],
    properties: { code: { type: "string", pattern: "^[A-Z]{3}$" } },
  };
  const id = [{ name: "id", in: "path", required: true, schema: { type: "string" } }];
  const found = { 200: jsonResponse({ type: "object", properties: { id: { type: "string" } } }), ...problems };

  test("in a body that it needs for the set-up", async () => {
    await using server = await startServer((_, response) => {
      sendJson(response, 400, {});
    });
    const contract = aDocument({
      paths: {
        "/codes": { post: { operationId: "create", requestBody: jsonResponse(impossible), responses: found } },
        "/codes/{id}": { parameters: id, put: { operationId: "update", responses: found } },
      },
    });

    const { results } = await checkConformance({ baseUrl: server.url, contract, only: ["update valid/example"] });

    expect(results).toMatchObject([{ outcome: "skip", reason: expect.stringContaining("for create") as unknown }]);
    expect(server.requests).toHaveLength(1);
  });

  const code = { type: "string", pattern: "^[A-Z]{3}$" };
  const NONE = "no value of code could be generated; pass it as a fixture";

  test.each([
    ["query", code, {}, NONE],
    ["header", code, {}, NONE],
    ["query", code, { code: "ABC" }, undefined],
    ["query", { type: "integer", multipleOf: 5, minimum: 7 }, {}, undefined],
    ["query", { type: "array", items: { type: "string" } }, {}, undefined],
  ])("in a required parameter: in the %s, %o with %o", async (location, schema, fixtures, reason) => {
    await using server = await startServer((_, response) => {
      sendJson(response, 200, {});
    });
    const parameters = [{ name: "code", in: location, required: true, schema }];
    const contract = aDocument({ paths: { "/codes": { get: { operationId: "list", parameters, responses: found } } } });

    const { results } = await checkConformance({
      baseUrl: server.url,
      contract,
      fixtures,
      only: ["list valid/example"],
    });

    expect(results.map((it) => it.reason)).toEqual([reason]);
  });
});
