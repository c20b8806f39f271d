/** A contract with one example of each feature that the tables of changes modify. */
export const smallContract = {
  openapi: "3.1.0",
  info: { title: "Small", version: "1.0.0", description: "As small as it can be." },
  servers: [{ url: "https://{space}.example.com/api", variables: { space: { default: "acme" } } }],
  security: [{ basicAuth: [] }],
  tags: [{ name: "Queues", description: "Where calls wait." }],
  paths: {
    "/queues": {
      get: {
        operationId: "list-queues",
        "x-token-scopes": ["Voice"],
        parameters: [
          { $ref: "#/components/parameters/PageSize" },
          { name: "tags", in: "query", schema: { type: "array", items: { type: "string" } } },
          { name: "filter", in: "query", schema: { type: "string" } },
          { name: "X-Trace", in: "header", schema: { type: "string" } },
        ],
        responses: {
          200: json({ type: "array", items: { $ref: "#/components/schemas/Queue" } }),
          401: { $ref: "#/components/responses/Unauthorized" },
        },
      },
      post: {
        operationId: "create-queue",
        summary: "Create a queue",
        "x-token-scopes": ["Voice", "Numbers"],
        requestBody: { required: true, ...json({ $ref: "#/components/schemas/CreateQueue" }) },
        responses: {
          201: json({ $ref: "#/components/schemas/Queue" }),
          401: { $ref: "#/components/responses/Unauthorized" },
          422: json({ $ref: "#/components/schemas/Problem" }),
        },
      },
    },
    "/queues/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: { $ref: "#/components/schemas/Id" } }],
      get: {
        operationId: "retrieve-queue",
        responses: {
          200: json({ $ref: "#/components/schemas/Queue" }),
          302: {
            description: "It is elsewhere.",
            headers: {
              Location: { required: true, schema: { type: "string" } },
              "X-Hint": { schema: { type: "string" } },
            },
          },
        },
      },
      put: {
        operationId: "touch-queue",
        requestBody: json({ type: "object", properties: { note: { type: "string" } } }),
        responses: { 204: { description: "Touched." } },
      },
      delete: { operationId: "delete-queue", responses: { 204: { description: "Gone." } } },
    },
  },
  webhooks: {
    full: {
      post: {
        requestBody: { required: true, ...json({ $ref: "#/components/schemas/FullEvent" }) },
        responses: { 200: { description: "Taken note of." } },
      },
    },
  },
  components: {
    securitySchemes: { basicAuth: { type: "http", scheme: "basic" } },
    parameters: {
      PageSize: {
        name: "page_size",
        in: "query",
        schema: { type: "integer", minimum: 1, maximum: 1000, default: 50 },
      },
    },
    responses: { Unauthorized: json({ $ref: "#/components/schemas/Problem" }) },
    schemas: {
      Id: { type: "string", format: "uuid" },
      Problem: { type: "object", required: ["error"], properties: { error: { type: "string" } } },
      FullEvent: {
        type: "object",
        required: ["queue"],
        properties: { queue: { type: "string" }, size: { type: "integer" } },
      },
      Card: { type: "object", required: ["type"], properties: { type: { const: "card" }, digits: { type: "string" } } },
      Cash: { type: "object", required: ["type"], properties: { type: { const: "cash" }, coins: { type: "integer" } } },
      Unused: { type: "object", properties: { any: { type: "string" } } },
      // Callers only read it.
      Queue: {
        type: "object",
        description: "Where calls wait.",
        required: ["id", "name", "status"],
        properties: {
          id: { $ref: "#/components/schemas/Id" },
          name: { type: "string", maxLength: 50, description: "What people call it.", examples: ["Support"] },
          status: { type: "string", enum: ["open", "closed"] },
          kind: { type: "string", "x-extensible-enum": ["fifo", "lifo"] },
          color: { type: ["string", "null"] },
          size: { type: "integer", minimum: 0, maximum: 100 },
          ratio: { type: "number" },
          version: { const: 1 },
          labels: {
            type: "object",
            properties: { team: { type: "string" } },
            additionalProperties: { type: "string" },
          },
          paid: { oneOf: [{ $ref: "#/components/schemas/Card" }, { $ref: "#/components/schemas/Cash" }] },
          parent: { anyOf: [{ $ref: "#/components/schemas/Problem" }, { type: "null" }] },
          tags: { type: "array", items: { type: "string" } },
          since: { type: "string", format: "date-time" },
        },
      },
      // Callers only send it.
      CreateQueue: {
        type: "object",
        required: ["name"],
        properties: {
          name: { type: "string", minLength: 1, maxLength: 50, pattern: "^[a-z]+$" },
          mode: { type: "string", enum: ["fast", "slow"] },
          hint: { type: "string", "x-extensible-enum": ["fifo", "lifo"] },
          color: { type: ["string", "null"] },
          size: { type: "integer", minimum: 1, maximum: 100, default: 10 },
          wait: { type: "number" },
          version: { const: 1 },
          pay: { oneOf: [{ $ref: "#/components/schemas/Card" }, { $ref: "#/components/schemas/Cash" }] },
          tags: { type: "array", items: { type: "string" }, maxItems: 5 },
          extra: { type: "object", additionalProperties: { type: "string" } },
          callback: { type: "string", format: "uri" },
        },
      },
    },
  },
};

function json(schema: object): object {
  return { description: "A body.", content: { "application/json": { schema } } };
}
