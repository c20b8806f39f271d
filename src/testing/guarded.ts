/**
 * Operations that cost money, place a call, send a message or change what a whole project shares. A check calls them
 * only when they are named in `only`, in full.
 */
export const GUARDED: ReadonlyMap<string, string> = new Map([
  ["purchase-phone-number", "buys a phone number"],
  ["create-imported-phone-number", "imports a phone number"],
  ["lookup-phone-number", "is charged for each lookup"],
  ["request-phone-number-cnam", "orders a caller name"],
  ["create-verified-caller-id", "places a call"],
  ["redial-verification-call", "places a call"],
  ["request-mfa-call", "places a call"],
  ["request-mfa-sms", "sends a message"],
  ["create-brand", "registers a brand"],
  ["create-campaign", "registers a campaign"],
  ["create-order", "orders numbers for a campaign"],
  ["update-sip-profile", "changes the SIP profile of the whole project"],
]);
