import { empty, json } from "../number-groups/messages.ts";
import { type Defect, defect, withResponse } from "./defect.ts";

const FAILURE = json(500, { error: "Internal Server Error" });

/** Servers that respond with an incorrect status. */
export const STATUS_DEFECTS: readonly Defect[] = [
  withResponse(
    "creates with 202",
    "create-number-group valid/example: undeclared-status",
    "create 201",
    (response) => ({
      ...response,
      status: 202,
    }),
  ),
  withResponse("creates with 204", "create-number-group valid/example: undeclared-status", "create 201", () =>
    empty(204),
  ),
  withResponse("lists with 206", "list-number-groups valid/example: undeclared-status", "list 200", (response) => ({
    ...response,
    status: 206,
  })),
  withResponse(
    "updates with 201",
    "update-number-group valid/example: undeclared-status",
    "update 200",
    (response) => ({
      ...response,
      status: 201,
    }),
  ),
  withResponse("updates with 204", "update-number-group valid/example: undeclared-status", "update 200", () =>
    empty(204),
  ),
  withResponse("deletes with 200", "delete-number-group valid/example: undeclared-status", "delete 204", () =>
    json(200, {}),
  ),
  withResponse(
    "deletes a membership with 200",
    "delete-number-group-membership valid/example: undeclared-status",
    "delete-member 204",
    () => json(200, {}),
  ),
  withResponse(
    "redirects a retrieval",
    "retrieve-number-group valid/example: not-accepted",
    "retrieve 200",
    (response) => ({ ...response, status: 302 }),
  ),
  withResponse("fails to list", "list-number-groups valid/example: server-error", "list 200", () => FAILURE),
  withResponse("fails to create", "create-number-group valid/example: server-error", "create 201", () => FAILURE),
  withResponse("fails to update", "update-number-group valid/example: server-error", "update 200", () => FAILURE),
  withResponse(
    "fails to list memberships",
    "list-number-group-memberships valid/example: server-error",
    "list-member 200",
    () => FAILURE,
  ),
  withResponse("finds nothing", "retrieve-number-group valid/example: not-accepted", "retrieve 200", () =>
    json(404, { error: "Not Found" }),
  ),
  withResponse("rejects every creation", "create-number-group valid/example: not-accepted", "create 201", () =>
    json(422, { errors: [] }),
  ),
  withResponse("is unavailable", "update-number-group valid/example: server-error", "update 200", () =>
    json(503, { error: "Service Unavailable" }),
  ),
  withResponse(
    "limits the rate of requests",
    "list-number-group-memberships valid/example: not-accepted",
    "list-member 200",
    () => json(429, { error: "Too Many Requests" }),
  ),
  defect("responds to an unknown id with 200 and null", "retrieve-number-group invalid/unknown:path.id: not-rejected", {
    notFound: () => json(200, null),
  }),
  defect("fails on an unknown id", "retrieve-number-group invalid/unknown:path.id: server-error", {
    notFound: () => FAILURE,
  }),
  defect("responds to an unknown id with 410", "retrieve-number-group invalid/unknown:path.id: not-rejected", {
    notFound: () => json(410, { error: "Gone" }),
  }),
  defect("responds to an unknown id with 422", "retrieve-number-group invalid/unknown:path.id: not-rejected", {
    notFound: () => json(422, { errors: [] }),
  }),
  withResponse("deletes unknown groups", "delete-number-group invalid/format:path.id: not-rejected", "delete 404", () =>
    empty(204),
  ),
  withResponse(
    "deletes unknown memberships",
    "delete-number-group-membership invalid/format:path.id: not-rejected",
    "delete-member 404",
    () => empty(204),
  ),
  defect("fails on a malformed id", "retrieve-number-group invalid/format:path.id: server-error", {
    badId: () => FAILURE,
  }),
  defect("responds to a malformed id with 400", "retrieve-number-group invalid/format:path.id: undeclared-status", {
    badId: () => json(400, { message: "no uuid" }),
  }),
  defect("accepts PATCH", "list-number-groups method/PATCH: undeclared-method", {
    before: (it) => (it.method === "PATCH" ? json(200, {}) : undefined),
  }),
  defect("accepts DELETE of the whole list", "list-number-groups method/DELETE: undeclared-method", {
    before: (it) => (it.method === "DELETE" && it.path === "/number_groups" ? empty(204) : undefined),
  }),
  defect("creates by PUT", "list-number-groups method/PUT: undeclared-method", {
    before: (it) => (it.method === "PUT" && it.path === "/number_groups" ? json(201, {}) : undefined),
  }),
  defect("fails on an undeclared method", "list-number-groups method/PATCH: server-error", {
    before: (it) => (it.method === "PATCH" ? FAILURE : undefined),
  }),
];
