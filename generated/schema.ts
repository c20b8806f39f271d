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
                /**
                 * @description The group's `id`.
                 * @example 6f3c2b1e-8d4a-4f57-9b0c-2a7e5d913c48
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a number group
         * @description One group, with the number of its members; who they are, its memberships tell.
         *
         *     Token scopes: Numbers.
         *     Source: SignalWire's OpenAPI document of August 2026; SignalWire's OpenAPI document of January 2026.
         */
        get: operations["retrieve-number-group"];
        /**
         * Update a number group
         * @description Replaces the group's settings: `name` is required even where only `sticky_sender` is to
         *     change. A `sticky_sender` that is left out stays as it is.
         *
         *     Token scopes: Numbers.
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
                /**
                 * @description The group's `id`. The API spells this one parameter in PascalCase.
                 * @example 6f3c2b1e-8d4a-4f57-9b0c-2a7e5d913c48
                 */
                NumberGroupId: string;
            };
            cookie?: never;
        };
        /**
         * List the memberships of a number group
         * @description Which phone numbers are in the group, the latest to join first.
         *
         *     Token scopes: Numbers.
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
                /**
                 * @description The membership's own `id`, which is neither the group's nor the phone number's.
                 * @example 0d9b6f52-3c1e-4a78-b5d4-8e2f7a6c9013
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a membership
         * @description One membership, that is which phone number is in which group.
         *
         *     Token scopes: Numbers.
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
         *     Source: SignalWire's OpenAPI document of August 2026; the models of SignalWire's generated Python client; what callers report of real Spaces.
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
         *     Source: SignalWire's OpenAPI document of August 2026; the models of SignalWire's generated Python client.
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
         *     Source: SignalWire's OpenAPI document of August 2026; SignalWire's OpenAPI document of January 2026; the models of SignalWire's generated Python client; what callers report of real Spaces.
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
                /**
                 * @description The phone number's `id`, not its digits.
                 * @example b7e4d1a9-5f2c-4836-9a0d-1c3e5f7b9d24
                 */
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
         *     Source: SignalWire's OpenAPI document of August 2026; the models of SignalWire's generated Python client; what callers report of real Spaces.
         */
        get: operations["retrieve-phone-number"];
        /**
         * Update a phone number
         * @description Changes the fields that are sent; despite the method, those left out stay as they are. Set a handler
         *     together with the field that it reads, which `call_handler` and `message_handler` list. What other
         *     handlers read stays on the number, without effect.
         *
         *     Token scopes: Numbers.
         *     Source: SignalWire's OpenAPI document of August 2026; the models of SignalWire's generated Python client; what callers report of real Spaces.
         */
        put: operations["update-phone-number"];
        post?: never;
        /**
         * Release a phone number
         * @description Gives the number back to SignalWire. One that was bought in the last 14 days, in a trial in the last
         *     30, cannot be: the answer is a 422 with the code `purchased_too_recently`.
         *
         *     Token scopes: Numbers.
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
                /**
                 * @description The phone number's `id`, not its digits.
                 * @example b7e4d1a9-5f2c-4836-9a0d-1c3e5f7b9d24
                 */
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
         *     Source: SignalWire's OpenAPI document of August 2026; the models of SignalWire's generated Python client.
         */
        post: operations["assign-e911-address"];
        /**
         * Remove the E911 address of a phone number
         * @description Ends the registration of the address; the address itself stays with the project. Allowed only while
         *     `e911_status` is `active`. It then is `pending_removal`, later `unregistered`; no webhook tells, so
         *     retrieve the phone number. Unlike other deletions this one answers with a body.
         *
         *     Token scopes: Numbers.
         *     Source: SignalWire's OpenAPI document of August 2026; the models of SignalWire's generated Python client.
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
                /**
                 * @description The phone number's `id`, not its digits.
                 * @example b7e4d1a9-5f2c-4836-9a0d-1c3e5f7b9d24
                 */
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
         *     Source: the models of SignalWire's generated Python client.
         */
        get: operations["retrieve-phone-number-cnam"];
        put?: never;
        /**
         * Request a caller name for a phone number
         * @description Asks for a name (CNAM) to be shown to those whom the number calls. It is reviewed first: follow
         *     `status`, and read `reason` where it is refused.
         *
         *     Token scopes: Numbers.
         *     Source: the models of SignalWire's generated Python client.
         */
        post: operations["request-phone-number-cnam"];
        /**
         * Clear the caller name of a phone number
         * @description Takes the caller name (CNAM) off the number. The phone number stays with the project.
         *
         *     Token scopes: Numbers.
         *     Source: the models of SignalWire's generated Python client.
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
         *     Source: SignalWire's OpenAPI document of August 2026; the models of SignalWire's generated Python client.
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
                /**
                 * @description The phone number in E.164, its `+` included; it need not be one of the project's.
                 * @example +15550100123
                 */
                e164_number: string;
            };
            cookie?: never;
        };
        /**
         * Look up a phone number
         * @description Whether a number is a valid one and where it belongs; on request also its carrier and the caller
         *     name that it shows.
         *
         *     Token scopes: none is needed.
         *     Source: SignalWire's OpenAPI document of August 2026; the models of SignalWire's generated Python client.
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
}
export type webhooks = Record<string, never>;
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
             */
            error: string;
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
             */
            error: string;
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
             */
            error: string;
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
             */
            error: string;
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
             * Format: uuid
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
             * Format: uuid
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
             * Format: uuid
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
             * Format: uuid
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
    };
    responses: {
        /** @description The credentials are missing or wrong, or the token lacks the operation's scope. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Unauthorized"
                 *     }
                 */
                "application/json": components["schemas"]["UnauthorizedError"];
            };
        };
        /** @description The request was understood and refused; each entry says what is wrong. Nothing was changed. */
        ValidationFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
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
                "application/json": components["schemas"]["ValidationError"];
            };
        };
        /** @description The server failed. Whether it acted on the request is not known. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Internal Server Error"
                 *     }
                 */
                "application/json": components["schemas"]["InternalServerError"];
            };
        };
        /** @description The project has nothing of this id; what belongs to another project is not found either. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Not Found"
                 *     }
                 */
                "application/json": components["schemas"]["NotFoundError"];
            };
        };
        /** @description The request could not be read or carried out as it is. Nothing was changed. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Bad Request"
                 *     }
                 */
                "application/json": components["schemas"]["BadRequestError"];
            };
        };
    };
    parameters: {
        /**
         * @description Which page, counted from 0. Above 0 it is refused without the `page_token` of a page's links,
         *     so a walk follows `links.next` instead of counting.
         * @example 0
         */
        PageNumber: number;
        /**
         * @description How many items a page holds at most.
         * @example 50
         */
        PageSize: number;
        /**
         * @description Marks a place in the list; it comes from the links of a page, and none can be made up.
         * @example PA8f4e2d6c-1b3a-4c5d-9e7f-0a1b2c3d4e5f
         */
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
                /**
                 * @description Keeps the groups whose name contains this text.
                 * @example Support
                 */
                filter_name?: string;
                /**
                 * @description Which page, counted from 0. Above 0 it is refused without the `page_token` of a page's links,
                 *     so a walk follows `links.next` instead of counting.
                 * @example 0
                 */
                page_number?: components["parameters"]["PageNumber"];
                /**
                 * @description How many items a page holds at most.
                 * @example 50
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Marks a place in the list; it comes from the links of a page, and none can be made up.
                 * @example PA8f4e2d6c-1b3a-4c5d-9e7f-0a1b2c3d4e5f
                 */
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
                    /**
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
                /**
                 * @example {
                 *       "name": "Support line",
                 *       "sticky_sender": true
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "6f3c2b1e-8d4a-4f57-9b0c-2a7e5d913c48",
                     *       "name": "Support line",
                     *       "sticky_sender": true,
                     *       "phone_number_count": 0
                     *     }
                     */
                    "application/json": components["schemas"]["NumberGroup"];
                };
            };
            /** @description The group was created. SignalWire's older document gives this status. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "6f3c2b1e-8d4a-4f57-9b0c-2a7e5d913c48",
                     *       "name": "Support line",
                     *       "sticky_sender": true,
                     *       "phone_number_count": 0
                     *     }
                     */
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
                /**
                 * @description The group's `id`.
                 * @example 6f3c2b1e-8d4a-4f57-9b0c-2a7e5d913c48
                 */
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
                    /**
                     * @example {
                     *       "id": "6f3c2b1e-8d4a-4f57-9b0c-2a7e5d913c48",
                     *       "name": "Support line",
                     *       "sticky_sender": true,
                     *       "phone_number_count": 4
                     *     }
                     */
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
                /**
                 * @description The group's `id`.
                 * @example 6f3c2b1e-8d4a-4f57-9b0c-2a7e5d913c48
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The group as it is to be. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Support line",
                 *       "sticky_sender": true
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "6f3c2b1e-8d4a-4f57-9b0c-2a7e5d913c48",
                     *       "name": "Support line",
                     *       "sticky_sender": true,
                     *       "phone_number_count": 4
                     *     }
                     */
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
                /**
                 * @description The group's `id`.
                 * @example 6f3c2b1e-8d4a-4f57-9b0c-2a7e5d913c48
                 */
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
                 * @example 0
                 */
                page_number?: components["parameters"]["PageNumber"];
                /**
                 * @description How many items a page holds at most.
                 * @example 50
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Marks a place in the list; it comes from the links of a page, and none can be made up.
                 * @example PA8f4e2d6c-1b3a-4c5d-9e7f-0a1b2c3d4e5f
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /**
                 * @description The group's `id`. The API spells this one parameter in PascalCase.
                 * @example 6f3c2b1e-8d4a-4f57-9b0c-2a7e5d913c48
                 */
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
                    /**
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
                /**
                 * @description The group's `id`. The API spells this one parameter in PascalCase.
                 * @example 6f3c2b1e-8d4a-4f57-9b0c-2a7e5d913c48
                 */
                NumberGroupId: string;
            };
            cookie?: never;
        };
        /** @description The phone number to add. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phone_number_id": "b7e4d1a9-5f2c-4836-9a0d-1c3e5f7b9d24"
                 *     }
                 */
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
                    /**
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
                    "application/json": components["schemas"]["NumberGroupMembership"];
                };
            };
            /** @description The number is in the group. SignalWire's older document gives this status. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
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
                /**
                 * @description The membership's own `id`, which is neither the group's nor the phone number's.
                 * @example 0d9b6f52-3c1e-4a78-b5d4-8e2f7a6c9013
                 */
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
                    /**
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
                /**
                 * @description The membership's own `id`, which is neither the group's nor the phone number's.
                 * @example 0d9b6f52-3c1e-4a78-b5d4-8e2f7a6c9013
                 */
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
                /**
                 * @description Keeps the numbers whose name contains this text, in upper or lower case.
                 * @example Front desk
                 */
                filter_name?: string;
                /**
                 * @description Keeps the numbers that contain these digits.
                 * @example 5550100
                 */
                filter_number?: string;
                /**
                 * @description Which page, counted from 0. Above 0 it is refused without the `page_token` of a page's links,
                 *     so a walk follows `links.next` instead of counting.
                 * @example 0
                 */
                page_number?: components["parameters"]["PageNumber"];
                /**
                 * @description How many items a page holds at most.
                 * @example 50
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description Marks a place in the list; it comes from the links of a page, and none can be made up.
                 * @example PA8f4e2d6c-1b3a-4c5d-9e7f-0a1b2c3d4e5f
                 */
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
                    /**
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
                /**
                 * @example {
                 *       "number": "+15550100123",
                 *       "number_type": "local"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "b7e4d1a9-5f2c-4836-9a0d-1c3e5f7b9d24",
                     *       "number": "+15550100123",
                     *       "name": null,
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
                     *       "updated_at": "2026-08-12T14:05:00Z",
                     *       "next_billed_at": "2026-09-12T14:05:00Z",
                     *       "call_handler": null,
                     *       "calling_handler_resource_id": null,
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
                     *       "call_relay_script_url": null,
                     *       "call_relay_context": null,
                     *       "call_relay_context_status_callback_url": null,
                     *       "call_relay_application": null,
                     *       "call_relay_connector_id": null,
                     *       "call_sip_endpoint_id": null,
                     *       "call_verto_resource": null,
                     *       "call_video_room_id": null,
                     *       "message_handler": null,
                     *       "messaging_handler_resource_id": null,
                     *       "message_request_url": null,
                     *       "message_request_method": "POST",
                     *       "message_fallback_url": null,
                     *       "message_fallback_method": "POST",
                     *       "message_laml_application_id": null,
                     *       "message_relay_topic": null,
                     *       "message_relay_context": null
                     *     }
                     */
                    "application/json": components["schemas"]["PhoneNumber"];
                };
            };
            /** @description The number was bought. Accepted as well, for a create may answer it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "b7e4d1a9-5f2c-4836-9a0d-1c3e5f7b9d24",
                     *       "number": "+15550100123",
                     *       "name": null,
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
                     *       "updated_at": "2026-08-12T14:05:00Z",
                     *       "next_billed_at": "2026-09-12T14:05:00Z",
                     *       "call_handler": null,
                     *       "calling_handler_resource_id": null,
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
                     *       "call_relay_script_url": null,
                     *       "call_relay_context": null,
                     *       "call_relay_context_status_callback_url": null,
                     *       "call_relay_application": null,
                     *       "call_relay_connector_id": null,
                     *       "call_sip_endpoint_id": null,
                     *       "call_verto_resource": null,
                     *       "call_video_room_id": null,
                     *       "message_handler": null,
                     *       "messaging_handler_resource_id": null,
                     *       "message_request_url": null,
                     *       "message_request_method": "POST",
                     *       "message_fallback_url": null,
                     *       "message_fallback_method": "POST",
                     *       "message_laml_application_id": null,
                     *       "message_relay_topic": null,
                     *       "message_relay_context": null
                     *     }
                     */
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
                 * @example 213
                 */
                areacode?: string;
                /**
                 * @description The kind of number. Only the search spells it `toll-free`, with a hyphen; a purchase and an
                 *     import say `tollfree`. With `toll-free`, leave out `region` and `city`.
                 * @example local
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
                 * @example 0123
                 */
                ends_with?: string;
                /**
                 * @description How many numbers to find at most.
                 * @example 10
                 */
                max_results?: number;
                /**
                 * @description The region, such as a state of the US by its two letters. Not for `toll-free` numbers.
                 * @example CA
                 */
                region?: string;
                /**
                 * @description The city by name, together with its `region`. Not for `toll-free` numbers.
                 * @example Los Angeles
                 */
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
                    /**
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
                /**
                 * @description The phone number's `id`, not its digits.
                 * @example b7e4d1a9-5f2c-4836-9a0d-1c3e5f7b9d24
                 */
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
                    /**
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
                /**
                 * @description The phone number's `id`, not its digits.
                 * @example b7e4d1a9-5f2c-4836-9a0d-1c3e5f7b9d24
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description What is to change. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Front desk",
                 *       "call_handler": "relay_script",
                 *       "call_relay_script_url": "https://example.com/swml/front-desk",
                 *       "message_handler": "laml_webhooks",
                 *       "message_request_url": "https://example.com/messages"
                 *     }
                 */
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
                    /**
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
                /**
                 * @description The phone number's `id`, not its digits.
                 * @example b7e4d1a9-5f2c-4836-9a0d-1c3e5f7b9d24
                 */
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
                /**
                 * @description The phone number's `id`, not its digits.
                 * @example b7e4d1a9-5f2c-4836-9a0d-1c3e5f7b9d24
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The address to assign. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "e911_address_id": "4a8d2e6f-91b3-4c57-8f0e-6d2b7c1a5e39"
                 *     }
                 */
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
                    /**
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
                     *       "e911_address_id": "4a8d2e6f-91b3-4c57-8f0e-6d2b7c1a5e39",
                     *       "e911_status": "pending",
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
                /**
                 * @description The phone number's `id`, not its digits.
                 * @example b7e4d1a9-5f2c-4836-9a0d-1c3e5f7b9d24
                 */
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
                    /**
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
                     *       "e911_address_id": "4a8d2e6f-91b3-4c57-8f0e-6d2b7c1a5e39",
                     *       "e911_status": "pending_removal",
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
                /**
                 * @description The phone number's `id`, not its digits.
                 * @example b7e4d1a9-5f2c-4836-9a0d-1c3e5f7b9d24
                 */
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
                    /**
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
                /**
                 * @description The phone number's `id`, not its digits.
                 * @example b7e4d1a9-5f2c-4836-9a0d-1c3e5f7b9d24
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The name to show. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "EXAMPLE CO"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "type": "cnam",
                     *       "id": "5d1c7f3a-9e2b-4a84-b6f0-3e8d2c4a6b95",
                     *       "phone_number_id": "b7e4d1a9-5f2c-4836-9a0d-1c3e5f7b9d24",
                     *       "name": "EXAMPLE CO",
                     *       "status": "pending",
                     *       "reason": null,
                     *       "required_action": null,
                     *       "created_at": "2026-08-14T09:30:00Z",
                     *       "updated_at": "2026-08-14T09:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PhoneNumberCnamResponse"];
                };
            };
            /** @description The name was requested. No document gives the status; this one and 200 are accepted. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "cnam",
                     *       "id": "5d1c7f3a-9e2b-4a84-b6f0-3e8d2c4a6b95",
                     *       "phone_number_id": "b7e4d1a9-5f2c-4836-9a0d-1c3e5f7b9d24",
                     *       "name": "EXAMPLE CO",
                     *       "status": "pending",
                     *       "reason": null,
                     *       "required_action": null,
                     *       "created_at": "2026-08-14T09:30:00Z",
                     *       "updated_at": "2026-08-14T09:30:00Z"
                     *     }
                     */
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
                /**
                 * @description The phone number's `id`, not its digits.
                 * @example b7e4d1a9-5f2c-4836-9a0d-1c3e5f7b9d24
                 */
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
                /**
                 * @example {
                 *       "number": "+15550100177",
                 *       "number_type": "longcode",
                 *       "capabilities": [
                 *         "sms",
                 *         "voice"
                 *       ]
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "6d0f4b8e-3a5c-4e97-a1d2-9c7b5e3f1a48",
                     *       "number": "+15550100177",
                     *       "name": null,
                     *       "capabilities": [
                     *         "voice",
                     *         "sms"
                     *       ],
                     *       "number_type": "longcode",
                     *       "country_code": "US",
                     *       "cnam": null,
                     *       "e911_address_id": null,
                     *       "e911_status": null,
                     *       "created_at": "2026-08-14T09:30:00Z",
                     *       "updated_at": "2026-08-14T09:30:00Z",
                     *       "next_billed_at": null,
                     *       "call_handler": null,
                     *       "calling_handler_resource_id": null,
                     *       "call_receive_mode": "voice",
                     *       "call_request_url": null,
                     *       "call_request_method": null,
                     *       "call_fallback_url": null,
                     *       "call_fallback_method": null,
                     *       "call_status_callback_url": null,
                     *       "call_status_callback_method": null,
                     *       "call_laml_application_id": null,
                     *       "call_dialogflow_agent_id": null,
                     *       "call_relay_topic": null,
                     *       "call_relay_topic_status_callback_url": null,
                     *       "call_relay_script_url": null,
                     *       "call_relay_context": null,
                     *       "call_relay_context_status_callback_url": null,
                     *       "call_relay_application": null,
                     *       "call_relay_connector_id": null,
                     *       "call_sip_endpoint_id": null,
                     *       "call_verto_resource": null,
                     *       "call_video_room_id": null,
                     *       "message_handler": null,
                     *       "messaging_handler_resource_id": null,
                     *       "message_request_url": null,
                     *       "message_request_method": null,
                     *       "message_fallback_url": null,
                     *       "message_fallback_method": null,
                     *       "message_laml_application_id": null,
                     *       "message_relay_topic": null,
                     *       "message_relay_context": null
                     *     }
                     */
                    "application/json": components["schemas"]["PhoneNumber"];
                };
            };
            /** @description The number was imported. SignalWire's documents give this status. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "6d0f4b8e-3a5c-4e97-a1d2-9c7b5e3f1a48",
                     *       "number": "+15550100177",
                     *       "name": null,
                     *       "capabilities": [
                     *         "voice",
                     *         "sms"
                     *       ],
                     *       "number_type": "longcode",
                     *       "country_code": "US",
                     *       "cnam": null,
                     *       "e911_address_id": null,
                     *       "e911_status": null,
                     *       "created_at": "2026-08-14T09:30:00Z",
                     *       "updated_at": "2026-08-14T09:30:00Z",
                     *       "next_billed_at": null,
                     *       "call_handler": null,
                     *       "calling_handler_resource_id": null,
                     *       "call_receive_mode": "voice",
                     *       "call_request_url": null,
                     *       "call_request_method": null,
                     *       "call_fallback_url": null,
                     *       "call_fallback_method": null,
                     *       "call_status_callback_url": null,
                     *       "call_status_callback_method": null,
                     *       "call_laml_application_id": null,
                     *       "call_dialogflow_agent_id": null,
                     *       "call_relay_topic": null,
                     *       "call_relay_topic_status_callback_url": null,
                     *       "call_relay_script_url": null,
                     *       "call_relay_context": null,
                     *       "call_relay_context_status_callback_url": null,
                     *       "call_relay_application": null,
                     *       "call_relay_connector_id": null,
                     *       "call_sip_endpoint_id": null,
                     *       "call_verto_resource": null,
                     *       "call_video_room_id": null,
                     *       "message_handler": null,
                     *       "messaging_handler_resource_id": null,
                     *       "message_request_url": null,
                     *       "message_request_method": null,
                     *       "message_fallback_url": null,
                     *       "message_fallback_method": null,
                     *       "message_laml_application_id": null,
                     *       "message_relay_topic": null,
                     *       "message_relay_context": null
                     *     }
                     */
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
                 * @example carrier,cnam
                 */
                include?: "carrier" | "cnam" | "carrier,cnam";
            };
            header?: never;
            path: {
                /**
                 * @description The phone number in E.164, its `+` included; it need not be one of the project's.
                 * @example +15550100123
                 */
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
                    /**
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
                    "application/json": components["schemas"]["PhoneNumberLookupResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
