import { empty, json } from "../number-groups/messages.ts";
import { CORRECT_RULES, CREDENTIALS } from "../number-groups/rules.ts";
import { type Defect, defect, operationOf } from "./defect.ts";

const { isAuthorized } = CORRECT_RULES;
const { projectId, token } = CREDENTIALS;

/** Servers that accept requests without valid credentials, or reject them incorrectly. */
export const AUTH_DEFECTS: readonly Defect[] = [
  defect("accepts all requests", "list-number-groups auth/none: not-authenticated", { isAuthorized: () => true }),
  defect("accepts requests without credentials", "list-number-groups auth/none: not-authenticated", {
    isAuthorized: (it) => it.authorization === undefined || isAuthorized(it),
  }),
  defect("authenticates only writes", "list-number-groups auth/none: not-authenticated", {
    isAuthorized: (it) => it.method === "GET" || isAuthorized(it),
  }),
  defect("does not authenticate deletions", "delete-number-group auth/none: not-authenticated", {
    isAuthorized: (it) => it.method === "DELETE" || isAuthorized(it),
  }),
  defect(
    "does not authenticate the retrieval of memberships",
    "retrieve-number-group-membership auth/none: not-authenticated",
    {
      isAuthorized: (it) => operationOf(it) === "retrieve-member" || isAuthorized(it),
    },
  ),
  defect("accepts any Authorization header", "list-number-groups auth/scheme: not-authenticated", {
    isAuthorized: (it) => it.authorization !== undefined,
  }),
  defect("accepts the Bearer scheme", "list-number-groups auth/scheme: not-authenticated", {
    isAuthorized: (it) => it.authorization?.startsWith("Bearer ") === true || isAuthorized(it),
  }),
  defect("accepts credentials that are not base64", "list-number-groups auth/malformed: not-authenticated", {
    isAuthorized: (it) => it.authorization === "Basic !!!" || isAuthorized(it),
  }),
  defect("accepts credentials without a colon", "list-number-groups auth/no-colon: not-authenticated", {
    isAuthorized: (it) =>
      (!decoded(it.authorization).includes(":") && it.authorization?.startsWith("Basic ") === true) || isAuthorized(it),
  }),
  defect("accepts empty credentials", "list-number-groups auth/empty: not-authenticated", {
    isAuthorized: (it) => it.authorization === "Basic Og==" || isAuthorized(it),
  }),
  defect("does not compare the token", "list-number-groups auth-live/wrong-token: not-authenticated", {
    isAuthorized: (it) => decoded(it.authorization).startsWith(`${projectId}:`),
  }),
  defect("does not compare the project", "list-number-groups auth-live/wrong-project: not-authenticated", {
    isAuthorized: (it) => decoded(it.authorization).endsWith(`:${token}`),
  }),
  defect("looks up the resource before it authenticates", "retrieve-number-group auth/none: not-authenticated", {
    before: (it, store) => {
      const id = it.path.split("/")[2];
      const isMissing = id !== undefined && store.group(id) === undefined && store.membership(id) === undefined;
      return isMissing ? json(404, { error: "Not Found" }) : undefined;
    },
  }),
  defect("validates the body before it authenticates", "create-number-group auth/none: not-authenticated", {
    isAuthorized: (it) => it.body !== "" || isAuthorized(it),
    before: (it) => (it.body !== "" && !isAuthorized(it) ? CORRECT_RULES.reject([]) : undefined),
  }),
  defect("responds with 403 instead of 401", "list-number-groups auth/none: not-authenticated", {
    unauthorized: () => json(403, { error: "Forbidden" }),
  }),
  defect("responds with 401 without a body", "list-number-groups auth/none: body", { unauthorized: () => empty(401) }),
  defect("responds with 401 as plain text", "list-number-groups auth/none: media-type", {
    unauthorized: () => ({ status: 401, headers: { "content-type": "text/plain" }, body: "Unauthorized" }),
  }),
  defect("responds with 401 and another schema", "list-number-groups auth/none: schema", {
    unauthorized: () => json(401, { message: "Unauthorized" }),
  }),
  defect("responds with 401 and another error text", "list-number-groups auth/none: schema", {
    unauthorized: () => json(401, { error: "Forbidden" }),
  }),
  defect("responds with 404 instead of 401", "list-number-groups auth/none: not-authenticated", {
    unauthorized: () => json(404, { error: "Not Found" }),
  }),
  defect("redirects to a login", "list-number-groups auth/none: not-authenticated", {
    unauthorized: () => ({ status: 302, headers: { location: "/login" }, body: undefined }),
  }),
  defect("fails on a malformed header", "list-number-groups auth/malformed: not-authenticated", {
    before: (it) => (it.authorization === "Basic !!!" ? json(500, { error: "Internal Server Error" }) : undefined),
  }),
];

function decoded(authorization = ""): string {
  return Buffer.from(authorization.replace(/^Basic /, ""), "base64").toString();
}
