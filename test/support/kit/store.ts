import { aDocument, jsonResponse } from "./contract.ts";

const id = { type: "string", format: "uuid" };
const KEEPER_ID = "11111111-1111-4111-8111-111111111111";
const RACK_ID = "22222222-2222-4222-8222-222222222222";

const rack = {
  type: "object",
  required: ["id", "name"],
  properties: {
    id,
    name: { type: "string", maxLength: 20 },
    is_open: { type: "boolean" },
    keeper: { type: "object", properties: { id, name: { type: "string" } } },
  },
};
const label = { type: "object", properties: { id, rack_id: id, text: { type: "string" } } };

const exampleRack = { id: RACK_ID, name: "Top", is_open: true, keeper: { id: KEEPER_ID, name: "Ada" } };
const exampleLabel = { id: "33333333-3333-4333-8333-333333333333", rack_id: RACK_ID, text: "Fragile" };

const responses = (schema: object, example: object, more: object = {}) => ({
  200: { content: { "application/json": { schema, example } } },
  ...more,
});
const errorOf = (code: string) => jsonResponse({ type: "object" }, { description: code });
const missing = {
  404: { content: { "application/json": { schema: { type: "object" }, example: { error: "gone" } } } },
};
const invalid = { 422: errorOf("422") };
const path = (name: string) => ({ name, in: "path", required: true, schema: id });
const body = (schema: object) => ({ required: true, content: { "application/json": { schema } } });
const page = (items: object, examples: object[]) =>
  responses(
    { type: "object", properties: { data: { type: "array", items }, links: { type: "object" } } },
    { data: examples, links: { self: "/" } },
    invalid,
  );

const newRack = {
  type: "object",
  required: ["name"],
  properties: {
    name: { type: "string" },
    is_open: { type: "boolean", default: false },
    keeper_id: id,
    rack_id: id,
    color: { type: "string" },
    size: { enum: ["groß", "x".repeat(9_000)] },
  },
};

/** Ids in the contract's examples. */
export const KNOWN = { keeper: KEEPER_ID, rack: RACK_ID, order: "88888888-8888-4888-8888-888888888888" };

/** An id that no resource has. */
export const UNKNOWN = "00000000-0000-4000-8000-000000000000";

/** A contract with all kinds of paths: collections, parts of them, resources within one resource, actions. */
export const STORE: object = aDocument({
  servers: [{ url: "https://store.example/v1" }],
  components: { schemas: { Rack: rack }, securitySchemes: { basic: { type: "http", scheme: "basic" } } },
  security: [{ basic: [] }],
  paths: {
    "/racks": {
      get: {
        operationId: "list-racks",
        parameters: ["filter_name", "page_number", "page_size", "page_token"].map((name) => ({
          name,
          in: "query",
          schema: name.endsWith("r") || name.endsWith("size") ? { type: "integer" } : { type: "string" },
        })),
        responses: page({ $ref: "#/components/schemas/Rack" }, [exampleRack]),
      },
      post: {
        operationId: "create-rack",
        requestBody: body(newRack),
        responses: responses({ $ref: "#/components/schemas/Rack" }, exampleRack, invalid),
      },
    },
    "/racks/{id}": {
      parameters: [path("id")],
      get: {
        operationId: "retrieve-rack",
        responses: responses({ $ref: "#/components/schemas/Rack" }, exampleRack, missing),
      },
      put: {
        operationId: "update-rack",
        requestBody: body({ type: "object" }),
        responses: responses({ $ref: "#/components/schemas/Rack" }, exampleRack, missing),
      },
      delete: { operationId: "delete-rack", responses: { 204: { description: "Gone" }, ...missing } },
    },
    "/racks/{id}/lock": {
      parameters: [path("id")],
      post: {
        operationId: "lock-rack",
        requestBody: body({ type: "object" }),
        responses: responses({ $ref: "#/components/schemas/Rack" }, exampleRack, missing),
      },
      delete: {
        operationId: "unlock-rack",
        responses: responses({ $ref: "#/components/schemas/Rack" }, exampleRack, missing),
      },
    },
    "/racks/{id}/label": {
      parameters: [path("id")],
      get: { operationId: "retrieve-label", responses: responses(label, exampleLabel, missing) },
      post: {
        operationId: "create-label",
        requestBody: body({ type: "object" }),
        responses: responses(label, exampleLabel, missing),
      },
      delete: { operationId: "delete-label", responses: { 204: { description: "Gone" }, ...missing } },
    },
    "/racks/{RackId}/boxes": {
      parameters: [path("RackId")],
      get: { operationId: "list-boxes", responses: page({ type: "object", properties: { id, rack_id: id } }, []) },
      post: {
        operationId: "create-box",
        requestBody: body({ type: "object" }),
        responses: responses(
          { type: "object", properties: { id, rack_id: id } },
          { id: "44444444-4444-4444-8444-444444444444", rack_id: RACK_ID },
        ),
      },
    },
    "/colors": {
      get: { operationId: "list-colors", responses: page({ type: "object" }, [{ name: "red" }, { name: "blue" }]) },
    },
    "/colors/{id}": {
      parameters: [{ ...path("id"), example: "77777777-7777-4777-8777-777777777777" }],
      delete: { operationId: "delete-color", responses: { 204: { description: "Gone" }, ...missing } },
    },
    "/orders": { post: { operationId: "create-any-order", responses: responses({ type: "object" }, { done: true }) } },
    "/orders/sms": {
      post: {
        operationId: "create-order",
        responses: responses({ type: "object", properties: { id } }, { id: "55555555-5555-4555-8555-555555555555" }),
      },
    },
    "/orders/{order_id}/verify": {
      parameters: [{ ...path("order_id"), example: KNOWN.order }],
      put: {
        operationId: "verify-order",
        requestBody: body({ type: "object" }),
        responses: responses({ type: "object", properties: { order_id: id, done: {} } }, { done: true }, missing),
      },
    },
    "/keys": {
      post: {
        operationId: "create-key",
        responses: responses({ type: "object", properties: { id } }, { id: "66666666-6666-4666-8666-666666666666" }),
      },
    },
    "/keys/{id}": {
      parameters: [path("id")],
      get: {
        operationId: "retrieve-key",
        responses: responses({ type: "object" }, { id: "66666666-6666-4666-8666-666666666666" }, missing),
      },
    },
    "/lookups/{number}": {
      parameters: [{ name: "number", in: "path", required: true, schema: { type: "string" } }],
      get: {
        operationId: "look-up",
        responses: { 200: { content: { "application/json": { example: { ok: true } } } } },
      },
    },
    "/text": {
      get: {
        operationId: "read-text",
        responses: { 200: { content: { "text/plain": { schema: { type: "string" }, example: "as it is" } } } },
      },
    },
  },
});
