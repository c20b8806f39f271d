import { PHONE_NUMBER_ID } from "./store.ts";

/** What of the contract the server serves, and what a check has to be told of it. */
export const SCOPE = {
  only: ["*-number-group", "*-number-groups", "*-number-group-membership*"],
  fixtures: { phone_number_id: PHONE_NUMBER_ID },
};
