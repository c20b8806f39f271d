import { empty, json } from "../number-groups/messages.ts";
import { answering, type Defect, defect } from "./defect.ts";

const FAILURE = json(500, { error: "Internal Server Error" });

/** Servers that answer with another status than they should. */
export const STATUS_DEFECTS: readonly Defect[] = [
  answering("creates with 202", "create-number-group valid/example: undeclared-status", "create 201", (answer) => ({
    ...answer,
    status: 202,
  })),
  answering("creates with 204", "create-number-group valid/example: undeclared-status", "create 201", () => empty(204)),
  answering("lists with 206", "list-number-groups valid/example: undeclared-status", "list 200", (answer) => ({
    ...answer,
    status: 206,
  })),
  answering("updates with 201", "update-number-group valid/example: undeclared-status", "update 200", (answer) => ({
    ...answer,
    status: 201,
  })),
  answering("updates with 204", "update-number-group valid/example: undeclared-status", "update 200", () => empty(204)),
  answering("deletes with 200", "delete-number-group valid/example: undeclared-status", "delete 204", () =>
    json(200, {}),
  ),
  answering(
    "deletes a membership with 200",
    "delete-number-group-membership valid/example: undeclared-status",
    "delete-member 204",
    () => json(200, {}),
  ),
  answering(
    "redirects to the newest",
    "retrieve-number-group valid/example: not-accepted",
    "retrieve 200",
    (answer) => ({ ...answer, status: 302 }),
  ),
  answering("fails to list", "list-number-groups valid/example: server-error", "list 200", () => FAILURE),
  answering("fails to create", "create-number-group valid/example: server-error", "create 201", () => FAILURE),
  answering("fails to update", "update-number-group valid/example: server-error", "update 200", () => FAILURE),
  answering(
    "fails to list memberships",
    "list-number-group-memberships valid/example: server-error",
    "list-member 200",
    () => FAILURE,
  ),
  answering("finds nothing", "retrieve-number-group valid/example: not-accepted", "retrieve 200", () =>
    json(404, { error: "Not Found" }),
  ),
  answering("has no room", "create-number-group valid/example: not-accepted", "create 201", () =>
    json(422, { errors: [] }),
  ),
  answering("is busy", "update-number-group valid/example: server-error", "update 200", () =>
    json(503, { error: "Service Unavailable" }),
  ),
  answering(
    "limits how often one may ask",
    "list-number-group-memberships valid/example: not-accepted",
    "list-member 200",
    () => json(429, { error: "Too Many Requests" }),
  ),
  defect("answers 200 and null for what is not there", "retrieve-number-group invalid/unknown:path.id: not-rejected", {
    notFound: () => json(200, null),
  }),
  defect("fails on what is not there", "retrieve-number-group invalid/unknown:path.id: server-error", {
    notFound: () => FAILURE,
  }),
  defect("answers 410 for what is not there", "retrieve-number-group invalid/unknown:path.id: not-rejected", {
    notFound: () => json(410, { error: "Gone" }),
  }),
  defect("answers 422 for what is not there", "retrieve-number-group invalid/unknown:path.id: not-rejected", {
    notFound: () => json(422, { errors: [] }),
  }),
  answering("deletes what is not there", "delete-number-group invalid/format:path.id: not-rejected", "delete 404", () =>
    empty(204),
  ),
  answering(
    "deletes memberships that are not there",
    "delete-number-group-membership invalid/format:path.id: not-rejected",
    "delete-member 404",
    () => empty(204),
  ),
  defect("fails on an id that is none", "retrieve-number-group invalid/format:path.id: server-error", {
    badId: () => FAILURE,
  }),
  defect("answers 400 for an id that is none", "retrieve-number-group invalid/format:path.id: undeclared-status", {
    badId: () => json(400, { message: "no uuid" }),
  }),
  defect("takes an update for what a PATCH is for", "list-number-groups method/PATCH: undeclared-method", {
    before: (it) => (it.method === "PATCH" ? json(200, {}) : undefined),
  }),
  defect("deletes all when nothing is named", "list-number-groups method/DELETE: undeclared-method", {
    before: (it) => (it.method === "DELETE" && it.path === "/number_groups" ? empty(204) : undefined),
  }),
  defect("creates by PUT", "list-number-groups method/PUT: undeclared-method", {
    before: (it) => (it.method === "PUT" && it.path === "/number_groups" ? json(201, {}) : undefined),
  }),
  defect("fails on a method that it does not know", "list-number-groups method/PATCH: server-error", {
    before: (it) => (it.method === "PATCH" ? FAILURE : undefined),
  }),
];
