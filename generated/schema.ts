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
}
