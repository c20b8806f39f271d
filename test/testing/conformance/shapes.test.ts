import { expect, test } from "vitest";
import { checkConformance, startMockServer } from "../../../src/testing/index.ts";
import { aDocument, jsonResponse } from "../../support/kit/contract.ts";
import {
  body,
  collection,
  errors,
  gone,
  inPath,
  inQuery,
  integer,
  list,
  object,
  singleton,
  text,
  uuid,
} from "../../support/kit/shapes.ts";

const book = object({ id: uuid, title: text });
const named = object({ name: text });
const noteText = object({ title: text, done: { type: "boolean", default: false } }, ["title"]);
const note = object({ noteId: integer, title: text, done: { type: "boolean" } });
const customerId = { type: "string", pattern: "^cus_[a-z0-9]{8}$" };
const project = object({ id: uuid, name: text });

const shapes: Readonly<Record<string, object>> = {
  "bare items with a uuid": {
    paths: collection({
      path: "/books",
      parameter: inPath("id", uuid),
      sent: object({ title: text }),
      one: book,
      many: list(book),
    }),
  },
  "properties with the names of those that every object inherits": {
    paths: collection({
      path: "/races",
      parameter: inPath("id", uuid),
      sent: object({ constructor: text, toString: integer, valueOf: text }, ["constructor"]),
      one: object({ id: uuid, constructor: text, toString: integer, valueOf: text }, ["id", "constructor"]),
      many: list(object({ id: uuid, constructor: text, toString: integer }, ["id", "constructor"])),
    }),
  },
  "items whose own id a caller may send": {
    paths: collection({
      path: "/tickets",
      parameter: inPath("ticketId", uuid),
      sent: object({ ticketId: uuid, title: text }, ["title"]),
      one: object({ ticketId: uuid, title: text }),
      many: list(object({ ticketId: uuid, title: text })),
    }),
  },
  "items in data, and the request not": {
    paths: collection({
      path: "/books",
      parameter: inPath("bookId", uuid),
      sent: object({ title: text }),
      one: object({ data: book }),
      many: object({ data: list(book) }),
      update: "patch",
    }),
  },
  "requests and items in an envelope of their own name": {
    paths: collection({
      path: "/books",
      parameter: inPath("book_id", integer),
      sent: object({ book: object({ title: text }) }),
      one: object({ book: object({ id: integer, title: text }) }),
      many: object({ books: list(object({ id: integer, title: text })) }),
    }),
  },
  "components of OpenAPI 3.0, in data beside meta": {
    openapi: "3.0.3",
    components: {
      schemas: {
        User: object({ id: integer, name: text, email: { ...text, format: "email", nullable: true } }),
        NewUser: object({ name: text, email: { ...text, format: "email", nullable: true } }, ["name"]),
        One: object({ data: { $ref: "#/components/schemas/User" }, meta: object({ version: text }) }),
      },
    },
    paths: collection({
      path: "/users",
      parameter: inPath("userId", integer),
      sent: { $ref: "#/components/schemas/NewUser" },
      one: { $ref: "#/components/schemas/One" },
      many: object({ data: list({ $ref: "#/components/schemas/User" }), meta: object({ total: integer }) }),
    }),
  },
  "a slug that the API derives": {
    paths: collection({
      path: "/articles",
      parameter: inPath("slug", text),
      sent: object({ title: text, tags: list(text) }, ["title"]),
      one: object({ article: object({ slug: text, title: text, tags: list(text) }) }),
      many: object({ articles: list(object({ slug: text, title: text, tags: list(text) })), articlesCount: integer }),
    }),
  },
  "an id in camelCase, and a default": {
    paths: collection({
      path: "/notes",
      parameter: inPath("noteId", integer),
      sent: noteText,
      one: note,
      many: object({ items: list(note), nextCursor: { type: ["string", "null"] } }),
      query: [inQuery("cursor", text), inQuery("limit", { ...integer, minimum: 1, maximum: 100 })],
      update: "patch",
    }),
  },
  "nested collections in camelCase": {
    paths: {
      ...collection({
        path: "/projects",
        parameter: inPath("projectId", uuid),
        sent: named,
        one: project,
        many: object({ data: list(project) }),
      }),
      ...collection({
        path: "/projects/{projectId}/tasks",
        parents: [inPath("projectId", uuid)],
        parameter: inPath("taskId", uuid),
        sent: named,
        one: object({ id: uuid, projectId: uuid, name: text }),
        many: object({ data: list(object({ id: uuid, projectId: uuid, name: text })) }),
        updated: gone,
      }),
    },
  },
  "nested collections in snake_case and envelopes": {
    paths: {
      ...collection({
        path: "/shops",
        parameter: inPath("shop_id", integer),
        sent: named,
        one: object({ data: object({ id: integer, name: text }) }),
        many: object({ data: list(object({ id: integer, name: text })) }),
      }),
      ...collection({
        path: "/shops/{shop_id}/shelves",
        parents: [inPath("shop_id", integer)],
        parameter: inPath("shelf_id", integer),
        sent: named,
        one: object({ data: object({ id: integer, shop_id: integer, name: text }) }),
        many: object({ data: list(object({ id: integer, shop_id: integer, name: text })) }),
        update: "patch",
      }),
    },
  },
  "a parent that the request names in camelCase": {
    paths: {
      ...collection({
        path: "/projects",
        parameter: inPath("id", uuid),
        sent: named,
        one: project,
        many: list(project),
      }),
      ...collection({
        path: "/tickets",
        parameter: inPath("id", uuid),
        sent: object({ name: text, projectId: uuid }),
        one: object({ id: uuid, name: text, projectId: uuid }),
        many: list(object({ id: uuid, name: text, projectId: uuid })),
      }),
    },
  },
  "items that have data of their own": {
    paths: {
      ...collection({
        path: "/events",
        parameter: inPath("event", uuid),
        sent: object({ data: object({ level: integer }) }),
        one: object({ id: uuid, data: object({ level: integer }) }),
        many: list(object({ id: uuid, data: object({ level: integer }) })),
      }),
      "/chart": singleton("chart", object({ title: text, data: list(integer) })),
      ...collection({
        path: "/series",
        parameter: inPath("seriesId", uuid),
        sent: object({ data: list(integer) }),
        one: object({ id: uuid, data: list(integer) }),
        many: object({ results: list(object({ id: uuid, data: list(integer) })), data: object({ total: integer }) }),
      }),
    },
  },
  "a patch of at least one property": {
    openapi: "3.0.3",
    paths: collection({
      path: "/labels",
      parameter: inPath("labelId", integer),
      sent: { type: "object", minProperties: 1, properties: { name: text, color: text } },
      one: object({ id: integer, name: text, color: text }, ["id"]),
      many: list(object({ id: integer, name: text, color: text }, ["id"])),
      update: "patch",
      updated: gone,
    }),
  },
  "ids with a pattern, and a list with its own name for items": {
    paths: collection({
      path: "/customers",
      parameter: inPath("customer", customerId),
      sent: named,
      one: object({ id: customerId, name: text }),
      many: object({ object: { const: "list" }, data: list(object({ id: customerId, name: text })) }),
    }),
  },
  "paths that end with a slash": {
    paths: Object.fromEntries(
      Object.entries(
        collection({ path: "/books", parameter: inPath("id", uuid), sent: named, one: project, many: list(project) }),
      ).map(([path, item]) => [`${path}/`, item]),
    ),
  },
  "a list below two properties": {
    paths: collection({
      path: "/teams",
      parameter: inPath("teamId", integer),
      sent: named,
      one: object({ success: { const: true }, data: object({ id: integer, name: text }) }),
      many: object({ data: object({ items: list(object({ id: integer, name: text })), total: integer }) }),
    }),
  },
  "a parent with a hyphen": {
    paths: {
      ...collection({
        path: "/v1/user-accounts",
        parameter: inPath("id", uuid),
        sent: named,
        one: project,
        many: list(project),
      }),
      ...collection({
        path: "/v1/user-accounts/{id}/api-keys",
        parents: [inPath("id", uuid)],
        parameter: inPath("apiKeyId", uuid),
        sent: named,
        one: object({ id: uuid, userAccountId: uuid, name: text }),
        many: list(object({ id: uuid, userAccountId: uuid, name: text })),
      }),
    },
  },
  "a creation without a body, a singleton, and an action": {
    paths: {
      "/jobs": {
        post: {
          operationId: "create job",
          requestBody: body(object({ command: text })),
          responses: {
            201: { headers: { Location: { schema: text } } },
            ...errors,
          },
        },
      },
      "/jobs/{jobId}": {
        parameters: [inPath("jobId", uuid)],
        get: { operationId: "retrieve job", responses: { 200: jsonResponse(object({ id: uuid, command: text })) } },
        delete: { operationId: "delete job", responses: gone },
      },
      "/jobs/{jobId}/cancel": {
        parameters: [inPath("jobId", uuid)],
        post: { operationId: "cancel job", responses: { 204: {}, ...errors } },
      },
      "/settings": singleton("settings", object({ theme: text }), object({ data: object({ theme: text }) })),
    },
  },
};

test.each(Object.entries(shapes))("the check of the mock has no finding: %s", async (_, document) => {
  const contract = aDocument(document);
  await using mock = await startMockServer({ contract });

  const { results, leftovers } = await checkConformance({ baseUrl: mock.url, contract });

  expect(results.filter(({ outcome }) => outcome === "skip")).toEqual([]);
  const failed = results.filter(({ outcome }) => outcome === "fail");
  expect(failed.map(({ id, violations }) => [id, ...violations.map(({ message }) => message)])).toEqual([]);
  expect(leftovers).toEqual([]);
});

test("the check skips the cases of an item whose id no response has", async () => {
  const event = object({ name: text, data: object({ level: integer }) });
  const contract = aDocument({
    paths: collection({
      path: "/events",
      parameter: inPath("event", text),
      sent: event,
      one: event,
      many: list(event),
    }),
  });
  await using mock = await startMockServer({ contract });

  const { summary, results } = await checkConformance({ baseUrl: mock.url, contract });

  const retrieval = results.find(({ id }) => id === "retrieve /events valid/example");
  expect(summary.failed).toBe(0);
  expect(retrieval?.reason).toBe("needs an id of events; pass it as a fixture");
});

const deletable = {
  "/books": {
    post: { operationId: "create", requestBody: body(object({ title: text })), responses: { 201: jsonResponse(book) } },
  },
  "/books/{id}": {
    parameters: [inPath("id", uuid)],
    get: { operationId: "retrieve" },
    delete: { operationId: "delete", responses: gone },
  },
};

test("the check accepts a 404 of a deleted item, although the contract declares none", async () => {
  const { get, ...others } = deletable["/books/{id}"];
  const contract = aDocument({
    paths: { ...deletable, "/books/{id}": { ...others, get: { ...get, responses: { 200: jsonResponse(book) } } } },
  });
  await using mock = await startMockServer({ contract });

  const { results } = await checkConformance({ baseUrl: mock.url, contract, only: ["valid/gone"] });

  expect(results.map(({ outcome }) => outcome)).toEqual(["pass"]);
});
