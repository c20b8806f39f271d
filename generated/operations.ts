// Generated from openapi/relay-rest.yaml by `npm run generate`. Do not edit.

/** Path template -> method -> declared statuses and operation id. */
export const operations: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "/number_groups": {
    POST: "200 201 401 422 500 create-number-group",
  },
};
