// Generated from openapi/relay-rest.yaml by `npm run generate`. Do not edit.

export interface paths {
    "/number_groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List number groups
         * @description The groups of the project, newest first.
         *
         *     Token scopes: Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; SignalWire's OpenAPI document of January 2026.
         */
        get: operations["list-number-groups"];
        put?: never;
        /**
         * Create a Number Group
         * @description Makes an empty group; numbers join it afterwards through memberships. Two calls make two
         *     groups: the API has no idempotency key.
         *
         *     Token scopes: Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; SignalWire's OpenAPI document of January 2026.
         */
        post: operations["create-number-group"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/number_groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The group's `id`. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a number group
         * @description One group, with the number of its members; who they are, its memberships tell.
         *
         *     Token scopes: Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; SignalWire's OpenAPI document of January 2026.
         */
        get: operations["retrieve-number-group"];
        /**
         * Update a number group
         * @description Replaces the group's settings: `name` is required even where only `sticky_sender` is to
         *     change. A `sticky_sender` that is left out stays as it is.
         *
         *     Token scopes: Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; SignalWire's OpenAPI document of January 2026.
         */
        put: operations["update-number-group"];
        post?: never;
        /**
         * Delete a number group
         * @description Deletes the group. Its phone numbers stay with the project, but whatever sends through the
         *     group by its id stops working.
         *
         *     Token scopes: Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; SignalWire's OpenAPI document of January 2026.
         */
        delete: operations["delete-number-group"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/number_groups/{NumberGroupId}/number_group_memberships": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The group's `id`. The API spells this one parameter in PascalCase. */
                NumberGroupId: string;
            };
            cookie?: never;
        };
        /**
         * List the memberships of a number group
         * @description Which phone numbers are in the group, the latest to join first.
         *
         *     Token scopes: Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; SignalWire's OpenAPI document of January 2026.
         */
        get: operations["list-number-group-memberships"];
        put?: never;
        /**
         * Add a phone number to a number group
         * @description Puts a phone number of the project into the group. The body names it by its `id`, not by
         *     its digits.
         *
         *     Token scopes: Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; SignalWire's OpenAPI document of January 2026.
         */
        post: operations["create-number-group-membership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/number_group_memberships/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The membership's own `id`, which is neither the group's nor the phone number's. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a membership
         * @description One membership, that is which phone number is in which group.
         *
         *     Token scopes: Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; SignalWire's OpenAPI document of January 2026.
         */
        get: operations["retrieve-number-group-membership"];
        put?: never;
        post?: never;
        /**
         * Take a phone number out of its group
         * @description Ends the membership. The phone number stays with the project.
         *
         *     Token scopes: Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; SignalWire's OpenAPI document of January 2026.
         */
        delete: operations["delete-number-group-membership"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/phone_numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List phone numbers
         * @description The phone numbers of the project, newest first.
         *
         *     Token scopes: Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client; what callers report of real Spaces.
         */
        get: operations["list-phone-numbers"];
        put?: never;
        /**
         * Purchase a phone number
         * @description Buys a phone number that a search found, and bills for it. The API has no idempotency key: after a
         *     failure that leaves the outcome open, list the phone numbers before you buy again. A purchase that
         *     is refused is a 422, with codes such as `insufficient_balance`, `account_limit_exceeded` or
         *     `could_not_purchase`.
         *
         *     Token scopes: Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        post: operations["purchase-phone-number"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/phone_numbers/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search for phone numbers to buy
         * @description Phone numbers that can be bought now; nothing is reserved. Pass the `e164` of one to
         *     `POST /phone_numbers`. The answer is not paged: it ends at `max_results`.
         *
         *     `city` needs `region`. Of `starts_with`, `contains` and `ends_with` at most one may be given.
         *     `region` and `city` are refused for `toll-free` numbers. A breach of these rules is a 422, but a
         *     parameter that the API does not know is ignored without a word.
         *
         *     Token scopes: Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; SignalWire's OpenAPI document of January 2026; the models and tests of SignalWire's generated Python client; what callers report of real Spaces.
         */
        get: operations["search-available-phone-numbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/phone_numbers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The phone number's `id`, not its digits. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a phone number
         * @description One phone number of the project, with what handles its calls and messages. Also the way to follow
         *     `e911_status`, whose changes no webhook tells.
         *
         *     Token scopes: Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client; what callers report of real Spaces.
         */
        get: operations["retrieve-phone-number"];
        /**
         * Update a phone number
         * @description Changes the fields that are sent; despite the method, those left out stay as they are. Set a handler
         *     together with the field that it reads, which `call_handler` and `message_handler` list. What other
         *     handlers read stays on the number, without effect.
         *
         *     Token scopes: Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client; what callers report of real Spaces.
         */
        put: operations["update-phone-number"];
        post?: never;
        /**
         * Release a phone number
         * @description Gives the number back to SignalWire. One that was bought in the last 14 days, in a trial in the last
         *     30, cannot be: the answer is a 422 with the code `purchased_too_recently`.
         *
         *     Token scopes: Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026.
         */
        delete: operations["release-phone-number"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/phone_numbers/{id}/e911_address": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The phone number's `id`, not its digits. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign an E911 address to a phone number
         * @description Registers the address that emergency services are sent to when this number calls them. Only in the
         *     US. The carrier decides later: `e911_status` is `pending`, then `active` or `failed`. No webhook
         *     tells, so retrieve the phone number until it has changed.
         *
         *     The carrier gets the first 32 characters of the address's label. While a number has an E911 address,
         *     it cannot be moved to another project.
         *
         *     Token scopes: Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        post: operations["assign-e911-address"];
        /**
         * Remove the E911 address of a phone number
         * @description Ends the registration of the address; the address itself stays with the project. Allowed only while
         *     `e911_status` is `active`. It then is `pending_removal`, later `unregistered`; no webhook tells, so
         *     retrieve the phone number. Unlike other deletions this one answers with a body.
         *
         *     Token scopes: Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        delete: operations["remove-e911-address"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/phone_numbers/{id}/cnam": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The phone number's `id`, not its digits. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve the caller name request of a phone number
         * @description The caller name (CNAM) that was requested for the number, and how far its review is. What others
         *     see when they look the number up is another matter: that is `GET /lookup/phone_number/{e164_number}`.
         *
         *     Token scopes: Numbers.
         *
         *     Source: the models and tests of SignalWire's generated Python client.
         */
        get: operations["retrieve-phone-number-cnam"];
        put?: never;
        /**
         * Request a caller name for a phone number
         * @description Asks for a name (CNAM) to be shown to those whom the number calls. It is reviewed first: follow
         *     `status`, and read `reason` where it is refused.
         *
         *     Token scopes: Numbers.
         *
         *     Source: the models and tests of SignalWire's generated Python client.
         */
        post: operations["request-phone-number-cnam"];
        /**
         * Clear the caller name of a phone number
         * @description Takes the caller name (CNAM) off the number. The phone number stays with the project.
         *
         *     Token scopes: Numbers.
         *
         *     Source: the models and tests of SignalWire's generated Python client.
         */
        delete: operations["delete-phone-number-cnam"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imported_phone_numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a phone number
         * @description Adds a number that another provider hosts to the project. From then on it is one of
         *     `/phone_numbers`, under the `id` of the answer; there is no list of imported numbers.
         *
         *     Token scopes: Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        post: operations["create-imported-phone-number"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lookup/phone_number/{e164_number}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The phone number in E.164, its `+` included; it need not be one of the project's. */
                e164_number: string;
            };
            cookie?: never;
        };
        /**
         * Look up a phone number
         * @description Whether a number is a valid one and where it belongs; on request also its carrier and the caller
         *     name that it shows.
         *
         *     Token scopes: none.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        get: operations["lookup-phone-number"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List E911 addresses
         * @description The addresses of the project, newest first.
         *
         *     Token scopes: Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026.
         */
        get: operations["list-addresses"];
        put?: never;
        /**
         * Create an E911 address
         * @description Stores an address. With `emergency_enabled` it is validated with the carrier first, and what
         *     is stored may be the carrier's spelling of it; see `auto_correct_address`. A phone number has
         *     no use of the address before it is assigned to it. Two calls make two addresses.
         *
         *     Token scopes: Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        post: operations["create-address"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/addresses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The address's `id`. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve an E911 address
         * @description One address. Which phone numbers it is assigned to, the phone numbers tell.
         *
         *     Token scopes: Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026.
         */
        get: operations["get-address"];
        /**
         * Replace an E911 address
         * @description Replaces the whole address; it is no partial update. The required fields are those of a new
         *     address, and whatever of the others is to stay has to be sent again: `emergency_enabled`, left
         *     out, is documented to be `false`.
         *
         *     Token scopes: Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        put: operations["update-address"];
        post?: never;
        /**
         * Delete an E911 address
         * @description Deletes the address for good. What becomes of phone numbers that have it is not documented.
         *
         *     Token scopes: Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026.
         */
        delete: operations["delete-address"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mfa/call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a token by a call
         * @description Calls the number and reads out a token, which `verify-mfa-token` checks later. The answer has
         *     the `id` to check it with, never the token itself. Each call of this operation rings a
         *     telephone and makes a token of its own, so it is not to be repeated lightly.
         *
         *     Token scopes: Management.
         *
         *     Source: SignalWire's OpenAPI document of August 2026.
         */
        post: operations["request-mfa-call"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mfa/sms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a token by SMS
         * @description Sends the number a message with a token, which `verify-mfa-token` checks later. The answer has
         *     the `id` to check it with, never the token itself. Each call of this operation sends a message
         *     and makes a token of its own, so it is not to be repeated lightly.
         *
         *     Token scopes: Management.
         *
         *     Source: SignalWire's OpenAPI document of August 2026.
         */
        post: operations["request-mfa-sms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mfa/{mfa_request_id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `id` from the answer to the request that sent the token. */
                mfa_request_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a token
         * @description Checks the token that the user has entered. **A wrong token is answered 200 as well**, with
         *     `success` being `false`: let nobody in on the status alone. Every call uses up one of the
         *     request's `max_attempts`.
         *
         *     Token scopes: Management.
         *
         *     Source: SignalWire's OpenAPI document of August 2026.
         */
        post: operations["verify-mfa-token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/short_codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List short codes
         * @description The short codes of the project, newest first. This API neither leases nor releases one.
         *
         *     Token scopes: Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026.
         */
        get: operations["list-short-codes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/short_codes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short code's `id`, which is not its number. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a short code
         * @description One short code, with its lease and with what handles the messages that it receives.
         *
         *     Token scopes: Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026.
         */
        get: operations["retrieve-short-code"];
        /**
         * Configure a short code
         * @description Changes the name and the handling of received messages. SignalWire's document requires `name` and
         *     `message_handler`; the tests of its Python client, which follow the backend, send one field. It is
         *     not documented whether a field that is left out keeps its value: send it again to be sure.
         *
         *     Token scopes: Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        put: operations["update-short-code"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verified_caller_ids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List verified caller IDs
         * @description The caller IDs of the project, newest first, verified or not. SignalWire's document lists no
         *     page parameters here, but the answer has the links of a page.
         *
         *     Token scopes: Voice.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        get: operations["list-verified-caller-ids"];
        put?: never;
        /**
         * Create a verified caller ID
         * @description Adds a number that was not bought from SignalWire and **calls it at once**: a voice reads out
         *     the code that `validate-verification-code` takes. The number cannot be used before that. Every
         *     call of this operation may ring a telephone, so it is not to be repeated lightly.
         *
         *     Token scopes: Voice.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        post: operations["create-verified-caller-id"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verified_caller_ids/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The caller ID's `id`, which is not its number. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a verified caller ID
         * @description One caller ID, with whether it is verified.
         *
         *     Token scopes: Voice.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        get: operations["retrieve-verified-caller-id"];
        /**
         * Rename a verified caller ID
         * @description Replaces the `name`, which is required and all that can be changed. The number, its extension
         *     and its verification stay, and nobody is called.
         *
         *     Token scopes: Voice.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        put: operations["update-verified-caller-id"];
        post?: never;
        /**
         * Delete a verified caller ID
         * @description Removes the number from the project, which then cannot call from it any more.
         *
         *     Token scopes: Voice.
         *
         *     Source: SignalWire's OpenAPI document of August 2026.
         */
        delete: operations["delete-verified-caller-id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verified_caller_ids/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The caller ID's `id`, which is not its number. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Submit a verification code
         * @description Takes the code that was read out during the call; the right one verifies the number. A wrong
         *     one is refused (`token_invalid`), as is any after too many of them
         *     (`too_many_verification_attempts`), and one for a number that is verified (`already_verified`).
         *
         *     Token scopes: Voice.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        put: operations["validate-verification-code"];
        /**
         * Call a number again to verify it
         * @description Places the verification call once more; there is no body. At least a minute has to lie between
         *     two calls (else `verification_request_too_soon`), and their number is limited
         *     (`too_many_verification_requests`, `too_many_verification_requests_in_time_frame`). A number
         *     that is verified is not called (`already_verified`). With which status these codes come is not
         *     documented for this operation.
         *
         *     Token scopes: Voice.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        post: operations["redial-verification-call"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registry/beta/brands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List brands
         * @description The brands of the project, newest first, both those registered here and those imported.
         *
         *     Token scopes: Messaging and Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        get: operations["list-brands"];
        put?: never;
        /**
         * Register or import a brand
         * @description Registers a business for 10DLC messaging, which is the first step before its campaigns; or
         *     imports a brand that a Campaign Service Provider has registered itself, by
         *     `csp_self_registered: true`. The brand starts `pending` and is decided on later: give a
         *     `status_callback_url`, or look again.
         *
         *     Registering is billed, and the API has no idempotency key: two calls make two brands.
         *
         *     Token scopes: Messaging and Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        post: operations["create-brand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registry/beta/brands/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The brand's `id`. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a brand
         * @description One brand and how far its registration has come. Its campaigns have a list of their own.
         *
         *     Token scopes: Messaging and Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        get: operations["retrieve-brand"];
        /**
         * Update a brand
         * @description A partial update: what is left out stays as it is. Only an `unverified` brand takes changes
         *     to every field; any other takes `signalwire_contact_emails` alone, and refuses the rest with
         *     a 422 of code `invalid_state`.
         *
         *     Its 422 has a shape of its own, with `message` and `attribute` for each fault.
         *
         *     Token scopes: Messaging and Numbers.
         *
         *     Source: the models and tests of SignalWire's generated Python client.
         */
        put: operations["update-brand"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registry/beta/brands/{id}/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `id` of the brand that the campaigns belong to. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * List the campaigns of a brand
         * @description The campaigns of one brand, newest first. There is no list across brands.
         *
         *     Token scopes: Messaging and Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        get: operations["list-campaigns"];
        put?: never;
        /**
         * Register or import a campaign
         * @description Registers what a brand wants to send messages for; or, for the brand of a Campaign Service
         *     Provider, imports a campaign that is registered already: its `csp_campaign_reference` and no
         *     `sms_use_case`. The campaign starts `pending` and is decided on later: give a
         *     `status_callback_url`, or look again. Once it is `active`, an order puts numbers on it.
         *
         *     Registering is billed, and the API has no idempotency key: two calls make two campaigns.
         *
         *     Token scopes: Messaging and Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        post: operations["create-campaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registry/beta/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The campaign's `id`. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a campaign
         * @description One campaign and how far its registration has come. Which numbers are on it, a list of its own
         *     tells.
         *
         *     Token scopes: Messaging and Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        get: operations["retrieve-campaign"];
        /**
         * Update a campaign
         * @description A partial update: what is left out stays as it is. How the campaign is called and who is told
         *     of it is all that can change; the rest stays as it was registered.
         *
         *     Token scopes: Messaging and Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        put: operations["update-campaign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registry/beta/campaigns/{id}/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The campaign's `id`. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * List the numbers on a campaign
         * @description Which phone numbers may send for the campaign, or are about to, newest first.
         *
         *     Token scopes: Messaging and Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        get: operations["list-number-assignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registry/beta/campaigns/{id}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The campaign's `id`. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * List the orders of a campaign
         * @description What was ordered for the campaign, newest first. What came of it for each number, the campaign's
         *     assignments tell.
         *
         *     Token scopes: Messaging and Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        get: operations["list-orders"];
        put?: never;
        /**
         * Order numbers onto a campaign
         * @description Asks for phone numbers of the project to be put on the campaign. The order starts `pending`;
         *     that it is `processed` does not yet mean that every number is on the campaign: each becomes an
         *     assignment with a state of its own.
         *
         *     The numbers are given by their digits, in E.164, not by their ids. The API has no idempotency
         *     key: two calls make two orders.
         *
         *     Token scopes: Messaging and Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        post: operations["create-order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registry/beta/numbers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The assignment's own `id`, which is neither the phone number's nor the campaign's. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a phone number off its campaign
         * @description Ends the assignment: the number may no longer send for the campaign. Both the number and the
         *     campaign stay with the project.
         *
         *     Token scopes: Messaging and Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026.
         */
        delete: operations["delete-number-assignment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registry/beta/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order's `id`. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve an order
         * @description One order and whether it has been processed.
         *
         *     Token scopes: Messaging and Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        get: operations["retrieve-order"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List call queues
         * @description The queues of the project, newest first.
         *
         *     Token scopes: Voice.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; SignalWire's OpenAPI document of January 2026; the models and tests of SignalWire's generated Python client.
         */
        get: operations["list-queues"];
        put?: never;
        /**
         * Create a call queue
         * @description Makes an empty queue. The `name` that is sent comes back as `friendly_name`. Two calls may make
         *     two queues: the API has no idempotency key.
         *
         *     Token scopes: Voice.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        post: operations["create-queue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The queue's `id`. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a call queue
         * @description One queue, with how many callers wait in it; who they are, its members tell.
         *
         *     Token scopes: Voice.
         *
         *     Source: SignalWire's OpenAPI document of August 2026.
         */
        get: operations["get-queue"];
        /**
         * Update a call queue
         * @description Changes the fields that are sent; despite the method, those left out stay as they are. The `name`
         *     that is sent comes back as `friendly_name`.
         *
         *     Token scopes: Voice.
         *
         *     Source: SignalWire's OpenAPI document of August 2026.
         */
        put: operations["update-queue"];
        post?: never;
        /**
         * Delete a call queue
         * @description Deletes the queue. What becomes of callers who still wait in it is not documented.
         *
         *     Token scopes: Voice.
         *
         *     Source: SignalWire's OpenAPI document of August 2026.
         */
        delete: operations["delete-queue"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queues/{queue_id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The queue's `id`. */
                queue_id: string;
            };
            cookie?: never;
        };
        /**
         * List the members of a call queue
         * @description The callers who wait in the queue; `position` says whose turn comes first.
         *
         *     Token scopes: Voice.
         *
         *     Source: SignalWire's OpenAPI document of August 2026.
         */
        get: operations["list-queue-members"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queues/{queue_id}/members/next": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The queue's `id`. */
                queue_id: string;
            };
            cookie?: never;
        };
        /**
         * Look at the next member of a call queue
         * @description The caller whose turn comes next. This only looks: the caller stays in the queue and keeps waiting.
         *     How an empty queue is answered is not documented; expect 404.
         *
         *     Token scopes: Voice.
         *
         *     Source: SignalWire's OpenAPI document of August 2026.
         */
        get: operations["retrieve-next-queue-member"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queues/{queue_id}/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The queue's `id`. */
                queue_id: string;
                /** @description The member's `call_id`. A member has no id of its own. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a member of a call queue
         * @description One waiting caller, named by the call; the caller stays in the queue.
         *
         *     Token scopes: Voice.
         *
         *     Source: SignalWire's OpenAPI document of August 2026.
         */
        get: operations["retrieve-queue-member"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recordings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List call recordings
         * @description The recordings of the project, newest first, of all four kinds.
         *
         *     Token scopes: Voice.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; SignalWire's OpenAPI document of January 2026; the models and tests of SignalWire's generated Python client.
         */
        get: operations["list-call-recordings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recordings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The recording's `id`. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a call recording
         * @description What is known of one recording; the audio itself is behind its `url`.
         *
         *     Token scopes: Voice.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        get: operations["get-call-recording"];
        put?: never;
        post?: never;
        /**
         * Delete a call recording
         * @description Deletes the recording; no operation brings it back.
         *
         *     Token scopes: Voice.
         *
         *     Source: SignalWire's OpenAPI document of August 2026.
         */
        delete: operations["delete-call-recording"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recordings/{id}.mp3": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The recording's `id`. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Find the audio of a call recording
         * @description Answers where the audio is, in the header `Location`, and not the audio itself. The address may be
         *     on another host: download from it without the API's credentials. How long it holds is not documented.
         *
         *     Token scopes: Voice.
         *
         *     Source: the models and tests of SignalWire's generated Python client.
         */
        get: operations["download-call-recording"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/endpoints/sip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List SIP endpoints
         * @deprecated
         * @description The SIP endpoints of the project, newest first.
         *
         *     Use the SIP credentials of Subscribers in SignalWire's Fabric API instead.
         *
         *     Token scopes: Voice.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        get: operations["list-sip-endpoints"];
        put?: never;
        /**
         * Create a SIP endpoint
         * @deprecated
         * @description Makes a login for a SIP phone. Keep the password: no answer has it.
         *
         *     Use the SIP credentials of Subscribers in SignalWire's Fabric API instead.
         *
         *     Token scopes: Voice.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; SignalWire's OpenAPI document of January 2026; the models and tests of SignalWire's generated Python client.
         */
        post: operations["create-sip-endpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/endpoints/sip/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The endpoint's `id`, which is not its username. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a SIP endpoint
         * @deprecated
         * @description One endpoint, without its password.
         *
         *     Use the SIP credentials of Subscribers in SignalWire's Fabric API instead.
         *
         *     Token scopes: Voice.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        get: operations["retrieve-sip-endpoint"];
        /**
         * Update a SIP endpoint
         * @deprecated
         * @description Changes the fields that are sent; despite the method, those left out stay as they are. Set
         *     `call_handler` together with the field that it reads.
         *
         *     Use the SIP credentials of Subscribers in SignalWire's Fabric API instead.
         *
         *     Token scopes: Voice.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; SignalWire's OpenAPI document of January 2026; the models and tests of SignalWire's generated Python client.
         */
        put: operations["update-sip-endpoint"];
        post?: never;
        /**
         * Delete a SIP endpoint
         * @deprecated
         * @description Deletes the endpoint; phones can no longer log in with it.
         *
         *     Use the SIP credentials of Subscribers in SignalWire's Fabric API instead.
         *
         *     Token scopes: Voice.
         *
         *     Source: SignalWire's OpenAPI document of August 2026.
         */
        delete: operations["delete-sip-endpoint"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sip_profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve the SIP profile
         * @description The project's one profile, with the host that its phones log in to and what SIP endpoints start from.
         *
         *     Token scopes: Voice.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client; what callers report of real Spaces.
         */
        get: operations["retrieve-sip-profile"];
        /**
         * Update the SIP profile
         * @description Changes the fields that are sent; despite the method, those left out stay as they are. A field that
         *     the profile does not have, such as `username`, is taken without complaint and does nothing.
         *
         *     Token scopes: Voice.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; SignalWire's OpenAPI document of January 2026; the models and tests of SignalWire's generated Python client; what callers report of real Spaces.
         */
        put: operations["update-sip-profile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domain_applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List domain applications
         * @description The domain applications of the project, newest first.
         *
         *     Token scopes: Voice or Messaging or Fax.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        get: operations["list-domain-applications"];
        put?: never;
        /**
         * Create a domain application
         * @description Makes a domain that SIP calls can be sent to, and says what is to take them. Set `call_handler`
         *     together with the field that it reads.
         *
         *     Token scopes: Voice or Messaging or Fax.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        post: operations["create-domain-application"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domain_applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's `id`, which is not its `identifier`. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a domain application
         * @description One application, with the domain that calls are sent to.
         *
         *     Token scopes: Voice or Messaging or Fax.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        get: operations["retrieve-domain-application"];
        /**
         * Update a domain application
         * @description Changes the fields that are sent; despite the method, those left out stay as they are and take no
         *     default. Set `call_handler` together with the field that it reads.
         *
         *     The answer is the application. SignalWire's older document has a list here.
         *
         *     Token scopes: Voice or Messaging or Fax.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; SignalWire's OpenAPI document of January 2026; the models and tests of SignalWire's generated Python client.
         */
        put: operations["update-domain-application"];
        post?: never;
        /**
         * Delete a domain application
         * @description Deletes the application; calls to its domain are no longer taken.
         *
         *     Token scopes: Voice or Messaging or Fax.
         *
         *     Source: SignalWire's OpenAPI document of August 2026.
         */
        delete: operations["delete-domain-application"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    tenDlcStatusCallback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Be told that a 10DLC registration has changed
         * @description SignalWire's request to the `status_callback_url` of a brand, a campaign or an order, whenever
         *     one of these, or an assignment of that order, changes its `state`. It goes from SignalWire to
         *     you, is no call of the client, and carries no credentials: it is signed instead, see
         *     `X-SignalWire-Signature`.
         *
         *     It is sent as well as can be, and may be late or lost: where it matters, look at the object too.
         *
         *     Token scopes: none.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        post: operations["ten-dlc-status-callback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description The way through a list, as URLs that may be absolute or relative. There is no total and no
         *     link to the last page.
         * @example {
         *       "self": "/api/relay/rest/number_groups?page_number=0&page_size=50",
         *       "first": "/api/relay/rest/number_groups?page_number=0&page_size=50"
         *     }
         */
        PaginationLinks: {
            /**
             * @description This page.
             * @example /api/relay/rest/number_groups?page_number=0&page_size=50
             */
            self: string;
            /**
             * @description The first page.
             * @example /api/relay/rest/number_groups?page_number=0&page_size=50
             */
            first: string;
            /**
             * @description The next page; missing or `null` on the last one. An empty page may still have it.
             * @example /api/relay/rest/number_groups?page_number=1&page_size=50&page_token=PA8f4e2d6c-1b3a-4c5d-9e7f-0a1b2c3d4e5f
             */
            next?: string | null;
            /**
             * @description The page before; missing or `null` on the first one.
             * @example null
             */
            prev?: string | null;
        };
        /**
         * @description A named set of phone numbers that share one sender.
         * @example {
         *       "id": "6f3c2b1e-8d4a-4f57-9b0c-2a7e5d913c48",
         *       "name": "Support line",
         *       "sticky_sender": true,
         *       "phone_number_count": 0
         *     }
         */
        NumberGroup: {
            /**
             * Format: uuid
             * @description Identifies the group for as long as it exists.
             * @example 6f3c2b1e-8d4a-4f57-9b0c-2a7e5d913c48
             */
            id: string;
            /**
             * @description What people call the group. Whether it must be unique is not documented.
             * @example Support line
             */
            name: string;
            /**
             * @description Whether a recipient keeps hearing from the same number of the group (`true`) or from
             *     any member, picked anew for each message (`false`).
             * @example true
             */
            sticky_sender: boolean;
            /**
             * @description How many phone numbers are members now; 0 for a new group.
             * @example 0
             */
            phone_number_count: number;
        };
        /**
         * @description A page of number groups.
         * @example {
         *       "links": {
         *         "self": "/api/relay/rest/number_groups?page_number=0&page_size=50",
         *         "first": "/api/relay/rest/number_groups?page_number=0&page_size=50"
         *       },
         *       "data": [
         *         {
         *           "id": "6f3c2b1e-8d4a-4f57-9b0c-2a7e5d913c48",
         *           "name": "Support line",
         *           "sticky_sender": true,
         *           "phone_number_count": 4
         *         }
         *       ]
         *     }
         */
        NumberGroupList: {
            links: components["schemas"]["PaginationLinks"];
            /** @description The groups of this page. */
            data: components["schemas"]["NumberGroup"][];
        };
        /**
         * @description Why the caller was not let in, in one word.
         * @example {
         *       "error": "Unauthorized"
         *     }
         */
        UnauthorizedError: {
            /**
             * @description The name of the HTTP status.
             * @example Unauthorized
             * @enum {string}
             */
            error: "Unauthorized";
        };
        /**
         * @description One fault of a request.
         * @example {
         *       "detail": "Name can't be blank",
         *       "status": "422",
         *       "title": "Invalid Attribute",
         *       "code": "missing_required_parameter"
         *     }
         */
        ValidationIssue: {
            /**
             * @description What is wrong, as a sentence for people.
             * @example Name can't be blank
             */
            detail: string;
            /**
             * @description The HTTP status, as a string.
             * @example 422
             */
            status: string;
            /**
             * @description The kind of fault, in a few words.
             * @example Invalid Attribute
             */
            title: string;
            /**
             * @description A symbolic code for programs; some endpoints repeat the HTTP status instead.
             * @example missing_required_parameter
             * @example 422
             */
            code: string;
        };
        /**
         * @description Everything that was wrong with a request.
         * @example {
         *       "errors": [
         *         {
         *           "detail": "Name can't be blank",
         *           "status": "422",
         *           "title": "Invalid Attribute",
         *           "code": "missing_required_parameter"
         *         }
         *       ]
         *     }
         */
        ValidationError: {
            /** @description One entry for each fault that was found. */
            errors: components["schemas"]["ValidationIssue"][];
        };
        /**
         * @description That the server failed, without a reason.
         * @example {
         *       "error": "Internal Server Error"
         *     }
         */
        InternalServerError: {
            /**
             * @description The name of the HTTP status.
             * @example Internal Server Error
             * @enum {string}
             */
            error: "Internal Server Error";
        };
        /**
         * @description What a new number group is made from.
         * @example {
         *       "name": "Support line",
         *       "sticky_sender": true
         *     }
         * @example {
         *       "name": "Support line"
         *     }
         */
        CreateNumberGroupRequest: {
            /**
             * @description What people will call the group.
             * @example Support line
             */
            name: string;
            /**
             * @description `true`: the group keeps using the same From number for a recipient. `false`: any member
             *     may be used for each message.
             * @default false
             * @example true
             */
            sticky_sender?: boolean;
        };
        /**
         * @description That nothing was found.
         * @example {
         *       "error": "Not Found"
         *     }
         */
        NotFoundError: {
            /**
             * @description The name of the HTTP status.
             * @example Not Found
             * @enum {string}
             */
            error: "Not Found";
        };
        /**
         * @description A number group as it is to be.
         * @example {
         *       "name": "Support line",
         *       "sticky_sender": true
         *     }
         */
        UpdateNumberGroupRequest: {
            /**
             * @description What people will call the group; to be sent even when it stays the same.
             * @example Support line
             */
            name: string;
            /**
             * @description `true`: the group keeps using the same From number for a recipient. `false`: any member
             *     may be used for each message. Left out, it stays as it is.
             * @example true
             */
            sticky_sender?: boolean;
        };
        /**
         * @description That a request could not be carried out, without a reason.
         * @example {
         *       "error": "Bad Request"
         *     }
         */
        BadRequestError: {
            /**
             * @description The name of the HTTP status.
             * @example Bad Request
             * @enum {string}
             */
            error: "Bad Request";
        };
        /**
         * @description What a membership tells of its phone number; the number itself has more.
         * @example {
         *       "id": "b7e4d1a9-5f2c-4836-9a0d-1c3e5f7b9d24",
         *       "name": "Front desk",
         *       "number": "+15550100123",
         *       "capabilities": [
         *         "voice",
         *         "sms",
         *         "mms",
         *         "fax"
         *       ]
         *     }
         */
        MembershipPhoneNumber: {
            /**
             * Format: uuid
             * @description The phone number's `id`, for `/phone_numbers/{id}`.
             * @example b7e4d1a9-5f2c-4836-9a0d-1c3e5f7b9d24
             */
            id?: string;
            /**
             * @description What people call the number.
             * @example Front desk
             */
            name?: string | null;
            /**
             * @description The number in E.164.
             * @example +15550100123
             */
            number?: string;
            /**
             * @description What the number can do.
             * @example [
             *       "voice",
             *       "sms",
             *       "mms",
             *       "fax"
             *     ]
             */
            capabilities?: ("voice" | "sms" | "mms" | "fax" | (string & {}))[];
        };
        /**
         * @description That a phone number is in a group.
         * @example {
         *       "id": "0d9b6f52-3c1e-4a78-b5d4-8e2f7a6c9013",
         *       "number_group_id": "6f3c2b1e-8d4a-4f57-9b0c-2a7e5d913c48",
         *       "phone_number": {
         *         "id": "b7e4d1a9-5f2c-4836-9a0d-1c3e5f7b9d24",
         *         "name": "Front desk",
         *         "number": "+15550100123",
         *         "capabilities": [
         *           "voice",
         *           "sms",
         *           "mms",
         *           "fax"
         *         ]
         *       },
         *       "created_at": "2026-08-14T09:30:00Z",
         *       "updated_at": "2026-08-14T09:30:00Z"
         *     }
         */
        NumberGroupMembership: {
            /**
             * Format: uuid
             * @description Identifies the membership.
             * @example 0d9b6f52-3c1e-4a78-b5d4-8e2f7a6c9013
             */
            id: string;
            /**
             * Format: uuid
             * @description The group.
             * @example 6f3c2b1e-8d4a-4f57-9b0c-2a7e5d913c48
             */
            number_group_id: string;
            phone_number: components["schemas"]["MembershipPhoneNumber"];
            /**
             * @description When the number joined, in UTC by ISO 8601. Only SignalWire's current document has it.
             * @example 2026-08-14T09:30:00Z
             */
            created_at?: string;
            /**
             * @description When the membership last changed, in UTC by ISO 8601. Only SignalWire's current document has it.
             * @example 2026-08-14T09:30:00Z
             */
            updated_at?: string;
        };
        /**
         * @description A page of memberships.
         * @example {
         *       "links": {
         *         "self": "/api/relay/rest/number_groups/6f3c2b1e-8d4a-4f57-9b0c-2a7e5d913c48/number_group_memberships?page_number=0&page_size=50",
         *         "first": "/api/relay/rest/number_groups/6f3c2b1e-8d4a-4f57-9b0c-2a7e5d913c48/number_group_memberships?page_number=0&page_size=50"
         *       },
         *       "data": [
         *         {
         *           "id": "0d9b6f52-3c1e-4a78-b5d4-8e2f7a6c9013",
         *           "number_group_id": "6f3c2b1e-8d4a-4f57-9b0c-2a7e5d913c48",
         *           "phone_number": {
         *             "id": "b7e4d1a9-5f2c-4836-9a0d-1c3e5f7b9d24",
         *             "name": "Front desk",
         *             "number": "+15550100123",
         *             "capabilities": [
         *               "voice",
         *               "sms",
         *               "mms",
         *               "fax"
         *             ]
         *           },
         *           "created_at": "2026-08-14T09:30:00Z",
         *           "updated_at": "2026-08-14T09:30:00Z"
         *         }
         *       ]
         *     }
         */
        NumberGroupMembershipList: {
            links: components["schemas"]["PaginationLinks"];
            /** @description The memberships of this page. */
            data: components["schemas"]["NumberGroupMembership"][];
        };
        /**
         * @description Which phone number is to join a group.
         * @example {
         *       "phone_number_id": "b7e4d1a9-5f2c-4836-9a0d-1c3e5f7b9d24"
         *     }
         */
        CreateNumberGroupMembershipRequest: {
            /**
             * Format: uuid
             * @description The `id` of a phone number of the project; its digits are refused.
             * @example b7e4d1a9-5f2c-4836-9a0d-1c3e5f7b9d24
             */
            phone_number_id: string;
        };
        /**
         * @description A phone number of the project. `call_handler` and `message_handler` say which of the `call_*` and
         *     `message_*` fields are in effect; the others keep what they were last set to.
         * @example {
         *       "id": "b7e4d1a9-5f2c-4836-9a0d-1c3e5f7b9d24",
         *       "number": "+15550100123",
         *       "name": "Front desk",
         *       "capabilities": [
         *         "voice",
         *         "sms",
         *         "mms",
         *         "fax"
         *       ],
         *       "number_type": "longcode",
         *       "country_code": "US",
         *       "cnam": null,
         *       "e911_address_id": null,
         *       "e911_status": null,
         *       "created_at": "2026-08-12T14:05:00Z",
         *       "updated_at": "2026-08-14T09:30:00Z",
         *       "next_billed_at": "2026-09-12T14:05:00Z",
         *       "call_handler": "relay_script",
         *       "calling_handler_resource_id": "4e8a2c6d-0b1f-4d73-8e95-7c3a1b5d9f02",
         *       "call_receive_mode": "voice",
         *       "call_request_url": null,
         *       "call_request_method": "POST",
         *       "call_fallback_url": null,
         *       "call_fallback_method": "POST",
         *       "call_status_callback_url": null,
         *       "call_status_callback_method": "POST",
         *       "call_laml_application_id": null,
         *       "call_dialogflow_agent_id": null,
         *       "call_relay_topic": null,
         *       "call_relay_topic_status_callback_url": null,
         *       "call_relay_script_url": "https://example.com/swml/front-desk",
         *       "call_relay_context": null,
         *       "call_relay_context_status_callback_url": null,
         *       "call_relay_application": null,
         *       "call_relay_connector_id": null,
         *       "call_sip_endpoint_id": null,
         *       "call_verto_resource": null,
         *       "call_video_room_id": null,
         *       "message_handler": "laml_webhooks",
         *       "messaging_handler_resource_id": "9a5f3d1b-7e2c-4c60-b8d4-0f6e2a8c4b17",
         *       "message_request_url": "https://example.com/messages",
         *       "message_request_method": "POST",
         *       "message_fallback_url": null,
         *       "message_fallback_method": "POST",
         *       "message_laml_application_id": null,
         *       "message_relay_topic": null,
         *       "message_relay_context": null
         *     }
         */
        PhoneNumber: {
            /**
             * Format: uuid
             * @description Identifies the phone number for as long as the project has it.
             * @example b7e4d1a9-5f2c-4836-9a0d-1c3e5f7b9d24
             */
            id: string;
            /**
             * @description The number in E.164.
             * @example +15550100123
             */
            number: string;
            /**
             * @description What people call the number; `null` until someone has named it.
             * @example Front desk
             */
            name: string | null;
            /**
             * @description What the number can do.
             * @example [
             *       "voice",
             *       "sms",
             *       "mms",
             *       "fax"
             *     ]
             */
            capabilities: ("voice" | "sms" | "mms" | "fax" | (string & {}))[];
            /**
             * @description The kind of number. SignalWire's documents disagree on how a toll-free one is spelt here: expect
             *     `tollfree` as well as `toll-free`.
             * @example longcode
             * @example tollfree
             */
            number_type: "toll-free" | "tollfree" | "longcode" | (string & {});
            /**
             * @description The number's country by the two letters of ISO 3166.
             * @example US
             */
            country_code: string | null;
            /**
             * @description The caller name (CNAM) of the number. Only SignalWire's Python client has it.
             * @example EXAMPLE CO
             */
            cnam?: string | null;
            /**
             * Format: uuid
             * @description The address that emergency services are sent to, for `/addresses/{id}`; `null` without one.
             * @example 4a8d2e6f-91b3-4c57-8f0e-6d2b7c1a5e39
             */
            e911_address_id: string | null;
            /**
             * @description How far the registration of the E911 address is. After an assignment `pending`, then `active` or
             *     `failed`; after a removal `pending_removal`, then `unregistered`. Only `active` can be removed.
             * @example active
             */
            e911_status: "pending" | "active" | "failed" | "pending_removal" | "unregistered" | (string & {}) | null;
            /**
             * Format: date-time
             * @description When the project got the number, in UTC.
             * @example 2026-08-12T14:05:00Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the number last changed, in UTC.
             * @example 2026-08-14T09:30:00Z
             */
            updated_at: string;
            /**
             * Format: date-time
             * @description When the number is billed next, in UTC.
             * @example 2026-09-12T14:05:00Z
             */
            next_billed_at: string | null;
            /**
             * @description What takes incoming calls. `laml_webhooks` is a cXML webhook; a SWML webhook is `relay_script`.
             *     `fabric_subscriber`, `sip_gateway` and `call_queue` are set elsewhere, not by an update.
             * @example relay_script
             */
            call_handler: "relay_context" | "relay_topic" | "relay_script" | "relay_application" | "relay_connector" | "relay_sip_endpoint" | "relay_verto_endpoint" | "laml_webhooks" | "laml_application" | "dialogflow" | "video_room" | "call_flow" | "ai_agent" | "fabric_subscriber" | "sip_gateway" | "call_queue" | (string & {}) | null;
            /**
             * Format: uuid
             * @description The resource behind `call_handler`. Read-only, for the server derives it.
             * @example 4e8a2c6d-0b1f-4d73-8e95-7c3a1b5d9f02
             */
            calling_handler_resource_id: string | null;
            /**
             * @description What an incoming call is taken as. `none` cannot be set by an update.
             * @example voice
             */
            call_receive_mode: "voice" | "fax" | "none" | (string & {});
            /**
             * @description Where instructions (cXML) for a call come from when `call_handler` is `laml_webhooks`.
             * @example https://example.com/calls
             */
            call_request_url: string | null;
            /**
             * @description The HTTP method for `call_request_url`.
             * @example POST
             */
            call_request_method: "GET" | "POST" | (string & {}) | null;
            /**
             * @description Where instructions for a call come from when the first URL fails.
             * @example https://example.com/calls/fallback
             */
            call_fallback_url: string | null;
            /**
             * @description The HTTP method for `call_fallback_url`.
             * @example POST
             */
            call_fallback_method: "GET" | "POST" | (string & {}) | null;
            /**
             * @description Where SignalWire reports the status of calls to.
             * @example https://example.com/calls/status
             */
            call_status_callback_url: string | null;
            /**
             * @description The HTTP method for `call_status_callback_url`.
             * @example POST
             */
            call_status_callback_method: "GET" | "POST" | (string & {}) | null;
            /**
             * @description The cXML application that takes calls when `call_handler` is `laml_application`.
             * @example 1f6b9d3e-8c4a-4250-a7e1-6d0c2b8f5a39
             */
            call_laml_application_id: string | null;
            /**
             * @description The Dialogflow agent that takes calls when `call_handler` is `dialogflow`.
             * @example 7c2e5a9b-1d3f-4e68-90b4-a8f6d0c3e517
             */
            call_dialogflow_agent_id: string | null;
            /**
             * @description The topic that gets calls when `call_handler` is `relay_topic`.
             * @example office
             */
            call_relay_topic: string | null;
            /**
             * @description Where the status of calls is reported to when `call_handler` is `relay_topic`.
             * @example https://example.com/relay/status
             */
            call_relay_topic_status_callback_url: string | null;
            /**
             * @description Where the SWML script for a call comes from when `call_handler` is `relay_script`.
             * @example https://example.com/swml/front-desk
             */
            call_relay_script_url: string | null;
            /**
             * @description The context that gets calls when `call_handler` is `relay_context`, which topics replace.
             * @example office
             */
            call_relay_context: string | null;
            /**
             * @description Where the status of calls is reported to when `call_handler` is `relay_context`, which topics
             *     replace.
             * @example https://example.com/relay/status
             */
            call_relay_context_status_callback_url: string | null;
            /**
             * @description The Relay application that takes calls when `call_handler` is `relay_application`.
             * @example my-relay-app
             */
            call_relay_application: string | null;
            /**
             * @description The connector that takes calls when `call_handler` is `relay_connector`.
             * @example 3a9d7f1c-5e2b-4b86-8d04-c1e7a5f3b960
             */
            call_relay_connector_id: string | null;
            /**
             * @description The SIP endpoint that calls go to when `call_handler` is `relay_sip_endpoint`.
             * @example e5b1c8d4-7a3f-4092-96e8-2f4d0b6a8c71
             */
            call_sip_endpoint_id: string | null;
            /**
             * @description The Verto resource that calls go to when `call_handler` is `relay_verto_endpoint`.
             * @example front-desk
             */
            call_verto_resource: string | null;
            /**
             * Format: uuid
             * @description The video room that calls go to when `call_handler` is `video_room`.
             * @example 8f4c0e6a-2b7d-4d19-a5c3-9e1f7b3d5a82
             */
            call_video_room_id: string | null;
            /**
             * @description What takes incoming messages. `laml_webhooks` is a cXML webhook.
             * @example laml_webhooks
             */
            message_handler: "relay_context" | "relay_topic" | "relay_application" | "laml_webhooks" | "laml_application" | (string & {}) | null;
            /**
             * Format: uuid
             * @description The resource behind `message_handler`. Read-only, for the server derives it.
             * @example 9a5f3d1b-7e2c-4c60-b8d4-0f6e2a8c4b17
             */
            messaging_handler_resource_id: string | null;
            /**
             * @description Where instructions (cXML) for a message come from when `message_handler` is `laml_webhooks`.
             * @example https://example.com/messages
             */
            message_request_url: string | null;
            /**
             * @description The HTTP method for `message_request_url`.
             * @example POST
             */
            message_request_method: "GET" | "POST" | (string & {}) | null;
            /**
             * @description Where instructions for a message come from when the first URL fails.
             * @example https://example.com/messages/fallback
             */
            message_fallback_url: string | null;
            /**
             * @description The HTTP method for `message_fallback_url`.
             * @example POST
             */
            message_fallback_method: "GET" | "POST" | (string & {}) | null;
            /**
             * @description The cXML application that takes messages when `message_handler` is `laml_application`.
             * @example 1f6b9d3e-8c4a-4250-a7e1-6d0c2b8f5a39
             */
            message_laml_application_id: string | null;
            /**
             * @description The topic that gets messages when `message_handler` is `relay_topic`.
             * @example office
             */
            message_relay_topic: string | null;
            /**
             * @description The context that gets messages when `message_handler` is `relay_context`, which topics replace.
             * @example office
             */
            message_relay_context: string | null;
        };
        /**
         * @description A page of phone numbers.
         * @example {
         *       "links": {
         *         "self": "/api/relay/rest/phone_numbers?page_number=0&page_size=50",
         *         "first": "/api/relay/rest/phone_numbers?page_number=0&page_size=50"
         *       },
         *       "data": [
         *         {
         *           "id": "b7e4d1a9-5f2c-4836-9a0d-1c3e5f7b9d24",
         *           "number": "+15550100123",
         *           "name": "Front desk",
         *           "capabilities": [
         *             "voice",
         *             "sms",
         *             "mms",
         *             "fax"
         *           ],
         *           "number_type": "longcode",
         *           "country_code": "US",
         *           "cnam": null,
         *           "e911_address_id": null,
         *           "e911_status": null,
         *           "created_at": "2026-08-12T14:05:00Z",
         *           "updated_at": "2026-08-14T09:30:00Z",
         *           "next_billed_at": "2026-09-12T14:05:00Z",
         *           "call_handler": "relay_script",
         *           "calling_handler_resource_id": "4e8a2c6d-0b1f-4d73-8e95-7c3a1b5d9f02",
         *           "call_receive_mode": "voice",
         *           "call_request_url": null,
         *           "call_request_method": "POST",
         *           "call_fallback_url": null,
         *           "call_fallback_method": "POST",
         *           "call_status_callback_url": null,
         *           "call_status_callback_method": "POST",
         *           "call_laml_application_id": null,
         *           "call_dialogflow_agent_id": null,
         *           "call_relay_topic": null,
         *           "call_relay_topic_status_callback_url": null,
         *           "call_relay_script_url": "https://example.com/swml/front-desk",
         *           "call_relay_context": null,
         *           "call_relay_context_status_callback_url": null,
         *           "call_relay_application": null,
         *           "call_relay_connector_id": null,
         *           "call_sip_endpoint_id": null,
         *           "call_verto_resource": null,
         *           "call_video_room_id": null,
         *           "message_handler": "laml_webhooks",
         *           "messaging_handler_resource_id": "9a5f3d1b-7e2c-4c60-b8d4-0f6e2a8c4b17",
         *           "message_request_url": "https://example.com/messages",
         *           "message_request_method": "POST",
         *           "message_fallback_url": null,
         *           "message_fallback_method": "POST",
         *           "message_laml_application_id": null,
         *           "message_relay_topic": null,
         *           "message_relay_context": null
         *         }
         *       ]
         *     }
         */
        PhoneNumberList: {
            links: components["schemas"]["PaginationLinks"];
            /** @description The phone numbers of this page. */
            data: components["schemas"]["PhoneNumber"][];
        };
        /**
         * @description Which phone number is to be bought.
         * @example {
         *       "number": "+15550100123",
         *       "number_type": "local"
         *     }
         * @example {
         *       "number": "+15550100123"
         *     }
         */
        PurchasePhoneNumberRequest: {
            /**
             * @description The number in E.164; of a search result it is the `e164`.
             * @example +15550100123
             */
            number: string;
            /**
             * @description The kind of number, `tollfree` without the hyphen that the search wants. Only SignalWire's Python
             *     client has it; what it is for is not documented.
             * @example local
             * @enum {string}
             */
            number_type?: "local" | "tollfree";
        };
        /**
         * @description A phone number that can be bought. It has no `id` before it is.
         * @example {
         *       "e164": "+15550100123",
         *       "national_number_formatted": "(555) 010-0123",
         *       "international_number_formatted": "+1 555-010-0123",
         *       "rate_center": "LSAN DA 01",
         *       "region": "CA",
         *       "country_code": "US",
         *       "capabilities": [
         *         "voice",
         *         "sms",
         *         "mms",
         *         "fax"
         *       ]
         *     }
         */
        AvailablePhoneNumber: {
            /**
             * @description The number in E.164, to be passed to a purchase as its `number`. A search result itself has no
             *     field `number`, whatever some of SignalWire's pages say.
             * @example +15550100123
             */
            e164: string;
            /**
             * @description The number as it is written within its country.
             * @example (555) 010-0123
             */
            national_number_formatted?: string | null;
            /**
             * @description The number as it is written for callers from abroad.
             * @example +1 555-010-0123
             */
            international_number_formatted?: string | null;
            /**
             * @description The rate centre that the number belongs to, which sets what a local call is.
             * @example LSAN DA 01
             */
            rate_center?: string;
            /**
             * @description The region, such as a state of the US by its two letters.
             * @example CA
             */
            region?: string;
            /**
             * @description The country by the two letters of ISO 3166.
             * @example US
             */
            country_code?: string | null;
            /**
             * @description What the number will be able to do. A list, not a map of booleans.
             * @example [
             *       "voice",
             *       "sms",
             *       "mms",
             *       "fax"
             *     ]
             */
            capabilities?: ("voice" | "sms" | "mms" | "fax" | (string & {}))[];
        };
        /**
         * @description Phone numbers that can be bought, at most `max_results` of them.
         * @example {
         *       "links": {
         *         "self": "/api/relay/rest/phone_numbers/search?region=CA&city=Los+Angeles"
         *       },
         *       "data": [
         *         {
         *           "e164": "+15550100123",
         *           "national_number_formatted": "(555) 010-0123",
         *           "international_number_formatted": "+1 555-010-0123",
         *           "rate_center": "LSAN DA 01",
         *           "region": "CA",
         *           "country_code": "US",
         *           "capabilities": [
         *             "voice",
         *             "sms",
         *             "mms",
         *             "fax"
         *           ]
         *         }
         *       ]
         *     }
         */
        AvailablePhoneNumberList: {
            /**
             * @description Of no use: a search has no pages, and what is in here is not documented.
             * @example {
             *       "self": "/api/relay/rest/phone_numbers/search?region=CA&city=Los+Angeles"
             *     }
             */
            links?: {
                [key: string]: unknown;
            };
            /** @description The numbers that were found. */
            data: components["schemas"]["AvailablePhoneNumber"][];
        };
        /**
         * @description What is to change of a phone number. Every field may be left out, and then stays as it is.
         * @example {
         *       "name": "Front desk",
         *       "call_handler": "relay_script",
         *       "call_relay_script_url": "https://example.com/swml/front-desk",
         *       "message_handler": "laml_webhooks",
         *       "message_request_url": "https://example.com/messages"
         *     }
         * @example {
         *       "name": "Front desk"
         *     }
         * @example {
         *       "call_handler": "call_flow",
         *       "call_flow_id": "0e7d3b9f-6c5a-4f21-9d82-b4a6c8e0f135",
         *       "call_flow_version": "current_deployed"
         *     }
         */
        UpdatePhoneNumberRequest: {
            /**
             * @description What people will call the number.
             * @example Front desk
             */
            name?: string;
            /**
             * @description What is to take incoming calls. Each handler reads a field of its own, so set the two together:
             *
             *     - `relay_script` (SWML): `call_relay_script_url`
             *     - `laml_webhooks` (cXML, despite the name not SWML): `call_request_url`
             *     - `laml_application`: `call_laml_application_id`
             *     - `relay_topic`: `call_relay_topic`, `call_relay_topic_status_callback_url`
             *     - `relay_application`: `call_relay_application`
             *     - `relay_connector`: `call_relay_connector_id`
             *     - `relay_sip_endpoint`: `call_sip_endpoint_id`
             *     - `relay_verto_endpoint`: `call_verto_resource`
             *     - `video_room`: `call_video_room_id`
             *     - `dialogflow`: `call_dialogflow_agent_id`
             *     - `ai_agent`: `call_ai_agent_id`
             *     - `call_flow`: `call_flow_id`, `call_flow_version`
             *     - `relay_context` (replaced by `relay_topic`): `call_relay_context`,
             *       `call_relay_context_status_callback_url`
             * @example relay_script
             * @enum {string}
             */
            call_handler?: "relay_context" | "relay_topic" | "relay_script" | "relay_application" | "relay_connector" | "relay_sip_endpoint" | "relay_verto_endpoint" | "laml_webhooks" | "laml_application" | "dialogflow" | "video_room" | "ai_agent" | "call_flow";
            /**
             * @description What an incoming call is to be taken as.
             * @example voice
             * @enum {string}
             */
            call_receive_mode?: "voice" | "fax";
            /**
             * @description Where instructions (cXML) for a call come from. Goes with `call_handler` `laml_webhooks`.
             * @example https://example.com/calls
             */
            call_request_url?: string;
            /**
             * @description The HTTP method for `call_request_url`.
             * @example POST
             * @enum {string}
             */
            call_request_method?: "GET" | "POST";
            /**
             * @description Where instructions for a call come from when the first URL fails.
             * @example https://example.com/calls/fallback
             */
            call_fallback_url?: string;
            /**
             * @description The HTTP method for `call_fallback_url`.
             * @example POST
             * @enum {string}
             */
            call_fallback_method?: "GET" | "POST";
            /**
             * @description Where SignalWire is to report the status of calls to.
             * @example https://example.com/calls/status
             */
            call_status_callback_url?: string;
            /**
             * @description The HTTP method for `call_status_callback_url`.
             * @example POST
             * @enum {string}
             */
            call_status_callback_method?: "GET" | "POST";
            /**
             * @description The cXML application that takes calls. Goes with `call_handler` `laml_application`.
             * @example 1f6b9d3e-8c4a-4250-a7e1-6d0c2b8f5a39
             */
            call_laml_application_id?: string;
            /**
             * @description The Dialogflow agent that takes calls. Goes with `call_handler` `dialogflow`.
             * @example 7c2e5a9b-1d3f-4e68-90b4-a8f6d0c3e517
             */
            call_dialogflow_agent_id?: string;
            /**
             * @description The topic that gets calls. Goes with `call_handler` `relay_topic`.
             * @example office
             */
            call_relay_topic?: string;
            /**
             * @description Where the status of calls is reported to. Goes with `call_handler` `relay_topic`.
             * @example https://example.com/relay/status
             */
            call_relay_topic_status_callback_url?: string;
            /**
             * @description Where the SWML script for a call comes from. Goes with `call_handler` `relay_script`.
             * @example https://example.com/swml/front-desk
             */
            call_relay_script_url?: string;
            /**
             * @description The HTTP method for `call_relay_script_url`. Write-only as far as is known. Only SignalWire's
             *     Python client has it, without a list of values.
             * @example POST
             */
            call_relay_script_url_method?: string;
            /**
             * @deprecated
             * @description The context that gets calls. Goes with `call_handler` `relay_context`. Use `relay_topic` and
             *     `call_relay_topic` instead.
             * @example office
             */
            call_relay_context?: string;
            /**
             * @deprecated
             * @description Where the status of calls is reported to. Goes with `call_handler` `relay_context`. Use
             *     `relay_topic` and `call_relay_topic_status_callback_url` instead.
             * @example https://example.com/relay/status
             */
            call_relay_context_status_callback_url?: string;
            /**
             * @description The Relay application that takes calls. Goes with `call_handler` `relay_application`.
             * @example my-relay-app
             */
            call_relay_application?: string;
            /**
             * @description The connector that takes calls. Goes with `call_handler` `relay_connector`.
             * @example 3a9d7f1c-5e2b-4b86-8d04-c1e7a5f3b960
             */
            call_relay_connector_id?: string;
            /**
             * @description The SIP endpoint that calls go to. Goes with `call_handler` `relay_sip_endpoint`.
             * @example e5b1c8d4-7a3f-4092-96e8-2f4d0b6a8c71
             */
            call_sip_endpoint_id?: string;
            /**
             * @description The Verto resource that calls go to. Goes with `call_handler` `relay_verto_endpoint`.
             * @example front-desk
             */
            call_verto_resource?: string;
            /**
             * Format: uuid
             * @description The video room that calls go to. Goes with `call_handler` `video_room`.
             * @example 8f4c0e6a-2b7d-4d19-a5c3-9e1f7b3d5a82
             */
            call_video_room_id?: string;
            /**
             * Format: uuid
             * @description The AI agent that takes calls. Goes with `call_handler` `ai_agent`. Not known to be read back;
             *     see `calling_handler_resource_id`.
             * @example c6a2e8f0-4d1b-4735-8b9e-5f3c7d1a0e64
             */
            call_ai_agent_id?: string;
            /**
             * Format: uuid
             * @description The call flow that takes calls. Goes with `call_handler` `call_flow`. Not known to be read back;
             *     see `calling_handler_resource_id`.
             * @example 0e7d3b9f-6c5a-4f21-9d82-b4a6c8e0f135
             */
            call_flow_id?: string;
            /**
             * @description Which version of the flow of `call_flow_id` takes calls: the one being edited or the one deployed.
             *     Goes with `call_handler` `call_flow`.
             * @example current_deployed
             * @enum {string}
             */
            call_flow_version?: "working_copy" | "current_deployed";
            /**
             * @description What is to take incoming messages. Each handler reads a field of its own, so set the two together:
             *
             *     - `laml_webhooks` (cXML): `message_request_url`
             *     - `laml_application`: `message_laml_application_id`
             *     - `relay_topic`: `message_relay_topic`
             *     - `relay_application`: `message_relay_application`
             *     - `relay_context` (replaced by `relay_topic`): `message_relay_context`
             * @example laml_webhooks
             * @enum {string}
             */
            message_handler?: "relay_context" | "relay_topic" | "relay_application" | "laml_webhooks" | "laml_application";
            /**
             * @description Where instructions (cXML) for a message come from. Goes with `message_handler` `laml_webhooks`.
             * @example https://example.com/messages
             */
            message_request_url?: string;
            /**
             * @description The HTTP method for `message_request_url`.
             * @example POST
             * @enum {string}
             */
            message_request_method?: "GET" | "POST";
            /**
             * @description Where instructions for a message come from when the first URL fails.
             * @example https://example.com/messages/fallback
             */
            message_fallback_url?: string;
            /**
             * @description The HTTP method for `message_fallback_url`.
             * @example POST
             * @enum {string}
             */
            message_fallback_method?: "GET" | "POST";
            /**
             * @description The cXML application that takes messages. Goes with `message_handler` `laml_application`.
             * @example 1f6b9d3e-8c4a-4250-a7e1-6d0c2b8f5a39
             */
            message_laml_application_id?: string;
            /**
             * @description The topic that gets messages. Goes with `message_handler` `relay_topic`.
             * @example office
             */
            message_relay_topic?: string;
            /**
             * @deprecated
             * @description The context that gets messages. Goes with `message_handler` `relay_context`. Use `relay_topic` and
             *     `message_relay_topic` instead.
             * @example office
             */
            message_relay_context?: string;
            /**
             * @description The Relay application that takes messages. Goes with `message_handler` `relay_application`. Not
             *     known to be read back.
             * @example my-relay-app
             */
            message_relay_application?: string;
        };
        /**
         * @description Which address a phone number is to have for emergency calls.
         * @example {
         *       "e911_address_id": "4a8d2e6f-91b3-4c57-8f0e-6d2b7c1a5e39"
         *     }
         */
        AssignE911AddressRequest: {
            /**
             * Format: uuid
             * @description The `id` of an address of the project, one in the US.
             * @example 4a8d2e6f-91b3-4c57-8f0e-6d2b7c1a5e39
             */
            e911_address_id: string;
        };
        /**
         * @description A caller name that was requested for a phone number, and how its review stands.
         * @example {
         *       "type": "cnam",
         *       "id": "5d1c7f3a-9e2b-4a84-b6f0-3e8d2c4a6b95",
         *       "phone_number_id": "b7e4d1a9-5f2c-4836-9a0d-1c3e5f7b9d24",
         *       "name": "EXAMPLE CO",
         *       "status": "approved",
         *       "reason": null,
         *       "required_action": null,
         *       "created_at": "2026-08-14T09:30:00Z",
         *       "updated_at": "2026-08-15T16:00:00Z"
         *     }
         */
        PhoneNumberCnamResponse: {
            /**
             * @description What kind of request this is.
             * @example cnam
             */
            type?: "cnam" | (string & {});
            /**
             * Format: uuid
             * @description Identifies the request; no path takes it.
             * @example 5d1c7f3a-9e2b-4a84-b6f0-3e8d2c4a6b95
             */
            id?: string;
            /**
             * Format: uuid
             * @description The phone number, for `/phone_numbers/{id}`.
             * @example b7e4d1a9-5f2c-4836-9a0d-1c3e5f7b9d24
             */
            phone_number_id?: string;
            /**
             * @description The name that was requested.
             * @example EXAMPLE CO
             */
            name?: string;
            /**
             * @description How the review stands; SignalWire does not explain the values further.
             * @example approved
             */
            status?: "pending" | "approved" | "in_review" | "rejected" | "failed" | "superseded" | (string & {});
            /**
             * @description Why the status is what it is; `null` where there is nothing to say.
             * @example too_generic
             */
            reason?: "offensive_language" | "impersonation" | "unverified_brand" | "implied_trusted_institution" | "scam_wording" | "deceptive" | "unsupported_personal_name" | "too_generic" | "invalid_format" | "unrelated_to_business" | "needs_documentation" | "other_compliance_concern" | "processing_failed" | "unsupported_provider" | (string & {}) | null;
            /**
             * @description What has to be done for the request to go on; `null` where nothing has to.
             * @example Send documents that show your right to the name.
             */
            required_action?: string | null;
            /**
             * @description When the name was requested, in UTC by ISO 8601.
             * @example 2026-08-14T09:30:00Z
             */
            created_at?: string;
            /**
             * @description When the request last changed, in UTC by ISO 8601.
             * @example 2026-08-15T16:00:00Z
             */
            updated_at?: string;
        };
        /**
         * @description Which name a phone number is to show.
         * @example {
         *       "name": "EXAMPLE CO"
         *     }
         */
        CreatePhoneNumberCnamRequest: {
            /**
             * @description The name to show. How long it may be is not documented.
             * @example EXAMPLE CO
             */
            name: string;
        };
        /**
         * @description A phone number that another provider hosts.
         * @example {
         *       "number": "+15550100177",
         *       "number_type": "longcode",
         *       "capabilities": [
         *         "sms",
         *         "voice"
         *       ]
         *     }
         * @example {
         *       "number": "+15550100177",
         *       "number_type": "tollfree"
         *     }
         */
        ImportPhoneNumberRequest: {
            /**
             * @description The number in E.164, 5 to 30 characters.
             * @example +15550100177
             */
            number: string;
            /**
             * @description The kind of number, `tollfree` without the hyphen that the search wants.
             * @example longcode
             * @enum {string}
             */
            number_type: "longcode" | "tollfree";
            /**
             * @description What the number is to be used for. What leaving it out means is not documented.
             * @example [
             *       "sms",
             *       "voice"
             *     ]
             */
            capabilities?: ("sms" | "voice" | "fax" | "mms")[];
        };
        /**
         * @description Who carries a phone number. Only in an answer to `include` with `carrier`.
         * @example {
         *       "lrn": "15550100100",
         *       "spid": "683X",
         *       "ocn": "12345",
         *       "lata": "730",
         *       "city": "Los Angeles",
         *       "state": "CA",
         *       "jurisdiction": "indeterminate",
         *       "lec": "Example Telephone",
         *       "linetype": "landline",
         *       "dnc": null
         *     }
         */
        CarrierLookupInfo: {
            /**
             * @description The location routing number, which calls to the number are routed by.
             * @example 15550100100
             */
            lrn?: string;
            /**
             * @description The service provider's id.
             * @example 683X
             */
            spid?: string;
            /**
             * @description The carrier's operating company number.
             * @example 12345
             */
            ocn?: string;
            /**
             * @description The local access and transport area (LATA).
             * @example 730
             */
            lata?: string;
            /**
             * @description The city that the number is registered in.
             * @example Los Angeles
             */
            city?: string;
            /**
             * @description The state that the number is registered in.
             * @example CA
             */
            state?: string;
            /**
             * @description The jurisdiction that calls to the number fall under.
             * @example indeterminate
             */
            jurisdiction?: string;
            /**
             * @description The local exchange carrier by name.
             * @example Example Telephone
             */
            lec?: string;
            /**
             * @description The kind of line.
             * @example landline
             */
            linetype?: string;
            /**
             * @description Whether the number is on a do-not-call list, as its name suggests. Only SignalWire's Python client
             *     has it, and no values are documented.
             * @example null
             */
            dnc?: string | null;
        };
        /**
         * @description The caller name of a phone number. Only in an answer to `include` with `cnam`.
         * @example {
         *       "caller_id": "EXAMPLE CO"
         *     }
         */
        CnamInfo: {
            /**
             * @description The name that is shown when the number calls.
             * @example EXAMPLE CO
             */
            caller_id?: string;
        };
        /**
         * @description What is known of a phone number. Any field may be missing.
         * @example {
         *       "country_code_number": 1,
         *       "national_number": "5550100123",
         *       "possible_number": true,
         *       "valid_number": true,
         *       "national_number_formatted": "(555) 010-0123",
         *       "international_number_formatted": "+1 555-010-0123",
         *       "e164": "+15550100123",
         *       "location": "California",
         *       "country_code": "US",
         *       "timezones": [
         *         "America/Los_Angeles"
         *       ],
         *       "number_type": "Fixed Line or Mobile",
         *       "carrier": {
         *         "lrn": "15550100100",
         *         "spid": "683X",
         *         "ocn": "12345",
         *         "lata": "730",
         *         "city": "Los Angeles",
         *         "state": "CA",
         *         "jurisdiction": "indeterminate",
         *         "lec": "Example Telephone",
         *         "linetype": "landline",
         *         "dnc": null
         *       },
         *       "cnam": {
         *         "caller_id": "EXAMPLE CO"
         *       }
         *     }
         */
        PhoneNumberLookupResponse: {
            /**
             * @description The country's calling code, as a number.
             * @example 1
             */
            country_code_number?: number;
            /**
             * @description The digits without the calling code.
             * @example 5550100123
             */
            national_number?: string;
            /**
             * @description Whether there can be such a number at all, as by its length; `valid_number` says more.
             * @example true
             */
            possible_number?: boolean;
            /**
             * @description Whether the number is a valid one. It may still belong to nobody.
             * @example true
             */
            valid_number?: boolean;
            /**
             * @description The number as it is written within its country.
             * @example (555) 010-0123
             */
            national_number_formatted?: string;
            /**
             * @description The number as it is written for callers from abroad.
             * @example +1 555-010-0123
             */
            international_number_formatted?: string;
            /**
             * @description The number in E.164.
             * @example +15550100123
             */
            e164?: string;
            /**
             * @description Where the number belongs, as a name for people.
             * @example California
             */
            location?: string;
            /**
             * @description The country by the two letters of ISO 3166; its calling code is `country_code_number`.
             * @example US
             */
            country_code?: string;
            /**
             * @description The time zones that the number may be in.
             * @example [
             *       "America/Los_Angeles"
             *     ]
             */
            timezones?: string[];
            /**
             * @description The kind of line as text for people. It is not the `number_type` that the project's own phone
             *     numbers have.
             * @example Fixed Line or Mobile
             */
            number_type?: string;
            carrier?: components["schemas"]["CarrierLookupInfo"];
            cnam?: components["schemas"]["CnamInfo"];
        };
        /**
         * @description Where help is sent when a phone number that has this address calls 911.
         * @example {
         *       "id": "4a8d2e6f-91b3-4c57-8f0e-6d2b7c1a5e39",
         *       "label": "Head office",
         *       "country": "US",
         *       "first_name": "Jordan",
         *       "last_name": "Miles",
         *       "street_number": "350",
         *       "street_name": "Example Avenue",
         *       "address_type": "Suite",
         *       "address_number": "12",
         *       "city": "Springfield",
         *       "state": "IL",
         *       "postal_code": "62701",
         *       "zip_code": "62701",
         *       "emergency_enabled": true,
         *       "validated": true,
         *       "validated_at": "2026-08-14T09:30:00Z"
         *     }
         */
        Address: {
            /**
             * Format: uuid
             * @description Identifies the address; a phone number refers to it as `e911_address_id`.
             * @example 4a8d2e6f-91b3-4c57-8f0e-6d2b7c1a5e39
             */
            id: string;
            /**
             * @description What people call the address.
             * @example Head office
             */
            label: string;
            /**
             * @description The country by ISO 3166-1 alpha-2.
             * @example US
             */
            country: string;
            /**
             * @description The first name of the person who is found there.
             * @example Jordan
             */
            first_name: string;
            /**
             * @description The last name of the person who is found there.
             * @example Miles
             */
            last_name: string;
            /**
             * @description The number of the building in its street.
             * @example 350
             */
            street_number: string;
            /**
             * @description The street without the number.
             * @example Example Avenue
             */
            street_name: string;
            /**
             * @description What part of the building is meant; `null` for the whole.
             * @example Suite
             */
            address_type: "Apartment" | "Basement" | "Building" | "Department" | "Floor" | "Office" | "Penthouse" | "Suite" | "Trailer" | "Unit" | (string & {}) | null;
            /**
             * @description Which of these parts is meant; `null` for the whole building.
             * @example 12
             */
            address_number: string | null;
            /**
             * @description The city.
             * @example Springfield
             */
            city: string;
            /**
             * @description The state, in the US its two letters.
             * @example IL
             */
            state: string;
            /**
             * @description The postal code.
             * @example 62701
             */
            postal_code: string;
            /**
             * @description The same as `postal_code`, for older callers. It can only be read.
             * @example 62701
             */
            zip_code: string;
            /**
             * @description Whether the address is meant for emergency calls.
             * @example true
             */
            emergency_enabled: boolean;
            /**
             * @description Whether the carrier has confirmed the address. It can only be read.
             * @example true
             */
            validated: boolean;
            /**
             * @description When the carrier confirmed it, in UTC by ISO 8601; `null` if it never did.
             * @example 2026-08-14T09:30:00Z
             */
            validated_at: string | null;
        };
        /**
         * @description A page of E911 addresses.
         * @example {
         *       "links": {
         *         "self": "/api/relay/rest/addresses?page_number=0&page_size=50",
         *         "first": "/api/relay/rest/addresses?page_number=0&page_size=50"
         *       },
         *       "data": [
         *         {
         *           "id": "4a8d2e6f-91b3-4c57-8f0e-6d2b7c1a5e39",
         *           "label": "Head office",
         *           "country": "US",
         *           "first_name": "Jordan",
         *           "last_name": "Miles",
         *           "street_number": "350",
         *           "street_name": "Example Avenue",
         *           "address_type": "Suite",
         *           "address_number": "12",
         *           "city": "Springfield",
         *           "state": "IL",
         *           "postal_code": "62701",
         *           "zip_code": "62701",
         *           "emergency_enabled": true,
         *           "validated": true,
         *           "validated_at": "2026-08-14T09:30:00Z"
         *         }
         *       ]
         *     }
         */
        AddressList: {
            links: components["schemas"]["PaginationLinks"];
            /** @description The addresses of this page. */
            data: components["schemas"]["Address"][];
        };
        /**
         * @description What part of the building is meant, where it is divided into several. It goes with
         *     `address_number`; left out, the whole building is meant.
         * @example Suite
         * @enum {string}
         */
        AddressType: "Apartment" | "Basement" | "Building" | "Department" | "Floor" | "Office" | "Penthouse" | "Suite" | "Trailer" | "Unit";
        /**
         * @description What a new E911 address is made from.
         * @example {
         *       "label": "Head office",
         *       "country": "US",
         *       "first_name": "Jordan",
         *       "last_name": "Miles",
         *       "street_number": "350",
         *       "street_name": "Example Avenue",
         *       "address_type": "Suite",
         *       "address_number": "12",
         *       "city": "Springfield",
         *       "state": "IL",
         *       "postal_code": "62701",
         *       "emergency_enabled": true,
         *       "auto_correct_address": false
         *     }
         * @example {
         *       "label": "Head office",
         *       "country": "US",
         *       "first_name": "Jordan",
         *       "last_name": "Miles",
         *       "street_number": "350",
         *       "street_name": "Example Avenue",
         *       "city": "Springfield",
         *       "state": "IL",
         *       "postal_code": "62701"
         *     }
         */
        CreateAddressRequest: {
            /**
             * @description What people will call the address. The carrier gets its first 32 characters.
             * @example Head office
             */
            label: string;
            /**
             * @description The country by ISO 3166-1 alpha-2. Emergency calls are served in the US only.
             * @example US
             */
            country: string;
            /**
             * @description The first name of the person who is found there.
             * @example Jordan
             */
            first_name: string;
            /**
             * @description The last name of the person who is found there.
             * @example Miles
             */
            last_name: string;
            /**
             * @description The number of the building in its street, as a string and apart from `street_name`.
             * @example 350
             */
            street_number: string;
            /**
             * @description The street without the number.
             * @example Example Avenue
             */
            street_name: string;
            address_type?: components["schemas"]["AddressType"];
            /**
             * @description Which of these parts is meant, as a string. It goes with `address_type`.
             * @example 12
             */
            address_number?: string;
            /**
             * @description The city.
             * @example Springfield
             */
            city: string;
            /**
             * @description The state or region. In the US and in Canada its two letters.
             * @example IL
             */
            state: string;
            /**
             * @description The postal code, as a string. An answer repeats it as `zip_code`, which cannot be written.
             * @example 62701
             */
            postal_code: string;
            /**
             * @description `true`: a US address is validated with the carrier before it is stored, and refused if that
             *     fails. `false`: it is stored unchecked.
             * @default false
             * @example true
             */
            emergency_enabled?: boolean;
            /**
             * @description What happens where the carrier would spell the address differently. `true`: the carrier's
             *     spelling is stored. `false`: the request is refused with a 422 that has the carrier's
             *     `candidates`. No answer repeats this field.
             * @default true
             * @example false
             */
            auto_correct_address?: boolean;
        };
        /**
         * @description An address that the carrier knows. A part that it does not know is `null`.
         * @example {
         *       "street_number": "350",
         *       "street_name": "Example Ave",
         *       "city": "Springfield",
         *       "state": "IL",
         *       "postal_code": "62701"
         *     }
         */
        AddressCandidate: {
            /**
             * @description The number of the building in its street.
             * @example 350
             */
            street_number: string | null;
            /**
             * @description The street without the number.
             * @example Example Ave
             */
            street_name: string | null;
            /**
             * @description The city.
             * @example Springfield
             */
            city: string | null;
            /**
             * @description The state.
             * @example IL
             */
            state: string | null;
            /**
             * @description The postal code.
             * @example 62701
             */
            postal_code: string | null;
        };
        /**
         * @description Why an address was refused, and what the carrier would accept instead.
         * @example {
         *       "errors": [
         *         {
         *           "detail": "Address could not be validated",
         *           "status": "422",
         *           "title": "Invalid Attribute",
         *           "code": "422"
         *         }
         *       ],
         *       "candidates": [
         *         {
         *           "street_number": "350",
         *           "street_name": "Example Ave",
         *           "city": "Springfield",
         *           "state": "IL",
         *           "postal_code": "62701"
         *         }
         *       ]
         *     }
         */
        AddressValidationError: {
            /** @description One entry for each fault that was found. */
            errors: components["schemas"]["ValidationIssue"][];
            /**
             * @description Similar addresses that the carrier knows; missing where it named none. One of them can be
             *     sent instead, together with the fields that a candidate does not have.
             */
            candidates?: components["schemas"]["AddressCandidate"][];
        };
        /**
         * @description An E911 address as it is to be, whole.
         * @example {
         *       "label": "Head office",
         *       "country": "US",
         *       "first_name": "Jordan",
         *       "last_name": "Miles",
         *       "street_number": "350",
         *       "street_name": "Example Avenue",
         *       "address_type": "Suite",
         *       "address_number": "12",
         *       "city": "Springfield",
         *       "state": "IL",
         *       "postal_code": "62701",
         *       "emergency_enabled": true,
         *       "auto_correct_address": false
         *     }
         * @example {
         *       "label": "Head office",
         *       "country": "US",
         *       "first_name": "Jordan",
         *       "last_name": "Miles",
         *       "street_number": "350",
         *       "street_name": "Example Avenue",
         *       "city": "Springfield",
         *       "state": "IL",
         *       "postal_code": "62701"
         *     }
         */
        UpdateAddressRequest: {
            /**
             * @description What people will call the address. The carrier gets its first 32 characters.
             * @example Head office
             */
            label: string;
            /**
             * @description The country by ISO 3166-1 alpha-2. Emergency calls are served in the US only.
             * @example US
             */
            country: string;
            /**
             * @description The first name of the person who is found there.
             * @example Jordan
             */
            first_name: string;
            /**
             * @description The last name of the person who is found there.
             * @example Miles
             */
            last_name: string;
            /**
             * @description The number of the building in its street, as a string and apart from `street_name`.
             * @example 350
             */
            street_number: string;
            /**
             * @description The street without the number.
             * @example Example Avenue
             */
            street_name: string;
            address_type?: components["schemas"]["AddressType"];
            /**
             * @description Which of these parts is meant, as a string. It goes with `address_type`.
             * @example 12
             */
            address_number?: string;
            /**
             * @description The city.
             * @example Springfield
             */
            city: string;
            /**
             * @description The state or region. In the US and in Canada its two letters.
             * @example IL
             */
            state: string;
            /**
             * @description The postal code, as a string. An answer repeats it as `zip_code`, which cannot be written.
             * @example 62701
             */
            postal_code: string;
            /**
             * @description `true`: a US address is validated with the carrier before it is stored, and refused if that
             *     fails. `false`: it is stored unchecked. Left out, it is documented to be `false`, not what it
             *     was.
             * @default false
             * @example true
             */
            emergency_enabled?: boolean;
            /**
             * @description What happens where the carrier would spell the address differently. `true`: the carrier's
             *     spelling is stored. `false`: the request is refused with a 422 that has the carrier's
             *     `candidates`. No answer repeats this field.
             * @default true
             * @example false
             */
            auto_correct_address?: boolean;
        };
        /**
         * @description Who gets a token, and what it is like.
         * @example {
         *       "to": "+15550100187",
         *       "from": "+15550100123",
         *       "message": "Your code for example.com is:",
         *       "token_length": 6,
         *       "valid_for": 600,
         *       "max_attempts": 3,
         *       "allow_alphas": false
         *     }
         * @example {
         *       "to": "+15550100187"
         *     }
         */
        MfaRequest: {
            /**
             * @description The number that gets the token, in E.164.
             * @example +15550100187
             */
            to: string;
            /**
             * @description A number of the project to send the token from, in E.164. Left out, SignalWire uses a number
             *     of its own.
             * @example +15550100123
             */
            from?: string;
            /**
             * @description What is said or written before the token. An SMS has to fit into one segment: 160
             *     characters, or 70 with any character that is not in the GSM alphabet.
             * @default Your Personal Authorization Code is:
             * @example Your code for example.com is:
             */
            message?: string;
            /**
             * @description How many characters the token has, from 4 to 20.
             * @default 6
             * @example 6
             */
            token_length?: number;
            /**
             * @description How long the token can be verified, in seconds. 604800 is a week.
             * @default 3600
             * @example 600
             */
            valid_for?: number;
            /**
             * @description How many times the token can be verified, the first time included; from 1 to 20.
             * @default 3
             * @example 3
             */
            max_attempts?: number;
            /**
             * @description Whether the token may have letters (`true`) or has digits only (`false`).
             * @default false
             * @example false
             */
            allow_alphas?: boolean;
        };
        /**
         * @description That a token is on its way. The token itself is not told.
         * @example {
         *       "id": "c1f5a7d3-2b9e-4e60-8d47-5a3f9b0e6c12",
         *       "success": true,
         *       "to": "+15550100187",
         *       "channel": "call"
         *     }
         * @example {
         *       "id": "c1f5a7d3-2b9e-4e60-8d47-5a3f9b0e6c12",
         *       "success": true,
         *       "to": "+15550100187",
         *       "channel": "sms"
         *     }
         */
        MfaResponse: {
            /**
             * Format: uuid
             * @description Identifies the request; `verify-mfa-token` takes it as `mfa_request_id`.
             * @example c1f5a7d3-2b9e-4e60-8d47-5a3f9b0e6c12
             */
            id: string;
            /**
             * @description Whether the request was queued. It does not say that the token arrived.
             * @example true
             */
            success: boolean;
            /**
             * @description The number that gets the token.
             * @example +15550100187
             */
            to: string;
            /**
             * @description How the token is sent.
             * @example call
             */
            channel: "call" | "sms" | (string & {});
        };
        /**
         * @description A token to check.
         * @example {
         *       "token": "482913"
         *     }
         */
        MfaVerifyRequest: {
            /**
             * @description The token as the user entered it; a string, for it may begin with 0 or have letters.
             * @example 482913
             */
            token: string;
        };
        /**
         * @description Whether a token was the right one.
         * @example {
         *       "success": true
         *     }
         * @example {
         *       "success": false
         *     }
         */
        MfaVerifyResponse: {
            /**
             * @description `true` for the right token; `false` for a wrong one, which is answered 200 as well.
             * @example true
             */
            success: boolean;
        };
        /**
         * @description A short number for messages that the project leases.
         * @example {
         *       "id": "93d7f0c5-4e2a-4b81-8c6f-7a1d5b9e3f20",
         *       "name": "Alerts",
         *       "number": "12345",
         *       "capabilities": [
         *         "sms",
         *         "mms"
         *       ],
         *       "number_type": "shortcode",
         *       "code_type": "vanity",
         *       "country_code": "US",
         *       "created_at": "2026-08-14T09:30:00Z",
         *       "updated_at": "2026-08-20T16:05:00Z",
         *       "next_billed_at": "2027-08-14T09:30:00Z",
         *       "lease_duration": "12 months",
         *       "message_handler": "laml_webhooks",
         *       "message_request_url": "https://example.com/message",
         *       "message_request_method": "POST",
         *       "message_fallback_url": "https://example.com/fallback",
         *       "message_fallback_method": "POST",
         *       "message_laml_application_id": null,
         *       "message_relay_context": null
         *     }
         */
        ShortCode: {
            /**
             * Format: uuid
             * @description Identifies the short code.
             * @example 93d7f0c5-4e2a-4b81-8c6f-7a1d5b9e3f20
             */
            id: string;
            /**
             * @description What people call the short code.
             * @example Alerts
             */
            name: string | null;
            /**
             * @description The digits of the short code, as a string and not in E.164.
             * @example 12345
             */
            number: string;
            /**
             * @description What the short code can do.
             * @example [
             *       "sms",
             *       "mms"
             *     ]
             */
            capabilities: ("sms" | "mms" | (string & {}))[];
            /**
             * @description The kind of number, which is the same for all short codes.
             * @example shortcode
             */
            number_type: "shortcode" | (string & {});
            /**
             * @description Whether the digits were chosen (`vanity`) or drawn (`random`).
             * @example vanity
             */
            code_type: "vanity" | "random" | (string & {});
            /**
             * @description The country by ISO 3166-1 alpha-2.
             * @example US
             */
            country_code: string;
            /**
             * @description When the project got the short code, in UTC by ISO 8601.
             * @example 2026-08-14T09:30:00Z
             */
            created_at: string;
            /**
             * @description When the short code last changed, in UTC by ISO 8601.
             * @example 2026-08-20T16:05:00Z
             */
            updated_at: string;
            /**
             * @description When the lease is charged next, in UTC by ISO 8601.
             * @example 2027-08-14T09:30:00Z
             */
            next_billed_at: string | null;
            /**
             * @description How long a lease runs, as a text with its unit.
             * @example 12 months
             */
            lease_duration: string | null;
            /**
             * @description What handles the messages that the short code receives; `null` if nothing does.
             * @example laml_webhooks
             */
            message_handler: "relay_context" | "laml_webhooks" | "laml_application" | (string & {}) | null;
            /**
             * @description Where a received message is sent, with `laml_webhooks`.
             * @example https://example.com/message
             */
            message_request_url: string | null;
            /**
             * @description The HTTP method for `message_request_url`.
             * @example POST
             */
            message_request_method: "GET" | "POST" | (string & {}) | null;
            /**
             * @description Where a received message is sent when `message_request_url` fails.
             * @example https://example.com/fallback
             */
            message_fallback_url: string | null;
            /**
             * @description The HTTP method for `message_fallback_url`.
             * @example POST
             */
            message_fallback_method: "GET" | "POST" | (string & {}) | null;
            /**
             * Format: uuid
             * @description The LaML application that handles a received message, with `laml_application`.
             * @example null
             * @example 5b0e8c1d-7f36-4d92-a4e8-2c6f9d3b7a15
             */
            message_laml_application_id: string | null;
            /**
             * @description The Relay context that handles a received message, with `relay_context`.
             * @example null
             * @example alerts
             */
            message_relay_context: string | null;
        };
        /**
         * @description A page of short codes.
         * @example {
         *       "links": {
         *         "self": "/api/relay/rest/short_codes?page_number=0&page_size=50",
         *         "first": "/api/relay/rest/short_codes?page_number=0&page_size=50"
         *       },
         *       "data": [
         *         {
         *           "id": "93d7f0c5-4e2a-4b81-8c6f-7a1d5b9e3f20",
         *           "name": "Alerts",
         *           "number": "12345",
         *           "capabilities": [
         *             "sms",
         *             "mms"
         *           ],
         *           "number_type": "shortcode",
         *           "code_type": "vanity",
         *           "country_code": "US",
         *           "created_at": "2026-08-14T09:30:00Z",
         *           "updated_at": "2026-08-20T16:05:00Z",
         *           "next_billed_at": "2027-08-14T09:30:00Z",
         *           "lease_duration": "12 months",
         *           "message_handler": "laml_webhooks",
         *           "message_request_url": "https://example.com/message",
         *           "message_request_method": "POST",
         *           "message_fallback_url": "https://example.com/fallback",
         *           "message_fallback_method": "POST",
         *           "message_laml_application_id": null,
         *           "message_relay_context": null
         *         }
         *       ]
         *     }
         */
        ShortCodeList: {
            links: components["schemas"]["PaginationLinks"];
            /** @description The short codes of this page. */
            data: components["schemas"]["ShortCode"][];
        };
        /**
         * @description What is to handle received messages. Each handler reads a field of its own: `laml_webhooks`
         *     reads `message_request_url`, `laml_application` reads `message_laml_application_id`,
         *     `relay_context` reads `message_relay_context`.
         * @example laml_webhooks
         * @enum {string}
         */
        ShortCodeMessageHandler: "relay_context" | "laml_webhooks" | "laml_application";
        /**
         * @description The settings of a short code to change.
         * @example {
         *       "name": "Alerts",
         *       "message_handler": "laml_webhooks",
         *       "message_request_url": "https://example.com/message",
         *       "message_request_method": "POST",
         *       "message_fallback_url": "https://example.com/fallback",
         *       "message_fallback_method": "POST"
         *     }
         * @example {
         *       "message_request_url": "https://example.com/message"
         *     }
         * @example {
         *       "name": "Alerts",
         *       "message_handler": "laml_application",
         *       "message_laml_application_id": "5b0e8c1d-7f36-4d92-a4e8-2c6f9d3b7a15"
         *     }
         * @example {
         *       "name": "Alerts",
         *       "message_handler": "relay_context",
         *       "message_relay_context": "alerts"
         *     }
         */
        UpdateShortCodeRequest: {
            /**
             * @description The name of the short code, for people.
             * @example Alerts
             */
            name?: string;
            message_handler?: components["schemas"]["ShortCodeMessageHandler"];
            /**
             * @description Where to send a received message. It goes with the handler `laml_webhooks`.
             * @example https://example.com/message
             */
            message_request_url?: string;
            /**
             * @description The HTTP method for `message_request_url`. Left out, it is documented to be `POST`, not what it
             *     was.
             * @default POST
             * @example POST
             * @enum {string}
             */
            message_request_method?: "GET" | "POST";
            /**
             * @description Where to send a received message when `message_request_url` fails.
             * @example https://example.com/fallback
             */
            message_fallback_url?: string;
            /**
             * @description The HTTP method for `message_fallback_url`. Left out, it is documented to be `POST`, not what it
             *     was.
             * @default POST
             * @example POST
             * @enum {string}
             */
            message_fallback_method?: "GET" | "POST";
            /**
             * Format: uuid
             * @description The LaML application for received messages. It goes with the handler `laml_application`.
             * @example 5b0e8c1d-7f36-4d92-a4e8-2c6f9d3b7a15
             */
            message_laml_application_id?: string;
            /**
             * @description The Relay context for received messages. It goes with the handler `relay_context`.
             * @example alerts
             */
            message_relay_context?: string;
        };
        /**
         * @description A number that was not bought from SignalWire and that the project may call from, once it is
         *     verified.
         * @example {
         *       "type": "verified_caller_id",
         *       "id": "e2c94b7a-6d18-4f35-a1c0-9b8e3d7f5204",
         *       "number": "+15550100142",
         *       "name": "Warehouse",
         *       "extension": "1234",
         *       "verified": true,
         *       "verified_at": "2026-08-14T09:30:00Z",
         *       "status": "Verified"
         *     }
         * @example {
         *       "type": "verified_caller_id",
         *       "id": "e2c94b7a-6d18-4f35-a1c0-9b8e3d7f5204",
         *       "number": "+15550100142",
         *       "name": "Warehouse",
         *       "extension": "1234",
         *       "verified": false,
         *       "verified_at": null,
         *       "status": "Awaiting Verification"
         *     }
         */
        VerifiedCallerID: {
            /**
             * @description What kind of thing this is.
             * @example verified_caller_id
             */
            type?: string;
            /**
             * Format: uuid
             * @description Identifies the caller ID.
             * @example e2c94b7a-6d18-4f35-a1c0-9b8e3d7f5204
             */
            id: string;
            /**
             * @description The number in E.164.
             * @example +15550100142
             */
            number: string;
            /**
             * @description The name that goes with the number.
             * @example Warehouse
             */
            name?: string | null;
            /**
             * @description The extension that the verification call dials. No other call uses it.
             * @example 1234
             */
            extension?: string | null;
            /**
             * @description Whether the number may be used. Rely on this one, not on `status`.
             * @example true
             */
            verified: boolean;
            /**
             * Format: date-time
             * @description When the number was verified; `null` before that.
             * @example 2026-08-14T09:30:00Z
             * @example null
             */
            verified_at?: string | null;
            /**
             * @description The same as `verified` as a text to show, in words with capitals and spaces.
             * @example Verified
             */
            status?: "Verified" | "Awaiting Verification" | (string & {});
        };
        /**
         * @description A page of verified caller IDs.
         * @example {
         *       "links": {
         *         "self": "/api/relay/rest/verified_caller_ids?page_number=0&page_size=50",
         *         "first": "/api/relay/rest/verified_caller_ids?page_number=0&page_size=50"
         *       },
         *       "data": [
         *         {
         *           "type": "verified_caller_id",
         *           "id": "e2c94b7a-6d18-4f35-a1c0-9b8e3d7f5204",
         *           "number": "+15550100142",
         *           "name": "Warehouse",
         *           "extension": "1234",
         *           "verified": true,
         *           "verified_at": "2026-08-14T09:30:00Z",
         *           "status": "Verified"
         *         }
         *       ]
         *     }
         */
        VerifiedCallerIDList: {
            links: components["schemas"]["PaginationLinks"];
            /** @description The caller IDs of this page. */
            data: components["schemas"]["VerifiedCallerID"][];
        };
        /**
         * @description Which number is to be verified.
         * @example {
         *       "number": "+15550100142",
         *       "name": "Warehouse",
         *       "extension": "1234"
         *     }
         * @example {
         *       "number": "+15550100142"
         *     }
         */
        CreateVerifiedCallerIDRequest: {
            /**
             * @description The number in E.164. Somebody has to answer it, for it is called at once.
             * @example +15550100142
             */
            number: string;
            /**
             * @description The name that goes with the number. Left out, it is the number, formatted.
             * @example Warehouse
             */
            name?: string;
            /**
             * @description What to dial after the verification call is answered, as a string. It cannot be changed
             *     later.
             * @example 1234
             */
            extension?: string;
        };
        /**
         * @description What of a caller ID can be changed.
         * @example {
         *       "name": "Warehouse"
         *     }
         */
        UpdateVerifiedCallerIDRequest: {
            /**
             * @description The name that goes with the number.
             * @example Warehouse
             */
            name: string;
        };
        /**
         * @description The code that verifies a number.
         * @example {
         *       "verification_code": "482913"
         *     }
         */
        VerifyCallerIDRequest: {
            /**
             * @description The code that was read out during the latest call, as a string.
             * @example 482913
             */
            verification_code: string;
        };
        /**
         * @description A business as it is registered for 10DLC messaging. What was never given, as most of an
         *     imported brand, may be `null` or missing.
         * @example {
         *       "id": "2c8e5a71-4b9d-4f36-a1e7-6d0f3b8c5294",
         *       "state": "completed",
         *       "name": "Hill Valley Dental",
         *       "company_name": "Hill Valley Dental LLC",
         *       "contact_email": "office@example.com",
         *       "contact_phone": "+15550100123",
         *       "signalwire_contact_emails": [
         *         "registrations@example.com"
         *       ],
         *       "ein_issuing_country": "United States",
         *       "legal_entity_type": "PRIVATE_PROFIT",
         *       "ein": "12-3456789",
         *       "company_address": "12 Main Street, Hill Valley CA 91905",
         *       "company_vertical": "HEALTHCARE",
         *       "csp_brand_reference": null,
         *       "csp_self_registered": false,
         *       "large_message_limit": null,
         *       "number_pooling_for_company": null,
         *       "status_callback_url": "https://example.com/10dlc",
         *       "created_at": "2026-08-14T09:30:00Z",
         *       "updated_at": "2026-08-17T16:05:00Z"
         *     }
         */
        Brand: {
            /**
             * Format: uuid
             * @description Identifies the brand for as long as it exists.
             * @example 2c8e5a71-4b9d-4f36-a1e7-6d0f3b8c5294
             */
            id: string;
            /**
             * @description How far the registration has come. A new brand is `pending`; it becomes `completed`, or
             *     `unverified` when it could not be verified or more is needed. An `unverified` brand may
             *     still become `completed`. Each change is reported to the `status_callback_url`.
             * @example completed
             */
            state?: "pending" | "unverified" | "completed" | (string & {});
            /**
             * @description The name that the business trades under.
             * @example Hill Valley Dental
             */
            name?: string;
            /**
             * @description The legal name of the business.
             * @example Hill Valley Dental LLC
             */
            company_name?: string | null;
            /**
             * @description An e-mail address of the business, a part of its registration. Where SignalWire writes to,
             *     `signalwire_contact_emails` says.
             * @example office@example.com
             */
            contact_email?: string | null;
            /**
             * @description A phone number of the business.
             * @example +15550100123
             */
            contact_phone?: string | null;
            /**
             * @description Where SignalWire writes to about this registration and those of the brand's campaigns.
             * @example [
             *       "registrations@example.com"
             *     ]
             */
            signalwire_contact_emails?: string[];
            /**
             * @description The country that issued `ein`.
             * @example United States
             */
            ein_issuing_country?: string | null;
            /**
             * @description The kind of legal entity. It may be written out here where a request has a code.
             * @example PRIVATE_PROFIT
             * @example Private Company
             */
            legal_entity_type?: string | null;
            /**
             * @description The employer identification number, or another tax id.
             * @example 12-3456789
             */
            ein?: string | null;
            /**
             * @description The whole address, on one line.
             * @example 12 Main Street, Hill Valley CA 91905
             */
            company_address?: string | null;
            /**
             * @description The industry. It may be written out here where a request has a code.
             * @example HEALTHCARE
             * @example Healthcare
             */
            company_vertical?: string | null;
            /**
             * @description The website of the business. Sent when registering; not every document has it in answers.
             * @example www.example.com
             */
            company_website?: string;
            /**
             * @description The id that the registry has approved the brand under, for Campaign Service Providers.
             * @example B123456
             */
            csp_brand_reference?: string | null;
            /**
             * @description Whether the brand was imported (`true`) or registered through SignalWire (`false`).
             * @example false
             */
            csp_self_registered?: boolean;
            /**
             * @description What is recorded of the brand's need for a higher message limit. Its form is not documented.
             * @example null
             */
            large_message_limit?: string | null;
            /**
             * @description What is recorded of the brand's use of number pools. Its form is not documented.
             * @example null
             */
            number_pooling_for_company?: string | null;
            /**
             * @description Where changes of `state` are reported to; see the webhook `tenDlcStatusCallback`.
             * @example https://example.com/10dlc
             */
            status_callback_url?: string | null;
            /**
             * Format: date-time
             * @description When the brand was made here, in UTC by ISO 8601.
             * @example 2026-08-14T09:30:00Z
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the brand last changed, in UTC by ISO 8601.
             * @example 2026-08-17T16:05:00Z
             */
            updated_at?: string;
        };
        /**
         * @description A page of brands.
         * @example {
         *       "links": {
         *         "self": "/api/relay/rest/registry/beta/brands?page_number=0&page_size=50",
         *         "first": "/api/relay/rest/registry/beta/brands?page_number=0&page_size=50"
         *       },
         *       "data": [
         *         {
         *           "id": "2c8e5a71-4b9d-4f36-a1e7-6d0f3b8c5294",
         *           "state": "completed",
         *           "name": "Hill Valley Dental",
         *           "company_name": "Hill Valley Dental LLC",
         *           "contact_email": "office@example.com",
         *           "contact_phone": "+15550100123",
         *           "signalwire_contact_emails": [
         *             "registrations@example.com"
         *           ],
         *           "ein_issuing_country": "United States",
         *           "legal_entity_type": "PRIVATE_PROFIT",
         *           "ein": "12-3456789",
         *           "company_address": "12 Main Street, Hill Valley CA 91905",
         *           "company_vertical": "HEALTHCARE",
         *           "csp_brand_reference": null,
         *           "csp_self_registered": false,
         *           "large_message_limit": null,
         *           "number_pooling_for_company": null,
         *           "status_callback_url": "https://example.com/10dlc",
         *           "created_at": "2026-08-14T09:30:00Z",
         *           "updated_at": "2026-08-17T16:05:00Z"
         *         }
         *       ]
         *     }
         */
        BrandList: {
            links: components["schemas"]["PaginationLinks"];
            /** @description The brands of this page. */
            data: components["schemas"]["Brand"][];
        };
        /**
         * @description Where SignalWire is to write to about this registration and those of the brand's campaigns: a
         *     list, or one address alone. Where nothing was given, it writes to whoever submitted the brand.
         * @example [
         *       "registrations@example.com"
         *     ]
         * @example registrations@example.com
         */
        BrandContactEmails: string[] | string;
        /**
         * @description The kind of legal entity that the business is.
         * @example PRIVATE_PROFIT
         * @enum {string}
         */
        LegalEntityType: "PRIVATE_PROFIT" | "PUBLIC_PROFIT" | "NON_PROFIT" | "GOVERNMENT";
        /**
         * @description The industry that the business is in.
         * @example HEALTHCARE
         * @enum {string}
         */
        CompanyVertical: "AGRICULTURE" | "COMMUNICATION" | "CONSTRUCTION" | "EDUCATION" | "ENERGY" | "ENTERTAINMENT" | "FINANCIAL" | "GAMBLING" | "GOVERNMENT" | "HEALTHCARE" | "HOSPITALITY" | "HUMAN_RESOURCES" | "INSURANCE" | "LEGAL" | "MANUFACTURING" | "NGO" | "POLITICAL" | "POSTAL" | "PROFESSIONAL" | "REAL_ESTATE" | "RETAIL" | "TECHNOLOGY" | "TRANSPORTATION";
        /**
         * @description A business for SignalWire to register.
         * @example {
         *       "name": "Hill Valley Dental",
         *       "company_name": "Hill Valley Dental LLC",
         *       "contact_email": "office@example.com",
         *       "contact_phone": "+15550100123",
         *       "signalwire_contact_emails": [
         *         "registrations@example.com"
         *       ],
         *       "ein_issuing_country": "United States",
         *       "legal_entity_type": "PRIVATE_PROFIT",
         *       "ein": "12-3456789",
         *       "company_address": "12 Main Street, Hill Valley CA 91905",
         *       "company_vertical": "HEALTHCARE",
         *       "company_website": "www.example.com",
         *       "status_callback_url": "https://example.com/10dlc"
         *     }
         */
        CreateManagedBrandRequest: {
            /** @description Belongs to another variant. */
            csp_self_registered?: undefined;
            /**
             * @description The name that the business trades under, 3 to 64 characters.
             * @example Hill Valley Dental
             */
            name: string;
            /**
             * @description The legal name of the business, 3 to 64 characters.
             * @example Hill Valley Dental LLC
             */
            company_name: string;
            /**
             * @description An e-mail address of the business, 3 to 64 characters, which becomes a part of the
             *     registration. Where SignalWire writes to, `signalwire_contact_emails` says.
             * @example office@example.com
             */
            contact_email: string;
            /**
             * @description A phone number of the business.
             * @example +15550100123
             */
            contact_phone: string;
            signalwire_contact_emails?: components["schemas"]["BrandContactEmails"];
            /**
             * @description The country that issued `ein`, by its name.
             * @example United States
             */
            ein_issuing_country: string;
            legal_entity_type: components["schemas"]["LegalEntityType"];
            /**
             * @description The employer identification number, or another tax id.
             * @example 12-3456789
             */
            ein: string;
            /**
             * @description The whole address, on one line.
             * @example 12 Main Street, Hill Valley CA 91905
             */
            company_address: string;
            company_vertical?: components["schemas"]["CompanyVertical"];
            /**
             * @description The website of the business; the scheme may be left out.
             * @example www.example.com
             */
            company_website: string;
            /**
             * @description The id that the registry has approved the brand under. It is for Campaign Service
             *     Providers; to import such a brand set `csp_self_registered` as well.
             * @example B123456
             */
            csp_brand_reference?: string;
            /**
             * Format: uri
             * @description Where changes of `state` are to be reported to; see the webhook `tenDlcStatusCallback`.
             * @example https://example.com/10dlc
             */
            status_callback_url?: string;
        };
        /**
         * @description A brand that a Campaign Service Provider has registered itself, to be imported.
         * @example {
         *       "csp_self_registered": true,
         *       "name": "Hill Valley Dental",
         *       "csp_brand_reference": "B123456",
         *       "status_callback_url": "https://example.com/10dlc"
         *     }
         */
        CreateCspBrandRequest: {
            /**
             * @description Always `true`; this is what makes the request an import.
             * @example true
             * @constant
             */
            csp_self_registered: true;
            /**
             * @description The name that the business trades under, 3 to 64 characters.
             * @example Hill Valley Dental
             */
            name: string;
            /**
             * @description The id that the registry has approved the brand under.
             * @example B123456
             */
            csp_brand_reference: string;
            signalwire_contact_emails?: components["schemas"]["BrandContactEmails"];
            /**
             * Format: uri
             * @description Where changes of `state` are to be reported to; see the webhook `tenDlcStatusCallback`.
             * @example https://example.com/10dlc
             */
            status_callback_url?: string;
        };
        /**
         * @description Either a business for SignalWire to register, or, with `csp_self_registered: true`, a brand
         *     that is registered already.
         * @example {
         *       "name": "Hill Valley Dental",
         *       "company_name": "Hill Valley Dental LLC",
         *       "contact_email": "office@example.com",
         *       "contact_phone": "+15550100123",
         *       "signalwire_contact_emails": [
         *         "registrations@example.com"
         *       ],
         *       "ein_issuing_country": "United States",
         *       "legal_entity_type": "PRIVATE_PROFIT",
         *       "ein": "12-3456789",
         *       "company_address": "12 Main Street, Hill Valley CA 91905",
         *       "company_vertical": "HEALTHCARE",
         *       "company_website": "www.example.com",
         *       "status_callback_url": "https://example.com/10dlc"
         *     }
         * @example {
         *       "csp_self_registered": true,
         *       "name": "Hill Valley Dental",
         *       "csp_brand_reference": "B123456",
         *       "status_callback_url": "https://example.com/10dlc"
         *     }
         */
        CreateBrandRequest: components["schemas"]["CreateManagedBrandRequest"] | components["schemas"]["CreateCspBrandRequest"];
        /**
         * @description What is to change of a brand; what is left out stays as it is. Unless the brand is
         *     `unverified`, `signalwire_contact_emails` is all that it takes.
         * @example {
         *       "signalwire_contact_emails": [
         *         "registrations@example.com"
         *       ]
         *     }
         * @example {
         *       "ein": "12-3456789",
         *       "company_address": "12 Main Street, Hill Valley CA 91905"
         *     }
         */
        UpdateBrandRequest: {
            /**
             * @description The name that the business trades under. Only while the brand is `unverified`.
             * @example Hill Valley Dental
             */
            name?: string;
            /**
             * @description The legal name of the business. Only while the brand is `unverified`.
             * @example Hill Valley Dental LLC
             */
            company_name?: string;
            /**
             * @description An e-mail address of the business. Only while the brand is `unverified`.
             * @example office@example.com
             */
            contact_email?: string;
            /**
             * @description A phone number of the business. Only while the brand is `unverified`.
             * @example +15550100123
             */
            contact_phone?: string;
            signalwire_contact_emails?: components["schemas"]["BrandContactEmails"];
            /**
             * @description The country that issued `ein`. Only while the brand is `unverified`.
             * @example United States
             */
            ein_issuing_country?: string;
            legal_entity_type?: components["schemas"]["LegalEntityType"];
            /**
             * @description The tax id of the business. Only while the brand is `unverified`.
             * @example 12-3456789
             */
            ein?: string;
            /**
             * @description The whole address, on one line. Only while the brand is `unverified`.
             * @example 12 Main Street, Hill Valley CA 91905
             */
            company_address?: string;
            company_vertical?: components["schemas"]["CompanyVertical"];
            /**
             * @description The website of the business. Only while the brand is `unverified`.
             * @example www.example.com
             */
            company_website?: string;
            /**
             * @description The id that the registry has approved the brand under. Only while the brand is
             *     `unverified`.
             * @example B123456
             */
            csp_brand_reference?: string;
            /**
             * Format: uri
             * @description Where changes of `state` are to be reported to. Only while the brand is `unverified`.
             * @example https://example.com/10dlc
             */
            status_callback_url?: string;
        };
        /**
         * @description One fault of a request and the field it is about.
         * @example {
         *       "type": "validation_error",
         *       "code": "invalid_state",
         *       "message": "Only an unverified brand can be renamed.",
         *       "attribute": "name",
         *       "url": "https://developer.signalwire.com/rest/overview/error-codes/#invalid_state"
         *     }
         */
        AttributeIssue: {
            /**
             * @description The kind of fault.
             * @example validation_error
             */
            type: string;
            /**
             * @description A symbolic code for programs.
             * @example invalid_state
             */
            code: string;
            /**
             * @description What is wrong, as a sentence for people.
             * @example Only an unverified brand can be renamed.
             */
            message: string;
            /**
             * @description The field of the request that is at fault; missing or `null` when it is no single one.
             * @example name
             */
            attribute?: string | null;
            /**
             * @description Where the code is explained.
             * @example https://developer.signalwire.com/rest/overview/error-codes/#invalid_state
             */
            url: string;
        };
        /**
         * @description Everything that was wrong with a request, each fault with the field it is about.
         * @example {
         *       "errors": [
         *         {
         *           "type": "validation_error",
         *           "code": "invalid_state",
         *           "message": "Only an unverified brand can be renamed.",
         *           "attribute": "name",
         *           "url": "https://developer.signalwire.com/rest/overview/error-codes/#invalid_state"
         *         }
         *       ]
         *     }
         */
        AttributeValidationError: {
            /** @description One entry for each fault that was found. */
            errors: components["schemas"]["AttributeIssue"][];
        };
        /**
         * @description What a brand sends messages for, as it is registered. What was never given, as most of an
         *     imported campaign, may be `null` or missing.
         * @example {
         *       "id": "9a4f7d25-1e8b-4c63-b5d0-7f2a6e3c8b19",
         *       "name": "Appointment reminders",
         *       "state": "active",
         *       "sms_use_case": "MIXED",
         *       "sub_use_cases": [
         *         "CUSTOMER_CARE",
         *         "ACCOUNT_NOTIFICATION"
         *       ],
         *       "campaign_verify_token": null,
         *       "description": "Reminds patients who asked for it of their appointments, and answers questions.",
         *       "sample1": "Hill Valley Dental: your appointment is on 20 August at 14:00. Reply STOP to opt out.",
         *       "sample2": "Hill Valley Dental: we have moved your appointment to 21 August at 9:30.",
         *       "sample3": null,
         *       "sample4": null,
         *       "sample5": null,
         *       "dynamic_messages": "The date and the time differ from message to message.",
         *       "message_flow": "Patients tick a box for reminders on the paper form that they fill in at reception.",
         *       "opt_in_message": "Hill Valley Dental: you will get reminders now. Reply STOP to opt out.",
         *       "opt_out_message": "Hill Valley Dental: you will get no more reminders. Reply START to undo.",
         *       "help_message": "Hill Valley Dental: write to office@example.com. Reply STOP to opt out.",
         *       "opt_in_keywords": "START,REMIND",
         *       "opt_out_keywords": "STOP,UNSUBSCRIBE",
         *       "help_keywords": "HELP,INFO",
         *       "number_pooling_per_campaign": null,
         *       "direct_lending": false,
         *       "embedded_link": false,
         *       "embedded_phone": false,
         *       "age_gated_content": false,
         *       "lead_generation": false,
         *       "requested_throughput": null,
         *       "daily_messages_per_number": null,
         *       "privacy_policy_link": null,
         *       "purchase_or_port_numbers": null,
         *       "csp_campaign_reference": null,
         *       "signalwire_contact_emails": [
         *         "registrations@example.com"
         *       ],
         *       "status_callback_url": "https://example.com/10dlc",
         *       "created_at": "2026-08-18T08:00:00Z",
         *       "updated_at": "2026-08-21T11:45:00Z"
         *     }
         */
        Campaign: {
            /**
             * Format: uuid
             * @description Identifies the campaign for as long as it exists.
             * @example 9a4f7d25-1e8b-4c63-b5d0-7f2a6e3c8b19
             */
            id: string;
            /**
             * @description What people call the campaign.
             * @example Appointment reminders
             */
            name?: string;
            /**
             * @description How far the registration has come. A new campaign is `pending` until it is approved, and
             *     `active` then; an `active` campaign that is shut down becomes `inactive`. Each change is
             *     reported to the `status_callback_url`.
             * @example active
             */
            state?: "pending" | "active" | "inactive" | (string & {});
            /**
             * @description What the messages are for. The two values for UCaaS have two names each in SignalWire's
             *     documents, with and without `_VOLUME`.
             * @example MIXED
             */
            sms_use_case?: "2FA" | "ACCOUNT_NOTIFICATION" | "AGENTS_FRANCHISES" | "CARRIER_EXEMPT" | "CHARITY" | "CUSTOMER_CARE" | "DELIVERY_NOTIFICATION" | "EMERGENCY" | "FRAUD_ALERT" | "HIGHER_EDUCATION" | "K12_EDUCATION" | "LOW_VOLUME_MIXED" | "MARKETING" | "MIXED" | "POLITICAL" | "POLITICAL_SECTION_527" | "POLLING_VOTING" | "PROXY" | "PUBLIC_SERVICE_ANNOUNCEMENT" | "SECURITY_ALERT" | "SOCIAL" | "SWEEPSTAKE" | "TRIAL" | "UCAAS_HIGH" | "UCAAS_LOW" | "UCAAS_HIGH_VOLUME" | "UCAAS_LOW_VOLUME" | (string & {}) | null;
            /**
             * @description What the messages of a `MIXED` or `LOW_VOLUME_MIXED` campaign are for, one by one.
             * @example [
             *       "CUSTOMER_CARE",
             *       "ACCOUNT_NOTIFICATION"
             *     ]
             */
            sub_use_cases?: ("2FA" | "ACCOUNT_NOTIFICATION" | "CUSTOMER_CARE" | "DELIVERY_NOTIFICATION" | "FRAUD_ALERT" | "HIGHER_EDUCATION" | "MARKETING" | "POLLING_VOTING" | "PUBLIC_SERVICE_ANNOUNCEMENT" | "SECURITY_ALERT" | (string & {}))[];
            /**
             * @description The Campaign Verify token of a `POLITICAL_SECTION_527` campaign.
             * @example null
             */
            campaign_verify_token?: string | null;
            /**
             * @description What the campaign is about.
             * @example Reminds patients who asked for it of their appointments, and answers questions.
             */
            description?: string | null;
            /**
             * @description The first sample of a message.
             * @example Hill Valley Dental: your appointment is on 20 August at 14:00. Reply STOP to opt out.
             */
            sample1?: string | null;
            /**
             * @description The second sample of a message.
             * @example Hill Valley Dental: we have moved your appointment to 21 August at 9:30.
             */
            sample2?: string | null;
            /**
             * @description The third sample of a message.
             * @example null
             */
            sample3?: string | null;
            /**
             * @description The fourth sample of a message.
             * @example null
             */
            sample4?: string | null;
            /**
             * @description The fifth sample of a message.
             * @example null
             */
            sample5?: string | null;
            /**
             * @description How messages differ from the samples. It is written by this name; whether it is read by
             *     this name or as `dynamic_templates`, SignalWire's documents disagree, so look at both.
             * @example The date and the time differ from message to message.
             */
            dynamic_messages?: string | null;
            /**
             * @description Read-only: another name for `dynamic_messages`, which is the one to write. SignalWire's
             *     documents disagree on which of the two an answer has, so look at both.
             * @example The date and the time differ from message to message.
             */
            dynamic_templates?: string | null;
            /**
             * @description How people come to get these messages, from their consent on.
             * @example Patients tick a box for reminders on the paper form that they fill in at reception.
             */
            message_flow?: string | null;
            /**
             * @description The answer to somebody who opts in.
             * @example Hill Valley Dental: you will get reminders now. Reply STOP to opt out.
             */
            opt_in_message?: string | null;
            /**
             * @description The answer to somebody who opts out.
             * @example Hill Valley Dental: you will get no more reminders. Reply START to undo.
             */
            opt_out_message?: string | null;
            /**
             * @description The answer to somebody who asks for help.
             * @example Hill Valley Dental: write to office@example.com. Reply STOP to opt out.
             */
            help_message?: string | null;
            /**
             * @description The words that opt somebody in, with commas between them; `START` where none were given.
             * @example START,REMIND
             */
            opt_in_keywords?: string | null;
            /**
             * @description The words that opt somebody out, with commas between them; `STOP` where none were given.
             * @example STOP,UNSUBSCRIBE
             */
            opt_out_keywords?: string | null;
            /**
             * @description The words that ask for help, with commas between them; `HELP` where none were given.
             * @example HELP,INFO
             */
            help_keywords?: string | null;
            /**
             * @description Whether 50 numbers or more are to be on the campaign. Not every document has it in answers.
             * @example false
             */
            number_pooling_required?: boolean;
            /**
             * @description Why the campaign needs so many numbers.
             * @example null
             */
            number_pooling_per_campaign?: string | null;
            /**
             * @description Whether it has to do with loans.
             * @example false
             */
            direct_lending?: boolean | null;
            /**
             * @description Whether messages hold links.
             * @example false
             */
            embedded_link?: boolean | null;
            /**
             * @description Whether messages hold a phone number other than the one for help.
             * @example false
             */
            embedded_phone?: boolean | null;
            /**
             * @description Whether messages are only for people above some age.
             * @example false
             */
            age_gated_content?: boolean | null;
            /**
             * @description Whether it is there to win leads.
             * @example false
             */
            lead_generation?: boolean | null;
            /**
             * @description The throughput that was asked for. Its form is not documented.
             * @example null
             */
            requested_throughput?: string | null;
            /**
             * @description How many messages a number is to send in a day. Its form is not documented.
             * @example null
             */
            daily_messages_per_number?: string | null;
            /**
             * @description Where the privacy policy is.
             * @example https://example.com/privacy
             */
            privacy_policy_link?: string | null;
            /**
             * @description Whether the numbers are to be bought or ported. Its form is not documented.
             * @example null
             */
            purchase_or_port_numbers?: string | null;
            /**
             * @description The id that the registry has approved the campaign under, for Campaign Service Providers.
             * @example C123456
             */
            csp_campaign_reference?: string | null;
            /**
             * @description Where SignalWire writes to about this registration.
             * @example [
             *       "registrations@example.com"
             *     ]
             */
            signalwire_contact_emails?: string[];
            /**
             * @description Where changes of `state` are reported to; see the webhook `tenDlcStatusCallback`.
             * @example https://example.com/10dlc
             */
            status_callback_url?: string | null;
            /**
             * Format: date-time
             * @description When the campaign was made here, in UTC by ISO 8601.
             * @example 2026-08-18T08:00:00Z
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the campaign last changed, in UTC by ISO 8601.
             * @example 2026-08-21T11:45:00Z
             */
            updated_at?: string;
        };
        /**
         * @description A page of campaigns.
         * @example {
         *       "links": {
         *         "self": "/api/relay/rest/registry/beta/brands/2c8e5a71-4b9d-4f36-a1e7-6d0f3b8c5294/campaigns?page_number=0&page_size=50",
         *         "first": "/api/relay/rest/registry/beta/brands/2c8e5a71-4b9d-4f36-a1e7-6d0f3b8c5294/campaigns?page_number=0&page_size=50"
         *       },
         *       "data": [
         *         {
         *           "id": "9a4f7d25-1e8b-4c63-b5d0-7f2a6e3c8b19",
         *           "name": "Appointment reminders",
         *           "state": "active",
         *           "sms_use_case": "MIXED",
         *           "sub_use_cases": [
         *             "CUSTOMER_CARE",
         *             "ACCOUNT_NOTIFICATION"
         *           ],
         *           "campaign_verify_token": null,
         *           "description": "Reminds patients who asked for it of their appointments, and answers questions.",
         *           "sample1": "Hill Valley Dental: your appointment is on 20 August at 14:00. Reply STOP to opt out.",
         *           "sample2": "Hill Valley Dental: we have moved your appointment to 21 August at 9:30.",
         *           "sample3": null,
         *           "sample4": null,
         *           "sample5": null,
         *           "dynamic_messages": "The date and the time differ from message to message.",
         *           "message_flow": "Patients tick a box for reminders on the paper form that they fill in at reception.",
         *           "opt_in_message": "Hill Valley Dental: you will get reminders now. Reply STOP to opt out.",
         *           "opt_out_message": "Hill Valley Dental: you will get no more reminders. Reply START to undo.",
         *           "help_message": "Hill Valley Dental: write to office@example.com. Reply STOP to opt out.",
         *           "opt_in_keywords": "START,REMIND",
         *           "opt_out_keywords": "STOP,UNSUBSCRIBE",
         *           "help_keywords": "HELP,INFO",
         *           "number_pooling_per_campaign": null,
         *           "direct_lending": false,
         *           "embedded_link": false,
         *           "embedded_phone": false,
         *           "age_gated_content": false,
         *           "lead_generation": false,
         *           "requested_throughput": null,
         *           "daily_messages_per_number": null,
         *           "privacy_policy_link": null,
         *           "purchase_or_port_numbers": null,
         *           "csp_campaign_reference": null,
         *           "signalwire_contact_emails": [
         *             "registrations@example.com"
         *           ],
         *           "status_callback_url": "https://example.com/10dlc",
         *           "created_at": "2026-08-18T08:00:00Z",
         *           "updated_at": "2026-08-21T11:45:00Z"
         *         }
         *       ]
         *     }
         */
        CampaignList: {
            links: components["schemas"]["PaginationLinks"];
            /** @description The campaigns of this page. */
            data: components["schemas"]["Campaign"][];
        };
        /**
         * @description What messages are for. `MIXED` and `LOW_VOLUME_MIXED` need `sub_use_cases`,
         *     `POLITICAL_SECTION_527` needs a `campaign_verify_token`. SignalWire's OpenAPI document writes the
         *     last two `UCAAS_HIGH_VOLUME` and `UCAAS_LOW_VOLUME`; its newer client has them as they are here.
         * @example MIXED
         * @enum {string}
         */
        SmsUseCase: "2FA" | "ACCOUNT_NOTIFICATION" | "AGENTS_FRANCHISES" | "CARRIER_EXEMPT" | "CHARITY" | "CUSTOMER_CARE" | "DELIVERY_NOTIFICATION" | "EMERGENCY" | "FRAUD_ALERT" | "HIGHER_EDUCATION" | "K12_EDUCATION" | "LOW_VOLUME_MIXED" | "MARKETING" | "MIXED" | "POLITICAL" | "POLITICAL_SECTION_527" | "POLLING_VOTING" | "PROXY" | "PUBLIC_SERVICE_ANNOUNCEMENT" | "SECURITY_ALERT" | "SOCIAL" | "SWEEPSTAKE" | "TRIAL" | "UCAAS_HIGH" | "UCAAS_LOW";
        /**
         * @description One thing that the messages of a mixed campaign are for.
         * @example CUSTOMER_CARE
         * @enum {string}
         */
        SmsSubUseCase: "2FA" | "ACCOUNT_NOTIFICATION" | "CUSTOMER_CARE" | "DELIVERY_NOTIFICATION" | "FRAUD_ALERT" | "HIGHER_EDUCATION" | "MARKETING" | "POLLING_VOTING" | "PUBLIC_SERVICE_ANNOUNCEMENT" | "SECURITY_ALERT";
        /**
         * @description Where SignalWire is to write to about this registration: a list, or one address alone. Where
         *     nothing was given, it writes to the brand's addresses, else to whoever submitted the campaign.
         * @example [
         *       "registrations@example.com"
         *     ]
         * @example registrations@example.com
         */
        CampaignContactEmails: string[] | string;
        /**
         * @description A campaign for SignalWire to register.
         * @example {
         *       "name": "Appointment reminders",
         *       "sms_use_case": "MIXED",
         *       "sub_use_cases": [
         *         "CUSTOMER_CARE",
         *         "ACCOUNT_NOTIFICATION"
         *       ],
         *       "description": "Reminds patients who asked for it of their appointments, and answers questions.",
         *       "sample1": "Hill Valley Dental: your appointment is on 20 August at 14:00. Reply STOP to opt out.",
         *       "sample2": "Hill Valley Dental: we have moved your appointment to 21 August at 9:30.",
         *       "dynamic_messages": "The date and the time differ from message to message.",
         *       "message_flow": "Patients tick a box for reminders on the paper form that they fill in at reception.",
         *       "opt_in_message": "Hill Valley Dental: you will get reminders now. Reply STOP to opt out.",
         *       "opt_out_message": "Hill Valley Dental: you will get no more reminders. Reply START to undo.",
         *       "help_message": "Hill Valley Dental: write to office@example.com. Reply STOP to opt out.",
         *       "opt_in_keywords": "START,REMIND",
         *       "opt_out_keywords": "STOP,UNSUBSCRIBE",
         *       "help_keywords": "HELP,INFO",
         *       "number_pooling_required": false,
         *       "direct_lending": false,
         *       "embedded_link": false,
         *       "embedded_phone": false,
         *       "age_gated_content": false,
         *       "lead_generation": false,
         *       "terms_and_conditions": true,
         *       "signalwire_contact_emails": [
         *         "registrations@example.com"
         *       ],
         *       "status_callback_url": "https://example.com/10dlc"
         *     }
         */
        CreateManagedCampaignRequest: {
            /**
             * @description What people will call the campaign, 3 to 64 characters.
             * @example Appointment reminders
             */
            name: string;
            /**
             * Format: uuid
             * @description The brand's `id`. The path names the brand already; SignalWire's current document asks for
             *     it here as well, so it may be sent.
             * @example 2c8e5a71-4b9d-4f36-a1e7-6d0f3b8c5294
             */
            brand_id?: string;
            sms_use_case: components["schemas"]["SmsUseCase"];
            /**
             * @description What the messages are for, one by one: 2 to 5 entries for `MIXED`, 1 to 5 for
             *     `LOW_VOLUME_MIXED` (one page of SignalWire's says 2 to 5 here too). To be left out for every
             *     other use case.
             * @example [
             *       "CUSTOMER_CARE",
             *       "ACCOUNT_NOTIFICATION"
             *     ]
             */
            sub_use_cases?: components["schemas"]["SmsSubUseCase"][];
            /**
             * @description The Campaign Verify token. Needed for `POLITICAL_SECTION_527`.
             * @example cv|1.0|tcr|10dlc|0a7c2f8b
             */
            campaign_verify_token?: string;
            /**
             * @description What the campaign is about, in 40 characters or more.
             * @example Reminds patients who asked for it of their appointments, and answers questions.
             */
            description: string;
            /**
             * @description The first sample of a message, 20 characters or more.
             * @example Hill Valley Dental: your appointment is on 20 August at 14:00. Reply STOP to opt out.
             */
            sample1: string;
            /**
             * @description The second sample of a message, 20 characters or more.
             * @example Hill Valley Dental: we have moved your appointment to 21 August at 9:30.
             */
            sample2: string;
            /**
             * @description The third sample of a message, 20 characters or more.
             * @example Hill Valley Dental: it is time for your yearly check. Call us for an appointment.
             */
            sample3?: string;
            /**
             * @description The fourth sample of a message, 20 characters or more.
             * @example Hill Valley Dental: your bill is ready at reception.
             */
            sample4?: string;
            /**
             * @description The fifth sample of a message, 20 characters or more.
             * @example Hill Valley Dental: we are closed from 24 to 26 December.
             */
            sample5?: string;
            /**
             * @description How messages will differ from the samples. Written by this name; an answer may call it
             *     `dynamic_templates`.
             * @example The date and the time differ from message to message.
             */
            dynamic_messages?: string;
            /**
             * @description How people come to get these messages, from their consent on, in 40 characters or more.
             * @example Patients tick a box for reminders on the paper form that they fill in at reception.
             */
            message_flow: string;
            /**
             * @description The answer to somebody who opts in, 20 characters or more.
             * @example Hill Valley Dental: you will get reminders now. Reply STOP to opt out.
             */
            opt_in_message?: string;
            /**
             * @description The answer to somebody who opts out, 20 characters or more.
             * @example Hill Valley Dental: you will get no more reminders. Reply START to undo.
             */
            opt_out_message: string;
            /**
             * @description The answer to somebody who asks for help, 20 characters or more.
             * @example Hill Valley Dental: write to office@example.com. Reply STOP to opt out.
             */
            help_message: string;
            /**
             * @description The words that opt somebody in, with commas and no spaces between them.
             * @example START,REMIND
             */
            opt_in_keywords?: string;
            /**
             * @description The words that opt somebody out, with commas and no spaces between them.
             * @example STOP,UNSUBSCRIBE
             */
            opt_out_keywords?: string;
            /**
             * @description The words that ask for help, with commas and no spaces between them.
             * @example HELP,INFO
             */
            help_keywords?: string;
            /**
             * @description Whether 50 numbers or more are to be on the campaign. If so, `number_pooling_per_campaign`
             *     is needed as well.
             * @example false
             */
            number_pooling_required: boolean;
            /**
             * @description Why the campaign needs so many numbers. Needed with `number_pooling_required`.
             * @example Each of our practices texts from a number of its own town.
             */
            number_pooling_per_campaign?: string;
            /**
             * @description Whether it has to do with loans.
             * @example false
             */
            direct_lending: boolean;
            /**
             * @description Whether messages will hold links. Those of public URL shorteners are not accepted.
             * @example false
             */
            embedded_link: boolean;
            /**
             * @description Whether messages will hold a phone number other than the one for help.
             * @example false
             */
            embedded_phone: boolean;
            /**
             * @description Whether messages are only for people above some age.
             * @example false
             */
            age_gated_content: boolean;
            /**
             * @description Whether it is there to win leads.
             * @example false
             */
            lead_generation: boolean;
            /**
             * @description Write-only: whether you agree to SignalWire's terms, which rule out affiliate marketing.
             * @example true
             */
            terms_and_conditions: boolean;
            /**
             * @description The id that the registry has approved the campaign under. It is for Campaign Service
             *     Providers; to import such a campaign leave `sms_use_case` out.
             * @example C123456
             */
            csp_campaign_reference?: string;
            signalwire_contact_emails?: components["schemas"]["CampaignContactEmails"];
            /**
             * Format: uri
             * @description Where changes of `state` are to be reported to; see the webhook `tenDlcStatusCallback`.
             * @example https://example.com/10dlc
             */
            status_callback_url?: string;
        };
        /**
         * @description A campaign that a Campaign Service Provider has registered itself, to be imported. The brand has
         *     to be an imported one, too.
         * @example {
         *       "name": "Appointment reminders",
         *       "csp_campaign_reference": "C123456",
         *       "status_callback_url": "https://example.com/10dlc"
         *     }
         */
        CreatePartnerCampaignRequest: {
            /** @description Belongs to another variant. */
            sms_use_case?: undefined;
            /**
             * @description What people will call the campaign, 3 to 64 characters.
             * @example Appointment reminders
             */
            name: string;
            /**
             * Format: uuid
             * @description The brand's `id`. The path names the brand already; SignalWire's current document asks for
             *     it here as well, so it may be sent.
             * @example 2c8e5a71-4b9d-4f36-a1e7-6d0f3b8c5294
             */
            brand_id?: string;
            /**
             * @description The id that the registry has approved the campaign under.
             * @example C123456
             */
            csp_campaign_reference: string;
            signalwire_contact_emails?: components["schemas"]["CampaignContactEmails"];
            /**
             * Format: uri
             * @description Where changes of `state` are to be reported to; see the webhook `tenDlcStatusCallback`.
             * @example https://example.com/10dlc
             */
            status_callback_url?: string;
        };
        /**
         * @description Either a campaign for SignalWire to register, which has an `sms_use_case`, or one that is
         *     registered already, which has a `csp_campaign_reference` and no `sms_use_case`.
         * @example {
         *       "name": "Appointment reminders",
         *       "sms_use_case": "MIXED",
         *       "sub_use_cases": [
         *         "CUSTOMER_CARE",
         *         "ACCOUNT_NOTIFICATION"
         *       ],
         *       "description": "Reminds patients who asked for it of their appointments, and answers questions.",
         *       "sample1": "Hill Valley Dental: your appointment is on 20 August at 14:00. Reply STOP to opt out.",
         *       "sample2": "Hill Valley Dental: we have moved your appointment to 21 August at 9:30.",
         *       "dynamic_messages": "The date and the time differ from message to message.",
         *       "message_flow": "Patients tick a box for reminders on the paper form that they fill in at reception.",
         *       "opt_in_message": "Hill Valley Dental: you will get reminders now. Reply STOP to opt out.",
         *       "opt_out_message": "Hill Valley Dental: you will get no more reminders. Reply START to undo.",
         *       "help_message": "Hill Valley Dental: write to office@example.com. Reply STOP to opt out.",
         *       "opt_in_keywords": "START,REMIND",
         *       "opt_out_keywords": "STOP,UNSUBSCRIBE",
         *       "help_keywords": "HELP,INFO",
         *       "number_pooling_required": false,
         *       "direct_lending": false,
         *       "embedded_link": false,
         *       "embedded_phone": false,
         *       "age_gated_content": false,
         *       "lead_generation": false,
         *       "terms_and_conditions": true,
         *       "signalwire_contact_emails": [
         *         "registrations@example.com"
         *       ],
         *       "status_callback_url": "https://example.com/10dlc"
         *     }
         * @example {
         *       "name": "Appointment reminders",
         *       "csp_campaign_reference": "C123456",
         *       "status_callback_url": "https://example.com/10dlc"
         *     }
         */
        CreateCampaignRequest: components["schemas"]["CreateManagedCampaignRequest"] | components["schemas"]["CreatePartnerCampaignRequest"];
        /**
         * @description What is to change of a campaign; what is left out stays as it is.
         * @example {
         *       "name": "Appointment reminders"
         *     }
         * @example {
         *       "status_callback_url": "https://example.com/10dlc"
         *     }
         */
        UpdateCampaignRequest: {
            /**
             * @description What people will call the campaign. A new campaign's has 3 to 64 characters.
             * @example Appointment reminders
             */
            name?: string;
            signalwire_contact_emails?: components["schemas"]["CampaignContactEmails"];
            /**
             * Format: uri
             * @description Where changes of `state` are to be reported to; see the webhook `tenDlcStatusCallback`.
             * @example https://example.com/10dlc
             */
            status_callback_url?: string;
        };
        /**
         * @description What an assignment tells of its phone number; the number itself has more.
         * @example {
         *       "id": "b7e4d1a9-5f2c-4836-9a0d-1c3e5f7b9d24",
         *       "name": "Front desk",
         *       "number": "+15550100123"
         *     }
         */
        AssignedPhoneNumber: {
            /**
             * Format: uuid
             * @description The phone number's `id`, for `/phone_numbers/{id}`.
             * @example b7e4d1a9-5f2c-4836-9a0d-1c3e5f7b9d24
             */
            id?: string;
            /**
             * @description What people call the number.
             * @example Front desk
             */
            name?: string | null;
            /**
             * @description The number in E.164.
             * @example +15550100123
             */
            number?: string;
            /**
             * @description Where changes of the assignment's `state` are reported to. SignalWire's newer client has it
             *     beside `phone_number` instead, so look at both.
             * @example https://example.com/10dlc
             */
            status_callback_url?: string | null;
        };
        /**
         * @description That a phone number is on a campaign, or on its way there.
         * @example {
         *       "id": "c3d8f6a2-0b5e-4179-9e4c-8a1f7d2b6350",
         *       "state": "completed",
         *       "campaign_id": "9a4f7d25-1e8b-4c63-b5d0-7f2a6e3c8b19",
         *       "phone_number": {
         *         "id": "b7e4d1a9-5f2c-4836-9a0d-1c3e5f7b9d24",
         *         "name": "Front desk",
         *         "number": "+15550100123"
         *       },
         *       "status_callback_url": "https://example.com/10dlc",
         *       "created_at": "2026-08-22T10:00:00Z",
         *       "updated_at": "2026-08-22T13:20:00Z"
         *     }
         */
        AssignedNumber: {
            /**
             * Format: uuid
             * @description Identifies the assignment; it is what takes the number off the campaign again.
             * @example c3d8f6a2-0b5e-4179-9e4c-8a1f7d2b6350
             */
            id: string;
            /**
             * @description Whether the number is on the campaign. A new assignment is `pending`; it becomes `completed`,
             *     and the number may send, or `failed`. One that has `failed` is `pending` again when it is
             *     retried. Each change is reported to the order's `status_callback_url`.
             * @example completed
             */
            state?: "pending" | "completed" | "failed" | (string & {});
            /**
             * Format: uuid
             * @description The campaign.
             * @example 9a4f7d25-1e8b-4c63-b5d0-7f2a6e3c8b19
             */
            campaign_id?: string;
            phone_number?: components["schemas"]["AssignedPhoneNumber"];
            /**
             * @description Where changes of `state` are reported to. SignalWire's OpenAPI document has it within
             *     `phone_number` instead, so look at both.
             * @example https://example.com/10dlc
             */
            status_callback_url?: string | null;
            /**
             * Format: date-time
             * @description When the assignment was made, in UTC by ISO 8601.
             * @example 2026-08-22T10:00:00Z
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the assignment last changed, in UTC by ISO 8601.
             * @example 2026-08-22T13:20:00Z
             */
            updated_at?: string;
        };
        /**
         * @description A page of assignments.
         * @example {
         *       "links": {
         *         "self": "/api/relay/rest/registry/beta/campaigns/9a4f7d25-1e8b-4c63-b5d0-7f2a6e3c8b19/numbers?page_number=0&page_size=50",
         *         "first": "/api/relay/rest/registry/beta/campaigns/9a4f7d25-1e8b-4c63-b5d0-7f2a6e3c8b19/numbers?page_number=0&page_size=50"
         *       },
         *       "data": [
         *         {
         *           "id": "c3d8f6a2-0b5e-4179-9e4c-8a1f7d2b6350",
         *           "state": "completed",
         *           "campaign_id": "9a4f7d25-1e8b-4c63-b5d0-7f2a6e3c8b19",
         *           "phone_number": {
         *             "id": "b7e4d1a9-5f2c-4836-9a0d-1c3e5f7b9d24",
         *             "name": "Front desk",
         *             "number": "+15550100123"
         *           },
         *           "status_callback_url": "https://example.com/10dlc",
         *           "created_at": "2026-08-22T10:00:00Z",
         *           "updated_at": "2026-08-22T13:20:00Z"
         *         }
         *       ]
         *     }
         */
        AssignedNumberList: {
            links: components["schemas"]["PaginationLinks"];
            /** @description The assignments of this page. */
            data: components["schemas"]["AssignedNumber"][];
        };
        /**
         * @description That phone numbers are to be put on a campaign.
         * @example {
         *       "id": "5e1b9c48-7a3d-4d62-8f0e-2b6c4a9d7f31",
         *       "state": "processed",
         *       "brand_id": "2c8e5a71-4b9d-4f36-a1e7-6d0f3b8c5294",
         *       "campaign_id": "9a4f7d25-1e8b-4c63-b5d0-7f2a6e3c8b19",
         *       "status_callback_url": "https://example.com/10dlc",
         *       "processed_at": "2026-08-22T10:01:00Z",
         *       "created_at": "2026-08-22T10:00:00Z",
         *       "updated_at": "2026-08-22T10:01:00Z"
         *     }
         */
        Order: {
            /**
             * Format: uuid
             * @description Identifies the order.
             * @example 5e1b9c48-7a3d-4d62-8f0e-2b6c4a9d7f31
             */
            id: string;
            /**
             * @description How far the order has come. A new order is `pending`, and `processed` in the end; what came of
             *     each number is its assignment's `state`. That it is `processed` is reported to the
             *     `status_callback_url`.
             * @example processed
             */
            state?: "pending" | "processing" | "processed" | "failed" | (string & {});
            /**
             * @description The brand. Only SignalWire's newer client has it.
             * @example 2c8e5a71-4b9d-4f36-a1e7-6d0f3b8c5294
             */
            brand_id?: string;
            /**
             * @description The campaign. Only SignalWire's newer client has it.
             * @example 9a4f7d25-1e8b-4c63-b5d0-7f2a6e3c8b19
             */
            campaign_id?: string;
            /**
             * @description The numbers that were ordered, as objects. Only SignalWire's newer client has them, and what
             *     is in the objects is not documented.
             * @example []
             */
            phone_numbers?: {
                [key: string]: unknown;
            }[];
            /**
             * @description Where changes of `state` are reported to, and those of the order's assignments; see the webhook
             *     `tenDlcStatusCallback`.
             * @example https://example.com/10dlc
             */
            status_callback_url?: string | null;
            /**
             * Format: date-time
             * @description When the order was processed, in UTC by ISO 8601. Until then it may be missing or `null`; that
             *     is not documented.
             * @example 2026-08-22T10:01:00Z
             */
            processed_at?: string | null;
            /**
             * Format: date-time
             * @description When the order was placed, in UTC by ISO 8601.
             * @example 2026-08-22T10:00:00Z
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the order last changed, in UTC by ISO 8601.
             * @example 2026-08-22T10:01:00Z
             */
            updated_at?: string;
        };
        /**
         * @description A page of orders.
         * @example {
         *       "links": {
         *         "self": "/api/relay/rest/registry/beta/campaigns/9a4f7d25-1e8b-4c63-b5d0-7f2a6e3c8b19/orders?page_number=0&page_size=50",
         *         "first": "/api/relay/rest/registry/beta/campaigns/9a4f7d25-1e8b-4c63-b5d0-7f2a6e3c8b19/orders?page_number=0&page_size=50"
         *       },
         *       "data": [
         *         {
         *           "id": "5e1b9c48-7a3d-4d62-8f0e-2b6c4a9d7f31",
         *           "state": "processed",
         *           "brand_id": "2c8e5a71-4b9d-4f36-a1e7-6d0f3b8c5294",
         *           "campaign_id": "9a4f7d25-1e8b-4c63-b5d0-7f2a6e3c8b19",
         *           "status_callback_url": "https://example.com/10dlc",
         *           "processed_at": "2026-08-22T10:01:00Z",
         *           "created_at": "2026-08-22T10:00:00Z",
         *           "updated_at": "2026-08-22T10:01:00Z"
         *         }
         *       ]
         *     }
         */
        OrderList: {
            links: components["schemas"]["PaginationLinks"];
            /** @description The orders of this page. */
            data: components["schemas"]["Order"][];
        };
        /**
         * @description Which phone numbers are to be put on a campaign.
         * @example {
         *       "phone_numbers": [
         *         "+15550100123"
         *       ],
         *       "status_callback_url": "https://example.com/10dlc"
         *     }
         */
        CreateOrderRequest: {
            /**
             * @description Numbers of the project by their digits, in E.164, not by their ids.
             * @example [
             *       "+15550100123"
             *     ]
             */
            phone_numbers: string[];
            /**
             * @description Where changes of the order's `state` are to be reported to, and those of its assignments; see
             *     the webhook `tenDlcStatusCallback`.
             * @example https://example.com/10dlc
             */
            status_callback_url?: string;
        };
        /**
         * @description A line in which callers wait. Unlike most resources it has `friendly_name` for the `name` that was
         *     sent, and `date_created` and `date_updated` for the usual `created_at` and `updated_at`.
         * @example {
         *       "id": "5d2f8b6e-1a4c-4739-8e0b-c7f3a9d1e562",
         *       "project_id": "3c9e1f7a-5b2d-4e80-9a6c-d4f8b0e2a715",
         *       "friendly_name": "Support",
         *       "max_size": 100,
         *       "current_size": 0,
         *       "average_wait_time": 0,
         *       "uri": "/api/relay/rest/queues/5d2f8b6e-1a4c-4739-8e0b-c7f3a9d1e562",
         *       "date_created": "2026-08-14T09:30:00Z",
         *       "date_updated": "2026-08-14T09:30:00Z"
         *     }
         */
        Queue: {
            /**
             * Format: uuid
             * @description Identifies the queue for as long as it exists.
             * @example 5d2f8b6e-1a4c-4739-8e0b-c7f3a9d1e562
             */
            id: string;
            /**
             * Format: uuid
             * @description The project that the queue belongs to.
             * @example 3c9e1f7a-5b2d-4e80-9a6c-d4f8b0e2a715
             */
            project_id: string;
            /**
             * @description What people call the queue. Read-only under this name; a create or an update sends it as `name`.
             * @example Support
             */
            friendly_name: string;
            /**
             * @description How many callers may wait at most.
             * @example 100
             */
            max_size?: number;
            /**
             * @description How many callers wait now; 0 for a new queue.
             * @example 2
             */
            current_size?: number;
            /**
             * @description How long callers wait on average, presumably in seconds; the unit is not documented.
             * @example 95
             */
            average_wait_time?: number;
            /**
             * @description The path of the queue, without the host.
             * @example /api/relay/rest/queues/5d2f8b6e-1a4c-4739-8e0b-c7f3a9d1e562
             */
            uri?: string;
            /**
             * Format: date-time
             * @description When the queue was created, in UTC. It is not called `created_at`.
             * @example 2026-08-14T09:30:00Z
             */
            date_created?: string;
            /**
             * Format: date-time
             * @description When the queue last changed, in UTC. It is not called `updated_at`.
             * @example 2026-08-14T09:30:00Z
             */
            date_updated?: string;
        };
        /**
         * @description A page of call queues.
         * @example {
         *       "links": {
         *         "self": "/api/relay/rest/queues?page_number=0&page_size=50",
         *         "first": "/api/relay/rest/queues?page_number=0&page_size=50"
         *       },
         *       "data": [
         *         {
         *           "id": "5d2f8b6e-1a4c-4739-8e0b-c7f3a9d1e562",
         *           "project_id": "3c9e1f7a-5b2d-4e80-9a6c-d4f8b0e2a715",
         *           "friendly_name": "Support",
         *           "max_size": 100,
         *           "current_size": 2,
         *           "average_wait_time": 95,
         *           "uri": "/api/relay/rest/queues/5d2f8b6e-1a4c-4739-8e0b-c7f3a9d1e562",
         *           "date_created": "2026-08-14T09:30:00Z",
         *           "date_updated": "2026-08-14T09:30:00Z"
         *         }
         *       ]
         *     }
         */
        QueueList: {
            links: components["schemas"]["PaginationLinks"];
            /** @description The queues of this page. */
            data: components["schemas"]["Queue"][];
        };
        /**
         * @description What a new call queue is made from.
         * @example {
         *       "name": "Support",
         *       "max_size": 100
         *     }
         * @example {
         *       "name": "Support"
         *     }
         */
        CreateQueueRequest: {
            /**
             * @description What people will call the queue. Write-only under this name; it is read as `friendly_name`. Only
             *     SignalWire's Python client says that it is required.
             * @example Support
             */
            name: string;
            /**
             * @description How many callers may wait at most. What holds when it is left out is not documented.
             * @example 100
             */
            max_size?: number;
        };
        /**
         * @description What is to change of a call queue. Every field may be left out, and then stays as it is.
         * @example {
         *       "max_size": 100
         *     }
         */
        UpdateQueueRequest: {
            /**
             * @description What people will call the queue. Write-only under this name; it is read as `friendly_name`.
             * @example Support
             */
            name?: string;
            /**
             * @description How many callers may wait at most.
             * @example 100
             */
            max_size?: number;
        };
        /**
         * @description A caller who waits in a queue. It has no `id`; the call's `call_id` names it.
         * @example {
         *       "call_id": "a8c4e0f6-3b7d-4512-9e8a-6d1f5b9c2e07",
         *       "project_id": "3c9e1f7a-5b2d-4e80-9a6c-d4f8b0e2a715",
         *       "queue_id": "5d2f8b6e-1a4c-4739-8e0b-c7f3a9d1e562",
         *       "position": 1,
         *       "uri": "/api/relay/rest/queues/5d2f8b6e-1a4c-4739-8e0b-c7f3a9d1e562/members/a8c4e0f6-3b7d-4512-9e8a-6d1f5b9c2e07",
         *       "wait_time": 42,
         *       "date_enqueued": "2026-08-14T10:15:00Z"
         *     }
         */
        QueueMember: {
            /**
             * Format: uuid
             * @description The call that waits. It stands in for an `id`, also as that of `/queues/{queue_id}/members/{id}`.
             * @example a8c4e0f6-3b7d-4512-9e8a-6d1f5b9c2e07
             */
            call_id: string;
            /**
             * @description The project that the queue belongs to.
             * @example 3c9e1f7a-5b2d-4e80-9a6c-d4f8b0e2a715
             */
            project_id: string;
            /**
             * @description The queue that the call waits in.
             * @example 5d2f8b6e-1a4c-4739-8e0b-c7f3a9d1e562
             */
            queue_id: string;
            /**
             * @description The place in the line. Whether it is counted from 0 or from 1 is not documented.
             * @example 1
             */
            position: number;
            /**
             * @description The path of the member, without the host.
             * @example /api/relay/rest/queues/5d2f8b6e-1a4c-4739-8e0b-c7f3a9d1e562/members/a8c4e0f6-3b7d-4512-9e8a-6d1f5b9c2e07
             */
            uri: string;
            /**
             * @description How long the call has waited, presumably in seconds; the unit is not documented.
             * @example 42
             */
            wait_time?: number;
            /**
             * Format: date-time
             * @description When the call joined the queue, in UTC.
             * @example 2026-08-14T10:15:00Z
             */
            date_enqueued?: string;
        };
        /**
         * @description A page of the members of a call queue.
         * @example {
         *       "links": {
         *         "self": "/api/relay/rest/queues/5d2f8b6e-1a4c-4739-8e0b-c7f3a9d1e562/members?page_number=0&page_size=50",
         *         "first": "/api/relay/rest/queues/5d2f8b6e-1a4c-4739-8e0b-c7f3a9d1e562/members?page_number=0&page_size=50"
         *       },
         *       "data": [
         *         {
         *           "call_id": "a8c4e0f6-3b7d-4512-9e8a-6d1f5b9c2e07",
         *           "project_id": "3c9e1f7a-5b2d-4e80-9a6c-d4f8b0e2a715",
         *           "queue_id": "5d2f8b6e-1a4c-4739-8e0b-c7f3a9d1e562",
         *           "position": 1,
         *           "uri": "/api/relay/rest/queues/5d2f8b6e-1a4c-4739-8e0b-c7f3a9d1e562/members/a8c4e0f6-3b7d-4512-9e8a-6d1f5b9c2e07",
         *           "wait_time": 42,
         *           "date_enqueued": "2026-08-14T10:15:00Z"
         *         }
         *       ]
         *     }
         */
        QueueMemberList: {
            links: components["schemas"]["PaginationLinks"];
            /** @description The members of this page. */
            data: components["schemas"]["QueueMember"][];
        };
        /**
         * @description A recording of a call to or from a phone number. `relay_pstn_leg_id` tells this kind.
         * @example {
         *       "id": "2b6d0f4a-8c1e-4953-b7a2-e5f9c3d1084b",
         *       "project_id": "3c9e1f7a-5b2d-4e80-9a6c-d4f8b0e2a715",
         *       "created_at": "2026-08-14T10:15:00Z",
         *       "updated_at": "2026-08-14T10:16:00Z",
         *       "duration_in_seconds": 42,
         *       "error_code": null,
         *       "price": 0.0025,
         *       "price_unit": "USD",
         *       "status": "finished",
         *       "url": "https://files.example.com/recordings/2b6d0f4a-8c1e-4953-b7a2-e5f9c3d1084b.mp3",
         *       "stereo": true,
         *       "byte_size": 168000,
         *       "track": "inbound",
         *       "relay_pstn_leg_id": "f2e8a4c0-6d1b-4937-a5e3-b9c7d1f0864e"
         *     }
         */
        PstnRecording: {
            /**
             * Format: uuid
             * @description Identifies the recording for as long as it exists.
             * @example 2b6d0f4a-8c1e-4953-b7a2-e5f9c3d1084b
             */
            id: string;
            /**
             * Format: uuid
             * @description The project that the recording belongs to.
             * @example 3c9e1f7a-5b2d-4e80-9a6c-d4f8b0e2a715
             */
            project_id: string;
            /**
             * Format: date-time
             * @description When the recording was created, in UTC.
             * @example 2026-08-14T10:15:00Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the recording last changed, in UTC.
             * @example 2026-08-14T10:16:00Z
             */
            updated_at: string;
            /**
             * @description How long the recording is, in seconds.
             * @example 42
             */
            duration_in_seconds: number;
            /**
             * @description What went wrong; missing or `null` when nothing did.
             * @example null
             */
            error_code?: string | null;
            /**
             * @description What the recording costs, in units of `price_unit` and fractions of it.
             * @example 0.0025
             */
            price: number;
            /**
             * @description The currency of `price` by the three letters of ISO 4217.
             * @example USD
             */
            price_unit: string;
            /**
             * @description How far the recording is. SignalWire's documents disagree on the word for one that is complete:
             *     expect `finished` as well as `completed`.
             * @example finished
             * @example completed
             */
            status: "recording" | "paused" | "finished" | "no_input" | "completed" | (string & {});
            /**
             * @description Where the audio is.
             * @example https://files.example.com/recordings/2b6d0f4a-8c1e-4953-b7a2-e5f9c3d1084b.mp3
             */
            url: string;
            /**
             * @description Whether the audio has two channels (`true`) or one (`false`).
             * @example true
             */
            stereo: boolean;
            /**
             * @description The size of the audio in bytes; missing or `null` while it is not known.
             * @example 168000
             */
            byte_size?: number | null;
            /**
             * @description Which side of the call was recorded. Only the value `inbound` is documented.
             * @example inbound
             */
            track: string;
            /**
             * Format: uuid
             * @description The conference that the call was in, if any. Not all documents of SignalWire have it.
             * @example d7b3f9e1-4c6a-4825-8f0d-5a2e9c7b1f46
             */
            relay_conference_id?: string;
            /**
             * Format: uuid
             * @description The leg of the call that was recorded. No other kind of recording has it.
             * @example f2e8a4c0-6d1b-4937-a5e3-b9c7d1f0864e
             */
            relay_pstn_leg_id: string;
        };
        /**
         * @description A recording of a call over SIP. `relay_sip_leg_id` tells this kind.
         * @example {
         *       "id": "7e3c9a1f-5d0b-4284-86f7-a2c8e4b6d091",
         *       "project_id": "3c9e1f7a-5b2d-4e80-9a6c-d4f8b0e2a715",
         *       "created_at": "2026-08-14T10:15:00Z",
         *       "updated_at": "2026-08-14T10:16:00Z",
         *       "duration_in_seconds": 42,
         *       "price": 0.0025,
         *       "price_unit": "USD",
         *       "status": "finished",
         *       "url": "https://files.example.com/recordings/7e3c9a1f-5d0b-4284-86f7-a2c8e4b6d091.mp3",
         *       "stereo": true,
         *       "byte_size": 168000,
         *       "track": "inbound",
         *       "relay_sip_leg_id": "b0d6f2a8-1e5c-4379-9c4b-7f3a8e0d5216"
         *     }
         */
        SipRecording: {
            /**
             * Format: uuid
             * @description Identifies the recording for as long as it exists.
             * @example 2b6d0f4a-8c1e-4953-b7a2-e5f9c3d1084b
             */
            id: string;
            /**
             * Format: uuid
             * @description The project that the recording belongs to.
             * @example 3c9e1f7a-5b2d-4e80-9a6c-d4f8b0e2a715
             */
            project_id: string;
            /**
             * Format: date-time
             * @description When the recording was created, in UTC.
             * @example 2026-08-14T10:15:00Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the recording last changed, in UTC.
             * @example 2026-08-14T10:16:00Z
             */
            updated_at: string;
            /**
             * @description How long the recording is, in seconds.
             * @example 42
             */
            duration_in_seconds: number;
            /**
             * @description What went wrong; missing or `null` when nothing did.
             * @example null
             */
            error_code?: string | null;
            /**
             * @description What the recording costs, in units of `price_unit` and fractions of it.
             * @example 0.0025
             */
            price: number;
            /**
             * @description The currency of `price` by the three letters of ISO 4217.
             * @example USD
             */
            price_unit: string;
            /**
             * @description How far the recording is. SignalWire's documents disagree on the word for one that is complete:
             *     expect `finished` as well as `completed`.
             * @example finished
             * @example completed
             */
            status: "recording" | "paused" | "finished" | "no_input" | "completed" | (string & {});
            /**
             * @description Where the audio is.
             * @example https://files.example.com/recordings/2b6d0f4a-8c1e-4953-b7a2-e5f9c3d1084b.mp3
             */
            url: string;
            /**
             * @description Whether the audio has two channels (`true`) or one (`false`).
             * @example true
             */
            stereo: boolean;
            /**
             * @description The size of the audio in bytes; missing or `null` while it is not known.
             * @example 168000
             */
            byte_size?: number | null;
            /**
             * @description Which side of the call was recorded. Only the value `inbound` is documented.
             * @example inbound
             */
            track: string;
            /**
             * Format: uuid
             * @description The conference that the call was in, if any. Not all documents of SignalWire have it.
             * @example d7b3f9e1-4c6a-4825-8f0d-5a2e9c7b1f46
             */
            relay_conference_id?: string;
            /**
             * Format: uuid
             * @description The leg of the call that was recorded. No other kind of recording has it.
             * @example b0d6f2a8-1e5c-4379-9c4b-7f3a8e0d5216
             */
            relay_sip_leg_id: string;
        };
        /**
         * @description A recording of a call from a browser or an app. `relay_webrtc_leg_id` tells this kind.
         * @example {
         *       "id": "c5f1b7d3-0a9e-4642-95d8-e3b7f1a2c604",
         *       "project_id": "3c9e1f7a-5b2d-4e80-9a6c-d4f8b0e2a715",
         *       "created_at": "2026-08-14T10:15:00Z",
         *       "updated_at": "2026-08-14T10:16:00Z",
         *       "duration_in_seconds": 42,
         *       "price": 0.0025,
         *       "price_unit": "USD",
         *       "status": "finished",
         *       "url": "https://files.example.com/recordings/c5f1b7d3-0a9e-4642-95d8-e3b7f1a2c604.mp3",
         *       "stereo": true,
         *       "byte_size": 168000,
         *       "track": "inbound",
         *       "relay_webrtc_leg_id": "4a8e2c6f-9b1d-4075-b3f9-d5e7a1c0836b"
         *     }
         */
        WebRtcRecording: {
            /**
             * Format: uuid
             * @description Identifies the recording for as long as it exists.
             * @example 2b6d0f4a-8c1e-4953-b7a2-e5f9c3d1084b
             */
            id: string;
            /**
             * Format: uuid
             * @description The project that the recording belongs to.
             * @example 3c9e1f7a-5b2d-4e80-9a6c-d4f8b0e2a715
             */
            project_id: string;
            /**
             * Format: date-time
             * @description When the recording was created, in UTC.
             * @example 2026-08-14T10:15:00Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the recording last changed, in UTC.
             * @example 2026-08-14T10:16:00Z
             */
            updated_at: string;
            /**
             * @description How long the recording is, in seconds.
             * @example 42
             */
            duration_in_seconds: number;
            /**
             * @description What went wrong; missing or `null` when nothing did.
             * @example null
             */
            error_code?: string | null;
            /**
             * @description What the recording costs, in units of `price_unit` and fractions of it.
             * @example 0.0025
             */
            price: number;
            /**
             * @description The currency of `price` by the three letters of ISO 4217.
             * @example USD
             */
            price_unit: string;
            /**
             * @description How far the recording is. SignalWire's documents disagree on the word for one that is complete:
             *     expect `finished` as well as `completed`.
             * @example finished
             * @example completed
             */
            status: "recording" | "paused" | "finished" | "no_input" | "completed" | (string & {});
            /**
             * @description Where the audio is.
             * @example https://files.example.com/recordings/2b6d0f4a-8c1e-4953-b7a2-e5f9c3d1084b.mp3
             */
            url: string;
            /**
             * @description Whether the audio has two channels (`true`) or one (`false`).
             * @example true
             */
            stereo: boolean;
            /**
             * @description The size of the audio in bytes; missing or `null` while it is not known.
             * @example 168000
             */
            byte_size?: number | null;
            /**
             * @description Which side of the call was recorded. Only the value `inbound` is documented.
             * @example inbound
             */
            track: string;
            /**
             * Format: uuid
             * @description The conference that the call was in, if any. Not all documents of SignalWire have it.
             * @example d7b3f9e1-4c6a-4825-8f0d-5a2e9c7b1f46
             */
            relay_conference_id?: string;
            /**
             * Format: uuid
             * @description The leg of the call that was recorded. No other kind of recording has it.
             * @example 4a8e2c6f-9b1d-4075-b3f9-d5e7a1c0836b
             */
            relay_webrtc_leg_id: string;
        };
        /**
         * @description A recording of a conference. It has a `relay_conference_id`, and no id of a leg.
         * @example {
         *       "id": "9c1a5e3d-7f2b-4860-b4d9-0e8a6c2f5b13",
         *       "project_id": "3c9e1f7a-5b2d-4e80-9a6c-d4f8b0e2a715",
         *       "created_at": "2026-08-14T11:00:00Z",
         *       "updated_at": "2026-08-14T11:05:00Z",
         *       "duration_in_seconds": 300,
         *       "error_code": null,
         *       "price": 0.0125,
         *       "price_unit": "USD",
         *       "status": "finished",
         *       "url": "https://files.example.com/recordings/9c1a5e3d-7f2b-4860-b4d9-0e8a6c2f5b13.mp3",
         *       "stereo": false,
         *       "byte_size": 1200000,
         *       "track": "inbound",
         *       "relay_conference_id": "d7b3f9e1-4c6a-4825-8f0d-5a2e9c7b1f46"
         *     }
         */
        ConferenceRecording: {
            /**
             * Format: uuid
             * @description Identifies the recording for as long as it exists.
             * @example 2b6d0f4a-8c1e-4953-b7a2-e5f9c3d1084b
             */
            id: string;
            /**
             * Format: uuid
             * @description The project that the recording belongs to.
             * @example 3c9e1f7a-5b2d-4e80-9a6c-d4f8b0e2a715
             */
            project_id: string;
            /**
             * Format: date-time
             * @description When the recording was created, in UTC.
             * @example 2026-08-14T10:15:00Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the recording last changed, in UTC.
             * @example 2026-08-14T10:16:00Z
             */
            updated_at: string;
            /**
             * @description How long the recording is, in seconds.
             * @example 42
             */
            duration_in_seconds: number;
            /**
             * @description What went wrong; missing or `null` when nothing did.
             * @example null
             */
            error_code?: string | null;
            /**
             * @description What the recording costs, in units of `price_unit` and fractions of it.
             * @example 0.0025
             */
            price: number;
            /**
             * @description The currency of `price` by the three letters of ISO 4217.
             * @example USD
             */
            price_unit: string;
            /**
             * @description How far the recording is. SignalWire's documents disagree on the word for one that is complete:
             *     expect `finished` as well as `completed`.
             * @example finished
             * @example completed
             */
            status: "recording" | "paused" | "finished" | "no_input" | "completed" | (string & {});
            /**
             * @description Where the audio is.
             * @example https://files.example.com/recordings/2b6d0f4a-8c1e-4953-b7a2-e5f9c3d1084b.mp3
             */
            url: string;
            /**
             * @description Whether the audio has two channels (`true`) or one (`false`).
             * @example true
             */
            stereo: boolean;
            /**
             * @description The size of the audio in bytes; missing or `null` while it is not known.
             * @example 168000
             */
            byte_size?: number | null;
            /**
             * @description Which side of the call was recorded. Only the value `inbound` is documented.
             * @example inbound
             */
            track: string;
            /**
             * Format: uuid
             * @description The conference that was recorded. Recordings of calls may have it too.
             * @example d7b3f9e1-4c6a-4825-8f0d-5a2e9c7b1f46
             */
            relay_conference_id: string;
        };
        /**
         * @description A recording of a call or of a conference. No field names the kind: a `relay_pstn_leg_id`,
         *     `relay_sip_leg_id` or `relay_webrtc_leg_id` tells a recording of that kind of call; a recording
         *     without any of them is that of a conference.
         * @example {
         *       "id": "2b6d0f4a-8c1e-4953-b7a2-e5f9c3d1084b",
         *       "project_id": "3c9e1f7a-5b2d-4e80-9a6c-d4f8b0e2a715",
         *       "created_at": "2026-08-14T10:15:00Z",
         *       "updated_at": "2026-08-14T10:16:00Z",
         *       "duration_in_seconds": 42,
         *       "error_code": null,
         *       "price": 0.0025,
         *       "price_unit": "USD",
         *       "status": "finished",
         *       "url": "https://files.example.com/recordings/2b6d0f4a-8c1e-4953-b7a2-e5f9c3d1084b.mp3",
         *       "stereo": true,
         *       "byte_size": 168000,
         *       "track": "inbound",
         *       "relay_pstn_leg_id": "f2e8a4c0-6d1b-4937-a5e3-b9c7d1f0864e"
         *     }
         * @example {
         *       "id": "9c1a5e3d-7f2b-4860-b4d9-0e8a6c2f5b13",
         *       "project_id": "3c9e1f7a-5b2d-4e80-9a6c-d4f8b0e2a715",
         *       "created_at": "2026-08-14T11:00:00Z",
         *       "updated_at": "2026-08-14T11:05:00Z",
         *       "duration_in_seconds": 300,
         *       "error_code": null,
         *       "price": 0.0125,
         *       "price_unit": "USD",
         *       "status": "finished",
         *       "url": "https://files.example.com/recordings/9c1a5e3d-7f2b-4860-b4d9-0e8a6c2f5b13.mp3",
         *       "stereo": false,
         *       "byte_size": 1200000,
         *       "track": "inbound",
         *       "relay_conference_id": "d7b3f9e1-4c6a-4825-8f0d-5a2e9c7b1f46"
         *     }
         */
        Recording: components["schemas"]["PstnRecording"] | components["schemas"]["SipRecording"] | components["schemas"]["WebRtcRecording"] | components["schemas"]["ConferenceRecording"];
        /**
         * @description A page of recordings.
         * @example {
         *       "links": {
         *         "self": "https://example.signalwire.com/api/relay/rest/recordings?page_number=0&page_size=50",
         *         "first": "https://example.signalwire.com/api/relay/rest/recordings?page_number=0&page_size=50"
         *       },
         *       "data": [
         *         {
         *           "id": "9c1a5e3d-7f2b-4860-b4d9-0e8a6c2f5b13",
         *           "project_id": "3c9e1f7a-5b2d-4e80-9a6c-d4f8b0e2a715",
         *           "created_at": "2026-08-14T11:00:00Z",
         *           "updated_at": "2026-08-14T11:05:00Z",
         *           "duration_in_seconds": 300,
         *           "error_code": null,
         *           "price": 0.0125,
         *           "price_unit": "USD",
         *           "status": "finished",
         *           "url": "https://files.example.com/recordings/9c1a5e3d-7f2b-4860-b4d9-0e8a6c2f5b13.mp3",
         *           "stereo": false,
         *           "byte_size": 1200000,
         *           "track": "inbound",
         *           "relay_conference_id": "d7b3f9e1-4c6a-4825-8f0d-5a2e9c7b1f46"
         *         },
         *         {
         *           "id": "2b6d0f4a-8c1e-4953-b7a2-e5f9c3d1084b",
         *           "project_id": "3c9e1f7a-5b2d-4e80-9a6c-d4f8b0e2a715",
         *           "created_at": "2026-08-14T10:15:00Z",
         *           "updated_at": "2026-08-14T10:16:00Z",
         *           "duration_in_seconds": 42,
         *           "error_code": null,
         *           "price": 0.0025,
         *           "price_unit": "USD",
         *           "status": "finished",
         *           "url": "https://files.example.com/recordings/2b6d0f4a-8c1e-4953-b7a2-e5f9c3d1084b.mp3",
         *           "stereo": true,
         *           "byte_size": 168000,
         *           "track": "inbound",
         *           "relay_pstn_leg_id": "f2e8a4c0-6d1b-4937-a5e3-b9c7d1f0864e"
         *         }
         *       ]
         *     }
         */
        RecordingList: {
            links: components["schemas"]["PaginationLinks"];
            /** @description The recordings of this page. */
            data: components["schemas"]["Recording"][];
        };
        /**
         * @description A login for a SIP phone. `call_handler` says which of the `call_*` fields are in effect. The password
         *     is write-only.
         * @example {
         *       "type": "sip_endpoint",
         *       "id": "e5b1c8d4-7a3f-4092-96e8-2f4d0b6a8c71",
         *       "username": "reception",
         *       "caller_id": "Reception",
         *       "send_as": "+15550100123",
         *       "ciphers": [
         *         "AEAD_AES_256_GCM_8",
         *         "AES_256_CM_HMAC_SHA1_80"
         *       ],
         *       "codecs": [
         *         "PCMU",
         *         "PCMA"
         *       ],
         *       "encryption": "required",
         *       "call_handler": "relay_script",
         *       "calling_handler_resource_id": "4e8a2c6d-0b1f-4d73-8e95-7c3a1b5d9f02",
         *       "call_request_url": null,
         *       "call_request_method": "POST",
         *       "call_fallback_url": null,
         *       "call_fallback_method": "POST",
         *       "call_status_callback_url": null,
         *       "call_status_callback_method": "POST",
         *       "call_laml_application_id": null,
         *       "call_dialogflow_agent_id": null,
         *       "call_relay_topic": null,
         *       "call_relay_topic_status_callback_url": null,
         *       "call_relay_context": null,
         *       "call_relay_context_status_callback_url": null,
         *       "call_relay_application": null,
         *       "call_video_room_id": null,
         *       "call_relay_script_url": "https://example.com/swml/reception"
         *     }
         */
        SipEndpoint: {
            /**
             * @description The kind of resource. Only the value `sip_endpoint` is documented.
             * @example sip_endpoint
             */
            type: string;
            /**
             * Format: uuid
             * @description Identifies the endpoint for as long as it exists.
             * @example e5b1c8d4-7a3f-4092-96e8-2f4d0b6a8c71
             */
            id: string;
            /**
             * @description The name that the phone logs in with.
             * @example reception
             */
            username: string;
            /**
             * @description The name that is shown to who is called; `null` without one.
             * @example Reception
             */
            caller_id: string | null;
            /**
             * @description The number that calls to phone numbers come from, in E.164, or `random`.
             * @example +15550100123
             * @example random
             */
            send_as: string;
            /**
             * @description The ciphers that encrypted calls may use.
             * @example [
             *       "AEAD_AES_256_GCM_8",
             *       "AES_256_CM_HMAC_SHA1_80"
             *     ]
             */
            ciphers: string[];
            /**
             * @description The codecs that calls may use.
             * @example [
             *       "PCMU",
             *       "PCMA"
             *     ]
             */
            codecs: string[];
            /**
             * @description Whether calls are encrypted. A SIP profile and a domain application have other values. Not all of
             *     SignalWire's documents have `default` in answers.
             * @example required
             */
            encryption: "default" | "required" | "optional" | (string & {});
            /**
             * @description What takes the endpoint's calls. A cXML webhook is spelt `laml_webhook` or
             *     `laml_webhooks`: SignalWire's documents disagree. A SWML webhook is `relay_script`.
             * @example relay_script
             */
            call_handler: "default" | "passthrough" | "block-pstn" | "relay_context" | "relay_topic" | "relay_application" | "relay_connector" | "relay_script" | "laml_webhook" | "laml_webhooks" | "laml_application" | "dialogflow" | "video_room" | "call_flow" | "ai_agent" | (string & {}) | null;
            /**
             * Format: uuid
             * @description The resource behind `call_handler`. Read-only, for the server derives it.
             * @example 4e8a2c6d-0b1f-4d73-8e95-7c3a1b5d9f02
             */
            calling_handler_resource_id: string | null;
            /**
             * @description Where instructions (cXML) for a call come from when `call_handler` is a cXML webhook.
             * @example https://example.com/calls
             */
            call_request_url: string | null;
            /**
             * @description The HTTP method for `call_request_url`.
             * @example POST
             */
            call_request_method: "GET" | "POST" | (string & {}) | null;
            /**
             * @description Where instructions for a call come from when the first URL fails.
             * @example https://example.com/calls/fallback
             */
            call_fallback_url: string | null;
            /**
             * @description The HTTP method for `call_fallback_url`.
             * @example POST
             */
            call_fallback_method: "GET" | "POST" | (string & {}) | null;
            /**
             * @description Where SignalWire reports the status of calls to.
             * @example https://example.com/calls/status
             */
            call_status_callback_url: string | null;
            /**
             * @description The HTTP method for `call_status_callback_url`.
             * @example POST
             */
            call_status_callback_method: "GET" | "POST" | (string & {}) | null;
            /**
             * @description The cXML application that takes calls when `call_handler` is `laml_application`.
             * @example 1f6b9d3e-8c4a-4250-a7e1-6d0c2b8f5a39
             */
            call_laml_application_id: string | null;
            /**
             * @description The Dialogflow agent that takes calls when `call_handler` is `dialogflow`.
             * @example 7c2e5a9b-1d3f-4e68-90b4-a8f6d0c3e517
             */
            call_dialogflow_agent_id: string | null;
            /**
             * @description The topic that gets calls when `call_handler` is `relay_topic`.
             * @example office
             */
            call_relay_topic: string | null;
            /**
             * @description Where the status of calls is reported to when `call_handler` is `relay_topic`.
             * @example https://example.com/relay/status
             */
            call_relay_topic_status_callback_url: string | null;
            /**
             * @description The context that gets calls when `call_handler` is `relay_context`.
             * @example office
             */
            call_relay_context: string | null;
            /**
             * @description Where the status of calls is reported to when `call_handler` is `relay_context`.
             * @example https://example.com/relay/status
             */
            call_relay_context_status_callback_url: string | null;
            /**
             * @description The Relay application that takes calls when `call_handler` is `relay_application`.
             * @example my-relay-app
             */
            call_relay_application: string | null;
            /**
             * Format: uuid
             * @description The video room that calls go to when `call_handler` is `video_room`.
             * @example 8f4c0e6a-2b7d-4d19-a5c3-9e1f7b3d5a82
             */
            call_video_room_id: string | null;
            /**
             * @description Where the SWML script for a call comes from when `call_handler` is `relay_script`.
             * @example https://example.com/swml/reception
             */
            call_relay_script_url: string | null;
            /**
             * @description The HTTP method for `call_relay_script_url`. Only SignalWire's Python client has it, without a list
             *     of values.
             * @example POST
             */
            call_relay_script_url_method?: string | null;
        };
        /**
         * @description A page of SIP endpoints.
         * @example {
         *       "links": {
         *         "self": "/api/relay/rest/endpoints/sip?page_number=0&page_size=50",
         *         "first": "/api/relay/rest/endpoints/sip?page_number=0&page_size=50"
         *       },
         *       "data": [
         *         {
         *           "type": "sip_endpoint",
         *           "id": "e5b1c8d4-7a3f-4092-96e8-2f4d0b6a8c71",
         *           "username": "reception",
         *           "caller_id": "Reception",
         *           "send_as": "+15550100123",
         *           "ciphers": [
         *             "AEAD_AES_256_GCM_8",
         *             "AES_256_CM_HMAC_SHA1_80"
         *           ],
         *           "codecs": [
         *             "PCMU",
         *             "PCMA"
         *           ],
         *           "encryption": "required",
         *           "call_handler": "relay_script",
         *           "calling_handler_resource_id": "4e8a2c6d-0b1f-4d73-8e95-7c3a1b5d9f02",
         *           "call_request_url": null,
         *           "call_request_method": "POST",
         *           "call_fallback_url": null,
         *           "call_fallback_method": "POST",
         *           "call_status_callback_url": null,
         *           "call_status_callback_method": "POST",
         *           "call_laml_application_id": null,
         *           "call_dialogflow_agent_id": null,
         *           "call_relay_topic": null,
         *           "call_relay_topic_status_callback_url": null,
         *           "call_relay_context": null,
         *           "call_relay_context_status_callback_url": null,
         *           "call_relay_application": null,
         *           "call_video_room_id": null,
         *           "call_relay_script_url": "https://example.com/swml/reception"
         *         }
         *       ]
         *     }
         */
        SipEndpointList: {
            links: components["schemas"]["PaginationLinks"];
            /** @description The endpoints of this page. */
            data: components["schemas"]["SipEndpoint"][];
        };
        /**
         * @description What a new SIP endpoint is made from.
         * @example {
         *       "username": "reception",
         *       "password": "7-paper-lanterns",
         *       "caller_id": "Reception",
         *       "send_as": "+15550100123",
         *       "ciphers": [
         *         "AEAD_AES_256_GCM_8",
         *         "AES_256_CM_HMAC_SHA1_80"
         *       ],
         *       "codecs": [
         *         "PCMU",
         *         "PCMA"
         *       ],
         *       "encryption": "required",
         *       "call_handler": "relay_script",
         *       "call_relay_script_url": "https://example.com/swml/reception"
         *     }
         * @example {
         *       "username": "reception",
         *       "password": "7-paper-lanterns"
         *     }
         */
        CreateSipEndpointRequest: {
            /**
             * @description The name that the phone logs in with, without spaces and `@`, unique within the project.
             * @example reception
             */
            username: string;
            /**
             * @description What the phone logs in with. Write-only; no answer has it.
             * @example 7-paper-lanterns
             */
            password: string;
            /**
             * @description The name that is to be shown to who is called.
             * @example Reception
             */
            caller_id?: string;
            /**
             * @description The number that calls to phone numbers are to come from, in E.164, or `random`.
             * @example +15550100123
             * @example random
             */
            send_as?: string;
            /**
             * @description The ciphers that encrypted calls may use.
             * @example [
             *       "AEAD_AES_256_GCM_8",
             *       "AES_256_CM_HMAC_SHA1_80"
             *     ]
             */
            ciphers?: string[];
            /**
             * @description The codecs that calls may use.
             * @example [
             *       "PCMU",
             *       "PCMA"
             *     ]
             */
            codecs?: string[];
            /**
             * @description Whether to encrypt calls. A SIP profile and a domain application have other values.
             * @example required
             * @enum {string}
             */
            encryption?: "default" | "required" | "optional";
            /**
             * @description What is to take the endpoint's calls. Many handlers read a field of their own, so set
             *     the two together:
             *
             *     - `relay_script` (SWML): `call_relay_script_url`
             *     - `laml_webhooks` (cXML, despite the name not SWML): `call_request_url`. SignalWire's Python client
             *       has `laml_webhook` as well.
             *     - `laml_application`: `call_laml_application_id`
             *     - `relay_topic`: `call_relay_topic`, `call_relay_topic_status_callback_url`
             *     - `relay_application`: `call_relay_application`
             *     - `relay_context`: `call_relay_context`, `call_relay_context_status_callback_url`
             *     - `video_room`: `call_video_room_id`
             *     - `dialogflow`: `call_dialogflow_agent_id`
             *     - `ai_agent`: `call_ai_agent_id`
             *     - `call_flow`: `call_flow_id`, `call_flow_version`
             *
             *     `default`, `passthrough` and `block-pstn` are only in SignalWire's Python client; the last two are
             *     also values of a SIP profile's `default_outbound_policy`.
             * @example relay_script
             * @enum {string}
             */
            call_handler?: "default" | "passthrough" | "block-pstn" | "relay_context" | "relay_topic" | "relay_application" | "relay_connector" | "relay_script" | "laml_webhook" | "laml_webhooks" | "laml_application" | "dialogflow" | "video_room" | "call_flow" | "ai_agent";
            /**
             * @description Where instructions (cXML) for a call come from. Goes with `call_handler` `laml_webhooks`.
             * @example https://example.com/calls
             */
            call_request_url?: string;
            /**
             * @description The HTTP method for `call_request_url`.
             * @example POST
             * @enum {string}
             */
            call_request_method?: "GET" | "POST";
            /**
             * @description Where instructions for a call come from when the first URL fails.
             * @example https://example.com/calls/fallback
             */
            call_fallback_url?: string;
            /**
             * @description The HTTP method for `call_fallback_url`.
             * @example POST
             * @enum {string}
             */
            call_fallback_method?: "GET" | "POST";
            /**
             * @description Where SignalWire is to report the status of calls to.
             * @example https://example.com/calls/status
             */
            call_status_callback_url?: string;
            /**
             * @description The HTTP method for `call_status_callback_url`.
             * @example POST
             * @enum {string}
             */
            call_status_callback_method?: "GET" | "POST";
            /**
             * @description The cXML application that takes calls. Goes with `call_handler` `laml_application`.
             * @example 1f6b9d3e-8c4a-4250-a7e1-6d0c2b8f5a39
             */
            call_laml_application_id?: string;
            /**
             * @description The Dialogflow agent that takes calls. Goes with `call_handler` `dialogflow`.
             * @example 7c2e5a9b-1d3f-4e68-90b4-a8f6d0c3e517
             */
            call_dialogflow_agent_id?: string;
            /**
             * @description The topic that gets calls. Goes with `call_handler` `relay_topic`.
             * @example office
             */
            call_relay_topic?: string;
            /**
             * @description Where the status of calls is reported to. Goes with `call_handler` `relay_topic`.
             * @example https://example.com/relay/status
             */
            call_relay_topic_status_callback_url?: string;
            /**
             * @description The context that gets calls. Goes with `call_handler` `relay_context`.
             * @example office
             */
            call_relay_context?: string;
            /**
             * @description Where the status of calls is reported to. Goes with `call_handler` `relay_context`.
             * @example https://example.com/relay/status
             */
            call_relay_context_status_callback_url?: string;
            /**
             * @description The Relay application that takes calls. Goes with `call_handler` `relay_application`.
             * @example my-relay-app
             */
            call_relay_application?: string;
            /**
             * Format: uuid
             * @description The video room that calls go to. Goes with `call_handler` `video_room`.
             * @example 8f4c0e6a-2b7d-4d19-a5c3-9e1f7b3d5a82
             */
            call_video_room_id?: string;
            /**
             * Format: uuid
             * @description The call flow that takes calls. Goes with `call_handler` `call_flow`. Not known to be read back;
             *     see `calling_handler_resource_id`.
             * @example 0e7d3b9f-6c5a-4f21-9d82-b4a6c8e0f135
             */
            call_flow_id?: string;
            /**
             * @description Which version of the flow of `call_flow_id` takes calls. Goes with `call_handler` `call_flow`. Its
             *     values are documented elsewhere only: `working_copy` and `current_deployed`.
             * @example working_copy
             */
            call_flow_version?: string;
            /**
             * Format: uuid
             * @description The AI agent that takes calls. Goes with `call_handler` `ai_agent`. Not known to be read back; see
             *     `calling_handler_resource_id`.
             * @example c6a2e8f0-4d1b-4735-8b9e-5f3c7d1a0e64
             */
            call_ai_agent_id?: string;
            /**
             * @description Where the SWML script for a call comes from. Goes with `call_handler` `relay_script`.
             * @example https://example.com/swml/reception
             */
            call_relay_script_url?: string;
            /**
             * @description The HTTP method for `call_relay_script_url`. Only SignalWire's Python client has it, without a list
             *     of values.
             * @example POST
             */
            call_relay_script_url_method?: string;
        };
        /**
         * @description What is to change of a SIP endpoint. Every field may be left out, and then stays as it is.
         * @example {
         *       "caller_id": "Reception",
         *       "call_handler": "relay_script",
         *       "call_relay_script_url": "https://example.com/swml/reception"
         *     }
         * @example {
         *       "password": "9-paper-lanterns"
         *     }
         */
        UpdateSipEndpointRequest: {
            /**
             * @description The name that the phone logs in with, without spaces and `@`, unique within the project.
             * @example reception
             */
            username?: string;
            /**
             * @description What the phone logs in with. Write-only; no answer has it.
             * @example 7-paper-lanterns
             */
            password?: string;
            /**
             * @description The name that is to be shown to who is called.
             * @example Reception
             */
            caller_id?: string;
            /**
             * @description The number that calls to phone numbers are to come from, in E.164, or `random`.
             * @example +15550100123
             * @example random
             */
            send_as?: string;
            /**
             * @description The ciphers that encrypted calls may use.
             * @example [
             *       "AEAD_AES_256_GCM_8",
             *       "AES_256_CM_HMAC_SHA1_80"
             *     ]
             */
            ciphers?: string[];
            /**
             * @description The codecs that calls may use.
             * @example [
             *       "PCMU",
             *       "PCMA"
             *     ]
             */
            codecs?: string[];
            /**
             * @description Whether to encrypt calls. A SIP profile and a domain application have other values.
             * @example required
             * @enum {string}
             */
            encryption?: "default" | "required" | "optional";
            /**
             * @description What is to take the endpoint's calls. Many handlers read a field of their own, so set
             *     the two together:
             *
             *     - `relay_script` (SWML): `call_relay_script_url`
             *     - `laml_webhooks` (cXML, despite the name not SWML): `call_request_url`. SignalWire's Python client
             *       has `laml_webhook` as well.
             *     - `laml_application`: `call_laml_application_id`
             *     - `relay_topic`: `call_relay_topic`, `call_relay_topic_status_callback_url`
             *     - `relay_application`: `call_relay_application`
             *     - `relay_context`: `call_relay_context`, `call_relay_context_status_callback_url`
             *     - `video_room`: `call_video_room_id`
             *     - `dialogflow`: `call_dialogflow_agent_id`
             *     - `ai_agent`: `call_ai_agent_id`
             *     - `call_flow`: `call_flow_id`, `call_flow_version`
             *
             *     `default`, `passthrough` and `block-pstn` are only in SignalWire's Python client; the last two are
             *     also values of a SIP profile's `default_outbound_policy`.
             * @example relay_script
             * @enum {string}
             */
            call_handler?: "default" | "passthrough" | "block-pstn" | "relay_context" | "relay_topic" | "relay_application" | "relay_connector" | "relay_script" | "laml_webhook" | "laml_webhooks" | "laml_application" | "dialogflow" | "video_room" | "call_flow" | "ai_agent";
            /**
             * @description Where instructions (cXML) for a call come from. Goes with `call_handler` `laml_webhooks`.
             * @example https://example.com/calls
             */
            call_request_url?: string;
            /**
             * @description The HTTP method for `call_request_url`.
             * @example POST
             * @enum {string}
             */
            call_request_method?: "GET" | "POST";
            /**
             * @description Where instructions for a call come from when the first URL fails.
             * @example https://example.com/calls/fallback
             */
            call_fallback_url?: string;
            /**
             * @description The HTTP method for `call_fallback_url`.
             * @example POST
             * @enum {string}
             */
            call_fallback_method?: "GET" | "POST";
            /**
             * @description Where SignalWire is to report the status of calls to.
             * @example https://example.com/calls/status
             */
            call_status_callback_url?: string;
            /**
             * @description The HTTP method for `call_status_callback_url`.
             * @example POST
             * @enum {string}
             */
            call_status_callback_method?: "GET" | "POST";
            /**
             * @description The cXML application that takes calls. Goes with `call_handler` `laml_application`.
             * @example 1f6b9d3e-8c4a-4250-a7e1-6d0c2b8f5a39
             */
            call_laml_application_id?: string;
            /**
             * @description The Dialogflow agent that takes calls. Goes with `call_handler` `dialogflow`.
             * @example 7c2e5a9b-1d3f-4e68-90b4-a8f6d0c3e517
             */
            call_dialogflow_agent_id?: string;
            /**
             * @description The topic that gets calls. Goes with `call_handler` `relay_topic`.
             * @example office
             */
            call_relay_topic?: string;
            /**
             * @description Where the status of calls is reported to. Goes with `call_handler` `relay_topic`.
             * @example https://example.com/relay/status
             */
            call_relay_topic_status_callback_url?: string;
            /**
             * @description The context that gets calls. Goes with `call_handler` `relay_context`.
             * @example office
             */
            call_relay_context?: string;
            /**
             * @description Where the status of calls is reported to. Goes with `call_handler` `relay_context`.
             * @example https://example.com/relay/status
             */
            call_relay_context_status_callback_url?: string;
            /**
             * @description The Relay application that takes calls. Goes with `call_handler` `relay_application`.
             * @example my-relay-app
             */
            call_relay_application?: string;
            /**
             * Format: uuid
             * @description The video room that calls go to. Goes with `call_handler` `video_room`.
             * @example 8f4c0e6a-2b7d-4d19-a5c3-9e1f7b3d5a82
             */
            call_video_room_id?: string;
            /**
             * Format: uuid
             * @description The call flow that takes calls. Goes with `call_handler` `call_flow`. Not known to be read back;
             *     see `calling_handler_resource_id`.
             * @example 0e7d3b9f-6c5a-4f21-9d82-b4a6c8e0f135
             */
            call_flow_id?: string;
            /**
             * @description Which version of the flow of `call_flow_id` takes calls. Goes with `call_handler` `call_flow`. Its
             *     values are documented elsewhere only: `working_copy` and `current_deployed`.
             * @example working_copy
             */
            call_flow_version?: string;
            /**
             * Format: uuid
             * @description The AI agent that takes calls. Goes with `call_handler` `ai_agent`. Not known to be read back; see
             *     `calling_handler_resource_id`.
             * @example c6a2e8f0-4d1b-4735-8b9e-5f3c7d1a0e64
             */
            call_ai_agent_id?: string;
            /**
             * @description Where the SWML script for a call comes from. Goes with `call_handler` `relay_script`.
             * @example https://example.com/swml/reception
             */
            call_relay_script_url?: string;
            /**
             * @description The HTTP method for `call_relay_script_url`. Only SignalWire's Python client has it, without a list
             *     of values.
             * @example POST
             */
            call_relay_script_url_method?: string;
        };
        /**
         * @description The SIP settings of a project, which has no more than this one profile.
         * @example {
         *       "domain": "example-office.sip.signalwire.com",
         *       "domain_identifier": "office",
         *       "default_codecs": [
         *         "PCMU",
         *         "PCMA"
         *       ],
         *       "default_ciphers": [
         *         "AEAD_AES_256_GCM_8",
         *         "AES_256_CM_HMAC_SHA1_80"
         *       ],
         *       "default_encryption": "optional",
         *       "default_send_as": "+15550100123",
         *       "default_outbound_policy": "passthrough"
         *     }
         */
        SipProfile: {
            /**
             * @description The host that phones log in to. Read-only, and to be read from here: made up of the name of the
             *     Space alone it is wrong, for it has the `domain_identifier` in it.
             * @example example-office.sip.signalwire.com
             */
            domain?: string;
            /**
             * @description The part of `domain` that the project chooses.
             * @example office
             */
            domain_identifier?: string;
            /**
             * @description The codecs of SIP endpoints that name none.
             * @example [
             *       "PCMU",
             *       "PCMA"
             *     ]
             */
            default_codecs?: string[];
            /**
             * @description The ciphers of SIP endpoints that name none.
             * @example [
             *       "AEAD_AES_256_GCM_8",
             *       "AES_256_CM_HMAC_SHA1_80"
             *     ]
             */
            default_ciphers?: string[];
            /**
             * @description Whether calls of SIP endpoints that leave it to the profile are encrypted. A SIP endpoint and a
             *     domain application have other values.
             * @example optional
             */
            default_encryption?: "required" | "optional" | (string & {});
            /**
             * @description The number that calls to phone numbers come from, in E.164, where a SIP endpoint names none.
             * @example +15550100123
             */
            default_send_as?: string;
            /**
             * @description Whether phones may call phone numbers (`passthrough`) or not (`block-pstn`), as far as the words
             *     tell. Only SignalWire's Python client has it.
             * @example passthrough
             */
            default_outbound_policy?: "passthrough" | "block-pstn" | (string & {});
        };
        /**
         * @description What is to change of the SIP profile. Every field may be left out, and then stays as it is.
         * @example {
         *       "default_codecs": [
         *         "PCMU",
         *         "PCMA"
         *       ],
         *       "default_encryption": "optional"
         *     }
         */
        UpdateSipProfileRequest: {
            /**
             * @description The part of `domain` that the project chooses. A change moves the host that phones log in to.
             * @example office
             */
            domain_identifier?: string;
            /**
             * @description The codecs of SIP endpoints that name none.
             * @example [
             *       "PCMU",
             *       "PCMA"
             *     ]
             */
            default_codecs?: string[];
            /**
             * @description The ciphers of SIP endpoints that name none.
             * @example [
             *       "AEAD_AES_256_GCM_8",
             *       "AES_256_CM_HMAC_SHA1_80"
             *     ]
             */
            default_ciphers?: string[];
            /**
             * @description Whether calls of SIP endpoints that leave it to the profile are to be encrypted. A SIP endpoint and
             *     a domain application have other values.
             * @example optional
             * @enum {string}
             */
            default_encryption?: "required" | "optional";
            /**
             * @description The number that calls to phone numbers are to come from, in E.164, where a SIP endpoint names none.
             * @example +15550100123
             */
            default_send_as?: string;
            /**
             * @description Whether phones may call phone numbers (`passthrough`) or not (`block-pstn`), as far as the words
             *     tell. Only SignalWire's Python client has it.
             * @example passthrough
             * @enum {string}
             */
            default_outbound_policy?: "passthrough" | "block-pstn";
        };
        /**
         * @description A domain that SIP calls can be sent to, and what takes them. `call_handler` says which of the `call_*`
         *     fields are in effect.
         * @example {
         *       "type": "domain_application",
         *       "id": "a1f7d3b9-8e4c-4062-b5a8-c9d3f7e1b504",
         *       "domain": "example-helpdesk",
         *       "name": "Help desk",
         *       "identifier": "helpdesk",
         *       "user": "*",
         *       "ip_auth_enabled": true,
         *       "ip_auth": [
         *         "203.0.113.7"
         *       ],
         *       "call_handler": "relay_script",
         *       "calling_handler_resource_id": "4e8a2c6d-0b1f-4d73-8e95-7c3a1b5d9f02",
         *       "call_relay_topic": null,
         *       "call_relay_topic_status_callback_url": null,
         *       "call_relay_context": null,
         *       "call_relay_context_status_callback_url": null,
         *       "call_request_url": null,
         *       "call_request_method": "POST",
         *       "call_fallback_url": null,
         *       "call_fallback_method": "POST",
         *       "call_status_callback_url": null,
         *       "call_status_callback_method": "POST",
         *       "call_laml_application_id": null,
         *       "call_video_room_id": null,
         *       "call_relay_script_url": "https://example.com/swml/help-desk",
         *       "encryption": "optional",
         *       "codecs": [
         *         "PCMU",
         *         "PCMA"
         *       ],
         *       "ciphers": [
         *         "AEAD_AES_256_GCM_8",
         *         "AES_256_CM_HMAC_SHA1_80"
         *       ]
         *     }
         */
        DomainApplication: {
            /**
             * @description The kind of resource. Only the value `domain_application` is documented.
             * @example domain_application
             */
            type: string;
            /**
             * Format: uuid
             * @description Identifies the application for as long as it exists.
             * @example a1f7d3b9-8e4c-4062-b5a8-c9d3f7e1b504
             */
            id: string;
            /**
             * @description The domain that calls are sent to. Read-only, made from the Space and the `identifier`.
             * @example example-helpdesk
             */
            domain: string;
            /**
             * @description What people call the application.
             * @example Help desk
             */
            name: string | null;
            /**
             * @description The part of `domain` that the application chooses.
             * @example helpdesk
             */
            identifier: string;
            /**
             * @description The user part of the SIP address that the application takes calls for; `*` is any.
             * @example *
             * @example helpdesk
             */
            user: string;
            /**
             * @description Whether only the addresses of `ip_auth` may call.
             * @example true
             */
            ip_auth_enabled: boolean;
            /**
             * @description The IP addresses that may call while `ip_auth_enabled` is `true`.
             * @example [
             *       "203.0.113.7"
             *     ]
             */
            ip_auth: string[];
            /**
             * @description What takes incoming calls. `laml_webhooks` is a cXML webhook; a SWML webhook is `relay_script`.
             *     `relay_connector`, `fabric_subscriber`, `sip_gateway` and `call_queue` are set elsewhere, not by a
             *     create or an update.
             * @example relay_script
             */
            call_handler: "relay_topic" | "relay_application" | "relay_connector" | "relay_script" | "relay_context" | "laml_webhooks" | "laml_application" | "dialogflow" | "video_room" | "call_flow" | "ai_agent" | "fabric_subscriber" | "sip_gateway" | "call_queue" | (string & {}) | null;
            /**
             * Format: uuid
             * @description The resource behind `call_handler`. Read-only, for the server derives it.
             * @example 4e8a2c6d-0b1f-4d73-8e95-7c3a1b5d9f02
             */
            calling_handler_resource_id: string | null;
            /**
             * @description The topic that gets calls when `call_handler` is `relay_topic`.
             * @example office
             */
            call_relay_topic: string | null;
            /**
             * @description Where the status of calls is reported to when `call_handler` is `relay_topic`.
             * @example https://example.com/relay/status
             */
            call_relay_topic_status_callback_url: string | null;
            /**
             * @deprecated
             * @description The context that gets calls when `call_handler` is `relay_context`. `call_relay_topic` replaces it.
             * @example office
             */
            call_relay_context: string | null;
            /**
             * @deprecated
             * @description Where the status of calls is reported to when `call_handler` is `relay_context`.
             *     `call_relay_topic_status_callback_url` replaces it.
             * @example https://example.com/relay/status
             */
            call_relay_context_status_callback_url: string | null;
            /**
             * @description Where instructions (cXML) for a call come from when `call_handler` is `laml_webhooks`.
             * @example https://example.com/calls
             */
            call_request_url: string | null;
            /**
             * @description The HTTP method for `call_request_url`.
             * @example POST
             */
            call_request_method: "GET" | "POST" | (string & {}) | null;
            /**
             * @description Where instructions for a call come from when the first URL fails.
             * @example https://example.com/calls/fallback
             */
            call_fallback_url: string | null;
            /**
             * @description The HTTP method for `call_fallback_url`.
             * @example POST
             */
            call_fallback_method: "GET" | "POST" | (string & {}) | null;
            /**
             * @description Where SignalWire reports the status of calls to.
             * @example https://example.com/calls/status
             */
            call_status_callback_url: string | null;
            /**
             * @description The HTTP method for `call_status_callback_url`.
             * @example POST
             */
            call_status_callback_method: "GET" | "POST" | (string & {}) | null;
            /**
             * @description The cXML application that takes calls when `call_handler` is `laml_application`.
             * @example 1f6b9d3e-8c4a-4250-a7e1-6d0c2b8f5a39
             */
            call_laml_application_id: string | null;
            /**
             * Format: uuid
             * @description The video room that calls go to when `call_handler` is `video_room`.
             * @example 8f4c0e6a-2b7d-4d19-a5c3-9e1f7b3d5a82
             */
            call_video_room_id: string | null;
            /**
             * @description Where the SWML script for a call comes from when `call_handler` is `relay_script`.
             * @example https://example.com/swml/help-desk
             */
            call_relay_script_url: string | null;
            /**
             * @description The HTTP method for `call_relay_script_url`. Only SignalWire's Python client has it, without a list
             *     of values.
             * @example POST
             */
            call_relay_script_url_method?: string | null;
            /**
             * @description Whether calls are encrypted. A SIP endpoint and a SIP profile have other values.
             * @example optional
             */
            encryption: "optional" | "required" | "forbidden" | (string & {});
            /**
             * @description The codecs that calls may use.
             * @example [
             *       "PCMU",
             *       "PCMA"
             *     ]
             */
            codecs: string[];
            /**
             * @description The ciphers that encrypted calls may use.
             * @example [
             *       "AEAD_AES_256_GCM_8",
             *       "AES_256_CM_HMAC_SHA1_80"
             *     ]
             */
            ciphers: string[];
        };
        /**
         * @description A page of domain applications.
         * @example {
         *       "links": {
         *         "self": "/api/relay/rest/domain_applications?page_number=0&page_size=50",
         *         "first": "/api/relay/rest/domain_applications?page_number=0&page_size=50"
         *       },
         *       "data": [
         *         {
         *           "type": "domain_application",
         *           "id": "a1f7d3b9-8e4c-4062-b5a8-c9d3f7e1b504",
         *           "domain": "example-helpdesk",
         *           "name": "Help desk",
         *           "identifier": "helpdesk",
         *           "user": "*",
         *           "ip_auth_enabled": true,
         *           "ip_auth": [
         *             "203.0.113.7"
         *           ],
         *           "call_handler": "relay_script",
         *           "calling_handler_resource_id": "4e8a2c6d-0b1f-4d73-8e95-7c3a1b5d9f02",
         *           "call_relay_topic": null,
         *           "call_relay_topic_status_callback_url": null,
         *           "call_relay_context": null,
         *           "call_relay_context_status_callback_url": null,
         *           "call_request_url": null,
         *           "call_request_method": "POST",
         *           "call_fallback_url": null,
         *           "call_fallback_method": "POST",
         *           "call_status_callback_url": null,
         *           "call_status_callback_method": "POST",
         *           "call_laml_application_id": null,
         *           "call_video_room_id": null,
         *           "call_relay_script_url": "https://example.com/swml/help-desk",
         *           "encryption": "optional",
         *           "codecs": [
         *             "PCMU",
         *             "PCMA"
         *           ],
         *           "ciphers": [
         *             "AEAD_AES_256_GCM_8",
         *             "AES_256_CM_HMAC_SHA1_80"
         *           ]
         *         }
         *       ]
         *     }
         */
        DomainApplicationList: {
            links: components["schemas"]["PaginationLinks"];
            /** @description The applications of this page. */
            data: components["schemas"]["DomainApplication"][];
        };
        /**
         * @description What a new domain application is made from.
         * @example {
         *       "name": "Help desk",
         *       "identifier": "helpdesk",
         *       "ip_auth_enabled": true,
         *       "ip_auth": [
         *         "203.0.113.7"
         *       ],
         *       "ciphers": [
         *         "AEAD_AES_256_GCM_8",
         *         "AES_256_CM_HMAC_SHA1_80"
         *       ],
         *       "call_handler": "relay_script",
         *       "call_relay_script_url": "https://example.com/swml/help-desk"
         *     }
         * @example {
         *       "name": "Help desk",
         *       "identifier": "helpdesk"
         *     }
         */
        CreateDomainApplicationRequest: {
            /**
             * @description What people will call the application.
             * @example Help desk
             */
            name: string;
            /**
             * @description The part of `domain` that is to be chosen; the Space gives the rest.
             * @example helpdesk
             */
            identifier: string;
            /**
             * @description The user part of the SIP address that the application is to take calls for; `*` is any.
             * @default *
             * @example *
             * @example helpdesk
             */
            user?: string;
            /**
             * @description Whether only the addresses of `ip_auth` may call.
             * @example true
             */
            ip_auth_enabled?: boolean;
            /**
             * @description The IP addresses that may call while `ip_auth_enabled` is `true`.
             * @default []
             * @example [
             *       "203.0.113.7"
             *     ]
             */
            ip_auth?: string[];
            /**
             * @description Whether calls are to be encrypted. A SIP endpoint and a SIP profile have other values.
             * @default optional
             * @example required
             * @enum {string}
             */
            encryption?: "optional" | "required" | "forbidden";
            /**
             * @description The codecs that calls may use.
             * @default [
             *       "PCMU",
             *       "PCMA"
             *     ]
             * @example [
             *       "PCMU",
             *       "PCMA"
             *     ]
             */
            codecs?: string[];
            /**
             * @description The ciphers that encrypted calls may use.
             * @default [
             *       "AEAD_AES_256_GCM_8",
             *       "AES_256_CM_HMAC_SHA1_80",
             *       "AES_CM_128_HMAC_SHA1_80",
             *       "AES_256_CM_HMAC_SHA1_32",
             *       "AES_CM_128_HMAC_SHA1_32"
             *     ]
             * @example [
             *       "AEAD_AES_256_GCM_8",
             *       "AES_256_CM_HMAC_SHA1_80"
             *     ]
             */
            ciphers?: string[];
            /**
             * @description What is to take incoming calls. Each handler reads a field of its own, so set the two together:
             *
             *     - `relay_script` (SWML): `call_relay_script_url`
             *     - `laml_webhooks` (cXML, despite the name not SWML): `call_request_url`
             *     - `laml_application`: `call_laml_application_id`
             *     - `relay_topic`: `call_relay_topic`, `call_relay_topic_status_callback_url`
             *     - `relay_application`: `call_relay_application`
             *     - `video_room`: `call_video_room_id`
             *     - `dialogflow`: `call_dialogflow_agent_id`
             *     - `ai_agent`: `call_ai_agent_id`
             *     - `call_flow`: `call_flow_id`, `call_flow_version`
             *     - `relay_context` (replaced by `relay_topic`): `call_relay_context`,
             *       `call_relay_context_status_callback_url`
             * @example relay_script
             * @enum {string}
             */
            call_handler?: "relay_topic" | "relay_application" | "relay_script" | "relay_context" | "laml_webhooks" | "laml_application" | "dialogflow" | "video_room" | "call_flow" | "ai_agent";
            /**
             * @description The topic that gets calls. Goes with `call_handler` `relay_topic`.
             * @example office
             */
            call_relay_topic?: string;
            /**
             * @description Where the status of calls is reported to. Goes with `call_handler` `relay_topic`.
             * @example https://example.com/relay/status
             */
            call_relay_topic_status_callback_url?: string;
            /**
             * @description The Relay application that takes calls. Goes with `call_handler` `relay_application`. Not known to
             *     be read back.
             * @example my-relay-app
             */
            call_relay_application?: string;
            /**
             * @description Where instructions (cXML) for a call come from. Goes with `call_handler` `laml_webhooks`.
             * @example https://example.com/calls
             */
            call_request_url?: string;
            /**
             * @description The HTTP method for `call_request_url`.
             * @default POST
             * @example POST
             * @enum {string}
             */
            call_request_method?: "GET" | "POST";
            /**
             * @description Where instructions for a call come from when the first URL fails.
             * @example https://example.com/calls/fallback
             */
            call_fallback_url?: string;
            /**
             * @description The HTTP method for `call_fallback_url`.
             * @default POST
             * @example POST
             * @enum {string}
             */
            call_fallback_method?: "GET" | "POST";
            /**
             * @description Where SignalWire is to report the status of calls to.
             * @example https://example.com/calls/status
             */
            call_status_callback_url?: string;
            /**
             * @description The HTTP method for `call_status_callback_url`.
             * @default POST
             * @example POST
             * @enum {string}
             */
            call_status_callback_method?: "GET" | "POST";
            /**
             * @description The cXML application that takes calls. Goes with `call_handler` `laml_application`.
             * @example 1f6b9d3e-8c4a-4250-a7e1-6d0c2b8f5a39
             */
            call_laml_application_id?: string;
            /**
             * Format: uuid
             * @description The video room that calls go to. Goes with `call_handler` `video_room`.
             * @example 8f4c0e6a-2b7d-4d19-a5c3-9e1f7b3d5a82
             */
            call_video_room_id?: string;
            /**
             * @description Where the SWML script for a call comes from. Goes with `call_handler` `relay_script`.
             * @example https://example.com/swml/help-desk
             */
            call_relay_script_url?: string;
            /**
             * @description The HTTP method for `call_relay_script_url`. Only SignalWire's Python client has it, without a list
             *     of values.
             * @example POST
             */
            call_relay_script_url_method?: string;
            /**
             * Format: uuid
             * @description The Dialogflow agent that takes calls. Goes with `call_handler` `dialogflow`. Not known to be read
             *     back; see `calling_handler_resource_id`.
             * @example 7c2e5a9b-1d3f-4e68-90b4-a8f6d0c3e517
             */
            call_dialogflow_agent_id?: string;
            /**
             * Format: uuid
             * @description The AI agent that takes calls. Goes with `call_handler` `ai_agent`. Not known to be read back; see
             *     `calling_handler_resource_id`.
             * @example c6a2e8f0-4d1b-4735-8b9e-5f3c7d1a0e64
             */
            call_ai_agent_id?: string;
            /**
             * Format: uuid
             * @description The call flow that takes calls. Goes with `call_handler` `call_flow`. Not known to be read back;
             *     see `calling_handler_resource_id`.
             * @example 0e7d3b9f-6c5a-4f21-9d82-b4a6c8e0f135
             */
            call_flow_id?: string;
            /**
             * @description Which version of the flow of `call_flow_id` takes calls: the one being edited or the one deployed.
             *     Goes with `call_handler` `call_flow`. SignalWire's Python client has only `working_copy`.
             * @example working_copy
             * @enum {string}
             */
            call_flow_version?: "working_copy" | "current_deployed";
            /**
             * @deprecated
             * @description The context that gets calls. Goes with `call_handler` `relay_context`. Use `relay_topic` and
             *     `call_relay_topic` instead.
             * @example office
             */
            call_relay_context?: string;
            /**
             * @deprecated
             * @description Where the status of calls is reported to. Goes with `call_handler` `relay_context`. Use
             *     `relay_topic` and `call_relay_topic_status_callback_url` instead.
             * @example https://example.com/relay/status
             */
            call_relay_context_status_callback_url?: string;
        };
        /**
         * @description What is to change of an application. Every field may be left out, and then stays as it is.
         * @example {
         *       "name": "Help desk",
         *       "call_handler": "relay_script",
         *       "call_relay_script_url": "https://example.com/swml/help-desk"
         *     }
         * @example {
         *       "encryption": "forbidden"
         *     }
         */
        UpdateDomainApplicationRequest: {
            /**
             * @description What people will call the application.
             * @example Help desk
             */
            name?: string;
            /**
             * @description The part of `domain` that is to be chosen; the Space gives the rest.
             * @example helpdesk
             */
            identifier?: string;
            /**
             * @description The user part of the SIP address that the application is to take calls for; `*` is any.
             * @example *
             * @example helpdesk
             */
            user?: string;
            /**
             * @description Whether only the addresses of `ip_auth` may call.
             * @example true
             */
            ip_auth_enabled?: boolean;
            /**
             * @description The IP addresses that may call while `ip_auth_enabled` is `true`.
             * @example [
             *       "203.0.113.7"
             *     ]
             */
            ip_auth?: string[];
            /**
             * @description Whether calls are to be encrypted. A SIP endpoint and a SIP profile have other values.
             * @example required
             * @enum {string}
             */
            encryption?: "optional" | "required" | "forbidden";
            /**
             * @description The codecs that calls may use.
             * @example [
             *       "PCMU",
             *       "PCMA"
             *     ]
             */
            codecs?: string[];
            /**
             * @description The ciphers that encrypted calls may use.
             * @example [
             *       "AEAD_AES_256_GCM_8",
             *       "AES_256_CM_HMAC_SHA1_80"
             *     ]
             */
            ciphers?: string[];
            /**
             * @description What is to take incoming calls. Each handler reads a field of its own, so set the two together:
             *
             *     - `relay_script` (SWML): `call_relay_script_url`
             *     - `laml_webhooks` (cXML, despite the name not SWML): `call_request_url`
             *     - `laml_application`: `call_laml_application_id`
             *     - `relay_topic`: `call_relay_topic`, `call_relay_topic_status_callback_url`
             *     - `relay_application`: `call_relay_application`
             *     - `video_room`: `call_video_room_id`
             *     - `dialogflow`: `call_dialogflow_agent_id`
             *     - `ai_agent`: `call_ai_agent_id`
             *     - `call_flow`: `call_flow_id`, `call_flow_version`
             *     - `relay_context` (replaced by `relay_topic`): `call_relay_context`,
             *       `call_relay_context_status_callback_url`
             * @example relay_script
             * @enum {string}
             */
            call_handler?: "relay_topic" | "relay_application" | "relay_script" | "relay_context" | "laml_webhooks" | "laml_application" | "dialogflow" | "video_room" | "call_flow" | "ai_agent";
            /**
             * @description The topic that gets calls. Goes with `call_handler` `relay_topic`.
             * @example office
             */
            call_relay_topic?: string;
            /**
             * @description Where the status of calls is reported to. Goes with `call_handler` `relay_topic`.
             * @example https://example.com/relay/status
             */
            call_relay_topic_status_callback_url?: string;
            /**
             * @description The Relay application that takes calls. Goes with `call_handler` `relay_application`. Not known to
             *     be read back.
             * @example my-relay-app
             */
            call_relay_application?: string;
            /**
             * @description Where instructions (cXML) for a call come from. Goes with `call_handler` `laml_webhooks`.
             * @example https://example.com/calls
             */
            call_request_url?: string;
            /**
             * @description The HTTP method for `call_request_url`.
             * @example POST
             * @enum {string}
             */
            call_request_method?: "GET" | "POST";
            /**
             * @description Where instructions for a call come from when the first URL fails.
             * @example https://example.com/calls/fallback
             */
            call_fallback_url?: string;
            /**
             * @description The HTTP method for `call_fallback_url`.
             * @example POST
             * @enum {string}
             */
            call_fallback_method?: "GET" | "POST";
            /**
             * @description Where SignalWire is to report the status of calls to.
             * @example https://example.com/calls/status
             */
            call_status_callback_url?: string;
            /**
             * @description The HTTP method for `call_status_callback_url`.
             * @example POST
             * @enum {string}
             */
            call_status_callback_method?: "GET" | "POST";
            /**
             * @description The cXML application that takes calls. Goes with `call_handler` `laml_application`.
             * @example 1f6b9d3e-8c4a-4250-a7e1-6d0c2b8f5a39
             */
            call_laml_application_id?: string;
            /**
             * Format: uuid
             * @description The video room that calls go to. Goes with `call_handler` `video_room`.
             * @example 8f4c0e6a-2b7d-4d19-a5c3-9e1f7b3d5a82
             */
            call_video_room_id?: string;
            /**
             * @description Where the SWML script for a call comes from. Goes with `call_handler` `relay_script`.
             * @example https://example.com/swml/help-desk
             */
            call_relay_script_url?: string;
            /**
             * @description The HTTP method for `call_relay_script_url`. Only SignalWire's Python client has it, without a list
             *     of values.
             * @example POST
             */
            call_relay_script_url_method?: string;
            /**
             * Format: uuid
             * @description The Dialogflow agent that takes calls. Goes with `call_handler` `dialogflow`. Not known to be read
             *     back; see `calling_handler_resource_id`.
             * @example 7c2e5a9b-1d3f-4e68-90b4-a8f6d0c3e517
             */
            call_dialogflow_agent_id?: string;
            /**
             * Format: uuid
             * @description The AI agent that takes calls. Goes with `call_handler` `ai_agent`. Not known to be read back; see
             *     `calling_handler_resource_id`.
             * @example c6a2e8f0-4d1b-4735-8b9e-5f3c7d1a0e64
             */
            call_ai_agent_id?: string;
            /**
             * Format: uuid
             * @description The call flow that takes calls. Goes with `call_handler` `call_flow`. Not known to be read back;
             *     see `calling_handler_resource_id`.
             * @example 0e7d3b9f-6c5a-4f21-9d82-b4a6c8e0f135
             */
            call_flow_id?: string;
            /**
             * @description Which version of the flow of `call_flow_id` takes calls: the one being edited or the one deployed.
             *     Goes with `call_handler` `call_flow`. SignalWire's Python client has only `working_copy`.
             * @example working_copy
             * @enum {string}
             */
            call_flow_version?: "working_copy" | "current_deployed";
            /**
             * @deprecated
             * @description The context that gets calls. Goes with `call_handler` `relay_context`. Use `relay_topic` and
             *     `call_relay_topic` instead.
             * @example office
             */
            call_relay_context?: string;
            /**
             * @deprecated
             * @description Where the status of calls is reported to. Goes with `call_handler` `relay_context`. Use
             *     `relay_topic` and `call_relay_topic_status_callback_url` instead.
             * @example https://example.com/relay/status
             */
            call_relay_context_status_callback_url?: string;
        };
        /**
         * @description That a brand, a campaign, an order or an assignment has changed its state. The more specific it
         *     is, the more ids there are: an assignment's comes with those of its order, campaign and brand.
         * @example {
         *       "project_id": "1f6a3e90-8c4d-4b27-9d5e-0a7c2f8b4e63",
         *       "event_at": "2026-08-22T13:20:00Z",
         *       "event_category": "number_assignment",
         *       "event_type": "number_assignment_activated",
         *       "state": "completed",
         *       "brand_id": "2c8e5a71-4b9d-4f36-a1e7-6d0f3b8c5294",
         *       "campaign_id": "9a4f7d25-1e8b-4c63-b5d0-7f2a6e3c8b19",
         *       "number_assignment_order_id": "5e1b9c48-7a3d-4d62-8f0e-2b6c4a9d7f31",
         *       "number_assignment_id": "c3d8f6a2-0b5e-4179-9e4c-8a1f7d2b6350",
         *       "phone_number_id": "b7e4d1a9-5f2c-4836-9a0d-1c3e5f7b9d24",
         *       "phone_number": "+15550100123"
         *     }
         * @example {
         *       "project_id": "1f6a3e90-8c4d-4b27-9d5e-0a7c2f8b4e63",
         *       "event_at": "2026-08-17T16:05:00Z",
         *       "event_category": "brand",
         *       "event_type": "brand_activated",
         *       "state": "completed",
         *       "brand_id": "2c8e5a71-4b9d-4f36-a1e7-6d0f3b8c5294"
         *     }
         */
        TenDlcStatusCallbackPayload: {
            /**
             * @description The project that it all belongs to.
             * @example 1f6a3e90-8c4d-4b27-9d5e-0a7c2f8b4e63
             */
            project_id: string;
            /**
             * @description When it changed, in UTC by ISO 8601.
             * @example 2026-08-22T13:20:00Z
             */
            event_at: string;
            /**
             * @description What kind of object has changed.
             * @example number_assignment
             */
            event_category: "brand" | "campaign" | "number_assignment_order" | "number_assignment" | (string & {});
            /**
             * @description What has happened. `brand_activated`: a brand is `completed`, after `pending` or `unverified`.
             *     `brand_unverified`: a `pending` brand is `unverified`. `campaign_activated`: a `pending` campaign
             *     is `active`. `campaign_deactivated`: an `active` campaign is `inactive`.
             *     `number_assignment_order_processed`: a `pending` order is `processed`.
             *     `number_assignment_activated`, `number_assignment_failed`: a `pending` assignment is `completed`
             *     or `failed`. `number_assignment_pending`: a `failed` assignment is retried.
             * @example number_assignment_activated
             */
            event_type: "brand_activated" | "brand_unverified" | "campaign_activated" | "campaign_deactivated" | "number_assignment_order_processed" | "number_assignment_failed" | "number_assignment_pending" | "number_assignment_activated" | (string & {});
            /**
             * @description The state that the object is in now. Which there are depends on `event_category`.
             * @example completed
             */
            state: "pending" | "unverified" | "completed" | "active" | "inactive" | "processed" | "failed" | (string & {});
            /**
             * @description The brand, which every event has.
             * @example 2c8e5a71-4b9d-4f36-a1e7-6d0f3b8c5294
             */
            brand_id: string;
            /**
             * @description The campaign, of every event but a brand's.
             * @example 9a4f7d25-1e8b-4c63-b5d0-7f2a6e3c8b19
             */
            campaign_id?: string;
            /**
             * @description The order, of its own events and those of its assignments.
             * @example 5e1b9c48-7a3d-4d62-8f0e-2b6c4a9d7f31
             */
            number_assignment_order_id?: string;
            /**
             * @description The assignment, of its own events.
             * @example c3d8f6a2-0b5e-4179-9e4c-8a1f7d2b6350
             */
            number_assignment_id?: string;
            /**
             * @description The `id` of the phone number, of an assignment's events.
             * @example b7e4d1a9-5f2c-4836-9a0d-1c3e5f7b9d24
             */
            phone_number_id?: string;
            /**
             * @description The phone number in E.164, of an assignment's events.
             * @example +15550100123
             */
            phone_number?: string;
        };
    };
    responses: {
        /** @description The credentials are missing or wrong, or the token lacks the operation's scope. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnauthorizedError"];
            };
        };
        /** @description The request was understood and refused; each entry says what is wrong. Nothing was changed. */
        ValidationFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
            };
        };
        /** @description The server failed. Whether it acted on the request is not known. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InternalServerError"];
            };
        };
        /** @description The project has nothing of this id; what belongs to another project is not found either. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFoundError"];
            };
        };
        /** @description The request could not be read or carried out as it is. Nothing was changed. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadRequestError"];
            };
        };
        /**
         * @description The address was refused, by the API or by the carrier, who may have named similar addresses.
         *     Nothing was changed.
         */
        AddressRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AddressValidationError"];
            };
        };
    };
    parameters: {
        /**
         * @description Which page, counted from 0. Above 0 it is refused without the `page_token` of a page's links,
         *     so a walk follows `links.next` instead of counting.
         */
        PageNumber: number;
        /** @description How many items a page holds at most. */
        PageSize: number;
        /** @description Marks a place in the list; it comes from the links of a page, and none can be made up. */
        PageToken: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "list-number-groups": {
        parameters: {
            query?: {
                /** @description Keeps the groups whose name contains this text. */
                filter_name?: string;
                /**
                 * @description Which page, counted from 0. Above 0 it is refused without the `page_token` of a page's links,
                 *     so a walk follows `links.next` instead of counting.
                 */
                page_number?: components["parameters"]["PageNumber"];
                /** @description How many items a page holds at most. */
                page_size?: components["parameters"]["PageSize"];
                /** @description Marks a place in the list; it comes from the links of a page, and none can be made up. */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberGroupList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "create-number-group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The group to make. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateNumberGroupRequest"];
            };
        };
        responses: {
            /** @description The group was created. SignalWire's current document gives this status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberGroup"];
                };
            };
            /** @description The group was created. SignalWire's older document gives this status. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberGroup"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "retrieve-number-group": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The group's `id`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberGroup"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "update-number-group": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The group's `id`. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The group as it is to be. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateNumberGroupRequest"];
            };
        };
        responses: {
            /** @description The group as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberGroup"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "delete-number-group": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The group's `id`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "list-number-group-memberships": {
        parameters: {
            query?: {
                /**
                 * @description Which page, counted from 0. Above 0 it is refused without the `page_token` of a page's links,
                 *     so a walk follows `links.next` instead of counting.
                 */
                page_number?: components["parameters"]["PageNumber"];
                /** @description How many items a page holds at most. */
                page_size?: components["parameters"]["PageSize"];
                /** @description Marks a place in the list; it comes from the links of a page, and none can be made up. */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /** @description The group's `id`. The API spells this one parameter in PascalCase. */
                NumberGroupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the memberships. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberGroupMembershipList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "create-number-group-membership": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The group's `id`. The API spells this one parameter in PascalCase. */
                NumberGroupId: string;
            };
            cookie?: never;
        };
        /** @description The phone number to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateNumberGroupMembershipRequest"];
            };
        };
        responses: {
            /** @description The number is in the group. SignalWire's current document gives this status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberGroupMembership"];
                };
            };
            /** @description The number is in the group. SignalWire's older document gives this status. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberGroupMembership"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "retrieve-number-group-membership": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The membership's own `id`, which is neither the group's nor the phone number's. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The membership. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberGroupMembership"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "delete-number-group-membership": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The membership's own `id`, which is neither the group's nor the phone number's. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number has left the group. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "list-phone-numbers": {
        parameters: {
            query?: {
                /** @description Keeps the numbers whose name contains this text, in upper or lower case. */
                filter_name?: string;
                /** @description Keeps the numbers that contain these digits. */
                filter_number?: string;
                /**
                 * @description Which page, counted from 0. Above 0 it is refused without the `page_token` of a page's links,
                 *     so a walk follows `links.next` instead of counting.
                 */
                page_number?: components["parameters"]["PageNumber"];
                /** @description How many items a page holds at most. */
                page_size?: components["parameters"]["PageSize"];
                /** @description Marks a place in the list; it comes from the links of a page, and none can be made up. */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the phone numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumberList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "purchase-phone-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The number to buy. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchasePhoneNumberRequest"];
            };
        };
        responses: {
            /** @description The number was bought. SignalWire's documents give this status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumber"];
                };
            };
            /** @description The number was bought. Accepted as well, for a create may answer it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumber"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "search-available-phone-numbers": {
        parameters: {
            query?: {
                /**
                 * @description The area code. The name is one word: the API ignores `area_code`, and then finds numbers from
                 *     anywhere.
                 */
                areacode?: string;
                /**
                 * @description The kind of number. Only the search spells it `toll-free`, with a hyphen; a purchase and an
                 *     import say `tollfree`. With `toll-free`, leave out `region` and `city`.
                 */
                number_type?: "local" | "toll-free";
                /**
                 * @description The digits that the number starts with, 3 to 7 of them. Not together with `contains` or
                 *     `ends_with`.
                 */
                starts_with?: string;
                /**
                 * @description Digits that the number contains, 3 to 7 of them. Not together with `starts_with` or
                 *     `ends_with`.
                 */
                contains?: string;
                /**
                 * @description The digits that the number ends with, 3 to 7 of them. Not together with `starts_with` or
                 *     `contains`.
                 */
                ends_with?: string;
                /** @description How many numbers to find at most. */
                max_results?: number;
                /** @description The region, such as a state of the US by its two letters. Not for `toll-free` numbers. */
                region?: string;
                /** @description The city by name, together with its `region`. Not for `toll-free` numbers. */
                city?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers that were found; none is an empty list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailablePhoneNumberList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "retrieve-phone-number": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The phone number's `id`, not its digits. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The phone number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumber"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "update-phone-number": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The phone number's `id`, not its digits. */
                id: string;
            };
            cookie?: never;
        };
        /** @description What is to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePhoneNumberRequest"];
            };
        };
        responses: {
            /** @description The phone number as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumber"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "release-phone-number": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The phone number's `id`, not its digits. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project has the number no more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "assign-e911-address": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The phone number's `id`, not its digits. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The address to assign. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignE911AddressRequest"];
            };
        };
        responses: {
            /** @description The phone number, its registration under way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumber"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "remove-e911-address": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The phone number's `id`, not its digits. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The phone number, the removal under way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumber"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "retrieve-phone-number-cnam": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The phone number's `id`, not its digits. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumberCnamResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "request-phone-number-cnam": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The phone number's `id`, not its digits. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The name to show. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePhoneNumberCnamRequest"];
            };
        };
        responses: {
            /** @description The name was requested. No document gives the status; this one and 201 are accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumberCnamResponse"];
                };
            };
            /** @description The name was requested. No document gives the status; this one and 200 are accepted. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumberCnamResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "delete-phone-number-cnam": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The phone number's `id`, not its digits. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number has no caller name any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "create-imported-phone-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The number to import. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportPhoneNumberRequest"];
            };
        };
        responses: {
            /** @description The number was imported. Accepted as well, for SignalWire's documents say 201. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumber"];
                };
            };
            /** @description The number was imported. SignalWire's documents give this status. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumber"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "lookup-phone-number": {
        parameters: {
            query?: {
                /**
                 * @description What to look up besides, as one text with commas: `carrier` fills `carrier`, `cnam` fills
                 *     `cnam`. Left out, the answer has neither.
                 */
                include?: "carrier" | "cnam" | "carrier,cnam" | "cnam,carrier";
            };
            header?: never;
            path: {
                /** @description The phone number in E.164, its `+` included; it need not be one of the project's. */
                e164_number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is known of the number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumberLookupResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "list-addresses": {
        parameters: {
            query?: {
                /** @description Keeps the addresses whose label contains this text. */
                filter_label?: string;
                /**
                 * @description Which page, counted from 0. Above 0 it is refused without the `page_token` of a page's links,
                 *     so a walk follows `links.next` instead of counting.
                 */
                page_number?: components["parameters"]["PageNumber"];
                /** @description How many items a page holds at most. */
                page_size?: components["parameters"]["PageSize"];
                /** @description Marks a place in the list; it comes from the links of a page, and none can be made up. */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the addresses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "create-address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The address to store. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAddressRequest"];
            };
        };
        responses: {
            /** @description The address is stored. SignalWire's current document gives this status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Address"];
                };
            };
            /** @description The address is stored. SignalWire's documents gave this status until July 2026. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Address"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["AddressRefused"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "get-address": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The address's `id`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Address"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "update-address": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The address's `id`. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The address as it is to be, whole. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAddressRequest"];
            };
        };
        responses: {
            /** @description The address as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Address"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["AddressRefused"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "delete-address": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The address's `id`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "request-mfa-call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Whom to call, and what the token is to be like. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MfaRequest"];
            };
        };
        responses: {
            /** @description The call is on its way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MfaResponse"];
                };
            };
            /** @description The call is on its way; accepted as well, for a request is made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MfaResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "request-mfa-sms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Whom to write to, and what the token is to be like. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MfaRequest"];
            };
        };
        responses: {
            /** @description The message is on its way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MfaResponse"];
                };
            };
            /** @description The message is on its way; accepted as well, for a request is made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MfaResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "verify-mfa-token": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `id` from the answer to the request that sent the token. */
                mfa_request_id: string;
            };
            cookie?: never;
        };
        /** @description The token as the user entered it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MfaVerifyRequest"];
            };
        };
        responses: {
            /** @description The token was checked; `success` says whether it is the right one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MfaVerifyResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /**
             * @description There is nothing left to check: the attempts are used up, the time is over, the token was
             *     verified before, or the project made no such request. SignalWire tells of this status in
             *     words but does not list it.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "list-short-codes": {
        parameters: {
            query?: {
                /** @description Keeps the short codes whose name contains this text. */
                filter_name?: string;
                /** @description Keeps the short codes whose number contains these digits. */
                filter_number?: string;
                /**
                 * @description Which page, counted from 0. Above 0 it is refused without the `page_token` of a page's links,
                 *     so a walk follows `links.next` instead of counting.
                 */
                page_number?: components["parameters"]["PageNumber"];
                /** @description How many items a page holds at most. */
                page_size?: components["parameters"]["PageSize"];
                /** @description Marks a place in the list; it comes from the links of a page, and none can be made up. */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the short codes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShortCodeList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "retrieve-short-code": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short code's `id`, which is not its number. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The short code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShortCode"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "update-short-code": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The short code's `id`, which is not its number. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The settings to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateShortCodeRequest"];
            };
        };
        responses: {
            /** @description The short code as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShortCode"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "list-verified-caller-ids": {
        parameters: {
            query?: {
                /** @description Keeps the caller IDs whose name contains this text. */
                filter_name?: string;
                /** @description Keeps the caller IDs whose number contains these digits. */
                filter_number?: string;
                /**
                 * @description Which page, counted from 0. Above 0 it is refused without the `page_token` of a page's links,
                 *     so a walk follows `links.next` instead of counting.
                 */
                page_number?: components["parameters"]["PageNumber"];
                /** @description How many items a page holds at most. */
                page_size?: components["parameters"]["PageSize"];
                /** @description Marks a place in the list; it comes from the links of a page, and none can be made up. */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the caller IDs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifiedCallerIDList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "create-verified-caller-id": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The number to verify. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateVerifiedCallerIDRequest"];
            };
        };
        responses: {
            /** @description The number is being called. SignalWire documents 201; this status is accepted as well. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifiedCallerID"];
                };
            };
            /** @description The number is being called. SignalWire's current document gives this status. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifiedCallerID"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "retrieve-verified-caller-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The caller ID's `id`, which is not its number. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller ID. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifiedCallerID"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "update-verified-caller-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The caller ID's `id`, which is not its number. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The new name. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateVerifiedCallerIDRequest"];
            };
        };
        responses: {
            /** @description The caller ID as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifiedCallerID"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "delete-verified-caller-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The caller ID's `id`, which is not its number. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller ID is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "validate-verification-code": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The caller ID's `id`, which is not its number. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The code from the call. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyCallerIDRequest"];
            };
        };
        responses: {
            /** @description The number is verified. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifiedCallerID"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "redial-verification-call": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The caller ID's `id`, which is not its number. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number is being called. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifiedCallerID"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "list-brands": {
        parameters: {
            query?: {
                /** @description Keeps the brands whose name contains this text. */
                filter_name?: string;
                /** @description Keeps the brands that are in exactly this state; see `state` of a brand. */
                filter_state?: string;
                /**
                 * @description Which page, counted from 0. Above 0 it is refused without the `page_token` of a page's links,
                 *     so a walk follows `links.next` instead of counting.
                 */
                page_number?: components["parameters"]["PageNumber"];
                /** @description How many items a page holds at most. */
                page_size?: components["parameters"]["PageSize"];
                /** @description Marks a place in the list; it comes from the links of a page, and none can be made up. */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the brands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrandList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "create-brand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The business to register, or the brand to import. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBrandRequest"];
            };
        };
        responses: {
            /** @description The brand was taken in. Accepted as well; SignalWire's documents give 201. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Brand"];
                };
            };
            /** @description The brand was taken in. SignalWire's documents give this status. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Brand"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "retrieve-brand": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The brand's `id`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The brand. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Brand"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "update-brand": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The brand's `id`. */
                id: string;
            };
            cookie?: never;
        };
        /** @description What is to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateBrandRequest"];
            };
        };
        responses: {
            /** @description The brand as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Brand"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** @description The request was understood and refused; each entry says what is wrong. Nothing was changed. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttributeValidationError"];
                };
            };
            500: components["responses"]["InternalServerError"];
        };
    };
    "list-campaigns": {
        parameters: {
            query?: {
                /** @description Keeps the campaigns whose name contains this text. */
                filter_name?: string;
                /** @description Keeps the campaigns that are in exactly this state; see `state` of a campaign. */
                filter_state?: string;
                /**
                 * @description Which page, counted from 0. Above 0 it is refused without the `page_token` of a page's links,
                 *     so a walk follows `links.next` instead of counting.
                 */
                page_number?: components["parameters"]["PageNumber"];
                /** @description How many items a page holds at most. */
                page_size?: components["parameters"]["PageSize"];
                /** @description Marks a place in the list; it comes from the links of a page, and none can be made up. */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /** @description The `id` of the brand that the campaigns belong to. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the campaigns. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "create-campaign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `id` of the brand that the campaigns belong to. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The campaign to register, or the one to import. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCampaignRequest"];
            };
        };
        responses: {
            /** @description The campaign was taken in. Accepted as well; SignalWire's documents give 201. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            /** @description The campaign was taken in. SignalWire's documents give this status. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "retrieve-campaign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The campaign's `id`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The campaign. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "update-campaign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The campaign's `id`. */
                id: string;
            };
            cookie?: never;
        };
        /** @description What is to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCampaignRequest"];
            };
        };
        responses: {
            /** @description The campaign as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "list-number-assignments": {
        parameters: {
            query?: {
                /** @description Keeps the assignments that are in exactly this state; see `state` of an assignment. */
                filter_state?: string;
                /**
                 * @description Which page, counted from 0. Above 0 it is refused without the `page_token` of a page's links,
                 *     so a walk follows `links.next` instead of counting.
                 */
                page_number?: components["parameters"]["PageNumber"];
                /** @description How many items a page holds at most. */
                page_size?: components["parameters"]["PageSize"];
                /** @description Marks a place in the list; it comes from the links of a page, and none can be made up. */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /** @description The campaign's `id`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the assignments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignedNumberList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "list-orders": {
        parameters: {
            query?: {
                /** @description Keeps the orders that are in exactly this state; see `state` of an order. */
                filter_state?: string;
                /**
                 * @description Which page, counted from 0. Above 0 it is refused without the `page_token` of a page's links,
                 *     so a walk follows `links.next` instead of counting.
                 */
                page_number?: components["parameters"]["PageNumber"];
                /** @description How many items a page holds at most. */
                page_size?: components["parameters"]["PageSize"];
                /** @description Marks a place in the list; it comes from the links of a page, and none can be made up. */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /** @description The campaign's `id`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the orders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "create-order": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The campaign's `id`. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The numbers to put on the campaign. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOrderRequest"];
            };
        };
        responses: {
            /** @description The order was taken. SignalWire's documents give this status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description The order was taken. Accepted as well; SignalWire's documents give 200. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "delete-number-assignment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The assignment's own `id`, which is neither the phone number's nor the campaign's. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number is off the campaign. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "retrieve-order": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order's `id`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "list-queues": {
        parameters: {
            query?: {
                /** @description Keeps the queues whose name contains this text. */
                filter_name?: string;
                /**
                 * @description Which page, counted from 0. Above 0 it is refused without the `page_token` of a page's links,
                 *     so a walk follows `links.next` instead of counting.
                 */
                page_number?: components["parameters"]["PageNumber"];
                /** @description How many items a page holds at most. */
                page_size?: components["parameters"]["PageSize"];
                /** @description Marks a place in the list; it comes from the links of a page, and none can be made up. */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the queues. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "create-queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The queue to make. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateQueueRequest"];
            };
        };
        responses: {
            /** @description The queue was created. SignalWire documents 201; this status is accepted as well. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Queue"];
                };
            };
            /** @description The queue was created. SignalWire's current document gives this status. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Queue"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "get-queue": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The queue's `id`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The queue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Queue"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "update-queue": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The queue's `id`. */
                id: string;
            };
            cookie?: never;
        };
        /** @description What is to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateQueueRequest"];
            };
        };
        responses: {
            /** @description The queue as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Queue"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "delete-queue": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The queue's `id`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The queue is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "list-queue-members": {
        parameters: {
            query?: {
                /**
                 * @description Which page, counted from 0. Above 0 it is refused without the `page_token` of a page's links,
                 *     so a walk follows `links.next` instead of counting.
                 */
                page_number?: components["parameters"]["PageNumber"];
                /** @description How many items a page holds at most. */
                page_size?: components["parameters"]["PageSize"];
                /** @description Marks a place in the list; it comes from the links of a page, and none can be made up. */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /** @description The queue's `id`. */
                queue_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueMemberList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "retrieve-next-queue-member": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The queue's `id`. */
                queue_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member, who is still in the queue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueMember"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "retrieve-queue-member": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The queue's `id`. */
                queue_id: string;
                /** @description The member's `call_id`. A member has no id of its own. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueMember"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "list-call-recordings": {
        parameters: {
            query?: {
                /**
                 * @description Which page, counted from 0. Above 0 it is refused without the `page_token` of a page's links,
                 *     so a walk follows `links.next` instead of counting.
                 */
                page_number?: components["parameters"]["PageNumber"];
                /** @description How many items a page holds at most. */
                page_size?: components["parameters"]["PageSize"];
                /** @description Marks a place in the list; it comes from the links of a page, and none can be made up. */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the recordings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordingList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "get-call-recording": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The recording's `id`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recording, which is one of four kinds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recording"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "delete-call-recording": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The recording's `id`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recording is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "download-call-recording": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The recording's `id`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the audio is. The answer has no body. That it redirects is known, by which status is not. */
            302: {
                headers: {
                    /** @description The address of the audio, an MP3 file. */
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "list-sip-endpoints": {
        parameters: {
            query?: {
                /** @description Keeps the endpoints whose username contains this text. */
                filter_username?: string;
                /** @description Keeps the endpoints whose `caller_id` contains this text. */
                filter_caller_id?: string;
                /**
                 * @description Which page, counted from 0. Above 0 it is refused without the `page_token` of a page's links,
                 *     so a walk follows `links.next` instead of counting.
                 */
                page_number?: components["parameters"]["PageNumber"];
                /** @description How many items a page holds at most. */
                page_size?: components["parameters"]["PageSize"];
                /** @description Marks a place in the list; it comes from the links of a page, and none can be made up. */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the endpoints. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipEndpointList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "create-sip-endpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The endpoint to make. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSipEndpointRequest"];
            };
        };
        responses: {
            /** @description The endpoint was created. SignalWire's current document gives this status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipEndpoint"];
                };
            };
            /** @description The endpoint was created. SignalWire's older document gives this status. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipEndpoint"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "retrieve-sip-endpoint": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The endpoint's `id`, which is not its username. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipEndpoint"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "update-sip-endpoint": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The endpoint's `id`, which is not its username. */
                id: string;
            };
            cookie?: never;
        };
        /** @description What is to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSipEndpointRequest"];
            };
        };
        responses: {
            /** @description The endpoint as it is now. SignalWire's current document gives this status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipEndpoint"];
                };
            };
            /** @description The endpoint as it is now. SignalWire's older document gives this status. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipEndpoint"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "delete-sip-endpoint": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The endpoint's `id`, which is not its username. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "retrieve-sip-profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipProfile"];
                };
            };
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "update-sip-profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What is to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSipProfileRequest"];
            };
        };
        responses: {
            /** @description The profile as it is now. The status is 201 although nothing is created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipProfile"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "list-domain-applications": {
        parameters: {
            query?: {
                /** @description Keeps the applications whose `domain` contains this text. */
                filter_domain?: string;
                /** @description Keeps the applications whose name contains this text. */
                filter_name?: string;
                /**
                 * @description Which page, counted from 0. Above 0 it is refused without the `page_token` of a page's links,
                 *     so a walk follows `links.next` instead of counting.
                 */
                page_number?: components["parameters"]["PageNumber"];
                /** @description How many items a page holds at most. */
                page_size?: components["parameters"]["PageSize"];
                /** @description Marks a place in the list; it comes from the links of a page, and none can be made up. */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the applications. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainApplicationList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "create-domain-application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application to make. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDomainApplicationRequest"];
            };
        };
        responses: {
            /** @description The application was created. SignalWire documents 201; this status is accepted as well. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainApplication"];
                };
            };
            /** @description The application was created. SignalWire's current document gives this status. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainApplication"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "retrieve-domain-application": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's `id`, which is not its `identifier`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainApplication"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "update-domain-application": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's `id`, which is not its `identifier`. */
                id: string;
            };
            cookie?: never;
        };
        /** @description What is to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDomainApplicationRequest"];
            };
        };
        responses: {
            /** @description The application as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainApplication"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "delete-domain-application": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's `id`, which is not its `identifier`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "ten-dlc-status-callback": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Proof that SignalWire sent the request: the HMAC-SHA1, in lower-case hexadecimal, of the full
                 *     URL that was called followed by the body, byte for byte as it came. The key is the project's
                 *     signing key, which is not an API token. Compare in constant time, before the body is parsed.
                 */
                "X-SignalWire-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description What has changed. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenDlcStatusCallbackPayload"];
            };
        };
        responses: {
            /** @description Your answer that it was received. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
/** Rules between the query parameters of an operation. */
export interface queryRules {
    "get /phone_numbers/search": ({ city?: undefined } | { region: {} }) & ({ contains?: undefined; ends_with?: undefined } | { starts_with?: undefined; ends_with?: undefined } | { starts_with?: undefined; contains?: undefined });
}
