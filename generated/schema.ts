// Generated from openapi/relay-rest.yaml by `npm run generate`. Do not edit.

export interface paths {
    "/number_groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a Number Group
         * @description Makes an empty group; numbers join it afterwards through memberships. Two calls make two
         *     groups: the API has no idempotency key. The token needs the scope Numbers.
         */
        post: operations["create-number-group"];
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
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
}
