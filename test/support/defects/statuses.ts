import { empty, json } from "../number-groups/messages.ts";
import { changing, type Defects } from "./defect.ts";

const FAILURE = json(500, { error: "Internal Server Error" });

/** Servers that respond with an incorrect status. */
export const STATUS_DEFECTS: Defects = {
  "create-number-group valid/example: undeclared-status": {
    "creates with 202": changing("create 201", (response) => ({ ...response, status: 202 })),
    "creates with 204": changing("create 201", () => empty(204)),
  },
  "list-number-groups valid/example: undeclared-status": {
    "lists with 206": changing("list 200", (response) => ({ ...response, status: 206 })),
  },
  "update-number-group valid/example: undeclared-status": {
    "updates with 201": changing("update 200", (response) => ({ ...response, status: 201 })),
    "updates with 204": changing("update 200", () => empty(204)),
  },
  "delete-number-group valid/example: undeclared-status": {
    "deletes with 200": changing("delete 204", () => json(200, {})),
  },
  "delete-number-group-membership valid/example: undeclared-status": {
    "deletes a membership with 200": changing("delete-member 204", () => json(200, {})),
  },
  "retrieve-number-group valid/example: not-accepted": {
    "redirects a retrieval": changing("retrieve 200", (response) => ({ ...response, status: 302 })),
    "finds nothing": changing("retrieve 200", () => json(404, { error: "Not Found" })),
  },
  "list-number-groups valid/example: server-error": { "fails to list": changing("list 200", () => FAILURE) },
  "create-number-group valid/example: server-error": { "fails to create": changing("create 201", () => FAILURE) },
  "update-number-group valid/example: server-error": {
    "fails to update": changing("update 200", () => FAILURE),
    "is unavailable": changing("update 200", () => json(503, { error: "Service Unavailable" })),
  },
  "list-number-group-memberships valid/example: server-error": {
    "fails to list memberships": changing("list-member 200", () => FAILURE),
  },
  "create-number-group valid/example: not-accepted": {
    "rejects every creation": changing("create 201", () => json(422, { errors: [] })),
  },
  "list-number-group-memberships valid/example: not-accepted": {
    "limits the rate of requests": changing("list-member 200", () => json(429, { error: "Too Many Requests" })),
  },
  "retrieve-number-group invalid/unknown:path.id: not-rejected": {
    "responds to an unknown id with 200 and null": { notFound: () => json(200, null) },
    "responds to an unknown id with 410": { notFound: () => json(410, { error: "Gone" }) },
    "responds to an unknown id with 422": { notFound: () => json(422, { errors: [] }) },
  },
  "retrieve-number-group invalid/unknown:path.id: server-error": {
    "fails on an unknown id": { notFound: () => FAILURE },
  },
  "delete-number-group invalid/format:path.id: not-rejected": {
    "deletes unknown groups": changing("delete 404", () => empty(204)),
  },
  "delete-number-group-membership invalid/format:path.id: not-rejected": {
    "deletes unknown memberships": changing("delete-member 404", () => empty(204)),
  },
  "retrieve-number-group invalid/format:path.id: server-error": { "fails on a malformed id": { badId: () => FAILURE } },
  "retrieve-number-group invalid/format:path.id: undeclared-status": {
    "responds to a malformed id with 400": { badId: () => json(400, { message: "no uuid" }) },
  },
  "list-number-groups method/PATCH: undeclared-method": {
    "accepts PATCH": { before: (it) => (it.method === "PATCH" ? json(200, {}) : undefined) },
  },
  "list-number-groups method/DELETE: undeclared-method": {
    "accepts DELETE of the whole list": {
      before: (it) => (it.method === "DELETE" && it.path === "/number_groups" ? empty(204) : undefined),
    },
  },
  "list-number-groups method/PUT: undeclared-method": {
    "creates by PUT": {
      before: (it) => (it.method === "PUT" && it.path === "/number_groups" ? json(201, {}) : undefined),
    },
  },
  "list-number-groups method/PATCH: server-error": {
    "fails on an undeclared method": { before: (it) => (it.method === "PATCH" ? FAILURE : undefined) },
  },
};
