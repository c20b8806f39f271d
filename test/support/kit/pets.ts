import { text } from "node:stream/consumers";
import { aDocument, jsonResponse } from "./contract.ts";
import { type AServer, sendJson, startServer } from "./server.ts";

const newPet = {
  type: "object",
  required: ["name"],
  properties: { name: { type: "string" }, tag: { type: "string" } },
};
const pet = {
  allOf: [
    { $ref: "#/components/schemas/NewPet" },
    { type: "object", required: ["id"], properties: { id: { type: "integer", format: "int64" } } },
  ],
};
const error = {
  type: "object",
  required: ["code", "message"],
  properties: { code: { type: "integer", format: "int32" }, message: { type: "string" } },
};
const problem = { default: jsonResponse({ $ref: "#/components/schemas/Error" }, { description: "unexpected error" }) };
const onePet = jsonResponse({ $ref: "#/components/schemas/Pet" });
const body = { required: true, content: { "application/json": { schema: { $ref: "#/components/schemas/NewPet" } } } };
const parameters = [{ name: "id", in: "path", required: true, schema: { type: "integer", format: "int64" } }];

/** A contract of the shape of OpenAPI's petstore-expanded: ids are integers, lists are bare, ids of operations vary. */
export const PETS: object = aDocument({
  openapi: "3.0.0",
  components: { schemas: { Pet: pet, NewPet: newPet, Error: error } },
  paths: {
    "/pets": {
      get: {
        operationId: "findPets",
        parameters: [
          {
            name: "tags",
            in: "query",
            required: false,
            style: "form",
            schema: { type: "array", items: { type: "string" } },
          },
          { name: "limit", in: "query", required: false, schema: { type: "integer", format: "int32" } },
        ],
        responses: { 200: jsonResponse({ type: "array", items: { $ref: "#/components/schemas/Pet" } }), ...problem },
      },
      post: { operationId: "addPet", requestBody: body, responses: { 200: onePet, ...problem } },
    },
    "/pets/{id}": {
      parameters,
      get: { operationId: "find pet by id", responses: { 200: onePet, ...problem } },
      put: { operationId: "replacePet", requestBody: body, responses: { 200: onePet, ...problem } },
      delete: { operationId: "deletePet", responses: { 204: {}, ...problem } },
    },
  },
});

/** A pet with an id that a contract's sample might name. */
export const OWN_PET = { id: 1, name: "Rex", tag: "mine" };

/** Serves pets correctly. */
export async function startPetServer(): Promise<AServer & { readonly pets: ReadonlyMap<number, object> }> {
  const pets = new Map<number, { id: number }>([[OWN_PET.id, OWN_PET]]);
  let deleted = 0;
  const server = await startServer(async (request, response) => {
    const { pathname, searchParams } = new URL(String(request.url), "http://localhost");
    const [, collection, segment] = pathname.split("/");
    const received = parse(await text(request));
    const fail = (code: number) => {
      sendJson(response, code, { code, message: "No" });
    };
    const save = (id: number) => {
      if (received === undefined) return fail(400);
      pets.set(id, { ...received, id });
      sendJson(response, 200, pets.get(id));
    };
    if (collection !== "pets") return fail(404);
    if (segment === undefined) {
      const limit = searchParams.get("limit") ?? "100";
      if (request.method === "GET" && !/^-?\d+$/.test(limit)) return fail(400);
      if (request.method === "GET")
        return sendJson(response, 200, [...pets.values()].slice(0, Math.max(0, Number(limit))));
      return request.method === "POST" ? save(pets.size + 1_000_000 + deleted) : fail(405);
    }
    const id = Number(segment);
    if (!pets.has(id)) return fail(404);
    if (request.method === "GET") return sendJson(response, 200, pets.get(id));
    if (request.method === "PUT") return save(id);
    if (request.method !== "DELETE") return fail(405);
    pets.delete(id);
    deleted += 1;
    response.writeHead(204).end();
  });
  return { ...server, pets };
}

function parse(json: string): { name: string } | undefined {
  try {
    const { name, tag } = JSON.parse(json) as { name?: unknown; tag?: unknown };
    return typeof name === "string" && ["string", "undefined"].includes(typeof tag)
      ? { name, ...(tag === undefined ? {} : { tag }) }
      : undefined;
  } catch {
    return undefined;
  }
}
