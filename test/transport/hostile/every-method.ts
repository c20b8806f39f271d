const STATUSES = "200 201 401 422 500";

/** Replacement for `generated/operations.ts`, in which number groups have every method. */
export const operations = {
  "/number_groups": {
    GET: `${STATUSES} list-number-groups`,
    POST: `${STATUSES} create-number-group`,
    PUT: `${STATUSES} replace-number-groups`,
    DELETE: `${STATUSES} delete-number-groups`,
  },
  "/number_groups/all": { DELETE: "204 401 delete-every-number-group" },
};
