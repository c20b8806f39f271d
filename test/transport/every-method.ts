const STATUSES = "200 201 401 422 500";

/** The contract's table had its number groups every method: what stands in for `generated/operations.ts`. */
export const operations = {
  "/number_groups": {
    GET: `list-number-groups ${STATUSES}`,
    POST: `create-number-group ${STATUSES}`,
    PUT: `replace-number-groups ${STATUSES}`,
    DELETE: `delete-number-groups ${STATUSES}`,
  },
  "/number_groups/all": { DELETE: "delete-every-number-group 204 401" },
};
