// Generated from openapi/relay-rest.yaml by `npm run generate`. Do not edit.

/** Path template -> method -> declared statuses and operation id. */
export const operations: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "/number_groups": {
    GET: "200 401 422 500 page_number:needs:page_token:0 list-number-groups",
    POST: "200 201 401 422 500 create-number-group",
  },
  "/number_groups/{id}": {
    GET: "200 401 404 422 500 retrieve-number-group",
    PUT: "200 401 404 422 500 update-number-group",
    DELETE: "204 400 401 404 500 delete-number-group",
  },
  "/number_groups/{NumberGroupId}/number_group_memberships": {
    GET: "200 401 404 422 500 page_number:needs:page_token:0 list-number-group-memberships",
    POST: "200 201 401 404 422 500 create-number-group-membership",
  },
  "/number_group_memberships/{id}": {
    GET: "200 401 404 422 500 retrieve-number-group-membership",
    DELETE: "204 400 401 404 500 delete-number-group-membership",
  },
  "/phone_numbers": {
    GET: "200 400 401 500 page_number:needs:page_token:0 list-phone-numbers",
    POST: "200 201 400 401 422 500 purchase-phone-number",
  },
  "/phone_numbers/search": {
    GET: "200 401 422 500 city:needs:region starts_with:excludes:contains starts_with:excludes:ends_with contains:excludes:ends_with search-available-phone-numbers",
  },
  "/phone_numbers/{id}": {
    GET: "200 401 404 422 500 retrieve-phone-number",
    PUT: "200 401 404 422 500 update-phone-number",
    DELETE: "204 401 404 422 500 release-phone-number",
  },
  "/phone_numbers/{id}/e911_address": {
    POST: "200 401 404 422 500 assign-e911-address",
    DELETE: "200 401 404 422 500 remove-e911-address",
  },
  "/phone_numbers/{id}/cnam": {
    GET: "200 401 404 500 retrieve-phone-number-cnam",
    POST: "200 201 401 404 422 500 request-phone-number-cnam",
    DELETE: "204 401 404 500 delete-phone-number-cnam",
  },
  "/imported_phone_numbers": {
    POST: "200 201 401 422 500 create-imported-phone-number",
  },
  "/lookup/phone_number/{e164_number}": {
    GET: "200 401 404 500 lookup-phone-number",
  },
  "/addresses": {
    GET: "200 401 422 500 page_number:needs:page_token:0 list-addresses",
    POST: "200 201 401 422 500 create-address",
  },
  "/addresses/{id}": {
    GET: "200 401 404 422 500 get-address",
    PUT: "200 401 404 422 500 update-address",
    DELETE: "204 400 401 404 500 delete-address",
  },
  "/mfa/call": {
    POST: "200 201 401 422 500 request-mfa-call",
  },
  "/mfa/sms": {
    POST: "200 201 401 422 500 request-mfa-sms",
  },
  "/mfa/{mfa_request_id}/verify": {
    POST: "200 401 404 422 500 verify-mfa-token",
  },
  "/short_codes": {
    GET: "200 400 401 500 page_number:needs:page_token:0 list-short-codes",
  },
  "/short_codes/{id}": {
    GET: "200 401 404 422 500 retrieve-short-code",
    PUT: "200 401 404 422 500 update-short-code",
  },
  "/verified_caller_ids": {
    GET: "200 401 500 page_number:needs:page_token:0 list-verified-caller-ids",
    POST: "200 201 401 422 500 create-verified-caller-id",
  },
  "/verified_caller_ids/{id}": {
    GET: "200 401 404 500 retrieve-verified-caller-id",
    PUT: "200 401 404 422 500 update-verified-caller-id",
    DELETE: "204 401 404 500 delete-verified-caller-id",
  },
  "/verified_caller_ids/{id}/verification": {
    POST: "200 401 404 500 redial-verification-call",
    PUT: "200 401 404 422 500 validate-verification-code",
  },
  "/registry/beta/brands": {
    GET: "200 401 500 page_number:needs:page_token:0 list-brands",
    POST: "200 201 401 422 500 create-brand",
  },
  "/registry/beta/brands/{id}": {
    GET: "200 401 404 500 retrieve-brand",
    PUT: "200 401 404 422 500 update-brand",
  },
  "/registry/beta/brands/{id}/campaigns": {
    GET: "200 401 404 500 page_number:needs:page_token:0 list-campaigns",
    POST: "200 201 401 404 422 500 create-campaign",
  },
  "/registry/beta/campaigns/{id}": {
    GET: "200 401 404 500 retrieve-campaign",
    PUT: "200 401 404 422 500 update-campaign",
  },
  "/registry/beta/campaigns/{id}/numbers": {
    GET: "200 401 404 500 page_number:needs:page_token:0 list-number-assignments",
  },
  "/registry/beta/campaigns/{id}/orders": {
    GET: "200 401 404 500 page_number:needs:page_token:0 list-orders",
    POST: "200 201 401 404 422 500 create-order",
  },
  "/registry/beta/numbers/{id}": {
    DELETE: "204 401 404 500 delete-number-assignment",
  },
  "/registry/beta/orders/{id}": {
    GET: "200 401 404 500 retrieve-order",
  },
  "/queues": {
    GET: "200 401 422 500 page_number:needs:page_token:0 list-queues",
    POST: "200 201 401 422 500 create-queue",
  },
  "/queues/{id}": {
    GET: "200 401 404 422 500 get-queue",
    PUT: "200 400 401 404 422 500 update-queue",
    DELETE: "204 400 401 404 500 delete-queue",
  },
  "/queues/{queue_id}/members": {
    GET: "200 401 404 500 page_number:needs:page_token:0 list-queue-members",
  },
  "/queues/{queue_id}/members/next": {
    GET: "200 401 404 500 retrieve-next-queue-member",
  },
  "/queues/{queue_id}/members/{id}": {
    GET: "200 401 404 500 retrieve-queue-member",
  },
  "/recordings": {
    GET: "200 401 404 422 500 page_number:needs:page_token:0 list-call-recordings",
  },
  "/recordings/{id}": {
    GET: "200 401 404 422 500 get-call-recording",
    DELETE: "204 401 404 422 500 delete-call-recording",
  },
  "/recordings/{id}.mp3": {
    GET: "302 401 404 500 download-call-recording",
  },
  "/endpoints/sip": {
    GET: "200 401 422 500 page_number:needs:page_token:0 list-sip-endpoints",
    POST: "200 201 401 422 500 create-sip-endpoint",
  },
  "/endpoints/sip/{id}": {
    GET: "200 401 404 422 500 retrieve-sip-endpoint",
    PUT: "200 201 401 404 422 500 update-sip-endpoint",
    DELETE: "204 400 401 404 500 delete-sip-endpoint",
  },
  "/sip_profile": {
    GET: "200 401 500 retrieve-sip-profile",
    PUT: "201 401 422 500 update-sip-profile",
  },
  "/domain_applications": {
    GET: "200 401 422 500 page_number:needs:page_token:0 list-domain-applications",
    POST: "200 201 401 422 500 create-domain-application",
  },
  "/domain_applications/{id}": {
    GET: "200 401 404 422 500 retrieve-domain-application",
    PUT: "200 401 404 422 500 update-domain-application",
    DELETE: "204 400 401 404 500 delete-domain-application",
  },
};

/** A status of a row is a range such as `4XX`, or `default`. The build leaves out code that no row needs. */
export const hasRanges: boolean = false;

/** A row has a form or the style of a query parameter. */
export const hasStyles: boolean = false;

/** Builds a multipart/form-data body, which no operation has. */
export const toForm: ((values: object) => never) | undefined = undefined;
