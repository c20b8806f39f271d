// Generated from openapi/relay-rest.yaml by `npm run generate`. Do not edit.

/** Path template -> method -> declared statuses and operation id. */
export const operations: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "/number_groups": {
    GET: "200 401 422 500 list-number-groups",
    POST: "200 201 401 422 500 create-number-group",
  },
  "/number_groups/{id}": {
    GET: "200 401 404 422 500 retrieve-number-group",
    PUT: "200 401 404 422 500 update-number-group",
    DELETE: "204 400 401 404 500 delete-number-group",
  },
  "/number_groups/{NumberGroupId}/number_group_memberships": {
    GET: "200 401 404 422 500 list-number-group-memberships",
    POST: "200 201 401 404 422 500 create-number-group-membership",
  },
  "/number_group_memberships/{id}": {
    GET: "200 401 404 422 500 retrieve-number-group-membership",
    DELETE: "204 400 401 404 500 delete-number-group-membership",
  },
};
