import { toOperations } from "../../scripts/operations.js";

/**
 * The run-time table of the whole API, as `npm run generate` will write it once the contract has every operation:
 * what a bundle must have room for. It gives way to generated/operations.ts then.
 */
export function wholeTable() {
  /** @type {import("../../scripts/operations.js").Contract} */
  const contract = { paths: {} };
  for (const row of ROWS) {
    const [method = "", path = "", operationId = "", ...statuses] = row.split(" ");
    const responses = Object.fromEntries(statuses.map((status) => [status, {}]));
    contract.paths[path] = { ...contract.paths[path], [method.toLowerCase()]: { operationId, responses } };
  }
  return toOperations(contract);
}

/** Method, path, operation id and statuses of the 77 operations that the API is known to have. */
const ROWS = [
  "GET /number_groups list-number-groups 200 401 422 500",
  "POST /number_groups create-number-group 200 201 401 422 500",
  "GET /number_groups/{id} retrieve-number-group 200 401 404 422 500",
  "PUT /number_groups/{id} update-number-group 200 401 404 422 500",
  "DELETE /number_groups/{id} delete-number-group 204 400 401 404 500",
  "GET /number_group_memberships/{id} retrieve-number-group-membership 200 401 404 422 500",
  "DELETE /number_group_memberships/{id} delete-number-group-membership 204 400 401 404 500",
  "GET /number_groups/{NumberGroupId}/number_group_memberships list-number-group-memberships 200 401 404 422 500",
  "POST /number_groups/{NumberGroupId}/number_group_memberships create-number-group-membership 200 201 401 404 422 500",
  "GET /phone_numbers list-phone-numbers 200 400 401 500",
  "POST /phone_numbers purchase-phone-number 200 201 400 401 422 500",
  "GET /phone_numbers/search search-available-phone-numbers 200 401 500",
  "GET /phone_numbers/{id} retrieve-phone-number 200 401 404 422 500",
  "PUT /phone_numbers/{id} update-phone-number 200 401 404 422 500",
  "DELETE /phone_numbers/{id} release-phone-number 204 401 404 422 500",
  "POST /phone_numbers/{id}/e911_address assign-e911-address 200 401 404 422 500",
  "DELETE /phone_numbers/{id}/e911_address remove-e911-address 200 401 404 422 500",
  "POST /imported_phone_numbers create-imported-phone-number 200 201 401 422 500",
  "GET /lookup/phone_number/{e164_number} lookup-phone-number 200 401 404 500",
  "GET /addresses list-addresses 200 401 422 500",
  "POST /addresses create-address 200 201 401 422 500",
  "GET /addresses/{id} get-address 200 401 404 422 500",
  "PUT /addresses/{id} update-address 200 401 404 422 500",
  "DELETE /addresses/{id} delete-address 204 400 401 404 500",
  "GET /verified_caller_ids list-verified-caller-ids 200 401 500",
  "POST /verified_caller_ids create-verified-caller-id 200 201 401 422 500",
  "GET /verified_caller_ids/{id} retrieve-verified-caller-id 200 401 404 500",
  "PUT /verified_caller_ids/{id} update-verified-caller-id 200 401 404 422 500",
  "DELETE /verified_caller_ids/{id} delete-verified-caller-id 204 401 404 500",
  "POST /verified_caller_ids/{id}/verification redial-verification-call 200 401 404 500",
  "PUT /verified_caller_ids/{id}/verification validate-verification-code 200 401 404 422 500",
  "GET /short_codes list-short-codes 200 400 401 500",
  "GET /short_codes/{id} retrieve-short-code 200 401 404 422 500",
  "PUT /short_codes/{id} update-short-code 200 401 404 422 500",
  "POST /mfa/call request-mfa-call 200 401 422 500",
  "POST /mfa/sms request-mfa-sms 200 401 422 500",
  "POST /mfa/{mfa_request_id}/verify verify-mfa-token 200 401 422 500",
  "GET /queues list-queues 200 401 422 500",
  "POST /queues create-queue 200 201 401 422 500",
  "GET /queues/{id} get-queue 200 401 404 422 500",
  "PUT /queues/{id} update-queue 200 400 401 422 500",
  "DELETE /queues/{id} delete-queue 204 400 401 404 500",
  "GET /queues/{queue_id}/members list-queue-members 200 401 404 500",
  "GET /queues/{queue_id}/members/next retrieve-next-queue-member 200 401 404 500",
  "GET /queues/{queue_id}/members/{id} retrieve-queue-member 200 401 404 500",
  "GET /recordings list-call-recordings 200 401 404 422 500",
  "GET /recordings/{id} get-call-recording 200 401 404 422 500",
  "DELETE /recordings/{id} delete-call-recording 204 401 404 422 500",
  "GET /endpoints/sip list-sip-endpoints 200 401 422 500",
  "POST /endpoints/sip create-sip-endpoint 200 201 401 422 500",
  "GET /endpoints/sip/{id} retrieve-sip-endpoint 200 401 404 422 500",
  "PUT /endpoints/sip/{id} update-sip-endpoint 200 401 404 422 500",
  "DELETE /endpoints/sip/{id} delete-sip-endpoint 204 400 401 404 500",
  "GET /sip_profile retrieve-sip-profile 200 401 500",
  "PUT /sip_profile update-sip-profile 201 401 422 500",
  "GET /domain_applications list-domain-applications 200 401 422 500",
  "POST /domain_applications create-domain-application 200 201 401 422 500",
  "GET /domain_applications/{id} retrieve-domain-application 200 401 404 422 500",
  "PUT /domain_applications/{id} update-domain-application 200 401 404 422 500",
  "DELETE /domain_applications/{id} delete-domain-application 204 400 401 404 500",
  "GET /registry/beta/brands list-brands 200 401 500",
  "POST /registry/beta/brands create-brand 200 201 401 422 500",
  "GET /registry/beta/brands/{id} retrieve-brand 200 401 404 500",
  "PUT /registry/beta/brands/{id} update-brand 200 401 404 422 500",
  "GET /registry/beta/brands/{id}/campaigns list-campaigns 200 401 404 500",
  "POST /registry/beta/brands/{id}/campaigns create-campaign 200 201 401 404 422 500",
  "GET /registry/beta/campaigns/{id} retrieve-campaign 200 401 404 500",
  "PUT /registry/beta/campaigns/{id} update-campaign 200 401 404 422 500",
  "GET /registry/beta/campaigns/{id}/numbers list-number-assignments 200 401 404 500",
  "GET /registry/beta/campaigns/{id}/orders list-orders 200 401 404 500",
  "POST /registry/beta/campaigns/{id}/orders create-order 200 201 401 404 422 500",
  "DELETE /registry/beta/numbers/{id} delete-number-assignment 204 401 404 500",
  "GET /registry/beta/orders/{id} retrieve-order 200 401 404 500",
  "GET /phone_numbers/{id}/cnam retrieve-phone-number-cnam 200 401 404 500",
  "POST /phone_numbers/{id}/cnam request-phone-number-cnam 200 201 401 404 422 500",
  "DELETE /phone_numbers/{id}/cnam delete-phone-number-cnam 204 401 404 500",
  "GET /recordings/{id}.mp3 download-call-recording 302 401 404 500",
];
