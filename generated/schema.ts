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
         * @description Lists the project's number groups, newest first.
         *
         *     Token scopes: Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; SignalWire's OpenAPI document of January 2026.
         */
        get: operations["list-number-groups"];
        put?: never;
        /**
         * Create a Number Group
         * @description Creates an empty group; add phone numbers by creating memberships. Two calls create two groups: the
         *     API has no idempotency key.
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
                /** @description The `id` of the group. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a number group
         * @description Returns one group, including its number of members. List its memberships to get the members.
         *
         *     Token scopes: Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; SignalWire's OpenAPI document of January 2026.
         */
        get: operations["retrieve-number-group"];
        /**
         * Update a number group
         * @description Replaces the group's settings. `name` is required even to change only `sticky_sender`. An omitted
         *     `sticky_sender` keeps its value.
         *
         *     Token scopes: Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; SignalWire's OpenAPI document of January 2026.
         */
        put: operations["update-number-group"];
        post?: never;
        /**
         * Delete a number group
         * @description Deletes the group. Its phone numbers stay with the project, but everything that sends through the
         *     group's id stops working.
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
                /** @description The `id` of the group. The API spells only this parameter in PascalCase. */
                NumberGroupId: string;
            };
            cookie?: never;
        };
        /**
         * List the memberships of a number group
         * @description Lists the phone numbers in the group, latest member first.
         *
         *     Token scopes: Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; SignalWire's OpenAPI document of January 2026.
         */
        get: operations["list-number-group-memberships"];
        put?: never;
        /**
         * Add a phone number to a number group
         * @description Adds a phone number of the project to the group. The body has the number's `id`, not its digits.
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
                /** @description The `id` of the membership, not of the group or the phone number. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a membership
         * @description Returns one membership: a phone number and its group.
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
         * @description Removes the phone number from the group. The number stays with the project.
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
         * @description Lists the project's phone numbers, newest first.
         *
         *     Token scopes: Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client; callers' reports about real Spaces.
         */
        get: operations["list-phone-numbers"];
        put?: never;
        /**
         * Purchase a phone number
         * @description Buys a phone number from the search results and bills for it.
         *
         *     The API has no idempotency key. If a failure leaves the outcome open, list the phone numbers before
         *     you buy again. A rejected purchase returns a 422 with a code such as `insufficient_balance`,
         *     `account_limit_exceeded` or `could_not_purchase`.
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
         * @description Returns phone numbers that are available now; it reserves none. Pass the `e164` of one to `POST
         *     /phone_numbers`, or its `number` if it has no `e164`. The response is not paged; it ends at `max_results`.
         *
         *     `city` requires `region`. Send at most one of `starts_with`, `contains` and `ends_with`. `toll-free`
         *     numbers reject `region` and `city`. Breaking these rules returns a 422, but the API silently ignores
         *     unknown parameters.
         *
         *     Token scopes: Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; SignalWire's OpenAPI document of January 2026; the models and tests of SignalWire's generated Python client; callers' reports about real Spaces.
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
                /** @description The `id` of the phone number, not its digits. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a phone number
         * @description Returns one phone number of the project, with its call and message handlers. Also use it to follow
         *     `e911_status`; no webhook reports its changes.
         *
         *     Token scopes: Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client; callers' reports about real Spaces.
         */
        get: operations["retrieve-phone-number"];
        /**
         * Update a phone number
         * @description Changes the fields in the body. Although the method is PUT, omitted fields keep their values.
         *
         *     Set a handler together with the field that it reads; see `call_handler` and `message_handler`. Fields
         *     of other handlers keep their values but have no effect.
         *
         *     Token scopes: Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client; callers' reports about real Spaces.
         */
        put: operations["update-phone-number"];
        post?: never;
        /**
         * Release a phone number
         * @description Returns the number to SignalWire. A number bought in the last 14 days (30 days in a trial) cannot be
         *     released: the response is a 422 with the code `purchased_too_recently`.
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
                /** @description The `id` of the phone number, not its digits. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign an E911 address to a phone number
         * @description Registers the address that emergency services go to when this number calls them. US only. The
         *     carrier decides later: `e911_status` is `pending`, then `active` or `failed`. No webhook reports the
         *     change, so retrieve the phone number until it has changed.
         *
         *     The carrier receives the first 32 characters of the address label. A number with an E911 address
         *     cannot move to another project.
         *
         *     Token scopes: Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        post: operations["assign-e911-address"];
        /**
         * Remove the E911 address of a phone number
         * @description Ends the registration of the address; the address stays with the project. Allowed only while
         *     `e911_status` is `active`. The status becomes `pending_removal`, then `unregistered`. No webhook
         *     reports this, so retrieve the phone number. Unlike other deletes, this response has a body.
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
                /** @description The `id` of the phone number, not its digits. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve the caller name request of a phone number
         * @description Returns the caller name (CNAM) requested for the number, and the review status. To see the caller name
         *     as others see it, use `GET /lookup/phone_number/{e164_number}`.
         *
         *     Token scopes: Numbers.
         *
         *     Source: the models and tests of SignalWire's generated Python client.
         */
        get: operations["retrieve-phone-number-cnam"];
        put?: never;
        /**
         * Request a caller name for a phone number
         * @description Requests a caller name (CNAM) that recipients see when the number calls. The name is reviewed first.
         *     Follow `status`; `reason` explains a rejection.
         *
         *     Token scopes: Numbers.
         *
         *     Source: the models and tests of SignalWire's generated Python client.
         */
        post: operations["request-phone-number-cnam"];
        /**
         * Clear the caller name of a phone number
         * @description Removes the caller name (CNAM) from the number. The phone number stays with the project.
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
         * @description Adds a number that another provider hosts to the project. The number then appears in `/phone_numbers`
         *     under the `id` in the response. There is no separate list of imported numbers.
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
                /** @description Phone number in E.164, including its `+`. It need not belong to the project. */
                e164_number: string;
            };
            cookie?: never;
        };
        /**
         * Look up a phone number
         * @description Returns the validity and location of a phone number. On request, the response also has its carrier and
         *     caller name (CNAM).
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
         * @description Lists the project's E911 addresses, newest first.
         *
         *     Token scopes: Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026.
         */
        get: operations["list-addresses"];
        put?: never;
        /**
         * Create an E911 address
         * @description Stores an address. Two calls create two addresses.
         *
         *     With `emergency_enabled`, the carrier validates the address first. The stored address may then use the
         *     carrier's spelling; see `auto_correct_address`. The address has no effect until you assign it to a
         *     phone number.
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
                /** @description The `id` of the address. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve an E911 address
         * @description Returns one address. The phone numbers that use the address are not listed; each phone number has its
         *     `e911_address_id`.
         *
         *     Token scopes: Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026.
         */
        get: operations["get-address"];
        /**
         * Replace an E911 address
         * @description Replaces the whole address; this is not a partial update. The required fields are those of a new
         *     address. Send every optional field again to keep its value. If `emergency_enabled` is omitted, it is
         *     documented to become `false`.
         *
         *     Token scopes: Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        put: operations["update-address"];
        post?: never;
        /**
         * Delete an E911 address
         * @description Deletes the address permanently. The effect on phone numbers that use the address is not documented.
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
         * @description Calls the number and reads out a token; verify it with `verify-mfa-token`. The response has the `id`
         *     for the verification, but never the token.
         *
         *     Each request places a call and creates a new token, so repeat it only on purpose.
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
         * @description Sends the number an SMS with a token; verify it with `verify-mfa-token`. The response has the `id` for
         *     the verification, but never the token.
         *
         *     Each request sends a message and creates a new token, so repeat it only on purpose.
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
                /** @description The `id` in the response to the request that sent the token. */
                mfa_request_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a token
         * @description Checks the token that the user entered. **A wrong token also returns 200**, with `success: false`;
         *     never let a user in on the status alone. Every call uses up one of the token request's `max_attempts`.
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
         * @description Lists the project's short codes, newest first. This API can neither lease nor release one.
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
                /** @description The `id` of the short code, not its number. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a short code
         * @description Returns one short code, with its lease and its message handler.
         *
         *     Token scopes: Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026.
         */
        get: operations["retrieve-short-code"];
        /**
         * Configure a short code
         * @description Changes the name and the handling of received messages. SignalWire's document requires `name` and
         *     `message_handler`. The tests of its Python client, which follow the backend, send a single field. The
         *     documents do not say if an omitted field keeps its value: send it again to be sure.
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
         * @description Lists the project's caller IDs, verified or not, newest first. SignalWire's document declares no page
         *     parameters here, but the response has page links.
         *
         *     Token scopes: Voice.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        get: operations["list-verified-caller-ids"];
        put?: never;
        /**
         * Create a verified caller ID
         * @description Adds a number that was not bought from SignalWire and **calls it at once**. A voice reads out the code
         *     for `validate-verification-code`. The project cannot use the number before verification. Each request
         *     may place a call, so repeat it only on purpose.
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
                /** @description The `id` of the caller ID, not its number. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a verified caller ID
         * @description Returns one caller ID and its verification status.
         *
         *     Token scopes: Voice.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        get: operations["retrieve-verified-caller-id"];
        /**
         * Rename a verified caller ID
         * @description Replaces the `name`, which is required and the only field that can change. The number, its extension
         *     and its verification stay the same, and no call is placed.
         *
         *     Token scopes: Voice.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        put: operations["update-verified-caller-id"];
        post?: never;
        /**
         * Delete a verified caller ID
         * @description Removes the number from the project. The project can then no longer call from it.
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
                /** @description The `id` of the caller ID, not its number. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Submit a verification code
         * @description Submits the code that was read out during the call; the right code verifies the number. A wrong code
         *     is rejected (`token_invalid`). After too many wrong codes, every code is rejected
         *     (`too_many_verification_attempts`). A code for a verified number is rejected too (`already_verified`).
         *
         *     Token scopes: Voice.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        put: operations["validate-verification-code"];
        /**
         * Call a number again to verify it
         * @description Places the verification call again; there is no request body. Calls must be at least one minute apart
         *     (`verification_request_too_soon`). Their number is limited (`too_many_verification_requests`,
         *     `too_many_verification_requests_in_time_frame`). A verified number is not called (`already_verified`).
         *     The statuses of these codes are not documented for this operation.
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
         * @description Lists the project's brands, registered or imported, newest first.
         *
         *     Token scopes: Messaging and Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        get: operations["list-brands"];
        put?: never;
        /**
         * Register or import a brand
         * @description Registers a business for 10DLC messaging, which must happen before its campaigns. With
         *     `csp_self_registered: true`, it imports a brand that a Campaign Service Provider has registered
         *     itself. The brand starts `pending` and is decided on later: set a `status_callback_url`, or poll.
         *
         *     A registration is billed. Two calls create two brands: the API has no idempotency key.
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
                /** @description The `id` of the brand. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a brand
         * @description Returns one brand and its registration state. List its campaigns separately.
         *
         *     Token scopes: Messaging and Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        get: operations["retrieve-brand"];
        /**
         * Update a brand
         * @description Partial update; omitted fields keep their values. Only an `unverified` brand accepts changes to every
         *     field. Any other brand accepts only `signalwire_contact_emails`, and rejects the rest with a 422 and
         *     the code `invalid_state`.
         *
         *     This 422 has its own shape, with `message` and `attribute` for each problem.
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
                /** @description The `id` of the brand that owns the campaigns. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * List the campaigns of a brand
         * @description Lists the campaigns of one brand, newest first. There is no list across brands.
         *
         *     Token scopes: Messaging and Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        get: operations["list-campaigns"];
        put?: never;
        /**
         * Register or import a campaign
         * @description Registers the purpose for which a brand sends messages. For the brand of a Campaign Service Provider,
         *     it can import a campaign that is already registered: send its `csp_campaign_reference` and no
         *     `sms_use_case`. The campaign starts `pending` and is decided on later: set a `status_callback_url`, or
         *     poll. Once it is `active`, create an order to assign numbers to it.
         *
         *     A registration is billed. Two calls create two campaigns: the API has no idempotency key.
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
                /** @description The `id` of the campaign. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a campaign
         * @description Returns one campaign and its registration state. List its numbers separately.
         *
         *     Token scopes: Messaging and Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        get: operations["retrieve-campaign"];
        /**
         * Update a campaign
         * @description Partial update; omitted fields keep their values. You can change only the name, the contacts and the
         *     status callback; the rest stays as registered.
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
                /** @description The `id` of the campaign. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * List the numbers on a campaign
         * @description Lists the phone numbers that may send for the campaign, or soon will, newest first.
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
                /** @description The `id` of the campaign. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * List the orders of a campaign
         * @description Lists the orders of the campaign, newest first. The campaign's assignments have the outcome for each
         *     number.
         *
         *     Token scopes: Messaging and Numbers.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        get: operations["list-orders"];
        put?: never;
        /**
         * Order numbers onto a campaign
         * @description Requests that phone numbers of the project be assigned to the campaign. The order starts `pending`. A
         *     `processed` order does not mean that every number is assigned: each number gets an assignment with its
         *     own state.
         *
         *     Give the numbers by their digits, in E.164, not by their ids. Two calls create two orders: the API has
         *     no idempotency key.
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
                /** @description The `id` of the assignment, not of the phone number or the campaign. */
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
                /** @description The `id` of the order. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve an order
         * @description Returns one order and its state.
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
         * @description Lists the project's queues, newest first.
         *
         *     Token scopes: Voice.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; SignalWire's OpenAPI document of January 2026; the models and tests of SignalWire's generated Python client.
         */
        get: operations["list-queues"];
        put?: never;
        /**
         * Create a call queue
         * @description Creates an empty queue. Responses have the `name` as `friendly_name`. Two calls may create two queues:
         *     the API has no idempotency key.
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
                /** @description The `id` of the queue. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a call queue
         * @description Returns one queue, including its number of waiting callers. List its members to get the callers.
         *
         *     Token scopes: Voice.
         *
         *     Source: SignalWire's OpenAPI document of August 2026.
         */
        get: operations["get-queue"];
        /**
         * Update a call queue
         * @description Changes the fields in the body. Although the method is PUT, omitted fields keep their values.
         *     Responses have the `name` as `friendly_name`.
         *
         *     Token scopes: Voice.
         *
         *     Source: SignalWire's OpenAPI document of August 2026.
         */
        put: operations["update-queue"];
        post?: never;
        /**
         * Delete a call queue
         * @description Deletes the queue. The effect on callers who still wait in it is not documented.
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
                /** @description The `id` of the queue. */
                queue_id: string;
            };
            cookie?: never;
        };
        /**
         * List the members of a call queue
         * @description Lists the callers waiting in the queue; `position` gives their order.
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
                /** @description The `id` of the queue. */
                queue_id: string;
            };
            cookie?: never;
        };
        /**
         * Look at the next member of a call queue
         * @description Returns the next caller without removing the caller from the queue. The response for an empty queue is
         *     not documented; expect 404.
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
                /** @description The `id` of the queue. */
                queue_id: string;
                /** @description The `call_id` of the member. A member has no other id. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a member of a call queue
         * @description Returns one waiting caller by call id. The caller stays in the queue.
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
         * @description Lists the project's recordings of all four kinds, newest first.
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
                /** @description The `id` of the recording. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a call recording
         * @description Returns the details of one recording. Its audio is at the recording's `url`.
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
         * @description Deletes the recording permanently; no operation restores it.
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
                /** @description The `id` of the recording. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Find the audio of a call recording
         * @description Returns the URL of the audio in the `Location` header, not the audio itself. The URL may be on another
         *     host: download from it without the API's credentials. Its lifetime is not documented.
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
         * @description Lists the project's SIP endpoints, newest first.
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
         * @description Creates a login for a SIP phone. Keep the password: no response contains it.
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
                /** @description The `id` of the endpoint, not its username. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a SIP endpoint
         * @deprecated
         * @description Returns one endpoint, without its password.
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
         * @description Changes the fields in the body. Although the method is PUT, omitted fields keep their values. Set
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
         * @description Returns the project's only profile: the host that its phones log in to, and the defaults of its SIP
         *     endpoints.
         *
         *     Token scopes: Voice.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client; callers' reports about real Spaces.
         */
        get: operations["retrieve-sip-profile"];
        /**
         * Update the SIP profile
         * @description Changes the fields in the body. Although the method is PUT, omitted fields keep their values. The API
         *     accepts fields that the profile does not have, such as `username`, without an error, but ignores them.
         *
         *     Token scopes: Voice.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; SignalWire's OpenAPI document of January 2026; the models and tests of SignalWire's generated Python client; callers' reports about real Spaces.
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
         * @description Lists the project's domain applications, newest first.
         *
         *     Token scopes: Voice or Messaging or Fax.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        get: operations["list-domain-applications"];
        put?: never;
        /**
         * Create a domain application
         * @description Creates a domain for incoming SIP calls and sets its call handler. Set `call_handler` together with
         *     the field that it reads.
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
                /** @description The `id` of the application, not its `identifier`. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a domain application
         * @description Returns one application, including the domain that receives calls.
         *
         *     Token scopes: Voice or Messaging or Fax.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; the models and tests of SignalWire's generated Python client.
         */
        get: operations["retrieve-domain-application"];
        /**
         * Update a domain application
         * @description Changes the fields in the body. Although the method is PUT, omitted fields keep their values and do
         *     not return to a default. Set `call_handler` together with the field that it reads.
         *
         *     The response is the application. SignalWire's older document declares a list here.
         *
         *     Token scopes: Voice or Messaging or Fax.
         *
         *     Source: SignalWire's OpenAPI document of August 2026; SignalWire's OpenAPI document of January 2026; the models and tests of SignalWire's generated Python client.
         */
        put: operations["update-domain-application"];
        post?: never;
        /**
         * Delete a domain application
         * @description Deletes the application. Its domain no longer accepts calls.
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
         * Receive a change of a 10DLC registration
         * @description SignalWire sends this request to the `status_callback_url` of a brand, a campaign or an order. It does
         *     so whenever one of them, or an assignment of that order, changes its `state`. SignalWire sends it to
         *     your server; the client does not send it. It carries no credentials but is signed: see
         *     `X-SignalWire-Signature`.
         *
         *     Delivery is best effort: the request may be late or lost. If it matters, retrieve the resource as
         *     well.
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
         * @description URLs of pages of the list, absolute or relative. There is no total count and no link to the last page.
         * @example {
         *       "self": "/api/relay/rest/number_groups?page_number=0&page_size=50",
         *       "first": "/api/relay/rest/number_groups?page_number=0&page_size=50"
         *     }
         */
        PaginationLinks: PaginationLinks;
        /**
         * @description A named set of phone numbers that act as one sender.
         * @example {
         *       "id": "6f3c2b1e-8d4a-4f57-9b0c-2a7e5d913c48",
         *       "name": "Support line",
         *       "sticky_sender": true,
         *       "phone_number_count": 0
         *     }
         */
        NumberGroup: NumberGroup;
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
        NumberGroupList: NumberGroupList;
        /**
         * @description Error body of a 401; it has a single word.
         * @example {
         *       "error": "Unauthorized"
         *     }
         */
        UnauthorizedError: UnauthorizedError;
        /**
         * @description One problem of a request.
         * @example {
         *       "detail": "Name can't be blank",
         *       "status": "422",
         *       "title": "Invalid Attribute",
         *       "code": "missing_required_parameter"
         *     }
         */
        ValidationIssue: ValidationIssue;
        /**
         * @description All problems of a rejected request.
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
        ValidationError: ValidationError;
        /**
         * @description One problem of a request, with its field.
         * @example {
         *       "type": "validation_error",
         *       "code": "invalid_state",
         *       "message": "Only an unverified brand can be renamed.",
         *       "attribute": "name",
         *       "url": "https://developer.signalwire.com/rest/overview/error-codes/#invalid_state"
         *     }
         */
        AttributeIssue: AttributeIssue;
        /**
         * @description All problems of a rejected request, each with its field. SignalWire documents this form for some operations
         *     only; callers have received it from others as well.
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
         * @example {
         *       "errors": [
         *         {
         *           "detail": null,
         *           "status": "422",
         *           "title": "Could Not Purchase",
         *           "code": "could_not_purchase"
         *         }
         *       ]
         *     }
         */
        AttributeValidationError: AttributeValidationError;
        /**
         * @description All problems of a rejected request, in the documented form or in the form that callers also received.
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
        ValidationFailure: ValidationFailure;
        /**
         * @description Error body of a 500; it gives no reason.
         * @example {
         *       "error": "Internal Server Error"
         *     }
         */
        InternalServerError: InternalServerError;
        /**
         * @description Request body for a new number group.
         * @example {
         *       "name": "Support line",
         *       "sticky_sender": true
         *     }
         * @example {
         *       "name": "Support line"
         *     }
         */
        CreateNumberGroupRequest: CreateNumberGroupRequest;
        /**
         * @description Error body of a 404.
         * @example {
         *       "error": "Not Found"
         *     }
         */
        NotFoundError: NotFoundError;
        /**
         * @description New settings of a number group.
         * @example {
         *       "name": "Support line",
         *       "sticky_sender": true
         *     }
         */
        UpdateNumberGroupRequest: UpdateNumberGroupRequest;
        /**
         * @description Error body of a 400; it gives no reason.
         * @example {
         *       "error": "Bad Request"
         *     }
         */
        BadRequestError: BadRequestError;
        /**
         * @description A subset of the phone number's fields. Retrieve the phone number for all of them.
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
        MembershipPhoneNumber: MembershipPhoneNumber;
        /**
         * @description Membership of a phone number in a group.
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
        NumberGroupMembership: NumberGroupMembership;
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
        NumberGroupMembershipList: NumberGroupMembershipList;
        /**
         * @description A phone number to add to a group.
         * @example {
         *       "phone_number_id": "b7e4d1a9-5f2c-4836-9a0d-1c3e5f7b9d24"
         *     }
         */
        CreateNumberGroupMembershipRequest: CreateNumberGroupMembershipRequest;
        /**
         * @description A phone number of the project. `call_handler` and `message_handler` determine which `call_*` and
         *     `message_*` fields are in effect. The other fields keep their last values.
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
        PhoneNumber: PhoneNumber;
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
        PhoneNumberList: PhoneNumberList;
        /**
         * @description A phone number to buy.
         * @example {
         *       "number": "+15550100123",
         *       "number_type": "local"
         *     }
         * @example {
         *       "number": "+15550100123"
         *     }
         */
        PurchasePhoneNumberRequest: PurchasePhoneNumberRequest;
        /**
         * @description Capabilities of a phone number, one boolean each.
         * @example {
         *       "voice": true,
         *       "sms": true,
         *       "mms": false,
         *       "fax": false
         *     }
         */
        PhoneNumberCapabilities: PhoneNumberCapabilities;
        /**
         * @description A phone number that you can buy. It has no `id` before the purchase. SignalWire's sources disagree on the
         *     property with the number: read `e164`, and `number` if it is missing.
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
         * @example {
         *       "number": "+15550100123",
         *       "region": "CA",
         *       "city": "Los Angeles",
         *       "rate_center": "LSAN DA 01",
         *       "lata": "730",
         *       "capabilities": {
         *         "voice": true,
         *         "sms": true,
         *         "mms": false,
         *         "fax": false
         *       }
         *     }
         */
        AvailablePhoneNumber: AvailablePhoneNumber;
        /**
         * @description Phone numbers that you can buy, at most `max_results`.
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
        AvailablePhoneNumberList: AvailablePhoneNumberList;
        /**
         * @description Changes to a phone number. Omitted fields keep their values.
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
        UpdatePhoneNumberRequest: UpdatePhoneNumberRequest;
        /**
         * @description An address to use for emergency calls from a phone number.
         * @example {
         *       "e911_address_id": "4a8d2e6f-91b3-4c57-8f0e-6d2b7c1a5e39"
         *     }
         */
        AssignE911AddressRequest: AssignE911AddressRequest;
        /**
         * @description A caller name requested for a phone number, and its review status.
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
        PhoneNumberCnamResponse: PhoneNumberCnamResponse;
        /**
         * @description A caller name to request for a phone number.
         * @example {
         *       "name": "EXAMPLE CO"
         *     }
         */
        CreatePhoneNumberCnamRequest: CreatePhoneNumberCnamRequest;
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
        ImportPhoneNumberRequest: ImportPhoneNumberRequest;
        /**
         * @description Carrier of a phone number. Present only if `include` has `carrier`.
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
        CarrierLookupInfo: CarrierLookupInfo;
        /**
         * @description Caller name (CNAM) of a phone number. Present only if `include` has `cnam`.
         * @example {
         *       "caller_id": "EXAMPLE CO"
         *     }
         */
        CnamInfo: CnamInfo;
        /**
         * @description Details of a phone number. Any field may be missing.
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
        PhoneNumberLookupResponse: PhoneNumberLookupResponse;
        /**
         * @description The location that emergency services go to when a phone number with this address calls 911.
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
        Address: Address;
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
        AddressList: AddressList;
        /**
         * @description Kind of unit, for a building with several. Send it together with `address_number`. If omitted, the
         *     address means the whole building.
         * @example Suite
         * @enum {string}
         */
        AddressType: AddressType;
        /**
         * @description Request body for a new E911 address.
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
        CreateAddressRequest: CreateAddressRequest;
        /**
         * @description An address that the carrier knows. Parts unknown to the carrier are `null`.
         * @example {
         *       "street_number": "350",
         *       "street_name": "Example Ave",
         *       "city": "Springfield",
         *       "state": "IL",
         *       "postal_code": "62701"
         *     }
         */
        AddressCandidate: AddressCandidate;
        /**
         * @description Reasons for rejecting an address, and addresses that the carrier would accept.
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
        AddressValidationError: AddressValidationError;
        /**
         * @description Full replacement of an E911 address.
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
        UpdateAddressRequest: UpdateAddressRequest;
        /**
         * @description Recipient and properties of a token.
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
        MfaRequest: MfaRequest;
        /**
         * @description Confirmation that a token is on its way; it never contains the token.
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
        MfaResponse: MfaResponse;
        /**
         * @description A token to verify.
         * @example {
         *       "token": "482913"
         *     }
         */
        MfaVerifyRequest: MfaVerifyRequest;
        /**
         * @description Result of a verification.
         * @example {
         *       "success": true
         *     }
         * @example {
         *       "success": false
         *     }
         */
        MfaVerifyResponse: MfaVerifyResponse;
        /**
         * @description A short number for messages, leased by the project.
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
        ShortCode: ShortCode;
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
        ShortCodeList: ShortCodeList;
        /**
         * @description Handler of received messages. Each handler reads its own field: `laml_webhooks` reads
         *     `message_request_url`, `laml_application` reads `message_laml_application_id`, and `relay_context` reads
         *     `message_relay_context`.
         * @example laml_webhooks
         * @enum {string}
         */
        ShortCodeMessageHandler: ShortCodeMessageHandler;
        /**
         * @description Settings of a short code to change.
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
        UpdateShortCodeRequest: UpdateShortCodeRequest;
        /**
         * @description A number that was not bought from SignalWire. The project may call from it once it is verified.
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
        VerifiedCallerID: VerifiedCallerID;
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
        VerifiedCallerIDList: VerifiedCallerIDList;
        /**
         * @description A number to verify.
         * @example {
         *       "number": "+15550100142",
         *       "name": "Warehouse",
         *       "extension": "1234"
         *     }
         * @example {
         *       "number": "+15550100142"
         *     }
         */
        CreateVerifiedCallerIDRequest: CreateVerifiedCallerIDRequest;
        /**
         * @description Changes to a caller ID.
         * @example {
         *       "name": "Warehouse"
         *     }
         */
        UpdateVerifiedCallerIDRequest: UpdateVerifiedCallerIDRequest;
        /**
         * @description The code that verifies a number.
         * @example {
         *       "verification_code": "482913"
         *     }
         */
        VerifyCallerIDRequest: VerifyCallerIDRequest;
        /**
         * @description A business registered for 10DLC messaging. Fields that were never given may be `null` or missing, as for
         *     most of an imported brand.
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
        Brand: Brand;
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
        BrandList: BrandList;
        /**
         * @description One or more e-mail addresses that SignalWire writes to about this registration and those of the brand's
         *     campaigns. If omitted, SignalWire writes to the submitter of the brand.
         * @example [
         *       "registrations@example.com"
         *     ]
         * @example registrations@example.com
         */
        BrandContactEmails: BrandContactEmails;
        /**
         * @description Kind of legal entity of the business.
         * @example PRIVATE_PROFIT
         * @enum {string}
         */
        LegalEntityType: LegalEntityType;
        /**
         * @description Industry of the business.
         * @example HEALTHCARE
         * @enum {string}
         */
        CompanyVertical: CompanyVertical;
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
        CreateManagedBrandRequest: CreateManagedBrandRequest;
        /**
         * @description A brand to import, registered by a Campaign Service Provider itself.
         * @example {
         *       "csp_self_registered": true,
         *       "name": "Hill Valley Dental",
         *       "csp_brand_reference": "B123456",
         *       "status_callback_url": "https://example.com/10dlc"
         *     }
         */
        CreateCspBrandRequest: CreateCspBrandRequest;
        /**
         * @description A business for SignalWire to register. With `csp_self_registered: true`, a brand that is already
         *     registered.
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
        CreateBrandRequest: CreateBrandRequest;
        /**
         * @description Changes to a brand. Omitted fields keep their values. Unless the brand is `unverified`, it accepts only
         *     `signalwire_contact_emails`.
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
        UpdateBrandRequest: UpdateBrandRequest;
        /**
         * @description The purpose for which a brand sends messages, as registered. Fields that were never given may be `null`
         *     or missing, as for most of an imported campaign.
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
        Campaign: Campaign;
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
        CampaignList: CampaignList;
        /**
         * @description Purpose of the messages. `MIXED` and `LOW_VOLUME_MIXED` require `sub_use_cases`; `POLITICAL_SECTION_527`
         *     requires a `campaign_verify_token`. SignalWire's OpenAPI document names the two UCaaS values with `_VOLUME`;
         *     its Python client names them without.
         * @example MIXED
         * @enum {string}
         */
        SmsUseCase: SmsUseCase;
        /**
         * @description One purpose of the messages of a mixed campaign.
         * @example CUSTOMER_CARE
         * @enum {string}
         */
        SmsSubUseCase: SmsSubUseCase;
        /**
         * @description One or more e-mail addresses that SignalWire writes to about this registration. If omitted, SignalWire
         *     writes to the brand's addresses; if there are none, to the submitter of the campaign.
         * @example [
         *       "registrations@example.com"
         *     ]
         * @example registrations@example.com
         */
        CampaignContactEmails: CampaignContactEmails;
        /**
         * @description A campaign for SignalWire to register.
         * @example {
         *       "name": "Appointment reminders",
         *       "brand_id": "2c8e5a71-4b9d-4f36-a1e7-6d0f3b8c5294",
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
        CreateManagedCampaignRequest: CreateManagedCampaignRequest;
        /**
         * @description A campaign to import, registered by a Campaign Service Provider itself. Its brand must be an imported
         *     one.
         * @example {
         *       "name": "Appointment reminders",
         *       "brand_id": "2c8e5a71-4b9d-4f36-a1e7-6d0f3b8c5294",
         *       "csp_campaign_reference": "C123456",
         *       "status_callback_url": "https://example.com/10dlc"
         *     }
         */
        CreatePartnerCampaignRequest: CreatePartnerCampaignRequest;
        /**
         * @description A campaign for SignalWire to register, with an `sms_use_case`; or a campaign that is already registered,
         *     with a `csp_campaign_reference` and no `sms_use_case`.
         * @example {
         *       "name": "Appointment reminders",
         *       "brand_id": "2c8e5a71-4b9d-4f36-a1e7-6d0f3b8c5294",
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
         *       "brand_id": "2c8e5a71-4b9d-4f36-a1e7-6d0f3b8c5294",
         *       "csp_campaign_reference": "C123456",
         *       "status_callback_url": "https://example.com/10dlc"
         *     }
         */
        CreateCampaignRequest: CreateCampaignRequest;
        /**
         * @description Changes to a campaign. Omitted fields keep their values.
         * @example {
         *       "name": "Appointment reminders"
         *     }
         * @example {
         *       "status_callback_url": "https://example.com/10dlc"
         *     }
         */
        UpdateCampaignRequest: UpdateCampaignRequest;
        /**
         * @description A subset of the phone number's fields. Retrieve the phone number for all of them.
         * @example {
         *       "id": "b7e4d1a9-5f2c-4836-9a0d-1c3e5f7b9d24",
         *       "name": "Front desk",
         *       "number": "+15550100123"
         *     }
         */
        AssignedPhoneNumber: AssignedPhoneNumber;
        /**
         * @description Assignment of a phone number to a campaign, complete or in progress.
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
        AssignedNumber: AssignedNumber;
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
        AssignedNumberList: AssignedNumberList;
        /**
         * @description Order to assign phone numbers to a campaign.
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
        Order: Order;
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
        OrderList: OrderList;
        /**
         * @description Phone numbers to assign to a campaign.
         * @example {
         *       "phone_numbers": [
         *         "+15550100123"
         *       ],
         *       "status_callback_url": "https://example.com/10dlc"
         *     }
         */
        CreateOrderRequest: CreateOrderRequest;
        /**
         * @description A line of waiting callers. Its field names differ from most resources: it has `friendly_name` for the
         *     `name` in requests. It also has `date_created` and `date_updated` instead of `created_at` and
         *     `updated_at`.
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
        Queue: Queue;
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
        QueueList: QueueList;
        /**
         * @description Request body for a new call queue.
         * @example {
         *       "name": "Support",
         *       "max_size": 100
         *     }
         * @example {
         *       "name": "Support"
         *     }
         */
        CreateQueueRequest: CreateQueueRequest;
        /**
         * @description Changes to a call queue. Omitted fields keep their values.
         * @example {
         *       "max_size": 100
         *     }
         */
        UpdateQueueRequest: UpdateQueueRequest;
        /**
         * @description A caller waiting in a queue. It has no `id`; its `call_id` identifies it.
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
        QueueMember: QueueMember;
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
        QueueMemberList: QueueMemberList;
        /**
         * @description A recording of a call to or from a phone number; it has a `relay_pstn_leg_id`.
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
        PstnRecording: PstnRecording;
        /**
         * @description A recording of a SIP call; it has a `relay_sip_leg_id`.
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
        SipRecording: SipRecording;
        /**
         * @description A recording of a call from a browser or an app; it has a `relay_webrtc_leg_id`.
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
        WebRtcRecording: WebRtcRecording;
        /**
         * @description A recording of a conference; it has a `relay_conference_id` and no leg id.
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
        ConferenceRecording: ConferenceRecording;
        /**
         * @description A recording of a call or of a conference. No field names the kind. A `relay_pstn_leg_id`,
         *     `relay_sip_leg_id` or `relay_webrtc_leg_id` identifies a recording of that kind of call. A recording
         *     with none of them is of a conference.
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
        Recording: Recording;
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
        RecordingList: RecordingList;
        /**
         * @description A login for a SIP phone. `call_handler` determines which `call_*` fields are in effect. The password is
         *     write-only.
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
        SipEndpoint: SipEndpoint;
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
        SipEndpointList: SipEndpointList;
        /**
         * @description Request body for a new SIP endpoint.
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
        CreateSipEndpointRequest: CreateSipEndpointRequest;
        /**
         * @description Changes to a SIP endpoint. Omitted fields keep their values.
         * @example {
         *       "caller_id": "Reception",
         *       "call_handler": "relay_script",
         *       "call_relay_script_url": "https://example.com/swml/reception"
         *     }
         * @example {
         *       "password": "9-paper-lanterns"
         *     }
         */
        UpdateSipEndpointRequest: UpdateSipEndpointRequest;
        /**
         * @description The SIP settings of a project. Each project has exactly one profile.
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
        SipProfile: SipProfile;
        /**
         * @description Changes to the SIP profile. Omitted fields keep their values.
         * @example {
         *       "default_codecs": [
         *         "PCMU",
         *         "PCMA"
         *       ],
         *       "default_encryption": "optional"
         *     }
         */
        UpdateSipProfileRequest: UpdateSipProfileRequest;
        /**
         * @description A domain for incoming SIP calls, and its call handler. `call_handler` determines which `call_*` fields
         *     are in effect.
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
        DomainApplication: DomainApplication;
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
        DomainApplicationList: DomainApplicationList;
        /**
         * @description Request body for a new domain application.
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
        CreateDomainApplicationRequest: CreateDomainApplicationRequest;
        /**
         * @description Changes to a domain application. Omitted fields keep their values.
         * @example {
         *       "name": "Help desk",
         *       "call_handler": "relay_script",
         *       "call_relay_script_url": "https://example.com/swml/help-desk"
         *     }
         * @example {
         *       "encryption": "forbidden"
         *     }
         */
        UpdateDomainApplicationRequest: UpdateDomainApplicationRequest;
        /**
         * @description A state change of a brand, a campaign, an order or an assignment. The payload also has the ids of the
         *     parent resources: an assignment's payload has those of its order, campaign and brand.
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
        TenDlcStatusCallbackPayload: TenDlcStatusCallbackPayload;
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
        /** @description The server rejected the request; each entry describes one problem. Nothing was changed. */
        ValidationFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationFailure"];
            };
        };
        /** @description The server failed. It may or may not have acted on the request. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InternalServerError"];
            };
        };
        /** @description The project has no resource with this id. Resources of other projects also return 404. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFoundError"];
            };
        };
        /** @description The server could not read or carry out the request. Nothing was changed. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadRequestError"];
            };
        };
        /**
         * @description The API or the carrier rejected the address. The carrier may suggest similar addresses. Nothing was
         *     changed.
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
         * @description Page number, starting at 0. Above 0, the API rejects it without the `page_token` from a page's links. To
         *     read a whole list, follow `links.next` instead of counting.
         */
        PageNumber: number;
        /** @description Maximum number of items on a page. */
        PageSize: number;
        /** @description Position in the list. Take the token from the links of a page; you cannot construct one. */
        PageToken: string;
        /**
         * @description Page number, starting at 0. Above 0, the API rejects it without the `page_token` from a page's links. To
         *     read a whole list, follow `links.next` instead of counting. Only SignalWire's older documents list this
         *     parameter here.
         */
        OlderPageNumber: number;
        /** @description Maximum number of items on a page. Only SignalWire's older documents list this parameter here. */
        OlderPageSize: number;
        /**
         * @description Position in the list. Take the token from the links of a page; you cannot construct one. Only SignalWire's
         *     older documents list this parameter here.
         */
        OlderPageToken: string;
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
                /** @description Returns only groups with this text in the name. */
                filter_name?: string | undefined;
                /**
                 * @description Page number, starting at 0. Above 0, the API rejects it without the `page_token` from a page's links. To
                 *     read a whole list, follow `links.next` instead of counting.
                 */
                page_number?: components["parameters"]["PageNumber"] | undefined;
                /** @description Maximum number of items on a page. */
                page_size?: components["parameters"]["PageSize"] | undefined;
                /** @description Position in the list. Take the token from the links of a page; you cannot construct one. */
                page_token?: components["parameters"]["PageToken"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of groups. */
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
        /** @description The group to create. */
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
                /** @description The `id` of the group. */
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
                /** @description The `id` of the group. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The new settings of the group. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateNumberGroupRequest"];
            };
        };
        responses: {
            /** @description The updated group. */
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
                /** @description The `id` of the group. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group was deleted. */
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
                 * @description Page number, starting at 0. Above 0, the API rejects it without the `page_token` from a page's links. To
                 *     read a whole list, follow `links.next` instead of counting.
                 */
                page_number?: components["parameters"]["PageNumber"] | undefined;
                /** @description Maximum number of items on a page. */
                page_size?: components["parameters"]["PageSize"] | undefined;
                /** @description Position in the list. Take the token from the links of a page; you cannot construct one. */
                page_token?: components["parameters"]["PageToken"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description The `id` of the group. The API spells only this parameter in PascalCase. */
                NumberGroupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of memberships. */
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
                /** @description The `id` of the group. The API spells only this parameter in PascalCase. */
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
                /** @description The `id` of the membership, not of the group or the phone number. */
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
                /** @description The `id` of the membership, not of the group or the phone number. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The phone number was removed from the group. */
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
                /** @description Returns only numbers with this text in the name, ignoring case. */
                filter_name?: string | undefined;
                /** @description Returns only numbers that contain these digits. */
                filter_number?: string | undefined;
                /**
                 * @description Page number, starting at 0. Above 0, the API rejects it without the `page_token` from a page's links. To
                 *     read a whole list, follow `links.next` instead of counting.
                 */
                page_number?: components["parameters"]["PageNumber"] | undefined;
                /** @description Maximum number of items on a page. */
                page_size?: components["parameters"]["PageSize"] | undefined;
                /** @description Position in the list. Take the token from the links of a page; you cannot construct one. */
                page_token?: components["parameters"]["PageToken"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of phone numbers. */
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
            /** @description The number was bought. This status is accepted as well, because a create may return it. */
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
                 * @description Area code. The name is one word: the API ignores `area_code` and then returns numbers from
                 *     anywhere.
                 */
                areacode?: string | undefined;
                /**
                 * @description Number type. Only the search spells it `toll-free`, with a hyphen; purchases and imports use
                 *     `tollfree`. With `toll-free`, omit `region` and `city`.
                 */
                number_type?: ("local" | "toll-free") | undefined;
                /** @description First 3 to 7 digits of the number. Do not combine with `contains` or `ends_with`. */
                starts_with?: string | undefined;
                /** @description Sequence of 3 to 7 digits within the number. Do not combine with `starts_with` or `ends_with`. */
                contains?: string | undefined;
                /** @description Last 3 to 7 digits of the number. Do not combine with `starts_with` or `contains`. */
                ends_with?: string | undefined;
                /** @description Maximum number of results. */
                max_results?: number | undefined;
                /** @description Region, such as a US state by its two-letter code. Not allowed for `toll-free` numbers. */
                region?: string | undefined;
                /** @description Name of the city. Requires `region`. Not allowed for `toll-free` numbers. */
                city?: string | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Available numbers; the list is empty if there are none. */
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
                /** @description The `id` of the phone number, not its digits. */
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
                /** @description The `id` of the phone number, not its digits. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePhoneNumberRequest"];
            };
        };
        responses: {
            /** @description The updated phone number. */
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
                /** @description The `id` of the phone number, not its digits. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project no longer has the number. */
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
                /** @description The `id` of the phone number, not its digits. */
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
            /** @description The phone number; its registration is in progress. */
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
                /** @description The `id` of the phone number, not its digits. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The phone number; the removal is in progress. */
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
                /** @description The `id` of the phone number, not its digits. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller name request. */
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
                /** @description The `id` of the phone number, not its digits. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The caller name to request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePhoneNumberCnamRequest"];
            };
        };
        responses: {
            /** @description The name was requested. No document gives the status; 200 and 201 are both accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumberCnamResponse"];
                };
            };
            /** @description The name was requested. No document gives the status; 200 and 201 are both accepted. */
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
                /** @description The `id` of the phone number, not its digits. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number no longer has a caller name. */
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
            /** @description The number was imported. SignalWire's documents give 201; this status is accepted as well. */
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
                 * @description Additional lookups, separated by commas: `carrier` fills `carrier`, and `cnam` fills `cnam`. If
                 *     omitted, the response has neither.
                 */
                include?: ("carrier" | "cnam" | "carrier,cnam" | "cnam,carrier") | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description Phone number in E.164, including its `+`. It need not belong to the project. */
                e164_number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Details of the phone number. */
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
                /** @description Returns only addresses with this text in the label. */
                filter_label?: string | undefined;
                /**
                 * @description Page number, starting at 0. Above 0, the API rejects it without the `page_token` from a page's links. To
                 *     read a whole list, follow `links.next` instead of counting.
                 */
                page_number?: components["parameters"]["PageNumber"] | undefined;
                /** @description Maximum number of items on a page. */
                page_size?: components["parameters"]["PageSize"] | undefined;
                /** @description Position in the list. Take the token from the links of a page; you cannot construct one. */
                page_token?: components["parameters"]["PageToken"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of addresses. */
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
            /** @description The address was stored. SignalWire's current document gives this status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Address"];
                };
            };
            /** @description The address was stored. SignalWire's documents gave this status until July 2026. */
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
                /** @description The `id` of the address. */
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
                /** @description The `id` of the address. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The whole new address. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAddressRequest"];
            };
        };
        responses: {
            /** @description The updated address. */
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
                /** @description The `id` of the address. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address was deleted. */
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
        /** @description Recipient of the call, and properties of the token. */
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
            /** @description The call is on its way. This status is accepted as well, because the request creates a resource. */
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
        /** @description Recipient of the SMS, and properties of the token. */
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
            /**
             * @description The message is on its way. This status is accepted as well, because the request creates a
             *     resource.
             */
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
                /** @description The `id` in the response to the request that sent the token. */
                mfa_request_id: string;
            };
            cookie?: never;
        };
        /** @description The token that the user entered. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MfaVerifyRequest"];
            };
        };
        responses: {
            /** @description The token was checked. `success` is `true` for the right token. */
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
             * @description There is no pending token to check: the attempts are used up, the token expired or was already
             *     verified, or the project made no such request. SignalWire mentions this status in prose but does
             *     not declare it.
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
                /** @description Returns only short codes with this text in the name. */
                filter_name?: string | undefined;
                /** @description Returns only short codes with these digits in the number. */
                filter_number?: string | undefined;
                /**
                 * @description Page number, starting at 0. Above 0, the API rejects it without the `page_token` from a page's links. To
                 *     read a whole list, follow `links.next` instead of counting.
                 */
                page_number?: components["parameters"]["PageNumber"] | undefined;
                /** @description Maximum number of items on a page. */
                page_size?: components["parameters"]["PageSize"] | undefined;
                /** @description Position in the list. Take the token from the links of a page; you cannot construct one. */
                page_token?: components["parameters"]["PageToken"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of short codes. */
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
                /** @description The `id` of the short code, not its number. */
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
                /** @description The `id` of the short code, not its number. */
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
            /** @description The updated short code. */
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
                /** @description Returns only caller IDs with this text in the name. */
                filter_name?: string | undefined;
                /** @description Returns only caller IDs with these digits in the number. */
                filter_number?: string | undefined;
                /**
                 * @description Page number, starting at 0. Above 0, the API rejects it without the `page_token` from a page's links. To
                 *     read a whole list, follow `links.next` instead of counting. Only SignalWire's older documents list this
                 *     parameter here.
                 */
                page_number?: components["parameters"]["OlderPageNumber"] | undefined;
                /** @description Maximum number of items on a page. Only SignalWire's older documents list this parameter here. */
                page_size?: components["parameters"]["OlderPageSize"] | undefined;
                /**
                 * @description Position in the list. Take the token from the links of a page; you cannot construct one. Only SignalWire's
                 *     older documents list this parameter here.
                 */
                page_token?: components["parameters"]["OlderPageToken"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of caller IDs. */
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
                /** @description The `id` of the caller ID, not its number. */
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
                /** @description The `id` of the caller ID, not its number. */
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
            /** @description The updated caller ID. */
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
                /** @description The `id` of the caller ID, not its number. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller ID was deleted. */
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
                /** @description The `id` of the caller ID, not its number. */
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
                /** @description The `id` of the caller ID, not its number. */
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
                /** @description Returns only brands with this text in the name. */
                filter_name?: string | undefined;
                /** @description Returns only brands in exactly this state; see the `state` of a brand. */
                filter_state?: string | undefined;
                /**
                 * @description Page number, starting at 0. Above 0, the API rejects it without the `page_token` from a page's links. To
                 *     read a whole list, follow `links.next` instead of counting. Only SignalWire's older documents list this
                 *     parameter here.
                 */
                page_number?: components["parameters"]["OlderPageNumber"] | undefined;
                /** @description Maximum number of items on a page. Only SignalWire's older documents list this parameter here. */
                page_size?: components["parameters"]["OlderPageSize"] | undefined;
                /**
                 * @description Position in the list. Take the token from the links of a page; you cannot construct one. Only SignalWire's
                 *     older documents list this parameter here.
                 */
                page_token?: components["parameters"]["OlderPageToken"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of brands. */
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
            /** @description The brand was accepted. SignalWire's documents give 201; this status is accepted as well. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Brand"];
                };
            };
            /** @description The brand was accepted. SignalWire's documents give this status. */
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
                /** @description The `id` of the brand. */
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
                /** @description The `id` of the brand. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateBrandRequest"];
            };
        };
        responses: {
            /** @description The updated brand. */
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
            /** @description The server rejected the request; each entry describes one problem. Nothing was changed. */
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
                /** @description Returns only campaigns with this text in the name. */
                filter_name?: string | undefined;
                /** @description Returns only campaigns in exactly this state; see the `state` of a campaign. */
                filter_state?: string | undefined;
                /**
                 * @description Page number, starting at 0. Above 0, the API rejects it without the `page_token` from a page's links. To
                 *     read a whole list, follow `links.next` instead of counting. Only SignalWire's older documents list this
                 *     parameter here.
                 */
                page_number?: components["parameters"]["OlderPageNumber"] | undefined;
                /** @description Maximum number of items on a page. Only SignalWire's older documents list this parameter here. */
                page_size?: components["parameters"]["OlderPageSize"] | undefined;
                /**
                 * @description Position in the list. Take the token from the links of a page; you cannot construct one. Only SignalWire's
                 *     older documents list this parameter here.
                 */
                page_token?: components["parameters"]["OlderPageToken"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description The `id` of the brand that owns the campaigns. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of campaigns. */
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
                /** @description The `id` of the brand that owns the campaigns. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The campaign to register or import. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCampaignRequest"];
            };
        };
        responses: {
            /** @description The campaign was accepted. SignalWire's documents give 201; this status is accepted as well. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            /** @description The campaign was accepted. SignalWire's documents give this status. */
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
                /** @description The `id` of the campaign. */
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
                /** @description The `id` of the campaign. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCampaignRequest"];
            };
        };
        responses: {
            /** @description The updated campaign. */
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
                /** @description Returns only assignments in exactly this state; see the `state` of an assignment. */
                filter_state?: string | undefined;
                /**
                 * @description Page number, starting at 0. Above 0, the API rejects it without the `page_token` from a page's links. To
                 *     read a whole list, follow `links.next` instead of counting. Only SignalWire's older documents list this
                 *     parameter here.
                 */
                page_number?: components["parameters"]["OlderPageNumber"] | undefined;
                /** @description Maximum number of items on a page. Only SignalWire's older documents list this parameter here. */
                page_size?: components["parameters"]["OlderPageSize"] | undefined;
                /**
                 * @description Position in the list. Take the token from the links of a page; you cannot construct one. Only SignalWire's
                 *     older documents list this parameter here.
                 */
                page_token?: components["parameters"]["OlderPageToken"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description The `id` of the campaign. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of assignments. */
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
                /** @description Returns only orders in exactly this state; see the `state` of an order. */
                filter_state?: string | undefined;
                /**
                 * @description Page number, starting at 0. Above 0, the API rejects it without the `page_token` from a page's links. To
                 *     read a whole list, follow `links.next` instead of counting. Only SignalWire's older documents list this
                 *     parameter here.
                 */
                page_number?: components["parameters"]["OlderPageNumber"] | undefined;
                /** @description Maximum number of items on a page. Only SignalWire's older documents list this parameter here. */
                page_size?: components["parameters"]["OlderPageSize"] | undefined;
                /**
                 * @description Position in the list. Take the token from the links of a page; you cannot construct one. Only SignalWire's
                 *     older documents list this parameter here.
                 */
                page_token?: components["parameters"]["OlderPageToken"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description The `id` of the campaign. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of orders. */
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
                /** @description The `id` of the campaign. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The numbers to assign to the campaign. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOrderRequest"];
            };
        };
        responses: {
            /** @description The order was accepted. SignalWire's documents give this status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description The order was accepted. SignalWire's documents give 200; this status is accepted as well. */
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
                /** @description The `id` of the assignment, not of the phone number or the campaign. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number was removed from the campaign. */
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
                /** @description The `id` of the order. */
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
                /** @description Returns only queues with this text in the name. */
                filter_name?: string | undefined;
                /**
                 * @description Page number, starting at 0. Above 0, the API rejects it without the `page_token` from a page's links. To
                 *     read a whole list, follow `links.next` instead of counting. Only SignalWire's older documents list this
                 *     parameter here.
                 */
                page_number?: components["parameters"]["OlderPageNumber"] | undefined;
                /** @description Maximum number of items on a page. Only SignalWire's older documents list this parameter here. */
                page_size?: components["parameters"]["OlderPageSize"] | undefined;
                /**
                 * @description Position in the list. Take the token from the links of a page; you cannot construct one. Only SignalWire's
                 *     older documents list this parameter here.
                 */
                page_token?: components["parameters"]["OlderPageToken"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of queues. */
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
        /** @description The queue to create. */
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
                /** @description The `id` of the queue. */
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
                /** @description The `id` of the queue. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateQueueRequest"];
            };
        };
        responses: {
            /** @description The updated queue. */
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
                /** @description The `id` of the queue. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The queue was deleted. */
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
                 * @description Page number, starting at 0. Above 0, the API rejects it without the `page_token` from a page's links. To
                 *     read a whole list, follow `links.next` instead of counting. Only SignalWire's older documents list this
                 *     parameter here.
                 */
                page_number?: components["parameters"]["OlderPageNumber"] | undefined;
                /** @description Maximum number of items on a page. Only SignalWire's older documents list this parameter here. */
                page_size?: components["parameters"]["OlderPageSize"] | undefined;
                /**
                 * @description Position in the list. Take the token from the links of a page; you cannot construct one. Only SignalWire's
                 *     older documents list this parameter here.
                 */
                page_token?: components["parameters"]["OlderPageToken"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description The `id` of the queue. */
                queue_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of members. */
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
                /** @description The `id` of the queue. */
                queue_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member, still in the queue. */
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
                /** @description The `id` of the queue. */
                queue_id: string;
                /** @description The `call_id` of the member. A member has no other id. */
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
                 * @description Page number, starting at 0. Above 0, the API rejects it without the `page_token` from a page's links. To
                 *     read a whole list, follow `links.next` instead of counting. Only SignalWire's older documents list this
                 *     parameter here.
                 */
                page_number?: components["parameters"]["OlderPageNumber"] | undefined;
                /** @description Maximum number of items on a page. Only SignalWire's older documents list this parameter here. */
                page_size?: components["parameters"]["OlderPageSize"] | undefined;
                /**
                 * @description Position in the list. Take the token from the links of a page; you cannot construct one. Only SignalWire's
                 *     older documents list this parameter here.
                 */
                page_token?: components["parameters"]["OlderPageToken"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of recordings. */
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
                /** @description The `id` of the recording. */
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
                /** @description The `id` of the recording. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recording was deleted. */
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
                /** @description The `id` of the recording. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Redirect to the audio, without a body. The redirect is known, but its exact status is not. */
            302: {
                headers: {
                    /** @description URL of the audio, an MP3 file. */
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
                /** @description Returns only endpoints with this text in the username. */
                filter_username?: string | undefined;
                /** @description Returns only endpoints with this text in the `caller_id`. */
                filter_caller_id?: string | undefined;
                /**
                 * @description Page number, starting at 0. Above 0, the API rejects it without the `page_token` from a page's links. To
                 *     read a whole list, follow `links.next` instead of counting.
                 */
                page_number?: components["parameters"]["PageNumber"] | undefined;
                /** @description Maximum number of items on a page. */
                page_size?: components["parameters"]["PageSize"] | undefined;
                /** @description Position in the list. Take the token from the links of a page; you cannot construct one. */
                page_token?: components["parameters"]["PageToken"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of endpoints. */
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
        /** @description The endpoint to create. */
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
                /** @description The `id` of the endpoint, not its username. */
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
                /** @description The `id` of the endpoint, not its username. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSipEndpointRequest"];
            };
        };
        responses: {
            /** @description The updated endpoint. SignalWire's current document gives this status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipEndpoint"];
                };
            };
            /** @description The updated endpoint. SignalWire's older document gives this status. */
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
                /** @description The `id` of the endpoint, not its username. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint was deleted. */
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
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSipProfileRequest"];
            };
        };
        responses: {
            /** @description The updated profile. The status is 201 although nothing is created. */
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
                /** @description Returns only applications with this text in the `domain`. */
                filter_domain?: string | undefined;
                /** @description Returns only applications with this text in the name. */
                filter_name?: string | undefined;
                /**
                 * @description Page number, starting at 0. Above 0, the API rejects it without the `page_token` from a page's links. To
                 *     read a whole list, follow `links.next` instead of counting.
                 */
                page_number?: components["parameters"]["PageNumber"] | undefined;
                /** @description Maximum number of items on a page. */
                page_size?: components["parameters"]["PageSize"] | undefined;
                /** @description Position in the list. Take the token from the links of a page; you cannot construct one. */
                page_token?: components["parameters"]["PageToken"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of applications. */
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
        /** @description The application to create. */
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
                /** @description The `id` of the application, not its `identifier`. */
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
                /** @description The `id` of the application, not its `identifier`. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDomainApplicationRequest"];
            };
        };
        responses: {
            /** @description The updated application. */
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
                /** @description The `id` of the application, not its `identifier`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application was deleted. */
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
                 * @description Proof that SignalWire sent the request: an HMAC-SHA1 in lower-case hexadecimal. It covers the full
                 *     request URL followed by the body, byte for byte as received. The key is the project's signing key,
                 *     which is not an API token. Compare in constant time, before you parse the body.
                 */
                "X-SignalWire-Signature"?: string | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        /** @description The change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenDlcStatusCallbackPayload"];
            };
        };
        responses: {
            /** @description Your server's acknowledgement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
type PaginationLinks = {
    /**
     * @description URL of this page.
     * @example /api/relay/rest/number_groups?page_number=0&page_size=50
     */
    self: string;
    /**
     * @description URL of the first page.
     * @example /api/relay/rest/number_groups?page_number=0&page_size=50
     */
    first: string;
    /**
     * @description URL of the next page; missing or `null` on the last page. An empty page may still have a next page.
     * @example /api/relay/rest/number_groups?page_number=1&page_size=50&page_token=PA8f4e2d6c-1b3a-4c5d-9e7f-0a1b2c3d4e5f
     */
    next?: (string | null) | undefined;
    /**
     * @description URL of the previous page; missing or `null` on the first page.
     * @example null
     */
    prev?: (string | null) | undefined;
};
type NumberGroup = {
    /**
     * Format: uuid
     * @description Id of the group; it does not change.
     * @example 6f3c2b1e-8d4a-4f57-9b0c-2a7e5d913c48
     */
    id: string;
    /**
     * @description Display name of the group. The documents do not say if it must be unique.
     * @example Support line
     */
    name: string;
    /**
     * @description `true`: a recipient always receives messages from the same number of the group. `false`: the member
     *     is chosen again for each message.
     * @example true
     */
    sticky_sender: boolean;
    /**
     * @description Number of phone numbers in the group; 0 for a new group.
     * @example 0
     */
    phone_number_count: number;
};
type NumberGroupList = {
    links: components["schemas"]["PaginationLinks"];
    /** @description Groups on this page. */
    data: components["schemas"]["NumberGroup"][];
};
type UnauthorizedError = {
    /**
     * @description Name of the HTTP status.
     * @example Unauthorized
     * @enum {string}
     */
    error: "Unauthorized";
};
type ValidationIssue = {
    /**
     * @description Description of the problem, written for people.
     * @example Name can't be blank
     */
    detail: string;
    /**
     * @description HTTP status, as a string.
     * @example 422
     */
    status: string;
    /**
     * @description Kind of problem, in a few words.
     * @example Invalid Attribute
     */
    title: string;
    /**
     * @description Symbolic code for programs; some endpoints repeat the HTTP status instead.
     * @example missing_required_parameter
     * @example 422
     */
    code: string;
};
type ValidationError = {
    /** @description One entry per problem. */
    errors: components["schemas"]["ValidationIssue"][];
};
type AttributeIssue = {
    /**
     * @description Kind of problem.
     * @example validation_error
     */
    type?: string | undefined;
    /**
     * @description Symbolic code for programs.
     * @example invalid_state
     */
    code: string;
    /**
     * @description Description of the problem, written for people; `null` if the server has none.
     * @example Only an unverified brand can be renamed.
     */
    message?: (string | null) | undefined;
    /**
     * @description Description of the problem, in place of `message`. A rejected purchase of a phone number had `null` here.
     * @example null
     */
    detail?: (string | null) | undefined;
    /**
     * @description HTTP status, as a string; the documented form has it.
     * @example 422
     */
    status?: string | undefined;
    /**
     * @description Kind of problem, in a few words; the documented form has it.
     * @example Could Not Purchase
     */
    title?: string | undefined;
    /**
     * @description Field of the request with the problem; missing or `null` if no single field is the cause.
     * @example name
     */
    attribute?: (string | null) | undefined;
    /**
     * @description URL of the documentation of the code.
     * @example https://developer.signalwire.com/rest/overview/error-codes/#invalid_state
     */
    url?: (string | null) | undefined;
};
type AttributeValidationError = {
    /** @description One entry per problem. */
    errors: components["schemas"]["AttributeIssue"][];
};
type ValidationFailure = components["schemas"]["ValidationError"] | components["schemas"]["AttributeValidationError"];
type InternalServerError = {
    /**
     * @description Name of the HTTP status.
     * @example Internal Server Error
     * @enum {string}
     */
    error: "Internal Server Error";
};
type CreateNumberGroupRequest = {
    /**
     * @description Display name of the group.
     * @example Support line
     */
    name: string;
    /**
     * @description `true`: the group keeps using the same From number for a recipient. `false`: any member may send
     *     each message.
     * @default false
     * @example true
     */
    sticky_sender?: boolean | undefined;
};
type NotFoundError = {
    /**
     * @description Name of the HTTP status.
     * @example Not Found
     * @enum {string}
     */
    error: "Not Found";
};
type UpdateNumberGroupRequest = {
    /**
     * @description Display name of the group. It is required even if it does not change.
     * @example Support line
     */
    name: string;
    /**
     * @description `true`: the group keeps using the same From number for a recipient. `false`: any member may send
     *     each message. If omitted, the value does not change.
     * @example true
     */
    sticky_sender?: boolean | undefined;
};
type BadRequestError = {
    /**
     * @description Name of the HTTP status.
     * @example Bad Request
     * @enum {string}
     */
    error: "Bad Request";
};
type MembershipPhoneNumber = {
    /**
     * Format: uuid
     * @description The `id` of the phone number, as in `/phone_numbers/{id}`.
     * @example b7e4d1a9-5f2c-4836-9a0d-1c3e5f7b9d24
     */
    id?: string | undefined;
    /**
     * @description Display name of the phone number.
     * @example Front desk
     */
    name?: (string | null) | undefined;
    /**
     * @description Number in E.164.
     * @example +15550100123
     */
    number?: string | undefined;
    /**
     * @description Capabilities of the phone number.
     * @example [
     *       "voice",
     *       "sms",
     *       "mms",
     *       "fax"
     *     ]
     */
    capabilities?: ("voice" | "sms" | "mms" | "fax" | (string & {}))[] | undefined;
};
type NumberGroupMembership = {
    /**
     * Format: uuid
     * @description Id of the membership.
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
     * @description Time at which the number joined, in UTC (ISO 8601). Only SignalWire's current document has this
     *     field.
     * @example 2026-08-14T09:30:00Z
     */
    created_at?: string | undefined;
    /**
     * @description Time of the last change, in UTC (ISO 8601). Only SignalWire's current document has this field.
     * @example 2026-08-14T09:30:00Z
     */
    updated_at?: string | undefined;
};
type NumberGroupMembershipList = {
    links: components["schemas"]["PaginationLinks"];
    /** @description Memberships on this page. */
    data: components["schemas"]["NumberGroupMembership"][];
};
type CreateNumberGroupMembershipRequest = {
    /**
     * Format: uuid
     * @description The `id` of a phone number of the project. The number's digits are rejected.
     * @example b7e4d1a9-5f2c-4836-9a0d-1c3e5f7b9d24
     */
    phone_number_id: string;
};
type PhoneNumber = {
    /**
     * Format: uuid
     * @description Id of the phone number; it does not change while the project has the number.
     * @example b7e4d1a9-5f2c-4836-9a0d-1c3e5f7b9d24
     */
    id: string;
    /**
     * @description Number in E.164.
     * @example +15550100123
     */
    number: string;
    /**
     * @description Display name of the number; `null` until it is set.
     * @example Front desk
     */
    name: string | null;
    /**
     * @description Capabilities of the phone number.
     * @example [
     *       "voice",
     *       "sms",
     *       "mms",
     *       "fax"
     *     ]
     */
    capabilities: ("voice" | "sms" | "mms" | "fax" | (string & {}))[];
    /**
     * @description Number type. SignalWire's documents disagree on the spelling of toll-free here: expect both
     *     `tollfree` and `toll-free`.
     * @example longcode
     * @example tollfree
     */
    number_type: "toll-free" | "tollfree" | "longcode" | (string & {});
    /**
     * @description ISO 3166 two-letter code of the number's country.
     * @example US
     */
    country_code: string | null;
    /**
     * @description Caller name (CNAM) of the number. Only SignalWire's Python client declares this field.
     * @example EXAMPLE CO
     */
    cnam?: (string | null) | undefined;
    /**
     * Format: uuid
     * @description Id of the address for emergency services, as in `/addresses/{id}`; `null` if there is none.
     * @example 4a8d2e6f-91b3-4c57-8f0e-6d2b7c1a5e39
     */
    e911_address_id: string | null;
    /**
     * @description Registration status of the E911 address. After an assignment: `pending`, then `active` or `failed`.
     *     After a removal: `pending_removal`, then `unregistered`. Only an `active` registration can be
     *     removed.
     * @example active
     */
    e911_status: "pending" | "active" | "failed" | "pending_removal" | "unregistered" | (string & {}) | null;
    /**
     * Format: date-time
     * @description Time at which the project got the number, in UTC.
     * @example 2026-08-12T14:05:00Z
     */
    created_at: string;
    /**
     * Format: date-time
     * @description Time of the last change, in UTC.
     * @example 2026-08-14T09:30:00Z
     */
    updated_at: string;
    /**
     * Format: date-time
     * @description Time of the next billing, in UTC.
     * @example 2026-09-12T14:05:00Z
     */
    next_billed_at: string | null;
    /**
     * @description Handler of incoming calls. `laml_webhooks` is a cXML webhook; a SWML webhook is `relay_script`. An
     *     update cannot set `fabric_subscriber`, `sip_gateway` and `call_queue`; they are set elsewhere.
     * @example relay_script
     */
    call_handler: "relay_context" | "relay_topic" | "relay_script" | "relay_application" | "relay_connector" | "relay_sip_endpoint" | "relay_verto_endpoint" | "laml_webhooks" | "laml_application" | "dialogflow" | "video_room" | "call_flow" | "ai_agent" | "fabric_subscriber" | "sip_gateway" | "call_queue" | (string & {}) | null;
    /**
     * Format: uuid
     * @description Id of the resource behind `call_handler`. Read-only; the server derives it.
     * @example 4e8a2c6d-0b1f-4d73-8e95-7c3a1b5d9f02
     */
    calling_handler_resource_id: string | null;
    /**
     * @description Mode in which incoming calls are received. An update cannot set `none`.
     * @example voice
     */
    call_receive_mode: "voice" | "fax" | "none" | (string & {});
    /**
     * @description URL that returns the cXML instructions for a call when `call_handler` is `laml_webhooks`.
     * @example https://example.com/calls
     */
    call_request_url: string | null;
    /**
     * @description HTTP method for `call_request_url`.
     * @example POST
     */
    call_request_method: "GET" | "POST" | (string & {}) | null;
    /**
     * @description URL that returns the instructions for a call when the first URL fails.
     * @example https://example.com/calls/fallback
     */
    call_fallback_url: string | null;
    /**
     * @description HTTP method for `call_fallback_url`.
     * @example POST
     */
    call_fallback_method: "GET" | "POST" | (string & {}) | null;
    /**
     * @description URL that receives call status callbacks.
     * @example https://example.com/calls/status
     */
    call_status_callback_url: string | null;
    /**
     * @description HTTP method for `call_status_callback_url`.
     * @example POST
     */
    call_status_callback_method: "GET" | "POST" | (string & {}) | null;
    /**
     * @description Id of the cXML application that handles calls when `call_handler` is `laml_application`.
     * @example 1f6b9d3e-8c4a-4250-a7e1-6d0c2b8f5a39
     */
    call_laml_application_id: string | null;
    /**
     * @description Id of the Dialogflow agent that handles calls when `call_handler` is `dialogflow`.
     * @example 7c2e5a9b-1d3f-4e68-90b4-a8f6d0c3e517
     */
    call_dialogflow_agent_id: string | null;
    /**
     * @description Topic that receives calls when `call_handler` is `relay_topic`.
     * @example office
     */
    call_relay_topic: string | null;
    /**
     * @description URL that receives call status callbacks when `call_handler` is `relay_topic`.
     * @example https://example.com/relay/status
     */
    call_relay_topic_status_callback_url: string | null;
    /**
     * @description URL of the SWML script for a call when `call_handler` is `relay_script`.
     * @example https://example.com/swml/front-desk
     */
    call_relay_script_url: string | null;
    /**
     * @description Context that receives calls when `call_handler` is `relay_context`. Topics replace contexts.
     * @example office
     */
    call_relay_context: string | null;
    /**
     * @description URL that receives call status callbacks when `call_handler` is `relay_context`. Topics replace
     *     contexts.
     * @example https://example.com/relay/status
     */
    call_relay_context_status_callback_url: string | null;
    /**
     * @description Relay application that handles calls when `call_handler` is `relay_application`.
     * @example my-relay-app
     */
    call_relay_application: string | null;
    /**
     * @description Id of the connector that handles calls when `call_handler` is `relay_connector`.
     * @example 3a9d7f1c-5e2b-4b86-8d04-c1e7a5f3b960
     */
    call_relay_connector_id: string | null;
    /**
     * @description Id of the SIP endpoint that receives calls when `call_handler` is `relay_sip_endpoint`.
     * @example e5b1c8d4-7a3f-4092-96e8-2f4d0b6a8c71
     */
    call_sip_endpoint_id: string | null;
    /**
     * @description Verto resource that receives calls when `call_handler` is `relay_verto_endpoint`.
     * @example front-desk
     */
    call_verto_resource: string | null;
    /**
     * Format: uuid
     * @description Id of the video room that receives calls when `call_handler` is `video_room`.
     * @example 8f4c0e6a-2b7d-4d19-a5c3-9e1f7b3d5a82
     */
    call_video_room_id: string | null;
    /**
     * @description Handler of incoming messages. `laml_webhooks` is a cXML webhook.
     * @example laml_webhooks
     */
    message_handler: "relay_context" | "relay_topic" | "relay_application" | "laml_webhooks" | "laml_application" | (string & {}) | null;
    /**
     * Format: uuid
     * @description Id of the resource behind `message_handler`. Read-only; the server derives it.
     * @example 9a5f3d1b-7e2c-4c60-b8d4-0f6e2a8c4b17
     */
    messaging_handler_resource_id: string | null;
    /**
     * @description URL that returns the cXML instructions for a message when `message_handler` is `laml_webhooks`.
     * @example https://example.com/messages
     */
    message_request_url: string | null;
    /**
     * @description HTTP method for `message_request_url`.
     * @example POST
     */
    message_request_method: "GET" | "POST" | (string & {}) | null;
    /**
     * @description URL that returns the instructions for a message when the first URL fails.
     * @example https://example.com/messages/fallback
     */
    message_fallback_url: string | null;
    /**
     * @description HTTP method for `message_fallback_url`.
     * @example POST
     */
    message_fallback_method: "GET" | "POST" | (string & {}) | null;
    /**
     * @description Id of the cXML application that handles messages when `message_handler` is `laml_application`.
     * @example 1f6b9d3e-8c4a-4250-a7e1-6d0c2b8f5a39
     */
    message_laml_application_id: string | null;
    /**
     * @description Topic that receives messages when `message_handler` is `relay_topic`.
     * @example office
     */
    message_relay_topic: string | null;
    /**
     * @description Context that receives messages when `message_handler` is `relay_context`. Topics replace contexts.
     * @example office
     */
    message_relay_context: string | null;
};
type PhoneNumberList = {
    links: components["schemas"]["PaginationLinks"];
    /** @description Phone numbers on this page. */
    data: components["schemas"]["PhoneNumber"][];
};
type PurchasePhoneNumberRequest = {
    /**
     * @description Phone number in E.164. From a search result, take its `e164`.
     * @example +15550100123
     */
    number: string;
    /**
     * @description Number type. It is spelled `tollfree` here, without the hyphen that the search requires. Only
     *     SignalWire's Python client declares this field; its purpose is not documented.
     * @example local
     * @enum {string}
     */
    number_type?: ("local" | "tollfree") | undefined;
};
type PhoneNumberCapabilities = {
    /**
     * @description `true` if the number takes calls.
     * @example true
     */
    voice?: boolean | undefined;
    /**
     * @description `true` if the number sends and receives SMS.
     * @example true
     */
    sms?: boolean | undefined;
    /**
     * @description `true` if the number sends and receives MMS.
     * @example false
     */
    mms?: boolean | undefined;
    /**
     * @description `true` if the number receives faxes.
     * @example false
     */
    fax?: boolean | undefined;
};
type AvailablePhoneNumber = {
    /**
     * @description Phone number in E.164; pass it to a purchase as `number`. Callers and SignalWire's Python client have this
     *     property, SignalWire's current document has `number`.
     * @example +15550100123
     */
    e164?: string | undefined;
    /**
     * @description Phone number in E.164, by SignalWire's current document; callers have received `e164` instead.
     * @example +15550100123
     */
    number?: string | undefined;
    /**
     * @description Number in the national format.
     * @example (555) 010-0123
     */
    national_number_formatted?: (string | null) | undefined;
    /**
     * @description Number in the international format.
     * @example +1 555-010-0123
     */
    international_number_formatted?: (string | null) | undefined;
    /**
     * @description Rate centre of the number, which determines local calls.
     * @example LSAN DA 01
     */
    rate_center?: string | undefined;
    /**
     * @description Region, such as a US state by its two-letter code.
     * @example CA
     */
    region?: string | undefined;
    /**
     * @description City of the number; only SignalWire's current document has it.
     * @example Los Angeles
     */
    city?: string | undefined;
    /**
     * @description Local access and transport area (LATA) of the number; only SignalWire's current document has it.
     * @example 730
     */
    lata?: string | undefined;
    /**
     * @description ISO 3166 two-letter code of the country.
     * @example US
     */
    country_code?: (string | null) | undefined;
    /**
     * @description Capabilities that the number will have. Callers have received a list; SignalWire's current document has an
     *     object of booleans.
     * @example [
     *       "voice",
     *       "sms",
     *       "mms",
     *       "fax"
     *     ]
     * @example {
     *       "voice": true,
     *       "sms": true,
     *       "mms": false,
     *       "fax": false
     *     }
     */
    capabilities?: (("voice" | "sms" | "mms" | "fax" | (string & {}))[] | components["schemas"]["PhoneNumberCapabilities"]) | undefined;
};
type AvailablePhoneNumberList = {
    /**
     * @description Not useful: a search has no pages, and the content of this object is not documented.
     * @example {
     *       "self": "/api/relay/rest/phone_numbers/search?region=CA&city=Los+Angeles"
     *     }
     */
    links?: {
        [key: string]: unknown;
    } | undefined;
    /** @description Available numbers. */
    data: components["schemas"]["AvailablePhoneNumber"][];
};
type UpdatePhoneNumberRequest = {
    /**
     * @description Display name of the number.
     * @example Front desk
     */
    name?: string | undefined;
    /**
     * @description Handler of incoming calls. Each handler reads its own fields, so set them together with the handler:
     *
     *     - `relay_script` (SWML): `call_relay_script_url`
     *     - `laml_webhooks` (cXML, not SWML): `call_request_url`
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
    call_handler?: ("relay_context" | "relay_topic" | "relay_script" | "relay_application" | "relay_connector" | "relay_sip_endpoint" | "relay_verto_endpoint" | "laml_webhooks" | "laml_application" | "dialogflow" | "video_room" | "ai_agent" | "call_flow") | undefined;
    /**
     * @description Mode in which to receive incoming calls. A response may have `none`, which an update cannot set; omit this
     *     property to keep it.
     * @example voice
     * @enum {string}
     */
    call_receive_mode?: ("voice" | "fax") | undefined;
    /**
     * @description URL that returns the cXML instructions for a call. Used with the `call_handler` value
     *     `laml_webhooks`.
     * @example https://example.com/calls
     */
    call_request_url?: string | undefined;
    /**
     * @description HTTP method for `call_request_url`.
     * @example POST
     * @enum {string}
     */
    call_request_method?: ("GET" | "POST") | undefined;
    /**
     * @description URL that returns the instructions for a call when the first URL fails.
     * @example https://example.com/calls/fallback
     */
    call_fallback_url?: string | undefined;
    /**
     * @description HTTP method for `call_fallback_url`.
     * @example POST
     * @enum {string}
     */
    call_fallback_method?: ("GET" | "POST") | undefined;
    /**
     * @description URL that receives call status callbacks.
     * @example https://example.com/calls/status
     */
    call_status_callback_url?: string | undefined;
    /**
     * @description HTTP method for `call_status_callback_url`.
     * @example POST
     * @enum {string}
     */
    call_status_callback_method?: ("GET" | "POST") | undefined;
    /**
     * @description Id of the cXML application that handles calls. Used with the `call_handler` value
     *     `laml_application`.
     * @example 1f6b9d3e-8c4a-4250-a7e1-6d0c2b8f5a39
     */
    call_laml_application_id?: string | undefined;
    /**
     * @description Id of the Dialogflow agent that handles calls. Used with the `call_handler` value `dialogflow`.
     * @example 7c2e5a9b-1d3f-4e68-90b4-a8f6d0c3e517
     */
    call_dialogflow_agent_id?: string | undefined;
    /**
     * @description Topic that receives calls. Used with the `call_handler` value `relay_topic`.
     * @example office
     */
    call_relay_topic?: string | undefined;
    /**
     * @description URL that receives call status callbacks. Used with the `call_handler` value `relay_topic`.
     * @example https://example.com/relay/status
     */
    call_relay_topic_status_callback_url?: string | undefined;
    /**
     * @description URL of the SWML script for a call. Used with the `call_handler` value `relay_script`.
     * @example https://example.com/swml/front-desk
     */
    call_relay_script_url?: string | undefined;
    /**
     * @description HTTP method for `call_relay_script_url`. Write-only, as far as is known. Only SignalWire's Python
     *     client declares this field, without a list of values.
     * @example POST
     */
    call_relay_script_url_method?: string | undefined;
    /**
     * @deprecated
     * @description Context that receives calls. Used with the `call_handler` value `relay_context`. Use `relay_topic`
     *     and `call_relay_topic` instead.
     * @example office
     */
    call_relay_context?: string | undefined;
    /**
     * @deprecated
     * @description URL that receives call status callbacks. Used with the `call_handler` value `relay_context`. Use
     *     `relay_topic` and `call_relay_topic_status_callback_url` instead.
     * @example https://example.com/relay/status
     */
    call_relay_context_status_callback_url?: string | undefined;
    /**
     * @description Relay application that handles calls. Used with the `call_handler` value `relay_application`.
     * @example my-relay-app
     */
    call_relay_application?: string | undefined;
    /**
     * @description Id of the connector that handles calls. Used with the `call_handler` value `relay_connector`.
     * @example 3a9d7f1c-5e2b-4b86-8d04-c1e7a5f3b960
     */
    call_relay_connector_id?: string | undefined;
    /**
     * @description Id of the SIP endpoint that receives calls. Used with the `call_handler` value `relay_sip_endpoint`.
     * @example e5b1c8d4-7a3f-4092-96e8-2f4d0b6a8c71
     */
    call_sip_endpoint_id?: string | undefined;
    /**
     * @description Verto resource that receives calls. Used with the `call_handler` value `relay_verto_endpoint`.
     * @example front-desk
     */
    call_verto_resource?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the video room that receives calls. Used with the `call_handler` value `video_room`.
     * @example 8f4c0e6a-2b7d-4d19-a5c3-9e1f7b3d5a82
     */
    call_video_room_id?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the AI agent that handles calls. Used with the `call_handler` value `ai_agent`. No response is
     *     known to contain this field; see `calling_handler_resource_id`.
     * @example c6a2e8f0-4d1b-4735-8b9e-5f3c7d1a0e64
     */
    call_ai_agent_id?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the call flow that handles calls. Used with the `call_handler` value `call_flow`. No response
     *     is known to contain this field; see `calling_handler_resource_id`.
     * @example 0e7d3b9f-6c5a-4f21-9d82-b4a6c8e0f135
     */
    call_flow_id?: string | undefined;
    /**
     * @description Version of the flow in `call_flow_id` that handles calls: the version being edited or the deployed
     *     one. Used with the `call_handler` value `call_flow`.
     * @example current_deployed
     * @enum {string}
     */
    call_flow_version?: ("working_copy" | "current_deployed") | undefined;
    /**
     * @description Handler of incoming messages. Each handler reads its own field, so set it together with the handler:
     *
     *     - `laml_webhooks` (cXML): `message_request_url`
     *     - `laml_application`: `message_laml_application_id`
     *     - `relay_topic`: `message_relay_topic`
     *     - `relay_application`: `message_relay_application`
     *     - `relay_context` (replaced by `relay_topic`): `message_relay_context`
     * @example laml_webhooks
     * @enum {string}
     */
    message_handler?: ("relay_context" | "relay_topic" | "relay_application" | "laml_webhooks" | "laml_application") | undefined;
    /**
     * @description URL that returns the cXML instructions for a message. Used with the `message_handler` value
     *     `laml_webhooks`.
     * @example https://example.com/messages
     */
    message_request_url?: string | undefined;
    /**
     * @description HTTP method for `message_request_url`.
     * @example POST
     * @enum {string}
     */
    message_request_method?: ("GET" | "POST") | undefined;
    /**
     * @description URL that returns the instructions for a message when the first URL fails.
     * @example https://example.com/messages/fallback
     */
    message_fallback_url?: string | undefined;
    /**
     * @description HTTP method for `message_fallback_url`.
     * @example POST
     * @enum {string}
     */
    message_fallback_method?: ("GET" | "POST") | undefined;
    /**
     * @description Id of the cXML application that handles messages. Used with the `message_handler` value
     *     `laml_application`.
     * @example 1f6b9d3e-8c4a-4250-a7e1-6d0c2b8f5a39
     */
    message_laml_application_id?: string | undefined;
    /**
     * @description Topic that receives messages. Used with the `message_handler` value `relay_topic`.
     * @example office
     */
    message_relay_topic?: string | undefined;
    /**
     * @deprecated
     * @description Context that receives messages. Used with the `message_handler` value `relay_context`. Use
     *     `relay_topic` and `message_relay_topic` instead.
     * @example office
     */
    message_relay_context?: string | undefined;
    /**
     * @description Relay application that handles messages. Used with the `message_handler` value `relay_application`.
     *     No response is known to contain this field.
     * @example my-relay-app
     */
    message_relay_application?: string | undefined;
};
type AssignE911AddressRequest = {
    /**
     * Format: uuid
     * @description The `id` of a US address of the project.
     * @example 4a8d2e6f-91b3-4c57-8f0e-6d2b7c1a5e39
     */
    e911_address_id: string;
};
type PhoneNumberCnamResponse = {
    /**
     * @description Kind of request.
     * @example cnam
     */
    type?: ("cnam" | (string & {})) | undefined;
    /**
     * Format: uuid
     * @description Id of the request; no path takes it.
     * @example 5d1c7f3a-9e2b-4a84-b6f0-3e8d2c4a6b95
     */
    id?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the phone number, as in `/phone_numbers/{id}`.
     * @example b7e4d1a9-5f2c-4836-9a0d-1c3e5f7b9d24
     */
    phone_number_id?: string | undefined;
    /**
     * @description Requested name.
     * @example EXAMPLE CO
     */
    name?: string | undefined;
    /**
     * @description Review status. SignalWire does not document the values further.
     * @example approved
     */
    status?: ("pending" | "approved" | "in_review" | "rejected" | "failed" | "superseded" | (string & {})) | undefined;
    /**
     * @description Reason for the status; `null` if there is none.
     * @example too_generic
     */
    reason?: ("offensive_language" | "impersonation" | "unverified_brand" | "implied_trusted_institution" | "scam_wording" | "deceptive" | "unsupported_personal_name" | "too_generic" | "invalid_format" | "unrelated_to_business" | "needs_documentation" | "other_compliance_concern" | "processing_failed" | "unsupported_provider" | (string & {}) | null) | undefined;
    /**
     * @description Action that you must take for the request to proceed; `null` if there is none.
     * @example Send documents that show your right to the name.
     */
    required_action?: (string | null) | undefined;
    /**
     * @description Time of the request, in UTC (ISO 8601).
     * @example 2026-08-14T09:30:00Z
     */
    created_at?: string | undefined;
    /**
     * @description Time of the last change, in UTC (ISO 8601).
     * @example 2026-08-15T16:00:00Z
     */
    updated_at?: string | undefined;
};
type CreatePhoneNumberCnamRequest = {
    /**
     * @description Caller name. Its maximum length is not documented.
     * @example EXAMPLE CO
     */
    name: string;
};
type ImportPhoneNumberRequest = {
    /**
     * @description Phone number in E.164, 5 to 30 characters.
     * @example +15550100177
     */
    number: string;
    /**
     * @description Number type. It is spelled `tollfree` here, without the hyphen that the search requires.
     * @example longcode
     * @enum {string}
     */
    number_type: "longcode" | "tollfree";
    /**
     * @description Uses of the number. The effect of omitting this field is not documented.
     * @example [
     *       "sms",
     *       "voice"
     *     ]
     */
    capabilities?: ("sms" | "voice" | "fax" | "mms")[] | undefined;
};
type CarrierLookupInfo = {
    /**
     * @description Location routing number (LRN), used to route calls to the number.
     * @example 15550100100
     */
    lrn?: string | undefined;
    /**
     * @description Service provider id (SPID).
     * @example 683X
     */
    spid?: string | undefined;
    /**
     * @description Operating company number (OCN) of the carrier.
     * @example 12345
     */
    ocn?: string | undefined;
    /**
     * @description Local access and transport area (LATA).
     * @example 730
     */
    lata?: string | undefined;
    /**
     * @description City in which the number is registered.
     * @example Los Angeles
     */
    city?: string | undefined;
    /**
     * @description State in which the number is registered.
     * @example CA
     */
    state?: string | undefined;
    /**
     * @description Jurisdiction of calls to the number.
     * @example indeterminate
     */
    jurisdiction?: string | undefined;
    /**
     * @description Name of the local exchange carrier (LEC).
     * @example Example Telephone
     */
    lec?: string | undefined;
    /**
     * @description Kind of line.
     * @example landline
     */
    linetype?: string | undefined;
    /**
     * @description Do-not-call status of the number, judging by the field's name. Only SignalWire's Python client
     *     declares this field, and no values are documented.
     * @example null
     */
    dnc?: (string | null) | undefined;
};
type CnamInfo = {
    /**
     * @description Name that recipients see when the number calls.
     * @example EXAMPLE CO
     */
    caller_id?: string | undefined;
};
type PhoneNumberLookupResponse = {
    /**
     * @description Calling code of the country, as a number.
     * @example 1
     */
    country_code_number?: number | undefined;
    /**
     * @description Digits without the calling code.
     * @example 5550100123
     */
    national_number?: string | undefined;
    /**
     * @description `true` if such a number could exist, for example by its length. `valid_number` is the stricter
     *     check.
     * @example true
     */
    possible_number?: boolean | undefined;
    /**
     * @description `true` if the number is valid. A valid number may still be unassigned.
     * @example true
     */
    valid_number?: boolean | undefined;
    /**
     * @description Number in the national format.
     * @example (555) 010-0123
     */
    national_number_formatted?: string | undefined;
    /**
     * @description Number in the international format.
     * @example +1 555-010-0123
     */
    international_number_formatted?: string | undefined;
    /**
     * @description Number in E.164.
     * @example +15550100123
     */
    e164?: string | undefined;
    /**
     * @description Location of the number, as a display name.
     * @example California
     */
    location?: string | undefined;
    /**
     * @description ISO 3166 two-letter code of the country; its calling code is `country_code_number`.
     * @example US
     */
    country_code?: string | undefined;
    /**
     * @description Time zones that the number may be in.
     * @example [
     *       "America/Los_Angeles"
     *     ]
     */
    timezones?: string[] | undefined;
    /**
     * @description Kind of line, as display text. It differs from the `number_type` of the project's own phone numbers.
     * @example Fixed Line or Mobile
     */
    number_type?: string | undefined;
    carrier?: components["schemas"]["CarrierLookupInfo"] | undefined;
    cnam?: components["schemas"]["CnamInfo"] | undefined;
};
type Address = {
    /**
     * Format: uuid
     * @description Id of the address; a phone number refers to it as `e911_address_id`.
     * @example 4a8d2e6f-91b3-4c57-8f0e-6d2b7c1a5e39
     */
    id: string;
    /**
     * @description Display name of the address.
     * @example Head office
     */
    label: string;
    /**
     * @description ISO 3166-1 alpha-2 code of the country.
     * @example US
     */
    country: string;
    /**
     * @description First name of the person at this address.
     * @example Jordan
     */
    first_name: string;
    /**
     * @description Last name of the person at this address.
     * @example Miles
     */
    last_name: string;
    /**
     * @description Building number in the street.
     * @example 350
     */
    street_number: string;
    /**
     * @description Street name without the building number.
     * @example Example Avenue
     */
    street_name: string;
    /**
     * @description Kind of unit within the building; `null` for the whole building.
     * @example Suite
     */
    address_type: "Apartment" | "Basement" | "Building" | "Department" | "Floor" | "Office" | "Penthouse" | "Suite" | "Trailer" | "Unit" | (string & {}) | null;
    /**
     * @description Number of the unit within the building; `null` for the whole building.
     * @example 12
     */
    address_number: string | null;
    /**
     * @description City.
     * @example Springfield
     */
    city: string;
    /**
     * @description State; in the US, its two-letter code.
     * @example IL
     */
    state: string;
    /**
     * @description Postal code.
     * @example 62701
     */
    postal_code: string;
    /**
     * @description Read-only copy of `postal_code`, for older callers.
     * @example 62701
     */
    zip_code: string;
    /**
     * @description `true` if the address is intended for emergency calls.
     * @example true
     */
    emergency_enabled: boolean;
    /**
     * @description Read-only. `true` if the carrier has confirmed the address.
     * @example true
     */
    validated: boolean;
    /**
     * @description Time at which the carrier confirmed the address, in UTC (ISO 8601); `null` if it never did.
     * @example 2026-08-14T09:30:00Z
     */
    validated_at: string | null;
};
type AddressList = {
    links: components["schemas"]["PaginationLinks"];
    /** @description Addresses on this page. */
    data: components["schemas"]["Address"][];
};
type AddressType = "Apartment" | "Basement" | "Building" | "Department" | "Floor" | "Office" | "Penthouse" | "Suite" | "Trailer" | "Unit";
type CreateAddressRequest = {
    /**
     * @description Display name of the address. The carrier receives its first 32 characters.
     * @example Head office
     */
    label: string;
    /**
     * @description ISO 3166-1 alpha-2 code of the country. Emergency calls are supported in the US only.
     * @example US
     */
    country: string;
    /**
     * @description First name of the person at this address.
     * @example Jordan
     */
    first_name: string;
    /**
     * @description Last name of the person at this address.
     * @example Miles
     */
    last_name: string;
    /**
     * @description Building number in the street, as a string, separate from `street_name`.
     * @example 350
     */
    street_number: string;
    /**
     * @description Street name without the building number.
     * @example Example Avenue
     */
    street_name: string;
    address_type?: components["schemas"]["AddressType"] | undefined;
    /**
     * @description Number of the unit within the building, as a string. Send it together with `address_type`.
     * @example 12
     */
    address_number?: string | undefined;
    /**
     * @description City.
     * @example Springfield
     */
    city: string;
    /**
     * @description State or region; in the US and Canada, its two-letter code.
     * @example IL
     */
    state: string;
    /**
     * @description Postal code, as a string. Responses repeat it as the read-only `zip_code`.
     * @example 62701
     */
    postal_code: string;
    /**
     * @description `true`: the carrier validates a US address before it is stored. If validation fails, the address is
     *     rejected. `false`: the address is stored without validation.
     * @default false
     * @example true
     */
    emergency_enabled?: boolean | undefined;
    /**
     * @description Handling of an address that the carrier spells differently. `true`: the carrier's spelling is stored.
     *     `false`: the request fails with a 422 that lists the carrier's `candidates`. Responses do not
     *     contain this field.
     * @default true
     * @example false
     */
    auto_correct_address?: boolean | undefined;
};
type AddressCandidate = {
    /**
     * @description Building number in the street.
     * @example 350
     */
    street_number: string | null;
    /**
     * @description Street name without the building number.
     * @example Example Ave
     */
    street_name: string | null;
    /**
     * @description City.
     * @example Springfield
     */
    city: string | null;
    /**
     * @description State.
     * @example IL
     */
    state: string | null;
    /**
     * @description Postal code.
     * @example 62701
     */
    postal_code: string | null;
};
type AddressValidationError = {
    /** @description One entry per problem. */
    errors: components["schemas"]["ValidationIssue"][];
    /**
     * @description Similar addresses that the carrier knows; missing if it suggested none. You can send one of them,
     *     together with the fields that a candidate lacks.
     */
    candidates?: components["schemas"]["AddressCandidate"][] | undefined;
};
type UpdateAddressRequest = {
    /**
     * @description Display name of the address. The carrier receives its first 32 characters.
     * @example Head office
     */
    label: string;
    /**
     * @description ISO 3166-1 alpha-2 code of the country. Emergency calls are supported in the US only.
     * @example US
     */
    country: string;
    /**
     * @description First name of the person at this address.
     * @example Jordan
     */
    first_name: string;
    /**
     * @description Last name of the person at this address.
     * @example Miles
     */
    last_name: string;
    /**
     * @description Building number in the street, as a string, separate from `street_name`.
     * @example 350
     */
    street_number: string;
    /**
     * @description Street name without the building number.
     * @example Example Avenue
     */
    street_name: string;
    address_type?: components["schemas"]["AddressType"] | undefined;
    /**
     * @description Number of the unit within the building, as a string. Send it together with `address_type`.
     * @example 12
     */
    address_number?: string | undefined;
    /**
     * @description City.
     * @example Springfield
     */
    city: string;
    /**
     * @description State or region; in the US and Canada, its two-letter code.
     * @example IL
     */
    state: string;
    /**
     * @description Postal code, as a string. Responses repeat it as the read-only `zip_code`.
     * @example 62701
     */
    postal_code: string;
    /**
     * @description `true`: the carrier validates a US address before it is stored. If validation fails, the address is
     *     rejected. `false`: the address is stored without validation. If omitted, it is documented to become
     *     `false` rather than keep its value.
     * @default false
     * @example true
     */
    emergency_enabled?: boolean | undefined;
    /**
     * @description Handling of an address that the carrier spells differently. `true`: the carrier's spelling is stored.
     *     `false`: the request fails with a 422 that lists the carrier's `candidates`. Responses do not
     *     contain this field.
     * @default true
     * @example false
     */
    auto_correct_address?: boolean | undefined;
};
type MfaRequest = {
    /**
     * @description Phone number that receives the token, in E.164.
     * @example +15550100187
     */
    to: string;
    /**
     * @description Number of the project that sends the token, in E.164. If omitted, SignalWire uses one of its own
     *     numbers.
     * @example +15550100123
     */
    from?: string | undefined;
    /**
     * @description Text before the token. An SMS must fit into one segment: 160 characters, or 70 if any character is
     *     not in the GSM alphabet.
     * @default Your Personal Authorization Code is:
     * @example Your code for example.com is:
     */
    message?: string | undefined;
    /**
     * @description Length of the token in characters, from 4 to 20.
     * @default 6
     * @example 6
     */
    token_length?: number | undefined;
    /**
     * @description Lifetime of the token in seconds. 604800 is one week.
     * @default 3600
     * @example 600
     */
    valid_for?: number | undefined;
    /**
     * @description Number of verification attempts, including the first; from 1 to 20.
     * @default 3
     * @example 3
     */
    max_attempts?: number | undefined;
    /**
     * @description `true`: the token may contain letters. `false`: it has digits only.
     * @default false
     * @example false
     */
    allow_alphas?: boolean | undefined;
};
type MfaResponse = {
    /**
     * Format: uuid
     * @description Id of the token request; `verify-mfa-token` takes it as `mfa_request_id`.
     * @example c1f5a7d3-2b9e-4e60-8d47-5a3f9b0e6c12
     */
    id: string;
    /**
     * @description `true` if the request was queued. It does not confirm that the token arrived.
     * @example true
     */
    success: boolean;
    /**
     * @description Phone number that receives the token.
     * @example +15550100187
     */
    to: string;
    /**
     * @description Channel that delivers the token.
     * @example call
     */
    channel: "call" | "sms" | (string & {});
};
type MfaVerifyRequest = {
    /**
     * @description Token that the user entered. It is a string because it may begin with 0 or contain letters.
     * @example 482913
     */
    token: string;
};
type MfaVerifyResponse = {
    /**
     * @description `true` for the right token; `false` for a wrong one, which also returns 200.
     * @example true
     */
    success: boolean;
};
type ShortCode = {
    /**
     * Format: uuid
     * @description Id of the short code.
     * @example 93d7f0c5-4e2a-4b81-8c6f-7a1d5b9e3f20
     */
    id: string;
    /**
     * @description Display name of the short code.
     * @example Alerts
     */
    name: string | null;
    /**
     * @description Digits of the short code, as a string and not in E.164.
     * @example 12345
     */
    number: string;
    /**
     * @description Capabilities of the short code.
     * @example [
     *       "sms",
     *       "mms"
     *     ]
     */
    capabilities: ("sms" | "mms" | (string & {}))[];
    /**
     * @description Number type; the same for all short codes.
     * @example shortcode
     */
    number_type: "shortcode" | (string & {});
    /**
     * @description Origin of the digits: chosen (`vanity`) or drawn (`random`).
     * @example vanity
     */
    code_type: "vanity" | "random" | (string & {});
    /**
     * @description ISO 3166-1 alpha-2 code of the country.
     * @example US
     */
    country_code: string;
    /**
     * @description Time at which the project got the short code, in UTC (ISO 8601).
     * @example 2026-08-14T09:30:00Z
     */
    created_at: string;
    /**
     * @description Time of the last change, in UTC (ISO 8601).
     * @example 2026-08-20T16:05:00Z
     */
    updated_at: string;
    /**
     * @description Time of the next charge for the lease, in UTC (ISO 8601).
     * @example 2027-08-14T09:30:00Z
     */
    next_billed_at: string | null;
    /**
     * @description Duration of a lease, as text with its unit.
     * @example 12 months
     */
    lease_duration: string | null;
    /**
     * @description Handler of received messages; `null` if there is none.
     * @example laml_webhooks
     */
    message_handler: "relay_context" | "laml_webhooks" | "laml_application" | (string & {}) | null;
    /**
     * @description URL that receives messages when `message_handler` is `laml_webhooks`.
     * @example https://example.com/message
     */
    message_request_url: string | null;
    /**
     * @description HTTP method for `message_request_url`.
     * @example POST
     */
    message_request_method: "GET" | "POST" | (string & {}) | null;
    /**
     * @description URL that receives messages when `message_request_url` fails.
     * @example https://example.com/fallback
     */
    message_fallback_url: string | null;
    /**
     * @description HTTP method for `message_fallback_url`.
     * @example POST
     */
    message_fallback_method: "GET" | "POST" | (string & {}) | null;
    /**
     * Format: uuid
     * @description Id of the LaML application that handles received messages when `message_handler` is
     *     `laml_application`.
     * @example null
     * @example 5b0e8c1d-7f36-4d92-a4e8-2c6f9d3b7a15
     */
    message_laml_application_id: string | null;
    /**
     * @description Relay context that handles received messages when `message_handler` is `relay_context`.
     * @example null
     * @example alerts
     */
    message_relay_context: string | null;
};
type ShortCodeList = {
    links: components["schemas"]["PaginationLinks"];
    /** @description Short codes on this page. */
    data: components["schemas"]["ShortCode"][];
};
type ShortCodeMessageHandler = "relay_context" | "laml_webhooks" | "laml_application";
type UpdateShortCodeRequest = {
    /**
     * @description Display name of the short code.
     * @example Alerts
     */
    name?: string | undefined;
    message_handler?: components["schemas"]["ShortCodeMessageHandler"] | undefined;
    /**
     * @description URL that receives messages. Used with the handler `laml_webhooks`.
     * @example https://example.com/message
     */
    message_request_url?: string | undefined;
    /**
     * @description HTTP method for `message_request_url`. If omitted, it is documented to become `POST` rather than
     *     keep its value.
     * @default POST
     * @example POST
     * @enum {string}
     */
    message_request_method?: ("GET" | "POST") | undefined;
    /**
     * @description URL that receives messages when `message_request_url` fails.
     * @example https://example.com/fallback
     */
    message_fallback_url?: string | undefined;
    /**
     * @description HTTP method for `message_fallback_url`. If omitted, it is documented to become `POST` rather than
     *     keep its value.
     * @default POST
     * @example POST
     * @enum {string}
     */
    message_fallback_method?: ("GET" | "POST") | undefined;
    /**
     * Format: uuid
     * @description Id of the LaML application for received messages. Used with the handler `laml_application`.
     * @example 5b0e8c1d-7f36-4d92-a4e8-2c6f9d3b7a15
     */
    message_laml_application_id?: string | undefined;
    /**
     * @description Relay context for received messages. Used with the handler `relay_context`.
     * @example alerts
     */
    message_relay_context?: string | undefined;
};
type VerifiedCallerID = {
    /**
     * @description Resource type.
     * @example verified_caller_id
     */
    type?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the caller ID.
     * @example e2c94b7a-6d18-4f35-a1c0-9b8e3d7f5204
     */
    id: string;
    /**
     * @description Number in E.164.
     * @example +15550100142
     */
    number: string;
    /**
     * @description Display name of the number.
     * @example Warehouse
     */
    name?: (string | null) | undefined;
    /**
     * @description Extension that the verification call dials. Other calls do not use it.
     * @example 1234
     */
    extension?: (string | null) | undefined;
    /**
     * @description `true` if the number may be used. Rely on this field, not on `status`.
     * @example true
     */
    verified: boolean;
    /**
     * Format: date-time
     * @description Time of the verification; `null` before it.
     * @example 2026-08-14T09:30:00Z
     * @example null
     */
    verified_at?: (string | null) | undefined;
    /**
     * @description Display text for `verified`, with capitals and spaces.
     * @example Verified
     */
    status?: ("Verified" | "Awaiting Verification" | (string & {})) | undefined;
};
type VerifiedCallerIDList = {
    links: components["schemas"]["PaginationLinks"];
    /** @description Caller IDs on this page. */
    data: components["schemas"]["VerifiedCallerID"][];
};
type CreateVerifiedCallerIDRequest = {
    /**
     * @description Phone number in E.164. It is called at once, and somebody must answer the call.
     * @example +15550100142
     */
    number: string;
    /**
     * @description Display name of the number. Defaults to the formatted number.
     * @example Warehouse
     */
    name?: string | undefined;
    /**
     * @description Digits to dial after the verification call is answered, as a string. They cannot change later.
     * @example 1234
     */
    extension?: string | undefined;
};
type UpdateVerifiedCallerIDRequest = {
    /**
     * @description Display name of the number.
     * @example Warehouse
     */
    name: string;
};
type VerifyCallerIDRequest = {
    /**
     * @description The code from the latest call, as a string.
     * @example 482913
     */
    verification_code: string;
};
type Brand = {
    /**
     * Format: uuid
     * @description Id of the brand; it does not change.
     * @example 2c8e5a71-4b9d-4f36-a1e7-6d0f3b8c5294
     */
    id: string;
    /**
     * @description Registration state. A new brand is `pending`. It becomes `completed`, or `unverified` if it could
     *     not be verified or more data is needed. An `unverified` brand may still become `completed`. Each
     *     change is reported to the `status_callback_url`.
     * @example completed
     */
    state?: ("pending" | "unverified" | "completed" | (string & {})) | undefined;
    /**
     * @description Trade name of the business.
     * @example Hill Valley Dental
     */
    name?: string | undefined;
    /**
     * @description Legal name of the business.
     * @example Hill Valley Dental LLC
     */
    company_name?: (string | null) | undefined;
    /**
     * @description E-mail address of the business, as registered. SignalWire writes to `signalwire_contact_emails`
     *     instead.
     * @example office@example.com
     */
    contact_email?: (string | null) | undefined;
    /**
     * @description Phone number of the business.
     * @example +15550100123
     */
    contact_phone?: (string | null) | undefined;
    /**
     * @description E-mail addresses that SignalWire writes to about this registration and those of the brand's
     *     campaigns.
     * @example [
     *       "registrations@example.com"
     *     ]
     */
    signalwire_contact_emails?: string[] | undefined;
    /**
     * @description Country that issued `ein`.
     * @example United States
     */
    ein_issuing_country?: (string | null) | undefined;
    /**
     * @description Kind of legal entity. Responses may spell it out, while requests use a code.
     * @example PRIVATE_PROFIT
     * @example Private Company
     */
    legal_entity_type?: (string | null) | undefined;
    /**
     * @description Employer identification number (EIN), or another tax id.
     * @example 12-3456789
     */
    ein?: (string | null) | undefined;
    /**
     * @description Complete address, on one line.
     * @example 12 Main Street, Hill Valley CA 91905
     */
    company_address?: (string | null) | undefined;
    /**
     * @description Industry. Responses may spell it out, while requests use a code.
     * @example HEALTHCARE
     * @example Healthcare
     */
    company_vertical?: (string | null) | undefined;
    /**
     * @description Website of the business, as sent with the registration. Not every document has this field in
     *     responses.
     * @example www.example.com
     */
    company_website?: string | undefined;
    /**
     * @description Id under which the registry approved the brand, for Campaign Service Providers.
     * @example B123456
     */
    csp_brand_reference?: (string | null) | undefined;
    /**
     * @description `true` if the brand was imported, `false` if it was registered through SignalWire.
     * @example false
     */
    csp_self_registered?: boolean | undefined;
    /**
     * @description Recorded need for a higher message limit. The format is not documented.
     * @example null
     */
    large_message_limit?: (string | null) | undefined;
    /**
     * @description Recorded use of number pools. The format is not documented.
     * @example null
     */
    number_pooling_for_company?: (string | null) | undefined;
    /**
     * @description URL that receives changes of `state`; see the webhook `tenDlcStatusCallback`.
     * @example https://example.com/10dlc
     */
    status_callback_url?: (string | null) | undefined;
    /**
     * Format: date-time
     * @description Creation time of the brand at SignalWire, in UTC (ISO 8601).
     * @example 2026-08-14T09:30:00Z
     */
    created_at?: string | undefined;
    /**
     * Format: date-time
     * @description Time of the last change, in UTC (ISO 8601).
     * @example 2026-08-17T16:05:00Z
     */
    updated_at?: string | undefined;
};
type BrandList = {
    links: components["schemas"]["PaginationLinks"];
    /** @description Brands on this page. */
    data: components["schemas"]["Brand"][];
};
type BrandContactEmails = string[] | string;
type LegalEntityType = "PRIVATE_PROFIT" | "PUBLIC_PROFIT" | "NON_PROFIT" | "GOVERNMENT";
type CompanyVertical = "AGRICULTURE" | "COMMUNICATION" | "CONSTRUCTION" | "EDUCATION" | "ENERGY" | "ENTERTAINMENT" | "FINANCIAL" | "GAMBLING" | "GOVERNMENT" | "HEALTHCARE" | "HOSPITALITY" | "HUMAN_RESOURCES" | "INSURANCE" | "LEGAL" | "MANUFACTURING" | "NGO" | "POLITICAL" | "POSTAL" | "PROFESSIONAL" | "REAL_ESTATE" | "RETAIL" | "TECHNOLOGY" | "TRANSPORTATION";
type CreateManagedBrandRequest = {
    /** @description Belongs to another variant. */
    csp_self_registered?: undefined;
    /**
     * @description Trade name of the business, 3 to 64 characters.
     * @example Hill Valley Dental
     */
    name: string;
    /**
     * @description Legal name of the business, 3 to 64 characters.
     * @example Hill Valley Dental LLC
     */
    company_name: string;
    /**
     * @description E-mail address of the business, 3 to 64 characters; it becomes part of the registration. SignalWire
     *     writes to `signalwire_contact_emails` instead.
     * @example office@example.com
     */
    contact_email: string;
    /**
     * @description Phone number of the business.
     * @example +15550100123
     */
    contact_phone: string;
    signalwire_contact_emails?: components["schemas"]["BrandContactEmails"] | undefined;
    /**
     * @description Name of the country that issued `ein`.
     * @example United States
     */
    ein_issuing_country: string;
    legal_entity_type: components["schemas"]["LegalEntityType"];
    /**
     * @description Employer identification number (EIN), or another tax id.
     * @example 12-3456789
     */
    ein: string;
    /**
     * @description Complete address, on one line.
     * @example 12 Main Street, Hill Valley CA 91905
     */
    company_address: string;
    company_vertical?: components["schemas"]["CompanyVertical"] | undefined;
    /**
     * @description Website of the business; the scheme may be omitted.
     * @example www.example.com
     */
    company_website: string;
    /**
     * @description Id under which the registry approved the brand, for Campaign Service Providers. To import such a
     *     brand, also set `csp_self_registered`.
     * @example B123456
     */
    csp_brand_reference?: string | undefined;
    /**
     * Format: uri
     * @description URL that receives changes of `state`; see the webhook `tenDlcStatusCallback`.
     * @example https://example.com/10dlc
     */
    status_callback_url?: string | undefined;
};
type CreateCspBrandRequest = {
    /**
     * @description Always `true`; it makes the request an import.
     * @example true
     * @constant
     */
    csp_self_registered: true;
    /**
     * @description Trade name of the business, 3 to 64 characters.
     * @example Hill Valley Dental
     */
    name: string;
    /**
     * @description Id under which the registry approved the brand.
     * @example B123456
     */
    csp_brand_reference: string;
    signalwire_contact_emails?: components["schemas"]["BrandContactEmails"] | undefined;
    /**
     * Format: uri
     * @description URL that receives changes of `state`; see the webhook `tenDlcStatusCallback`.
     * @example https://example.com/10dlc
     */
    status_callback_url?: string | undefined;
};
type CreateBrandRequest = components["schemas"]["CreateManagedBrandRequest"] | components["schemas"]["CreateCspBrandRequest"];
type UpdateBrandRequest = {
    /**
     * @description Trade name of the business. Accepted only while the brand is `unverified`.
     * @example Hill Valley Dental
     */
    name?: string | undefined;
    /**
     * @description Legal name of the business. Accepted only while the brand is `unverified`.
     * @example Hill Valley Dental LLC
     */
    company_name?: string | undefined;
    /**
     * @description E-mail address of the business. Accepted only while the brand is `unverified`.
     * @example office@example.com
     */
    contact_email?: string | undefined;
    /**
     * @description Phone number of the business. Accepted only while the brand is `unverified`.
     * @example +15550100123
     */
    contact_phone?: string | undefined;
    signalwire_contact_emails?: components["schemas"]["BrandContactEmails"] | undefined;
    /**
     * @description Country that issued `ein`. Accepted only while the brand is `unverified`.
     * @example United States
     */
    ein_issuing_country?: string | undefined;
    legal_entity_type?: components["schemas"]["LegalEntityType"] | undefined;
    /**
     * @description Tax id of the business. Accepted only while the brand is `unverified`.
     * @example 12-3456789
     */
    ein?: string | undefined;
    /**
     * @description Complete address, on one line. Accepted only while the brand is `unverified`.
     * @example 12 Main Street, Hill Valley CA 91905
     */
    company_address?: string | undefined;
    company_vertical?: components["schemas"]["CompanyVertical"] | undefined;
    /**
     * @description Website of the business. Accepted only while the brand is `unverified`.
     * @example www.example.com
     */
    company_website?: string | undefined;
    /**
     * @description Id under which the registry approved the brand. Accepted only while the brand is `unverified`.
     * @example B123456
     */
    csp_brand_reference?: string | undefined;
    /**
     * Format: uri
     * @description URL that receives changes of `state`. Accepted only while the brand is `unverified`.
     * @example https://example.com/10dlc
     */
    status_callback_url?: string | undefined;
};
type Campaign = {
    /**
     * Format: uuid
     * @description Id of the campaign; it does not change.
     * @example 9a4f7d25-1e8b-4c63-b5d0-7f2a6e3c8b19
     */
    id: string;
    /**
     * @description Display name of the campaign.
     * @example Appointment reminders
     */
    name?: string | undefined;
    /**
     * @description Registration state. A new campaign is `pending` until its approval makes it `active`. An `active`
     *     campaign that is shut down becomes `inactive`. Each change is reported to the `status_callback_url`.
     * @example active
     */
    state?: ("pending" | "active" | "inactive" | (string & {})) | undefined;
    /**
     * @description Purpose of the messages. SignalWire's documents name the two UCaaS values in two ways, with and
     *     without `_VOLUME`.
     * @example MIXED
     */
    sms_use_case?: ("2FA" | "ACCOUNT_NOTIFICATION" | "AGENTS_FRANCHISES" | "CARRIER_EXEMPT" | "CHARITY" | "CUSTOMER_CARE" | "DELIVERY_NOTIFICATION" | "EMERGENCY" | "FRAUD_ALERT" | "HIGHER_EDUCATION" | "K12_EDUCATION" | "LOW_VOLUME_MIXED" | "MARKETING" | "MIXED" | "POLITICAL" | "POLITICAL_SECTION_527" | "POLLING_VOTING" | "PROXY" | "PUBLIC_SERVICE_ANNOUNCEMENT" | "SECURITY_ALERT" | "SOCIAL" | "SWEEPSTAKE" | "TRIAL" | "UCAAS_HIGH" | "UCAAS_LOW" | "UCAAS_HIGH_VOLUME" | "UCAAS_LOW_VOLUME" | (string & {}) | null) | undefined;
    /**
     * @description Individual purposes of the messages of a `MIXED` or `LOW_VOLUME_MIXED` campaign.
     * @example [
     *       "CUSTOMER_CARE",
     *       "ACCOUNT_NOTIFICATION"
     *     ]
     */
    sub_use_cases?: ("2FA" | "ACCOUNT_NOTIFICATION" | "CUSTOMER_CARE" | "DELIVERY_NOTIFICATION" | "FRAUD_ALERT" | "HIGHER_EDUCATION" | "MARKETING" | "POLLING_VOTING" | "PUBLIC_SERVICE_ANNOUNCEMENT" | "SECURITY_ALERT" | (string & {}))[] | undefined;
    /**
     * @description Campaign Verify token of a `POLITICAL_SECTION_527` campaign.
     * @example null
     */
    campaign_verify_token?: (string | null) | undefined;
    /**
     * @description Description of the campaign.
     * @example Reminds patients who asked for it of their appointments, and answers questions.
     */
    description?: (string | null) | undefined;
    /**
     * @description First sample message.
     * @example Hill Valley Dental: your appointment is on 20 August at 14:00. Reply STOP to opt out.
     */
    sample1?: (string | null) | undefined;
    /**
     * @description Second sample message.
     * @example Hill Valley Dental: we have moved your appointment to 21 August at 9:30.
     */
    sample2?: (string | null) | undefined;
    /**
     * @description Third sample message.
     * @example null
     */
    sample3?: (string | null) | undefined;
    /**
     * @description Fourth sample message.
     * @example null
     */
    sample4?: (string | null) | undefined;
    /**
     * @description Fifth sample message.
     * @example null
     */
    sample5?: (string | null) | undefined;
    /**
     * @description Differences between messages and the samples. Requests send it under this name. SignalWire's
     *     documents disagree on the name in responses, this one or `dynamic_templates`, so read both.
     * @example The date and the time differ from message to message.
     */
    dynamic_messages?: (string | null) | undefined;
    /**
     * @description Read-only alias of `dynamic_messages`, which requests send. SignalWire's documents disagree on which
     *     of the two responses contain, so read both.
     * @example The date and the time differ from message to message.
     */
    dynamic_templates?: (string | null) | undefined;
    /**
     * @description Path by which people come to get these messages, starting with their consent.
     * @example Patients tick a box for reminders on the paper form that they fill in at reception.
     */
    message_flow?: (string | null) | undefined;
    /**
     * @description Reply to a recipient who opts in.
     * @example Hill Valley Dental: you will get reminders now. Reply STOP to opt out.
     */
    opt_in_message?: (string | null) | undefined;
    /**
     * @description Reply to a recipient who opts out.
     * @example Hill Valley Dental: you will get no more reminders. Reply START to undo.
     */
    opt_out_message?: (string | null) | undefined;
    /**
     * @description Reply to a recipient who asks for help.
     * @example Hill Valley Dental: write to office@example.com. Reply STOP to opt out.
     */
    help_message?: (string | null) | undefined;
    /**
     * @description Keywords that opt a recipient in, separated by commas; `START` if none were given.
     * @example START,REMIND
     */
    opt_in_keywords?: (string | null) | undefined;
    /**
     * @description Keywords that opt a recipient out, separated by commas; `STOP` if none were given.
     * @example STOP,UNSUBSCRIBE
     */
    opt_out_keywords?: (string | null) | undefined;
    /**
     * @description Keywords that ask for help, separated by commas; `HELP` if none were given.
     * @example HELP,INFO
     */
    help_keywords?: (string | null) | undefined;
    /**
     * @description `true` if the campaign will have 50 or more numbers. Not every document has this field in responses.
     * @example false
     */
    number_pooling_required?: boolean | undefined;
    /**
     * @description Reason why the campaign needs so many numbers.
     * @example null
     */
    number_pooling_per_campaign?: (string | null) | undefined;
    /**
     * @description `true` if the campaign concerns loans.
     * @example false
     */
    direct_lending?: (boolean | null) | undefined;
    /**
     * @description `true` if messages contain links.
     * @example false
     */
    embedded_link?: (boolean | null) | undefined;
    /**
     * @description `true` if messages contain a phone number other than the help number.
     * @example false
     */
    embedded_phone?: (boolean | null) | undefined;
    /**
     * @description `true` if messages are only for people above a certain age.
     * @example false
     */
    age_gated_content?: (boolean | null) | undefined;
    /**
     * @description `true` if the campaign generates leads.
     * @example false
     */
    lead_generation?: (boolean | null) | undefined;
    /**
     * @description Requested throughput. The format is not documented.
     * @example null
     */
    requested_throughput?: (string | null) | undefined;
    /**
     * @description Planned messages per phone number and day. The format is not documented.
     * @example null
     */
    daily_messages_per_number?: (string | null) | undefined;
    /**
     * @description URL of the privacy policy.
     * @example https://example.com/privacy
     */
    privacy_policy_link?: (string | null) | undefined;
    /**
     * @description Plan to buy or to port the numbers. The format is not documented.
     * @example null
     */
    purchase_or_port_numbers?: (string | null) | undefined;
    /**
     * @description Id under which the registry approved the campaign, for Campaign Service Providers.
     * @example C123456
     */
    csp_campaign_reference?: (string | null) | undefined;
    /**
     * @description E-mail addresses that SignalWire writes to about this registration.
     * @example [
     *       "registrations@example.com"
     *     ]
     */
    signalwire_contact_emails?: string[] | undefined;
    /**
     * @description URL that receives changes of `state`; see the webhook `tenDlcStatusCallback`.
     * @example https://example.com/10dlc
     */
    status_callback_url?: (string | null) | undefined;
    /**
     * Format: date-time
     * @description Creation time of the campaign at SignalWire, in UTC (ISO 8601).
     * @example 2026-08-18T08:00:00Z
     */
    created_at?: string | undefined;
    /**
     * Format: date-time
     * @description Time of the last change, in UTC (ISO 8601).
     * @example 2026-08-21T11:45:00Z
     */
    updated_at?: string | undefined;
};
type CampaignList = {
    links: components["schemas"]["PaginationLinks"];
    /** @description Campaigns on this page. */
    data: components["schemas"]["Campaign"][];
};
type SmsUseCase = "2FA" | "ACCOUNT_NOTIFICATION" | "AGENTS_FRANCHISES" | "CARRIER_EXEMPT" | "CHARITY" | "CUSTOMER_CARE" | "DELIVERY_NOTIFICATION" | "EMERGENCY" | "FRAUD_ALERT" | "HIGHER_EDUCATION" | "K12_EDUCATION" | "LOW_VOLUME_MIXED" | "MARKETING" | "MIXED" | "POLITICAL" | "POLITICAL_SECTION_527" | "POLLING_VOTING" | "PROXY" | "PUBLIC_SERVICE_ANNOUNCEMENT" | "SECURITY_ALERT" | "SOCIAL" | "SWEEPSTAKE" | "TRIAL" | "UCAAS_HIGH" | "UCAAS_LOW" | "UCAAS_HIGH_VOLUME" | "UCAAS_LOW_VOLUME";
type SmsSubUseCase = "2FA" | "ACCOUNT_NOTIFICATION" | "CUSTOMER_CARE" | "DELIVERY_NOTIFICATION" | "FRAUD_ALERT" | "HIGHER_EDUCATION" | "MARKETING" | "POLLING_VOTING" | "PUBLIC_SERVICE_ANNOUNCEMENT" | "SECURITY_ALERT";
type CampaignContactEmails = string[] | string;
type CreateManagedCampaignRequest = {
    /**
     * @description Display name of the campaign, 3 to 64 characters.
     * @example Appointment reminders
     */
    name: string;
    /**
     * Format: uuid
     * @description The `id` of the brand, the same as in the path. SignalWire's current document and the tests of its Python
     *     client require it here as well.
     * @example 2c8e5a71-4b9d-4f36-a1e7-6d0f3b8c5294
     */
    brand_id: string;
    sms_use_case: components["schemas"]["SmsUseCase"];
    /**
     * @description Individual purposes of the messages: 2 to 5 for `MIXED`, 1 to 5 for `LOW_VOLUME_MIXED`. One of
     *     SignalWire's pages says 2 to 5 for both. Omit it for every other use case.
     * @example [
     *       "CUSTOMER_CARE",
     *       "ACCOUNT_NOTIFICATION"
     *     ]
     */
    sub_use_cases?: components["schemas"]["SmsSubUseCase"][] | undefined;
    /**
     * @description Campaign Verify token. Required for `POLITICAL_SECTION_527`.
     * @example cv|1.0|tcr|10dlc|0a7c2f8b
     */
    campaign_verify_token?: string | undefined;
    /**
     * @description Description of the campaign, at least 40 characters.
     * @example Reminds patients who asked for it of their appointments, and answers questions.
     */
    description: string;
    /**
     * @description First sample message, at least 20 characters.
     * @example Hill Valley Dental: your appointment is on 20 August at 14:00. Reply STOP to opt out.
     */
    sample1: string;
    /**
     * @description Second sample message, at least 20 characters.
     * @example Hill Valley Dental: we have moved your appointment to 21 August at 9:30.
     */
    sample2: string;
    /**
     * @description Third sample message, at least 20 characters.
     * @example Hill Valley Dental: it is time for your yearly check. Call us for an appointment.
     */
    sample3?: string | undefined;
    /**
     * @description Fourth sample message, at least 20 characters.
     * @example Hill Valley Dental: your bill is ready at reception.
     */
    sample4?: string | undefined;
    /**
     * @description Fifth sample message, at least 20 characters.
     * @example Hill Valley Dental: we are closed from 24 to 26 December.
     */
    sample5?: string | undefined;
    /**
     * @description Differences between messages and the samples. Requests send it under this name; a response may call
     *     it `dynamic_templates`.
     * @example The date and the time differ from message to message.
     */
    dynamic_messages?: string | undefined;
    /**
     * @description Path by which people come to get these messages, starting with their consent; at least 40
     *     characters.
     * @example Patients tick a box for reminders on the paper form that they fill in at reception.
     */
    message_flow: string;
    /**
     * @description Reply to a recipient who opts in, at least 20 characters.
     * @example Hill Valley Dental: you will get reminders now. Reply STOP to opt out.
     */
    opt_in_message?: string | undefined;
    /**
     * @description Reply to a recipient who opts out, at least 20 characters.
     * @example Hill Valley Dental: you will get no more reminders. Reply START to undo.
     */
    opt_out_message: string;
    /**
     * @description Reply to a recipient who asks for help, at least 20 characters.
     * @example Hill Valley Dental: write to office@example.com. Reply STOP to opt out.
     */
    help_message: string;
    /**
     * @description Keywords that opt a recipient in, separated by commas without spaces.
     * @example START,REMIND
     */
    opt_in_keywords?: string | undefined;
    /**
     * @description Keywords that opt a recipient out, separated by commas without spaces.
     * @example STOP,UNSUBSCRIBE
     */
    opt_out_keywords?: string | undefined;
    /**
     * @description Keywords that ask for help, separated by commas without spaces.
     * @example HELP,INFO
     */
    help_keywords?: string | undefined;
    /**
     * @description `true` if the campaign will have 50 or more numbers. Then `number_pooling_per_campaign` is required
     *     as well.
     * @example false
     */
    number_pooling_required: boolean;
    /**
     * @description Reason why the campaign needs so many numbers. Required with `number_pooling_required`.
     * @example Each of our practices texts from a number of its own town.
     */
    number_pooling_per_campaign?: string | undefined;
    /**
     * @description `true` if the campaign concerns loans.
     * @example false
     */
    direct_lending: boolean;
    /**
     * @description `true` if messages will contain links. Links of public URL shorteners are not accepted.
     * @example false
     */
    embedded_link: boolean;
    /**
     * @description `true` if messages will contain a phone number other than the help number.
     * @example false
     */
    embedded_phone: boolean;
    /**
     * @description `true` if messages are only for people above a certain age.
     * @example false
     */
    age_gated_content: boolean;
    /**
     * @description `true` if the campaign generates leads.
     * @example false
     */
    lead_generation: boolean;
    /**
     * @description Write-only. `true` if you agree to SignalWire's terms, which exclude affiliate marketing.
     * @example true
     */
    terms_and_conditions: boolean;
    /**
     * @description Id under which the registry approved the campaign, for Campaign Service Providers. To import such a
     *     campaign, omit `sms_use_case`.
     * @example C123456
     */
    csp_campaign_reference?: string | undefined;
    signalwire_contact_emails?: components["schemas"]["CampaignContactEmails"] | undefined;
    /**
     * Format: uri
     * @description URL that receives changes of `state`; see the webhook `tenDlcStatusCallback`.
     * @example https://example.com/10dlc
     */
    status_callback_url?: string | undefined;
};
type CreatePartnerCampaignRequest = {
    /** @description Belongs to another variant. */
    sms_use_case?: undefined;
    /**
     * @description Display name of the campaign, 3 to 64 characters.
     * @example Appointment reminders
     */
    name: string;
    /**
     * Format: uuid
     * @description The `id` of the brand, the same as in the path. SignalWire's current document and the tests of its Python
     *     client require it here as well.
     * @example 2c8e5a71-4b9d-4f36-a1e7-6d0f3b8c5294
     */
    brand_id: string;
    /**
     * @description Id under which the registry approved the campaign.
     * @example C123456
     */
    csp_campaign_reference: string;
    signalwire_contact_emails?: components["schemas"]["CampaignContactEmails"] | undefined;
    /**
     * Format: uri
     * @description URL that receives changes of `state`; see the webhook `tenDlcStatusCallback`.
     * @example https://example.com/10dlc
     */
    status_callback_url?: string | undefined;
};
type CreateCampaignRequest = components["schemas"]["CreateManagedCampaignRequest"] | components["schemas"]["CreatePartnerCampaignRequest"];
type UpdateCampaignRequest = {
    /**
     * @description Display name of the campaign. For a new campaign it has 3 to 64 characters.
     * @example Appointment reminders
     */
    name?: string | undefined;
    signalwire_contact_emails?: components["schemas"]["CampaignContactEmails"] | undefined;
    /**
     * Format: uri
     * @description URL that receives changes of `state`; see the webhook `tenDlcStatusCallback`.
     * @example https://example.com/10dlc
     */
    status_callback_url?: string | undefined;
};
type AssignedPhoneNumber = {
    /**
     * Format: uuid
     * @description The `id` of the phone number, as in `/phone_numbers/{id}`.
     * @example b7e4d1a9-5f2c-4836-9a0d-1c3e5f7b9d24
     */
    id?: string | undefined;
    /**
     * @description Display name of the phone number.
     * @example Front desk
     */
    name?: (string | null) | undefined;
    /**
     * @description Number in E.164.
     * @example +15550100123
     */
    number?: string | undefined;
    /**
     * @description URL that receives changes of the assignment's `state`. SignalWire's newer client has this field
     *     beside `phone_number` instead, so read both.
     * @example https://example.com/10dlc
     */
    status_callback_url?: (string | null) | undefined;
};
type AssignedNumber = {
    /**
     * Format: uuid
     * @description Id of the assignment; use it to remove the number from the campaign.
     * @example c3d8f6a2-0b5e-4179-9e4c-8a1f7d2b6350
     */
    id: string;
    /**
     * @description Assignment state. A new assignment is `pending`. It becomes `completed`, and the number may send, or
     *     it becomes `failed`. A retry sets a `failed` assignment to `pending` again. Each change is reported
     *     to the order's `status_callback_url`.
     * @example completed
     */
    state?: ("pending" | "completed" | "failed" | (string & {})) | undefined;
    /**
     * Format: uuid
     * @description The campaign.
     * @example 9a4f7d25-1e8b-4c63-b5d0-7f2a6e3c8b19
     */
    campaign_id?: string | undefined;
    phone_number?: components["schemas"]["AssignedPhoneNumber"] | undefined;
    /**
     * @description URL that receives changes of `state`. SignalWire's OpenAPI document has this field within
     *     `phone_number` instead, so read both.
     * @example https://example.com/10dlc
     */
    status_callback_url?: (string | null) | undefined;
    /**
     * Format: date-time
     * @description Creation time of the assignment, in UTC (ISO 8601).
     * @example 2026-08-22T10:00:00Z
     */
    created_at?: string | undefined;
    /**
     * Format: date-time
     * @description Time of the last change, in UTC (ISO 8601).
     * @example 2026-08-22T13:20:00Z
     */
    updated_at?: string | undefined;
};
type AssignedNumberList = {
    links: components["schemas"]["PaginationLinks"];
    /** @description Assignments on this page. */
    data: components["schemas"]["AssignedNumber"][];
};
type Order = {
    /**
     * Format: uuid
     * @description Id of the order.
     * @example 5e1b9c48-7a3d-4d62-8f0e-2b6c4a9d7f31
     */
    id: string;
    /**
     * @description Order state. A new order is `pending` and finally becomes `processed`, which is reported to the
     *     `status_callback_url`. The `state` of each assignment has the outcome for its number.
     * @example processed
     */
    state?: ("pending" | "processing" | "processed" | "failed" | (string & {})) | undefined;
    /**
     * @description Id of the brand. Only SignalWire's newer client declares this field.
     * @example 2c8e5a71-4b9d-4f36-a1e7-6d0f3b8c5294
     */
    brand_id?: string | undefined;
    /**
     * @description Id of the campaign. Only SignalWire's newer client declares this field.
     * @example 9a4f7d25-1e8b-4c63-b5d0-7f2a6e3c8b19
     */
    campaign_id?: string | undefined;
    /**
     * @description Ordered numbers, as objects. Only SignalWire's newer client declares this field, and the content of
     *     the objects is not documented.
     * @example []
     */
    phone_numbers?: {
        [key: string]: unknown;
    }[] | undefined;
    /**
     * @description URL that receives changes of the `state` of the order and of its assignments; see the webhook
     *     `tenDlcStatusCallback`.
     * @example https://example.com/10dlc
     */
    status_callback_url?: (string | null) | undefined;
    /**
     * Format: date-time
     * @description Time at which the order was processed, in UTC (ISO 8601). Before that it may be missing or `null`;
     *     this is not documented.
     * @example 2026-08-22T10:01:00Z
     */
    processed_at?: (string | null) | undefined;
    /**
     * Format: date-time
     * @description Creation time of the order, in UTC (ISO 8601).
     * @example 2026-08-22T10:00:00Z
     */
    created_at?: string | undefined;
    /**
     * Format: date-time
     * @description Time of the last change, in UTC (ISO 8601).
     * @example 2026-08-22T10:01:00Z
     */
    updated_at?: string | undefined;
};
type OrderList = {
    links: components["schemas"]["PaginationLinks"];
    /** @description Orders on this page. */
    data: components["schemas"]["Order"][];
};
type CreateOrderRequest = {
    /**
     * @description Phone numbers of the project in E.164, not their ids.
     * @example [
     *       "+15550100123"
     *     ]
     */
    phone_numbers: string[];
    /**
     * @description URL that receives changes of the `state` of the order and of its assignments; see the webhook
     *     `tenDlcStatusCallback`.
     * @example https://example.com/10dlc
     */
    status_callback_url?: string | undefined;
};
type Queue = {
    /**
     * Format: uuid
     * @description Id of the queue; it does not change.
     * @example 5d2f8b6e-1a4c-4739-8e0b-c7f3a9d1e562
     */
    id: string;
    /**
     * Format: uuid
     * @description Id of the project that owns the queue.
     * @example 3c9e1f7a-5b2d-4e80-9a6c-d4f8b0e2a715
     */
    project_id: string;
    /**
     * @description Display name of the queue. Read-only under this name; creates and updates send it as `name`.
     * @example Support
     */
    friendly_name: string;
    /**
     * @description Maximum number of waiting callers.
     * @example 100
     */
    max_size?: number | undefined;
    /**
     * @description Number of callers waiting now; 0 for a new queue.
     * @example 2
     */
    current_size?: number | undefined;
    /**
     * @description Average waiting time, presumably in seconds; the unit is not documented.
     * @example 95
     */
    average_wait_time?: number | undefined;
    /**
     * @description Path of the queue, without the host.
     * @example /api/relay/rest/queues/5d2f8b6e-1a4c-4739-8e0b-c7f3a9d1e562
     */
    uri?: string | undefined;
    /**
     * Format: date-time
     * @description Creation time, in UTC. The field is not called `created_at`.
     * @example 2026-08-14T09:30:00Z
     */
    date_created?: string | undefined;
    /**
     * Format: date-time
     * @description Time of the last change, in UTC. The field is not called `updated_at`.
     * @example 2026-08-14T09:30:00Z
     */
    date_updated?: string | undefined;
};
type QueueList = {
    links: components["schemas"]["PaginationLinks"];
    /** @description Queues on this page. */
    data: components["schemas"]["Queue"][];
};
type CreateQueueRequest = {
    /**
     * @description Display name of the queue. Write-only under this name; responses have it as `friendly_name`. Only
     *     SignalWire's Python client declares it as required.
     * @example Support
     */
    name: string;
    /**
     * @description Maximum number of waiting callers. The default is not documented.
     * @example 100
     */
    max_size?: number | undefined;
};
type UpdateQueueRequest = {
    /**
     * @description Display name of the queue. Write-only under this name; responses have it as `friendly_name`.
     * @example Support
     */
    name?: string | undefined;
    /**
     * @description Maximum number of waiting callers.
     * @example 100
     */
    max_size?: number | undefined;
};
type QueueMember = {
    /**
     * Format: uuid
     * @description Id of the waiting call. Use it instead of an `id`, also in the path `/queues/{queue_id}/members/{id}`.
     * @example a8c4e0f6-3b7d-4512-9e8a-6d1f5b9c2e07
     */
    call_id: string;
    /**
     * @description Id of the project that owns the queue.
     * @example 3c9e1f7a-5b2d-4e80-9a6c-d4f8b0e2a715
     */
    project_id: string;
    /**
     * @description Id of the queue in which the call waits.
     * @example 5d2f8b6e-1a4c-4739-8e0b-c7f3a9d1e562
     */
    queue_id: string;
    /**
     * @description Position in the line. The documents do not say if it starts at 0 or 1.
     * @example 1
     */
    position: number;
    /**
     * @description Path of the member, without the host.
     * @example /api/relay/rest/queues/5d2f8b6e-1a4c-4739-8e0b-c7f3a9d1e562/members/a8c4e0f6-3b7d-4512-9e8a-6d1f5b9c2e07
     */
    uri: string;
    /**
     * @description Waiting time of the call, presumably in seconds; the unit is not documented.
     * @example 42
     */
    wait_time?: number | undefined;
    /**
     * Format: date-time
     * @description Time at which the call joined the queue, in UTC.
     * @example 2026-08-14T10:15:00Z
     */
    date_enqueued?: string | undefined;
};
type QueueMemberList = {
    links: components["schemas"]["PaginationLinks"];
    /** @description Members on this page. */
    data: components["schemas"]["QueueMember"][];
};
type PstnRecording = {
    /**
     * Format: uuid
     * @description Id of the recording; it does not change.
     * @example 2b6d0f4a-8c1e-4953-b7a2-e5f9c3d1084b
     */
    id: string;
    /**
     * Format: uuid
     * @description Id of the project that owns the recording.
     * @example 3c9e1f7a-5b2d-4e80-9a6c-d4f8b0e2a715
     */
    project_id: string;
    /**
     * Format: date-time
     * @description Creation time, in UTC.
     * @example 2026-08-14T10:15:00Z
     */
    created_at: string;
    /**
     * Format: date-time
     * @description Time of the last change, in UTC.
     * @example 2026-08-14T10:16:00Z
     */
    updated_at: string;
    /**
     * @description Duration of the recording in seconds.
     * @example 42
     */
    duration_in_seconds: number;
    /**
     * @description Error message; missing or `null` if there was no error.
     * @example null
     */
    error_code?: (string | null) | undefined;
    /**
     * @description Cost of the recording in units of `price_unit`, with fractions.
     * @example 0.0025
     */
    price: number;
    /**
     * @description ISO 4217 three-letter code of the currency of `price`.
     * @example USD
     */
    price_unit: string;
    /**
     * @description Status of the recording. SignalWire's documents disagree on the value for a complete recording:
     *     expect both `finished` and `completed`.
     * @example finished
     * @example completed
     */
    status: "recording" | "paused" | "finished" | "no_input" | "completed" | (string & {});
    /**
     * @description URL of the audio.
     * @example https://files.example.com/recordings/2b6d0f4a-8c1e-4953-b7a2-e5f9c3d1084b.mp3
     */
    url: string;
    /**
     * @description `true` if the audio has two channels, `false` if it has one.
     * @example true
     */
    stereo: boolean;
    /**
     * @description Size of the audio in bytes; missing or `null` while unknown.
     * @example 168000
     */
    byte_size?: (number | null) | undefined;
    /**
     * @description Side of the call that was recorded. Only the value `inbound` is documented.
     * @example inbound
     */
    track: string;
    /**
     * Format: uuid
     * @description Id of the conference that the call was in, if any. Not all of SignalWire's documents have this
     *     field.
     * @example d7b3f9e1-4c6a-4825-8f0d-5a2e9c7b1f46
     */
    relay_conference_id?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the recorded call leg. Other kinds of recordings do not have this field.
     * @example f2e8a4c0-6d1b-4937-a5e3-b9c7d1f0864e
     */
    relay_pstn_leg_id: string;
};
type SipRecording = {
    /**
     * Format: uuid
     * @description Id of the recording; it does not change.
     * @example 2b6d0f4a-8c1e-4953-b7a2-e5f9c3d1084b
     */
    id: string;
    /**
     * Format: uuid
     * @description Id of the project that owns the recording.
     * @example 3c9e1f7a-5b2d-4e80-9a6c-d4f8b0e2a715
     */
    project_id: string;
    /**
     * Format: date-time
     * @description Creation time, in UTC.
     * @example 2026-08-14T10:15:00Z
     */
    created_at: string;
    /**
     * Format: date-time
     * @description Time of the last change, in UTC.
     * @example 2026-08-14T10:16:00Z
     */
    updated_at: string;
    /**
     * @description Duration of the recording in seconds.
     * @example 42
     */
    duration_in_seconds: number;
    /**
     * @description Error message; missing or `null` if there was no error.
     * @example null
     */
    error_code?: (string | null) | undefined;
    /**
     * @description Cost of the recording in units of `price_unit`, with fractions.
     * @example 0.0025
     */
    price: number;
    /**
     * @description ISO 4217 three-letter code of the currency of `price`.
     * @example USD
     */
    price_unit: string;
    /**
     * @description Status of the recording. SignalWire's documents disagree on the value for a complete recording:
     *     expect both `finished` and `completed`.
     * @example finished
     * @example completed
     */
    status: "recording" | "paused" | "finished" | "no_input" | "completed" | (string & {});
    /**
     * @description URL of the audio.
     * @example https://files.example.com/recordings/2b6d0f4a-8c1e-4953-b7a2-e5f9c3d1084b.mp3
     */
    url: string;
    /**
     * @description `true` if the audio has two channels, `false` if it has one.
     * @example true
     */
    stereo: boolean;
    /**
     * @description Size of the audio in bytes; missing or `null` while unknown.
     * @example 168000
     */
    byte_size?: (number | null) | undefined;
    /**
     * @description Side of the call that was recorded. Only the value `inbound` is documented.
     * @example inbound
     */
    track: string;
    /**
     * Format: uuid
     * @description Id of the conference that the call was in, if any. Not all of SignalWire's documents have this
     *     field.
     * @example d7b3f9e1-4c6a-4825-8f0d-5a2e9c7b1f46
     */
    relay_conference_id?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the recorded call leg. Other kinds of recordings do not have this field.
     * @example b0d6f2a8-1e5c-4379-9c4b-7f3a8e0d5216
     */
    relay_sip_leg_id: string;
};
type WebRtcRecording = {
    /**
     * Format: uuid
     * @description Id of the recording; it does not change.
     * @example 2b6d0f4a-8c1e-4953-b7a2-e5f9c3d1084b
     */
    id: string;
    /**
     * Format: uuid
     * @description Id of the project that owns the recording.
     * @example 3c9e1f7a-5b2d-4e80-9a6c-d4f8b0e2a715
     */
    project_id: string;
    /**
     * Format: date-time
     * @description Creation time, in UTC.
     * @example 2026-08-14T10:15:00Z
     */
    created_at: string;
    /**
     * Format: date-time
     * @description Time of the last change, in UTC.
     * @example 2026-08-14T10:16:00Z
     */
    updated_at: string;
    /**
     * @description Duration of the recording in seconds.
     * @example 42
     */
    duration_in_seconds: number;
    /**
     * @description Error message; missing or `null` if there was no error.
     * @example null
     */
    error_code?: (string | null) | undefined;
    /**
     * @description Cost of the recording in units of `price_unit`, with fractions.
     * @example 0.0025
     */
    price: number;
    /**
     * @description ISO 4217 three-letter code of the currency of `price`.
     * @example USD
     */
    price_unit: string;
    /**
     * @description Status of the recording. SignalWire's documents disagree on the value for a complete recording:
     *     expect both `finished` and `completed`.
     * @example finished
     * @example completed
     */
    status: "recording" | "paused" | "finished" | "no_input" | "completed" | (string & {});
    /**
     * @description URL of the audio.
     * @example https://files.example.com/recordings/2b6d0f4a-8c1e-4953-b7a2-e5f9c3d1084b.mp3
     */
    url: string;
    /**
     * @description `true` if the audio has two channels, `false` if it has one.
     * @example true
     */
    stereo: boolean;
    /**
     * @description Size of the audio in bytes; missing or `null` while unknown.
     * @example 168000
     */
    byte_size?: (number | null) | undefined;
    /**
     * @description Side of the call that was recorded. Only the value `inbound` is documented.
     * @example inbound
     */
    track: string;
    /**
     * Format: uuid
     * @description Id of the conference that the call was in, if any. Not all of SignalWire's documents have this
     *     field.
     * @example d7b3f9e1-4c6a-4825-8f0d-5a2e9c7b1f46
     */
    relay_conference_id?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the recorded call leg. Other kinds of recordings do not have this field.
     * @example 4a8e2c6f-9b1d-4075-b3f9-d5e7a1c0836b
     */
    relay_webrtc_leg_id: string;
};
type ConferenceRecording = {
    /**
     * Format: uuid
     * @description Id of the recording; it does not change.
     * @example 2b6d0f4a-8c1e-4953-b7a2-e5f9c3d1084b
     */
    id: string;
    /**
     * Format: uuid
     * @description Id of the project that owns the recording.
     * @example 3c9e1f7a-5b2d-4e80-9a6c-d4f8b0e2a715
     */
    project_id: string;
    /**
     * Format: date-time
     * @description Creation time, in UTC.
     * @example 2026-08-14T10:15:00Z
     */
    created_at: string;
    /**
     * Format: date-time
     * @description Time of the last change, in UTC.
     * @example 2026-08-14T10:16:00Z
     */
    updated_at: string;
    /**
     * @description Duration of the recording in seconds.
     * @example 42
     */
    duration_in_seconds: number;
    /**
     * @description Error message; missing or `null` if there was no error.
     * @example null
     */
    error_code?: (string | null) | undefined;
    /**
     * @description Cost of the recording in units of `price_unit`, with fractions.
     * @example 0.0025
     */
    price: number;
    /**
     * @description ISO 4217 three-letter code of the currency of `price`.
     * @example USD
     */
    price_unit: string;
    /**
     * @description Status of the recording. SignalWire's documents disagree on the value for a complete recording:
     *     expect both `finished` and `completed`.
     * @example finished
     * @example completed
     */
    status: "recording" | "paused" | "finished" | "no_input" | "completed" | (string & {});
    /**
     * @description URL of the audio.
     * @example https://files.example.com/recordings/2b6d0f4a-8c1e-4953-b7a2-e5f9c3d1084b.mp3
     */
    url: string;
    /**
     * @description `true` if the audio has two channels, `false` if it has one.
     * @example true
     */
    stereo: boolean;
    /**
     * @description Size of the audio in bytes; missing or `null` while unknown.
     * @example 168000
     */
    byte_size?: (number | null) | undefined;
    /**
     * @description Side of the call that was recorded. Only the value `inbound` is documented.
     * @example inbound
     */
    track: string;
    /**
     * Format: uuid
     * @description Id of the recorded conference. Recordings of calls may have this field too.
     * @example d7b3f9e1-4c6a-4825-8f0d-5a2e9c7b1f46
     */
    relay_conference_id: string;
};
type Recording = components["schemas"]["PstnRecording"] | components["schemas"]["SipRecording"] | components["schemas"]["WebRtcRecording"] | components["schemas"]["ConferenceRecording"];
type RecordingList = {
    links: components["schemas"]["PaginationLinks"];
    /** @description Recordings on this page. */
    data: components["schemas"]["Recording"][];
};
type SipEndpoint = {
    /**
     * @description Resource type. Only the value `sip_endpoint` is documented.
     * @example sip_endpoint
     */
    type: string;
    /**
     * Format: uuid
     * @description Id of the endpoint; it does not change.
     * @example e5b1c8d4-7a3f-4092-96e8-2f4d0b6a8c71
     */
    id: string;
    /**
     * @description User name with which the phone logs in.
     * @example reception
     */
    username: string;
    /**
     * @description Name that recipients of calls see; `null` if there is none.
     * @example Reception
     */
    caller_id: string | null;
    /**
     * @description Caller number for calls to phone numbers, in E.164, or `random`.
     * @example +15550100123
     * @example random
     */
    send_as: string;
    /**
     * @description Ciphers that encrypted calls may use.
     * @example [
     *       "AEAD_AES_256_GCM_8",
     *       "AES_256_CM_HMAC_SHA1_80"
     *     ]
     */
    ciphers: string[];
    /**
     * @description Codecs that calls may use.
     * @example [
     *       "PCMU",
     *       "PCMA"
     *     ]
     */
    codecs: string[];
    /**
     * @description Encryption policy for calls. SIP profiles and domain applications use other values. Not all of
     *     SignalWire's documents have `default` in responses.
     * @example required
     */
    encryption: "default" | "required" | "optional" | (string & {});
    /**
     * @description Handler of the endpoint's calls. SignalWire's documents disagree on the spelling of a cXML webhook:
     *     `laml_webhook` or `laml_webhooks`. A SWML webhook is `relay_script`.
     * @example relay_script
     */
    call_handler: "default" | "passthrough" | "block-pstn" | "relay_context" | "relay_topic" | "relay_application" | "relay_connector" | "relay_script" | "laml_webhook" | "laml_webhooks" | "laml_application" | "dialogflow" | "video_room" | "call_flow" | "ai_agent" | (string & {}) | null;
    /**
     * Format: uuid
     * @description Id of the resource behind `call_handler`. Read-only; the server derives it.
     * @example 4e8a2c6d-0b1f-4d73-8e95-7c3a1b5d9f02
     */
    calling_handler_resource_id: string | null;
    /**
     * @description URL that returns the cXML instructions for a call when `call_handler` is a cXML webhook.
     * @example https://example.com/calls
     */
    call_request_url: string | null;
    /**
     * @description HTTP method for `call_request_url`.
     * @example POST
     */
    call_request_method: "GET" | "POST" | (string & {}) | null;
    /**
     * @description URL that returns the instructions for a call when the first URL fails.
     * @example https://example.com/calls/fallback
     */
    call_fallback_url: string | null;
    /**
     * @description HTTP method for `call_fallback_url`.
     * @example POST
     */
    call_fallback_method: "GET" | "POST" | (string & {}) | null;
    /**
     * @description URL that receives call status callbacks.
     * @example https://example.com/calls/status
     */
    call_status_callback_url: string | null;
    /**
     * @description HTTP method for `call_status_callback_url`.
     * @example POST
     */
    call_status_callback_method: "GET" | "POST" | (string & {}) | null;
    /**
     * @description Id of the cXML application that handles calls when `call_handler` is `laml_application`.
     * @example 1f6b9d3e-8c4a-4250-a7e1-6d0c2b8f5a39
     */
    call_laml_application_id: string | null;
    /**
     * @description Id of the Dialogflow agent that handles calls when `call_handler` is `dialogflow`.
     * @example 7c2e5a9b-1d3f-4e68-90b4-a8f6d0c3e517
     */
    call_dialogflow_agent_id: string | null;
    /**
     * @description Topic that receives calls when `call_handler` is `relay_topic`.
     * @example office
     */
    call_relay_topic: string | null;
    /**
     * @description URL that receives call status callbacks when `call_handler` is `relay_topic`.
     * @example https://example.com/relay/status
     */
    call_relay_topic_status_callback_url: string | null;
    /**
     * @description Context that receives calls when `call_handler` is `relay_context`.
     * @example office
     */
    call_relay_context: string | null;
    /**
     * @description URL that receives call status callbacks when `call_handler` is `relay_context`.
     * @example https://example.com/relay/status
     */
    call_relay_context_status_callback_url: string | null;
    /**
     * @description Relay application that handles calls when `call_handler` is `relay_application`.
     * @example my-relay-app
     */
    call_relay_application: string | null;
    /**
     * Format: uuid
     * @description Id of the video room that receives calls when `call_handler` is `video_room`.
     * @example 8f4c0e6a-2b7d-4d19-a5c3-9e1f7b3d5a82
     */
    call_video_room_id: string | null;
    /**
     * @description URL of the SWML script for a call when `call_handler` is `relay_script`.
     * @example https://example.com/swml/reception
     */
    call_relay_script_url: string | null;
    /**
     * @description HTTP method for `call_relay_script_url`. Only SignalWire's Python client declares this field,
     *     without a list of values.
     * @example POST
     */
    call_relay_script_url_method?: (string | null) | undefined;
};
type SipEndpointList = {
    links: components["schemas"]["PaginationLinks"];
    /** @description Endpoints on this page. */
    data: components["schemas"]["SipEndpoint"][];
};
type CreateSipEndpointRequest = {
    /**
     * @description User name with which the phone logs in. It has no spaces and no `@`, and is unique within the
     *     project.
     * @example reception
     */
    username: string;
    /**
     * @description Password with which the phone logs in. Write-only; no response contains it.
     * @example 7-paper-lanterns
     */
    password: string;
    /**
     * @description Name that recipients of calls see.
     * @example Reception
     */
    caller_id?: string | undefined;
    /**
     * @description Caller number for calls to phone numbers, in E.164, or `random`.
     * @example +15550100123
     * @example random
     */
    send_as?: string | undefined;
    /**
     * @description Ciphers that encrypted calls may use.
     * @example [
     *       "AEAD_AES_256_GCM_8",
     *       "AES_256_CM_HMAC_SHA1_80"
     *     ]
     */
    ciphers?: string[] | undefined;
    /**
     * @description Codecs that calls may use.
     * @example [
     *       "PCMU",
     *       "PCMA"
     *     ]
     */
    codecs?: string[] | undefined;
    /**
     * @description Encryption policy for calls. SIP profiles and domain applications use other values.
     * @example required
     * @enum {string}
     */
    encryption?: ("default" | "required" | "optional") | undefined;
    /**
     * @description Handler of the endpoint's calls. Many handlers read their own fields, so set them together with
     *     the handler:
     *
     *     - `relay_script` (SWML): `call_relay_script_url`
     *     - `laml_webhooks` (cXML, not SWML): `call_request_url`. SignalWire's Python client
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
    call_handler?: ("default" | "passthrough" | "block-pstn" | "relay_context" | "relay_topic" | "relay_application" | "relay_connector" | "relay_script" | "laml_webhook" | "laml_webhooks" | "laml_application" | "dialogflow" | "video_room" | "call_flow" | "ai_agent") | undefined;
    /**
     * @description URL that returns the cXML instructions for a call. Used with the `call_handler` value
     *     `laml_webhooks`.
     * @example https://example.com/calls
     */
    call_request_url?: string | undefined;
    /**
     * @description HTTP method for `call_request_url`.
     * @example POST
     * @enum {string}
     */
    call_request_method?: ("GET" | "POST") | undefined;
    /**
     * @description URL that returns the instructions for a call when the first URL fails.
     * @example https://example.com/calls/fallback
     */
    call_fallback_url?: string | undefined;
    /**
     * @description HTTP method for `call_fallback_url`.
     * @example POST
     * @enum {string}
     */
    call_fallback_method?: ("GET" | "POST") | undefined;
    /**
     * @description URL that receives call status callbacks.
     * @example https://example.com/calls/status
     */
    call_status_callback_url?: string | undefined;
    /**
     * @description HTTP method for `call_status_callback_url`.
     * @example POST
     * @enum {string}
     */
    call_status_callback_method?: ("GET" | "POST") | undefined;
    /**
     * @description Id of the cXML application that handles calls. Used with the `call_handler` value
     *     `laml_application`.
     * @example 1f6b9d3e-8c4a-4250-a7e1-6d0c2b8f5a39
     */
    call_laml_application_id?: string | undefined;
    /**
     * @description Id of the Dialogflow agent that handles calls. Used with the `call_handler` value `dialogflow`.
     * @example 7c2e5a9b-1d3f-4e68-90b4-a8f6d0c3e517
     */
    call_dialogflow_agent_id?: string | undefined;
    /**
     * @description Topic that receives calls. Used with the `call_handler` value `relay_topic`.
     * @example office
     */
    call_relay_topic?: string | undefined;
    /**
     * @description URL that receives call status callbacks. Used with the `call_handler` value `relay_topic`.
     * @example https://example.com/relay/status
     */
    call_relay_topic_status_callback_url?: string | undefined;
    /**
     * @description Context that receives calls. Used with the `call_handler` value `relay_context`.
     * @example office
     */
    call_relay_context?: string | undefined;
    /**
     * @description URL that receives call status callbacks. Used with the `call_handler` value `relay_context`.
     * @example https://example.com/relay/status
     */
    call_relay_context_status_callback_url?: string | undefined;
    /**
     * @description Relay application that handles calls. Used with the `call_handler` value `relay_application`.
     * @example my-relay-app
     */
    call_relay_application?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the video room that receives calls. Used with the `call_handler` value `video_room`.
     * @example 8f4c0e6a-2b7d-4d19-a5c3-9e1f7b3d5a82
     */
    call_video_room_id?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the call flow that handles calls. Used with the `call_handler` value `call_flow`. No response
     *     is known to contain this field; see `calling_handler_resource_id`.
     * @example 0e7d3b9f-6c5a-4f21-9d82-b4a6c8e0f135
     */
    call_flow_id?: string | undefined;
    /**
     * @description Version of the flow in `call_flow_id` that handles calls. Used with the `call_handler` value
     *     `call_flow`. Its values are documented only elsewhere: `working_copy` and `current_deployed`.
     * @example working_copy
     */
    call_flow_version?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the AI agent that handles calls. Used with the `call_handler` value `ai_agent`. No response is
     *     known to contain this field; see `calling_handler_resource_id`.
     * @example c6a2e8f0-4d1b-4735-8b9e-5f3c7d1a0e64
     */
    call_ai_agent_id?: string | undefined;
    /**
     * @description URL of the SWML script for a call. Used with the `call_handler` value `relay_script`.
     * @example https://example.com/swml/reception
     */
    call_relay_script_url?: string | undefined;
    /**
     * @description HTTP method for `call_relay_script_url`. Only SignalWire's Python client declares this field,
     *     without a list of values.
     * @example POST
     */
    call_relay_script_url_method?: string | undefined;
};
type UpdateSipEndpointRequest = {
    /**
     * @description User name with which the phone logs in. It has no spaces and no `@`, and is unique within the
     *     project.
     * @example reception
     */
    username?: string | undefined;
    /**
     * @description Password with which the phone logs in. Write-only; no response contains it.
     * @example 7-paper-lanterns
     */
    password?: string | undefined;
    /**
     * @description Name that recipients of calls see.
     * @example Reception
     */
    caller_id?: string | undefined;
    /**
     * @description Caller number for calls to phone numbers, in E.164, or `random`.
     * @example +15550100123
     * @example random
     */
    send_as?: string | undefined;
    /**
     * @description Ciphers that encrypted calls may use.
     * @example [
     *       "AEAD_AES_256_GCM_8",
     *       "AES_256_CM_HMAC_SHA1_80"
     *     ]
     */
    ciphers?: string[] | undefined;
    /**
     * @description Codecs that calls may use.
     * @example [
     *       "PCMU",
     *       "PCMA"
     *     ]
     */
    codecs?: string[] | undefined;
    /**
     * @description Encryption policy for calls. SIP profiles and domain applications use other values.
     * @example required
     * @enum {string}
     */
    encryption?: ("default" | "required" | "optional") | undefined;
    /**
     * @description Handler of the endpoint's calls. Many handlers read their own fields, so set them together with
     *     the handler:
     *
     *     - `relay_script` (SWML): `call_relay_script_url`
     *     - `laml_webhooks` (cXML, not SWML): `call_request_url`. SignalWire's Python client
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
    call_handler?: ("default" | "passthrough" | "block-pstn" | "relay_context" | "relay_topic" | "relay_application" | "relay_connector" | "relay_script" | "laml_webhook" | "laml_webhooks" | "laml_application" | "dialogflow" | "video_room" | "call_flow" | "ai_agent") | undefined;
    /**
     * @description URL that returns the cXML instructions for a call. Used with the `call_handler` value
     *     `laml_webhooks`.
     * @example https://example.com/calls
     */
    call_request_url?: string | undefined;
    /**
     * @description HTTP method for `call_request_url`.
     * @example POST
     * @enum {string}
     */
    call_request_method?: ("GET" | "POST") | undefined;
    /**
     * @description URL that returns the instructions for a call when the first URL fails.
     * @example https://example.com/calls/fallback
     */
    call_fallback_url?: string | undefined;
    /**
     * @description HTTP method for `call_fallback_url`.
     * @example POST
     * @enum {string}
     */
    call_fallback_method?: ("GET" | "POST") | undefined;
    /**
     * @description URL that receives call status callbacks.
     * @example https://example.com/calls/status
     */
    call_status_callback_url?: string | undefined;
    /**
     * @description HTTP method for `call_status_callback_url`.
     * @example POST
     * @enum {string}
     */
    call_status_callback_method?: ("GET" | "POST") | undefined;
    /**
     * @description Id of the cXML application that handles calls. Used with the `call_handler` value
     *     `laml_application`.
     * @example 1f6b9d3e-8c4a-4250-a7e1-6d0c2b8f5a39
     */
    call_laml_application_id?: string | undefined;
    /**
     * @description Id of the Dialogflow agent that handles calls. Used with the `call_handler` value `dialogflow`.
     * @example 7c2e5a9b-1d3f-4e68-90b4-a8f6d0c3e517
     */
    call_dialogflow_agent_id?: string | undefined;
    /**
     * @description Topic that receives calls. Used with the `call_handler` value `relay_topic`.
     * @example office
     */
    call_relay_topic?: string | undefined;
    /**
     * @description URL that receives call status callbacks. Used with the `call_handler` value `relay_topic`.
     * @example https://example.com/relay/status
     */
    call_relay_topic_status_callback_url?: string | undefined;
    /**
     * @description Context that receives calls. Used with the `call_handler` value `relay_context`.
     * @example office
     */
    call_relay_context?: string | undefined;
    /**
     * @description URL that receives call status callbacks. Used with the `call_handler` value `relay_context`.
     * @example https://example.com/relay/status
     */
    call_relay_context_status_callback_url?: string | undefined;
    /**
     * @description Relay application that handles calls. Used with the `call_handler` value `relay_application`.
     * @example my-relay-app
     */
    call_relay_application?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the video room that receives calls. Used with the `call_handler` value `video_room`.
     * @example 8f4c0e6a-2b7d-4d19-a5c3-9e1f7b3d5a82
     */
    call_video_room_id?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the call flow that handles calls. Used with the `call_handler` value `call_flow`. No response
     *     is known to contain this field; see `calling_handler_resource_id`.
     * @example 0e7d3b9f-6c5a-4f21-9d82-b4a6c8e0f135
     */
    call_flow_id?: string | undefined;
    /**
     * @description Version of the flow in `call_flow_id` that handles calls. Used with the `call_handler` value
     *     `call_flow`. Its values are documented only elsewhere: `working_copy` and `current_deployed`.
     * @example working_copy
     */
    call_flow_version?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the AI agent that handles calls. Used with the `call_handler` value `ai_agent`. No response is
     *     known to contain this field; see `calling_handler_resource_id`.
     * @example c6a2e8f0-4d1b-4735-8b9e-5f3c7d1a0e64
     */
    call_ai_agent_id?: string | undefined;
    /**
     * @description URL of the SWML script for a call. Used with the `call_handler` value `relay_script`.
     * @example https://example.com/swml/reception
     */
    call_relay_script_url?: string | undefined;
    /**
     * @description HTTP method for `call_relay_script_url`. Only SignalWire's Python client declares this field,
     *     without a list of values.
     * @example POST
     */
    call_relay_script_url_method?: string | undefined;
};
type SipProfile = {
    /**
     * @description Host that phones log in to. Read-only. Read it from here: a host built from the Space name alone is
     *     wrong, because the real one contains the `domain_identifier`.
     * @example example-office.sip.signalwire.com
     */
    domain?: string | undefined;
    /**
     * @description Part of `domain` that the project chooses.
     * @example office
     */
    domain_identifier?: string | undefined;
    /**
     * @description Codecs for SIP endpoints that specify none.
     * @example [
     *       "PCMU",
     *       "PCMA"
     *     ]
     */
    default_codecs?: string[] | undefined;
    /**
     * @description Ciphers for SIP endpoints that specify none.
     * @example [
     *       "AEAD_AES_256_GCM_8",
     *       "AES_256_CM_HMAC_SHA1_80"
     *     ]
     */
    default_ciphers?: string[] | undefined;
    /**
     * @description Encryption policy for SIP endpoints that leave it to the profile. SIP endpoints and domain
     *     applications use other values.
     * @example optional
     */
    default_encryption?: ("required" | "optional" | (string & {})) | undefined;
    /**
     * @description Caller number for calls to phone numbers, in E.164, for SIP endpoints that specify none.
     * @example +15550100123
     */
    default_send_as?: string | undefined;
    /**
     * @description Judging by the values, phones may (`passthrough`) or may not (`block-pstn`) call phone numbers. Only
     *     SignalWire's Python client declares this field.
     * @example passthrough
     */
    default_outbound_policy?: ("passthrough" | "block-pstn" | (string & {})) | undefined;
};
type UpdateSipProfileRequest = {
    /**
     * @description Part of `domain` that the project chooses. A change moves the host that phones log in to.
     * @example office
     */
    domain_identifier?: string | undefined;
    /**
     * @description Codecs for SIP endpoints that specify none.
     * @example [
     *       "PCMU",
     *       "PCMA"
     *     ]
     */
    default_codecs?: string[] | undefined;
    /**
     * @description Ciphers for SIP endpoints that specify none.
     * @example [
     *       "AEAD_AES_256_GCM_8",
     *       "AES_256_CM_HMAC_SHA1_80"
     *     ]
     */
    default_ciphers?: string[] | undefined;
    /**
     * @description Encryption policy for SIP endpoints that leave it to the profile. SIP endpoints and domain
     *     applications use other values.
     * @example optional
     * @enum {string}
     */
    default_encryption?: ("required" | "optional") | undefined;
    /**
     * @description Caller number for calls to phone numbers, in E.164, for SIP endpoints that specify none.
     * @example +15550100123
     */
    default_send_as?: string | undefined;
    /**
     * @description Judging by the values, phones may (`passthrough`) or may not (`block-pstn`) call phone numbers. Only
     *     SignalWire's Python client declares this field.
     * @example passthrough
     * @enum {string}
     */
    default_outbound_policy?: ("passthrough" | "block-pstn") | undefined;
};
type DomainApplication = {
    /**
     * @description Resource type. Only the value `domain_application` is documented.
     * @example domain_application
     */
    type: string;
    /**
     * Format: uuid
     * @description Id of the application; it does not change.
     * @example a1f7d3b9-8e4c-4062-b5a8-c9d3f7e1b504
     */
    id: string;
    /**
     * @description Domain that receives calls. Read-only; built from the Space and the `identifier`.
     * @example example-helpdesk
     */
    domain: string;
    /**
     * @description Display name of the application.
     * @example Help desk
     */
    name: string | null;
    /**
     * @description Part of `domain` that you choose for the application.
     * @example helpdesk
     */
    identifier: string;
    /**
     * @description User part of the SIP addresses that the application accepts calls for; `*` matches any user.
     * @example *
     * @example helpdesk
     */
    user: string;
    /**
     * @description `true` if only the addresses in `ip_auth` may call.
     * @example true
     */
    ip_auth_enabled: boolean;
    /**
     * @description IP addresses that may call while `ip_auth_enabled` is `true`.
     * @example [
     *       "203.0.113.7"
     *     ]
     */
    ip_auth: string[];
    /**
     * @description Handler of incoming calls. `laml_webhooks` is a cXML webhook; a SWML webhook is `relay_script`. A
     *     create or update cannot set `relay_connector`, `fabric_subscriber`, `sip_gateway` and `call_queue`;
     *     they are set elsewhere.
     * @example relay_script
     */
    call_handler: "relay_topic" | "relay_application" | "relay_connector" | "relay_script" | "relay_context" | "laml_webhooks" | "laml_application" | "dialogflow" | "video_room" | "call_flow" | "ai_agent" | "fabric_subscriber" | "sip_gateway" | "call_queue" | (string & {}) | null;
    /**
     * Format: uuid
     * @description Id of the resource behind `call_handler`. Read-only; the server derives it.
     * @example 4e8a2c6d-0b1f-4d73-8e95-7c3a1b5d9f02
     */
    calling_handler_resource_id: string | null;
    /**
     * @description Topic that receives calls when `call_handler` is `relay_topic`.
     * @example office
     */
    call_relay_topic: string | null;
    /**
     * @description URL that receives call status callbacks when `call_handler` is `relay_topic`.
     * @example https://example.com/relay/status
     */
    call_relay_topic_status_callback_url: string | null;
    /**
     * @deprecated
     * @description Context that receives calls when `call_handler` is `relay_context`. `call_relay_topic` replaces it.
     * @example office
     */
    call_relay_context: string | null;
    /**
     * @deprecated
     * @description URL that receives call status callbacks when `call_handler` is `relay_context`.
     *     `call_relay_topic_status_callback_url` replaces it.
     * @example https://example.com/relay/status
     */
    call_relay_context_status_callback_url: string | null;
    /**
     * @description URL that returns the cXML instructions for a call when `call_handler` is `laml_webhooks`.
     * @example https://example.com/calls
     */
    call_request_url: string | null;
    /**
     * @description HTTP method for `call_request_url`.
     * @example POST
     */
    call_request_method: "GET" | "POST" | (string & {}) | null;
    /**
     * @description URL that returns the instructions for a call when the first URL fails.
     * @example https://example.com/calls/fallback
     */
    call_fallback_url: string | null;
    /**
     * @description HTTP method for `call_fallback_url`.
     * @example POST
     */
    call_fallback_method: "GET" | "POST" | (string & {}) | null;
    /**
     * @description URL that receives call status callbacks.
     * @example https://example.com/calls/status
     */
    call_status_callback_url: string | null;
    /**
     * @description HTTP method for `call_status_callback_url`.
     * @example POST
     */
    call_status_callback_method: "GET" | "POST" | (string & {}) | null;
    /**
     * @description Id of the cXML application that handles calls when `call_handler` is `laml_application`.
     * @example 1f6b9d3e-8c4a-4250-a7e1-6d0c2b8f5a39
     */
    call_laml_application_id: string | null;
    /**
     * Format: uuid
     * @description Id of the video room that receives calls when `call_handler` is `video_room`.
     * @example 8f4c0e6a-2b7d-4d19-a5c3-9e1f7b3d5a82
     */
    call_video_room_id: string | null;
    /**
     * @description URL of the SWML script for a call when `call_handler` is `relay_script`.
     * @example https://example.com/swml/help-desk
     */
    call_relay_script_url: string | null;
    /**
     * @description HTTP method for `call_relay_script_url`. Only SignalWire's Python client declares this field,
     *     without a list of values.
     * @example POST
     */
    call_relay_script_url_method?: (string | null) | undefined;
    /**
     * @description Encryption policy for calls. SIP endpoints and SIP profiles use other values.
     * @example optional
     */
    encryption: "optional" | "required" | "forbidden" | (string & {});
    /**
     * @description Codecs that calls may use.
     * @example [
     *       "PCMU",
     *       "PCMA"
     *     ]
     */
    codecs: string[];
    /**
     * @description Ciphers that encrypted calls may use.
     * @example [
     *       "AEAD_AES_256_GCM_8",
     *       "AES_256_CM_HMAC_SHA1_80"
     *     ]
     */
    ciphers: string[];
};
type DomainApplicationList = {
    links: components["schemas"]["PaginationLinks"];
    /** @description Applications on this page. */
    data: components["schemas"]["DomainApplication"][];
};
type CreateDomainApplicationRequest = {
    /**
     * @description Display name of the application.
     * @example Help desk
     */
    name: string;
    /**
     * @description Part of `domain` that you choose; the Space determines the rest.
     * @example helpdesk
     */
    identifier: string;
    /**
     * @description User part of the SIP addresses that the application accepts calls for; `*` matches any user.
     * @default *
     * @example *
     * @example helpdesk
     */
    user?: string | undefined;
    /**
     * @description `true` if only the addresses in `ip_auth` may call.
     * @example true
     */
    ip_auth_enabled?: boolean | undefined;
    /**
     * @description IP addresses that may call while `ip_auth_enabled` is `true`.
     * @default []
     * @example [
     *       "203.0.113.7"
     *     ]
     */
    ip_auth?: string[] | undefined;
    /**
     * @description Encryption policy for calls. SIP endpoints and SIP profiles use other values.
     * @default optional
     * @example required
     * @enum {string}
     */
    encryption?: ("optional" | "required" | "forbidden") | undefined;
    /**
     * @description Codecs that calls may use.
     * @default [
     *       "PCMU",
     *       "PCMA"
     *     ]
     * @example [
     *       "PCMU",
     *       "PCMA"
     *     ]
     */
    codecs?: string[] | undefined;
    /**
     * @description Ciphers that encrypted calls may use.
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
    ciphers?: string[] | undefined;
    /**
     * @description Handler of incoming calls. Each handler reads its own fields, so set them together with the handler:
     *
     *     - `relay_script` (SWML): `call_relay_script_url`
     *     - `laml_webhooks` (cXML, not SWML): `call_request_url`
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
    call_handler?: ("relay_topic" | "relay_application" | "relay_script" | "relay_context" | "laml_webhooks" | "laml_application" | "dialogflow" | "video_room" | "call_flow" | "ai_agent") | undefined;
    /**
     * @description Topic that receives calls. Used with the `call_handler` value `relay_topic`.
     * @example office
     */
    call_relay_topic?: string | undefined;
    /**
     * @description URL that receives call status callbacks. Used with the `call_handler` value `relay_topic`.
     * @example https://example.com/relay/status
     */
    call_relay_topic_status_callback_url?: string | undefined;
    /**
     * @description Relay application that handles calls. Used with the `call_handler` value `relay_application`. No
     *     response is known to contain this field.
     * @example my-relay-app
     */
    call_relay_application?: string | undefined;
    /**
     * @description URL that returns the cXML instructions for a call. Used with the `call_handler` value
     *     `laml_webhooks`.
     * @example https://example.com/calls
     */
    call_request_url?: string | undefined;
    /**
     * @description HTTP method for `call_request_url`.
     * @default POST
     * @example POST
     * @enum {string}
     */
    call_request_method?: ("GET" | "POST") | undefined;
    /**
     * @description URL that returns the instructions for a call when the first URL fails.
     * @example https://example.com/calls/fallback
     */
    call_fallback_url?: string | undefined;
    /**
     * @description HTTP method for `call_fallback_url`.
     * @default POST
     * @example POST
     * @enum {string}
     */
    call_fallback_method?: ("GET" | "POST") | undefined;
    /**
     * @description URL that receives call status callbacks.
     * @example https://example.com/calls/status
     */
    call_status_callback_url?: string | undefined;
    /**
     * @description HTTP method for `call_status_callback_url`.
     * @default POST
     * @example POST
     * @enum {string}
     */
    call_status_callback_method?: ("GET" | "POST") | undefined;
    /**
     * @description Id of the cXML application that handles calls. Used with the `call_handler` value
     *     `laml_application`.
     * @example 1f6b9d3e-8c4a-4250-a7e1-6d0c2b8f5a39
     */
    call_laml_application_id?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the video room that receives calls. Used with the `call_handler` value `video_room`.
     * @example 8f4c0e6a-2b7d-4d19-a5c3-9e1f7b3d5a82
     */
    call_video_room_id?: string | undefined;
    /**
     * @description URL of the SWML script for a call. Used with the `call_handler` value `relay_script`.
     * @example https://example.com/swml/help-desk
     */
    call_relay_script_url?: string | undefined;
    /**
     * @description HTTP method for `call_relay_script_url`. Only SignalWire's Python client declares this field,
     *     without a list of values.
     * @example POST
     */
    call_relay_script_url_method?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the Dialogflow agent that handles calls. Used with the `call_handler` value `dialogflow`. No
     *     response is known to contain this field; see `calling_handler_resource_id`.
     * @example 7c2e5a9b-1d3f-4e68-90b4-a8f6d0c3e517
     */
    call_dialogflow_agent_id?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the AI agent that handles calls. Used with the `call_handler` value `ai_agent`. No response is
     *     known to contain this field; see `calling_handler_resource_id`.
     * @example c6a2e8f0-4d1b-4735-8b9e-5f3c7d1a0e64
     */
    call_ai_agent_id?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the call flow that handles calls. Used with the `call_handler` value `call_flow`. No response
     *     is known to contain this field; see `calling_handler_resource_id`.
     * @example 0e7d3b9f-6c5a-4f21-9d82-b4a6c8e0f135
     */
    call_flow_id?: string | undefined;
    /**
     * @description Version of the flow in `call_flow_id` that handles calls: the version being edited or the deployed
     *     one. Used with the `call_handler` value `call_flow`. SignalWire's Python client has only
     *     `working_copy`.
     * @example working_copy
     * @enum {string}
     */
    call_flow_version?: ("working_copy" | "current_deployed") | undefined;
    /**
     * @deprecated
     * @description Context that receives calls. Used with the `call_handler` value `relay_context`. Use `relay_topic`
     *     and `call_relay_topic` instead.
     * @example office
     */
    call_relay_context?: string | undefined;
    /**
     * @deprecated
     * @description URL that receives call status callbacks. Used with the `call_handler` value `relay_context`. Use
     *     `relay_topic` and `call_relay_topic_status_callback_url` instead.
     * @example https://example.com/relay/status
     */
    call_relay_context_status_callback_url?: string | undefined;
};
type UpdateDomainApplicationRequest = {
    /**
     * @description Display name of the application.
     * @example Help desk
     */
    name?: string | undefined;
    /**
     * @description Part of `domain` that you choose; the Space determines the rest.
     * @example helpdesk
     */
    identifier?: string | undefined;
    /**
     * @description User part of the SIP addresses that the application accepts calls for; `*` matches any user.
     * @example *
     * @example helpdesk
     */
    user?: string | undefined;
    /**
     * @description `true` if only the addresses in `ip_auth` may call.
     * @example true
     */
    ip_auth_enabled?: boolean | undefined;
    /**
     * @description IP addresses that may call while `ip_auth_enabled` is `true`.
     * @example [
     *       "203.0.113.7"
     *     ]
     */
    ip_auth?: string[] | undefined;
    /**
     * @description Encryption policy for calls. SIP endpoints and SIP profiles use other values.
     * @example required
     * @enum {string}
     */
    encryption?: ("optional" | "required" | "forbidden") | undefined;
    /**
     * @description Codecs that calls may use.
     * @example [
     *       "PCMU",
     *       "PCMA"
     *     ]
     */
    codecs?: string[] | undefined;
    /**
     * @description Ciphers that encrypted calls may use.
     * @example [
     *       "AEAD_AES_256_GCM_8",
     *       "AES_256_CM_HMAC_SHA1_80"
     *     ]
     */
    ciphers?: string[] | undefined;
    /**
     * @description Handler of incoming calls. Each handler reads its own fields, so set them together with the handler:
     *
     *     - `relay_script` (SWML): `call_relay_script_url`
     *     - `laml_webhooks` (cXML, not SWML): `call_request_url`
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
    call_handler?: ("relay_topic" | "relay_application" | "relay_script" | "relay_context" | "laml_webhooks" | "laml_application" | "dialogflow" | "video_room" | "call_flow" | "ai_agent") | undefined;
    /**
     * @description Topic that receives calls. Used with the `call_handler` value `relay_topic`.
     * @example office
     */
    call_relay_topic?: string | undefined;
    /**
     * @description URL that receives call status callbacks. Used with the `call_handler` value `relay_topic`.
     * @example https://example.com/relay/status
     */
    call_relay_topic_status_callback_url?: string | undefined;
    /**
     * @description Relay application that handles calls. Used with the `call_handler` value `relay_application`. No
     *     response is known to contain this field.
     * @example my-relay-app
     */
    call_relay_application?: string | undefined;
    /**
     * @description URL that returns the cXML instructions for a call. Used with the `call_handler` value
     *     `laml_webhooks`.
     * @example https://example.com/calls
     */
    call_request_url?: string | undefined;
    /**
     * @description HTTP method for `call_request_url`.
     * @example POST
     * @enum {string}
     */
    call_request_method?: ("GET" | "POST") | undefined;
    /**
     * @description URL that returns the instructions for a call when the first URL fails.
     * @example https://example.com/calls/fallback
     */
    call_fallback_url?: string | undefined;
    /**
     * @description HTTP method for `call_fallback_url`.
     * @example POST
     * @enum {string}
     */
    call_fallback_method?: ("GET" | "POST") | undefined;
    /**
     * @description URL that receives call status callbacks.
     * @example https://example.com/calls/status
     */
    call_status_callback_url?: string | undefined;
    /**
     * @description HTTP method for `call_status_callback_url`.
     * @example POST
     * @enum {string}
     */
    call_status_callback_method?: ("GET" | "POST") | undefined;
    /**
     * @description Id of the cXML application that handles calls. Used with the `call_handler` value
     *     `laml_application`.
     * @example 1f6b9d3e-8c4a-4250-a7e1-6d0c2b8f5a39
     */
    call_laml_application_id?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the video room that receives calls. Used with the `call_handler` value `video_room`.
     * @example 8f4c0e6a-2b7d-4d19-a5c3-9e1f7b3d5a82
     */
    call_video_room_id?: string | undefined;
    /**
     * @description URL of the SWML script for a call. Used with the `call_handler` value `relay_script`.
     * @example https://example.com/swml/help-desk
     */
    call_relay_script_url?: string | undefined;
    /**
     * @description HTTP method for `call_relay_script_url`. Only SignalWire's Python client declares this field,
     *     without a list of values.
     * @example POST
     */
    call_relay_script_url_method?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the Dialogflow agent that handles calls. Used with the `call_handler` value `dialogflow`. No
     *     response is known to contain this field; see `calling_handler_resource_id`.
     * @example 7c2e5a9b-1d3f-4e68-90b4-a8f6d0c3e517
     */
    call_dialogflow_agent_id?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the AI agent that handles calls. Used with the `call_handler` value `ai_agent`. No response is
     *     known to contain this field; see `calling_handler_resource_id`.
     * @example c6a2e8f0-4d1b-4735-8b9e-5f3c7d1a0e64
     */
    call_ai_agent_id?: string | undefined;
    /**
     * Format: uuid
     * @description Id of the call flow that handles calls. Used with the `call_handler` value `call_flow`. No response
     *     is known to contain this field; see `calling_handler_resource_id`.
     * @example 0e7d3b9f-6c5a-4f21-9d82-b4a6c8e0f135
     */
    call_flow_id?: string | undefined;
    /**
     * @description Version of the flow in `call_flow_id` that handles calls: the version being edited or the deployed
     *     one. Used with the `call_handler` value `call_flow`. SignalWire's Python client has only
     *     `working_copy`.
     * @example working_copy
     * @enum {string}
     */
    call_flow_version?: ("working_copy" | "current_deployed") | undefined;
    /**
     * @deprecated
     * @description Context that receives calls. Used with the `call_handler` value `relay_context`. Use `relay_topic`
     *     and `call_relay_topic` instead.
     * @example office
     */
    call_relay_context?: string | undefined;
    /**
     * @deprecated
     * @description URL that receives call status callbacks. Used with the `call_handler` value `relay_context`. Use
     *     `relay_topic` and `call_relay_topic_status_callback_url` instead.
     * @example https://example.com/relay/status
     */
    call_relay_context_status_callback_url?: string | undefined;
};
type TenDlcStatusCallbackPayload = {
    /**
     * @description Id of the project that owns these resources.
     * @example 1f6a3e90-8c4d-4b27-9d5e-0a7c2f8b4e63
     */
    project_id: string;
    /**
     * @description Time of the change, in UTC (ISO 8601).
     * @example 2026-08-22T13:20:00Z
     */
    event_at: string;
    /**
     * @description Kind of resource that changed.
     * @example number_assignment
     */
    event_category: "brand" | "campaign" | "number_assignment_order" | "number_assignment" | (string & {});
    /**
     * @description Event. `brand_activated`: a brand is `completed`, after `pending` or `unverified`.
     *     `brand_unverified`: a `pending` brand is `unverified`. `campaign_activated`: a `pending` campaign is
     *     `active`. `campaign_deactivated`: an `active` campaign is `inactive`.
     *     `number_assignment_order_processed`: a `pending` order is `processed`.
     *     `number_assignment_activated`, `number_assignment_failed`: a `pending` assignment is `completed` or
     *     `failed`. `number_assignment_pending`: a `failed` assignment is retried.
     * @example number_assignment_activated
     */
    event_type: "brand_activated" | "brand_unverified" | "campaign_activated" | "campaign_deactivated" | "number_assignment_order_processed" | "number_assignment_failed" | "number_assignment_pending" | "number_assignment_activated" | (string & {});
    /**
     * @description New state of the resource. The possible values depend on `event_category`.
     * @example completed
     */
    state: "pending" | "unverified" | "completed" | "active" | "inactive" | "processed" | "failed" | (string & {});
    /**
     * @description Id of the brand. Every event has it.
     * @example 2c8e5a71-4b9d-4f36-a1e7-6d0f3b8c5294
     */
    brand_id: string;
    /**
     * @description Id of the campaign. Every event except those of a brand has it.
     * @example 9a4f7d25-1e8b-4c63-b5d0-7f2a6e3c8b19
     */
    campaign_id?: string | undefined;
    /**
     * @description Id of the order. Events of orders and of assignments have it.
     * @example 5e1b9c48-7a3d-4d62-8f0e-2b6c4a9d7f31
     */
    number_assignment_order_id?: string | undefined;
    /**
     * @description Id of the assignment. Only events of assignments have it.
     * @example c3d8f6a2-0b5e-4179-9e4c-8a1f7d2b6350
     */
    number_assignment_id?: string | undefined;
    /**
     * @description The `id` of the phone number. Only events of assignments have it.
     * @example b7e4d1a9-5f2c-4836-9a0d-1c3e5f7b9d24
     */
    phone_number_id?: string | undefined;
    /**
     * @description Phone number in E.164. Only events of assignments have it.
     * @example +15550100123
     */
    phone_number?: string | undefined;
};
