import { expect, test } from "vitest";
import { startMockServer } from "../../../src/testing/index.ts";
import { aDocument, jsonResponse } from "../../support/kit/contract.ts";

const text = { type: "string" };
const object = (properties: object) => ({ type: "object", required: Object.keys(properties), properties });
const bodyOf = (schema: object) => ({ required: true, content: { "application/json": { schema } } });
const inPath = (name: string, schema: object) => [{ name, in: "path", required: true, schema }];

/** Starts a mock of some paths, and returns a function that sends requests to it. */
async function start(paths: object, data: object = {}) {
  const mock = await startMockServer({ contract: aDocument({ paths }), data });
  const send = async (request: string, body?: object): Promise<unknown> => {
    const [method = "", path = ""] = request.split(" ");
    const headers = { "content-type": "application/json" };
    const response = await fetch(mock.url + path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    const received = await response.text();
    return received === "" ? response.status : JSON.parse(received);
  };
  return { send, [Symbol.asyncDispose]: mock.close };
}

const book = object({ id: { type: "integer" }, title: text });
const oneBook = { 200: jsonResponse(object({ data: book, meta: object({ version: text }) })), 404: {} };
const title = object({ title: text });
const BOOKS = {
  "/books": {
    get: {
      operationId: "list-books",
      responses: { 200: jsonResponse(object({ data: { type: "array", items: book } })) },
    },
    post: { operationId: "create-book", requestBody: bodyOf(object({ data: title })), responses: oneBook },
  },
  "/books/{bookId}": {
    parameters: inPath("bookId", { type: "integer" }),
    get: { operationId: "get-book", responses: oneBook },
    patch: { operationId: "rename-book", requestBody: bodyOf(title), responses: oneBook },
    delete: { operationId: "delete-book", responses: { 204: {} } },
  },
  "/books/{bookId}/pages": {
    parameters: inPath("bookId", { type: "integer" }),
    post: {
      operationId: "create-page",
      requestBody: bodyOf(object({ text })),
      responses: { 201: jsonResponse(object({ id: text, bookId: { type: "integer" }, text })) },
    },
  },
};

test("the mock stores an item that the contract wraps in an envelope", async () => {
  await using mock = await start(BOOKS);
  const meta = { version: "relay-rest check" };

  const created = await mock.send("POST /books", { data: { title: "A" } });
  const renamed = await mock.send("PATCH /books/1001", { title: "B" });

  expect(created).toEqual({ data: { id: 1001, title: "A" }, meta });
  expect(renamed).toEqual({ data: { id: 1001, title: "B" }, meta });
  expect(await mock.send("GET /books/1001")).toEqual({ data: { id: 1001, title: "B" }, meta });
  expect(await mock.send("GET /books")).toEqual({ data: [{ id: 1001, title: "B" }] });
});

test("an envelope may be optional, and a path parameter undeclared", async () => {
  const wrapped = { properties: { data: object({ id: text, shelf_id: text, title: text }) } };
  await using mock = await start({
    "/shelves/{shelf_id}/books": {
      post: { operationId: "create", requestBody: bodyOf(title), responses: { 201: jsonResponse(wrapped) } },
    },
  });

  const created = await mock.send("POST /shelves/a/books", { title: "A" });

  expect(created).toMatchObject({ data: { shelf_id: "a", title: "A" } });
});

test("the data of the start has bare items, although responses have an envelope", async () => {
  await using mock = await start(BOOKS, { books: [{ id: 7, title: "Given" }] });

  expect(await mock.send("GET /books/7")).toMatchObject({ data: { id: 7, title: "Given" } });
});

test("the id of a parent comes back as a number, under the name of the path parameter", async () => {
  await using mock = await start(BOOKS, { books: [{ id: 7, title: "Given" }] });

  expect(await mock.send("POST /books/7/pages", { text: "It was a dark night" })).toMatchObject({ bookId: 7 });
});

test("a body refers to an item by a name in camelCase", async () => {
  const lend = {
    operationId: "lend",
    requestBody: bodyOf(object({ bookId: { type: "integer" } })),
    responses: { 201: jsonResponse(object({ id: text, bookId: { type: "integer" } })), 422: {} },
  };
  await using mock = await start({ ...BOOKS, "/loans": { post: lend } }, { books: [{ id: 7, title: "Given" }] });

  expect(await mock.send("POST /loans", { bookId: 7 })).toMatchObject({ bookId: 7 });
  expect(await mock.send("POST /loans", { bookId: 8 })).toBe(422);
});

test("a deleted item is a 404, although the contract declares none", async () => {
  const { 200: ok } = oneBook;
  const paths = {
    "/books/{bookId}": { ...BOOKS["/books/{bookId}"], get: { operationId: "get", responses: { 200: ok } } },
  };
  await using mock = await start({ ...BOOKS, ...paths });

  await mock.send("POST /books", { data: { title: "A" } });
  await mock.send("DELETE /books/1001");

  expect(await mock.send("GET /books/1001")).toMatchObject({ status: 404 });
});

test.each([
  ["numbers", { type: "number" }, [1, 2]],
  ["objects", object({ x: { type: "number" } }), [{ x: 1 }]],
])("a resource that exists once may have a list of %s in data", async (_, items, data) => {
  const chart = object({ title: text, data: { type: "array", items } });
  const responses = { 200: jsonResponse(chart) };
  await using mock = await start({
    "/chart": {
      get: { operationId: "get", responses },
      put: { operationId: "put", requestBody: bodyOf(chart), responses },
    },
  });

  await mock.send("PUT /chart", { title: "A", data });

  expect(await mock.send("GET /chart")).toEqual({ title: "A", data });
});

test("an item without its optional unique property can be created twice, and one with it once", async () => {
  const line = { type: "object", required: ["id"], properties: { id: text, number: text } };
  const sent = { type: "object", properties: { number: { ...text, "x-unique-in": "lines" } } };
  const created = { 201: jsonResponse(line), 422: {} };
  await using mock = await start({
    "/lines": { post: { operationId: "create-line", requestBody: bodyOf(sent), responses: created } },
    "/lines/{id}": {
      parameters: inPath("id", text),
      get: { operationId: "get-line", responses: { 200: created[201] } },
    },
  });
  const create = async (body: object) => Object.keys(Object(await mock.send("POST /lines", body)));

  expect([await create({}), await create({})]).toEqual([["id"], ["id"]]);
  expect([await create({ number: "1" }), await create({ number: "1" })]).toEqual([["id", "number"], []]);
});
