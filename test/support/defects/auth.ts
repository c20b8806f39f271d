import { empty, json } from "../number-groups/messages.ts";
import { CREDENTIALS, SOUND_RULES } from "../number-groups/rules.ts";
import { type Defect, defect, operationOf } from "./defect.ts";

const { isAuthorized } = SOUND_RULES;
const { projectId, token } = CREDENTIALS;

/** Servers that let in whom they should not, or turn people away wrongly. */
export const AUTH_DEFECTS: readonly Defect[] = [
  defect("lets everyone in", "list-number-groups auth/none: not-authenticated", { isAuthorized: () => true }),
  defect("lets in who sends no header", "list-number-groups auth/none: not-authenticated", {
    isAuthorized: (it) => it.authorization === undefined || isAuthorized(it),
  }),
  defect("asks only those who write", "list-number-groups auth/none: not-authenticated", {
    isAuthorized: (it) => it.method === "GET" || isAuthorized(it),
  }),
  defect("forgets to ask who deletes", "delete-number-group auth/none: not-authenticated", {
    isAuthorized: (it) => it.method === "DELETE" || isAuthorized(it),
  }),
  defect("forgets to ask who retrieves a membership", "retrieve-number-group-membership auth/none: not-authenticated", {
    isAuthorized: (it) => operationOf(it) === "retrieve-member" || isAuthorized(it),
  }),
  defect("takes any header for credentials", "list-number-groups auth/scheme: not-authenticated", {
    isAuthorized: (it) => it.authorization !== undefined,
  }),
  defect("takes any scheme", "list-number-groups auth/scheme: not-authenticated", {
    isAuthorized: (it) => it.authorization?.startsWith("Bearer ") === true || isAuthorized(it),
  }),
  defect("takes what is not base64", "list-number-groups auth/malformed: not-authenticated", {
    isAuthorized: (it) => it.authorization === "Basic !!!" || isAuthorized(it),
  }),
  defect("takes credentials without a colon", "list-number-groups auth/no-colon: not-authenticated", {
    isAuthorized: (it) =>
      (!decoded(it.authorization).includes(":") && it.authorization?.startsWith("Basic ") === true) || isAuthorized(it),
  }),
  defect("takes empty credentials", "list-number-groups auth/empty: not-authenticated", {
    isAuthorized: (it) => it.authorization === "Basic Og==" || isAuthorized(it),
  }),
  defect("does not compare the token", "list-number-groups auth-live/wrong-token: not-authenticated", {
    isAuthorized: (it) => decoded(it.authorization).startsWith(`${projectId}:`),
  }),
  defect("does not compare the project", "list-number-groups auth-live/wrong-project: not-authenticated", {
    isAuthorized: (it) => decoded(it.authorization).endsWith(`:${token}`),
  }),
  defect("looks before it asks", "retrieve-number-group auth/none: not-authenticated", {
    before: (it, store) => {
      const id = it.path.split("/")[2];
      const isMissing = id !== undefined && store.group(id) === undefined && store.membership(id) === undefined;
      return isMissing ? json(404, { error: "Not Found" }) : undefined;
    },
  }),
  defect("reads the body before it asks", "create-number-group auth/none: not-authenticated", {
    isAuthorized: (it) => it.body !== "" || isAuthorized(it),
    before: (it) => (it.body !== "" && !isAuthorized(it) ? SOUND_RULES.refuse([]) : undefined),
  }),
  defect("answers 403 instead of 401", "list-number-groups auth/none: not-authenticated", {
    unauthorized: () => json(403, { error: "Forbidden" }),
  }),
  defect("answers 401 without a body", "list-number-groups auth/none: body", { unauthorized: () => empty(401) }),
  defect("answers 401 in words", "list-number-groups auth/none: media-type", {
    unauthorized: () => ({ status: 401, headers: { "content-type": "text/plain" }, body: "Unauthorized" }),
  }),
  defect("answers 401 with another body", "list-number-groups auth/none: schema", {
    unauthorized: () => json(401, { message: "Unauthorized" }),
  }),
  defect("answers 401 with another word", "list-number-groups auth/none: schema", {
    unauthorized: () => json(401, { error: "Forbidden" }),
  }),
  defect("answers 404 to hide from strangers", "list-number-groups auth/none: not-authenticated", {
    unauthorized: () => json(404, { error: "Not Found" }),
  }),
  defect("redirects to a login", "list-number-groups auth/none: not-authenticated", {
    unauthorized: () => ({ status: 302, headers: { location: "/login" }, body: undefined }),
  }),
  defect("fails on a header it cannot read", "list-number-groups auth/malformed: not-authenticated", {
    before: (it) => (it.authorization === "Basic !!!" ? json(500, { error: "Internal Server Error" }) : undefined),
  }),
];

function decoded(authorization = ""): string {
  return Buffer.from(authorization.replace(/^Basic /, ""), "base64").toString();
}
