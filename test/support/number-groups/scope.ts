import { PHONE_NUMBER_ID } from "./store.ts";

/** Operations on groups. They are named in full, because planning with `*-number-group` takes ten times longer. */
export const GROUPS: readonly string[] = [
  "list-number-groups",
  "create-number-group",
  "retrieve-number-group",
  "update-number-group",
  "delete-number-group",
];

/** Options of a check that cover the operations and resources of the server. */
export const SCOPE = {
  only: [
    ...GROUPS,
    "list-number-group-memberships",
    "create-number-group-membership",
    "retrieve-number-group-membership",
    "delete-number-group-membership",
  ],
  fixtures: { phone_number_id: PHONE_NUMBER_ID },
};
