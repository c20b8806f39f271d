import { text } from "node:stream/consumers";
import { validatorOf } from "../../../src/testing/contract/schema-validator.ts";
import { aContract, aDocument, jsonResponse } from "./contract.ts";
import { type AServer, startServer } from "./server.ts";

const string = { type: "string" };
const uuid = { type: "string", format: "uuid" };
const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: { type: "object", properties: { title: string } } } },
});
const problems = { 400: problem("Bad Request"), 401: problem("Unauthorized"), 404: problem("Not Found") };
const booking = {
  type: "object",
  required: ["id", "passenger_name"],
  properties: {
    id: { ...uuid, readOnly: true },
    trip_id: uuid,
    passenger_name: { type: "string", minLength: 1, example: "Ada Lovelace" },
    has_dog: { type: "boolean" },
  },
};
const card = {
  type: "object",
  required: ["object", "number", "cvc"],
  properties: { object: { const: "card" }, number: string, cvc: { type: "string", writeOnly: true } },
};
const bankAccount = {
  type: "object",
  required: ["object", "iban"],
  properties: { object: { const: "bank_account" }, iban: string },
};
const payment = {
  type: "object",
  required: ["id", "amount", "source"],
  properties: {
    id: { ...uuid, readOnly: true },
    amount: { type: "number", exclusiveMinimum: 0 },
    source: { oneOf: [card, bankAccount] },
  },
};
const body = (schema: object) => ({ required: true, content: { "application/json": { schema } } });
const bookingId = [{ name: "bookingId", in: "path", required: true, schema: uuid }];
const ref = { $ref: "#/components/schemas/Booking" };

/** A contract of the shape of Train Travel: OAuth 2, problem details, `readOnly` ids and alternatives. */
export const TRAINS: object = aDocument({
  components: {
    schemas: { Booking: booking, Payment: payment },
    securitySchemes: { OAuth2: { type: "oauth2", flows: {} } },
  },
  security: [{ OAuth2: ["read", "write"] }],
  paths: {
    "/bookings": {
      get: {
        operationId: "get-bookings",
        responses: {
          200: jsonResponse({ type: "object", properties: { data: { type: "array", items: ref } } }),
          ...problems,
        },
      },
      post: {
        operationId: "create-booking",
        requestBody: body(ref),
        responses: { 201: jsonResponse(ref), ...problems },
      },
    },
    "/bookings/{bookingId}": {
      parameters: bookingId,
      get: { operationId: "get-booking", responses: { 200: jsonResponse(ref), ...problems } },
      delete: { operationId: "delete-booking", responses: { 204: {}, ...problems } },
    },
    "/bookings/{bookingId}/payment": {
      parameters: bookingId,
      post: {
        operationId: "create-booking-payment",
        requestBody: body({ $ref: "#/components/schemas/Payment" }),
        responses: { 200: jsonResponse({ $ref: "#/components/schemas/Payment" }), ...problems },
      },
    },
  },
});

export const TRAIN_TOKEN = "train-token-of-the-test";

/** Serves bookings correctly. */
export async function startTrainServer(): Promise<AServer & { readonly bookings: ReadonlyMap<string, object> }> {
  const validate = validatorOf(aContract(TRAINS));
  const bookings = new Map<string, object>();
  const server = await startServer(async (request, response) => {
    const { method, url, headers } = request;
    const [, collection, id, part] = String(url).split("/");
    const json = parse(await text(request), headers["content-type"]);
    const send = (status: number, value: object, type = "application/json") =>
      response.writeHead(status, { "content-type": type }).end(JSON.stringify(value));
    const fail = (status: number) => send(status, { title: "No" }, "application/problem+json");
    const isValid = (name: string) =>
      json !== undefined &&
      validate({ $ref: `contract.json#/components/schemas/${name}` }, json, "request").length === 0;
    if (headers.authorization !== `Bearer ${TRAIN_TOKEN}`) return fail(401);
    if (collection !== "bookings") return fail(404);
    if (id === undefined && method === "GET") return send(200, { data: [...bookings.values()] });
    if (id === undefined && method === "POST") {
      if (!isValid("Booking")) return fail(400);
      const made = { ...json, id: crypto.randomUUID() };
      bookings.set(made.id, made);
      return send(201, made);
    }
    const found = bookings.get(String(id));
    if (found === undefined) return fail(404);
    if (part === "payment" && method === "POST") {
      if (!isValid("Payment")) return fail(400);
      const { source } = json as { source: object };
      return send(200, { ...json, source: { ...source, cvc: undefined }, id: crypto.randomUUID() });
    }
    if (part === undefined && method === "GET") return send(200, found);
    if (part !== undefined || method !== "DELETE") return fail(404);
    bookings.delete(String(id));
    return response.writeHead(204).end();
  });
  return { ...server, bookings };
}

function parse(body: string, type: string | undefined): object | undefined {
  try {
    return type === "application/json" ? (JSON.parse(body) as object) : undefined;
  } catch {
    return undefined;
  }
}
