import { empty, json } from "../number-groups/messages.ts";
import { CORRECT_RULES, CREDENTIALS } from "../number-groups/rules.ts";
import { type Defects, operationOf } from "./defect.ts";

const { isAuthorized } = CORRECT_RULES;
const { projectId, token } = CREDENTIALS;

/** Servers that accept requests without valid credentials, or reject them incorrectly. */
export const AUTH_DEFECTS: Defects = {
  "list-number-groups auth/none: not-authenticated": {
    "accepts all requests": { isAuthorized: () => true },
    "accepts requests without credentials": {
      isAuthorized: (it) => it.authorization === undefined || isAuthorized(it),
    },
    "authenticates only writes": { isAuthorized: (it) => it.method === "GET" || isAuthorized(it) },
    "responds with 403 instead of 401": { unauthorized: () => json(403, { error: "Forbidden" }) },
    "responds with 404 instead of 401": { unauthorized: () => json(404, { error: "Not Found" }) },
    "redirects to a login": { unauthorized: () => ({ status: 302, headers: { location: "/login" }, body: undefined }) },
  },
  "delete-number-group auth/none: not-authenticated": {
    "does not authenticate deletions": { isAuthorized: (it) => it.method === "DELETE" || isAuthorized(it) },
  },
  "retrieve-number-group-membership auth/none: not-authenticated": {
    "does not authenticate the retrieval of memberships": {
      isAuthorized: (it) => operationOf(it) === "retrieve-member" || isAuthorized(it),
    },
  },
  "list-number-groups auth/scheme: not-authenticated": {
    "accepts any Authorization header": { isAuthorized: (it) => it.authorization !== undefined },
    "accepts the Bearer scheme": {
      isAuthorized: (it) => it.authorization?.startsWith("Bearer ") === true || isAuthorized(it),
    },
  },
  "list-number-groups auth/malformed: not-authenticated": {
    "accepts credentials that are not base64": {
      isAuthorized: (it) => it.authorization === "Basic !!!" || isAuthorized(it),
    },
    "fails on a malformed header": {
      before: (it) => (it.authorization === "Basic !!!" ? json(500, { error: "Internal Server Error" }) : undefined),
    },
  },
  "list-number-groups auth/no-colon: not-authenticated": {
    "accepts credentials without a colon": {
      isAuthorized: (it) =>
        (!decoded(it.authorization).includes(":") && it.authorization?.startsWith("Basic ") === true) ||
        isAuthorized(it),
    },
  },
  "list-number-groups auth/empty: not-authenticated": {
    "accepts empty credentials": { isAuthorized: (it) => it.authorization === "Basic Og==" || isAuthorized(it) },
  },
  "list-number-groups auth-live/wrong-token: not-authenticated": {
    "does not compare the token": { isAuthorized: (it) => decoded(it.authorization).startsWith(`${projectId}:`) },
  },
  "list-number-groups auth-live/wrong-project: not-authenticated": {
    "does not compare the project": { isAuthorized: (it) => decoded(it.authorization).endsWith(`:${token}`) },
  },
  "retrieve-number-group auth/none: not-authenticated": {
    "looks up the resource before it authenticates": {
      before: (it, store) => {
        const id = it.path.split("/")[2];
        const isMissing = id !== undefined && store.group(id) === undefined && store.membership(id) === undefined;
        return isMissing ? json(404, { error: "Not Found" }) : undefined;
      },
    },
  },
  "create-number-group auth/none: not-authenticated": {
    "validates the body before it authenticates": {
      isAuthorized: (it) => it.body !== "" || isAuthorized(it),
      before: (it) => (it.body !== "" && !isAuthorized(it) ? CORRECT_RULES.reject([]) : undefined),
    },
  },
  "list-number-groups auth/none: body": { "responds with 401 without a body": { unauthorized: () => empty(401) } },
  "list-number-groups auth/none: media-type": {
    "responds with 401 as plain text": {
      unauthorized: () => ({ status: 401, headers: { "content-type": "text/plain" }, body: "Unauthorized" }),
    },
  },
  "list-number-groups auth/none: schema": {
    "responds with 401 and another schema": { unauthorized: () => json(401, { message: "Unauthorized" }) },
    "responds with 401 and another error text": { unauthorized: () => json(401, { error: "Forbidden" }) },
  },
};

function decoded(authorization = ""): string {
  return Buffer.from(authorization.replace(/^Basic /, ""), "base64").toString();
}
