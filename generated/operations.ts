// Generated from openapi/relay-rest.yaml by `npm run generate`. Do not edit.

/** Path template -> method -> operation id and declared statuses. */
export const operations: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "/number_groups": {
    POST: "create-number-group 200 201 401 422 500",
  },
};
