const STATUSES = "200 201 401 422 500";

/** A run-time table in which number groups have every method; it replaces `generated/operations.ts`. */
export const operations = {
  "/number_groups": {
    GET: `${STATUSES} list-number-groups`,
    POST: `${STATUSES} create-number-group`,
    PUT: `${STATUSES} replace-number-groups`,
    DELETE: `${STATUSES} delete-number-groups`,
  },
  "/number_groups/all": { DELETE: "204 401 delete-every-number-group" },
};

export const hasRanges = false;

export const hasStyles = false;
