import { PHONE_NUMBER_ID } from "./store.ts";

/** The operations on groups. They are named in full: to plan what `*-number-group` selects takes ten times longer. */
export const GROUPS: readonly string[] = [
  "list-number-groups",
  "create-number-group",
  "retrieve-number-group",
  "update-number-group",
  "delete-number-group",
];

/** What of the contract the server serves, and what a check has to be told of it. */
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
