import type { Contract } from "../../contract/contract.ts";

/**
 * Requests of relay-rest that cost money, place a call, send a message or change what a whole project shares. They are
 * known by method and path, so that every contract of the API is guarded, whatever it calls its operations.
 */
const GUARDED = new Map([
  ["POST /phone_numbers", "buys a phone number"],
  ["POST /imported_phone_numbers", "imports a phone number"],
  ["GET /lookup/phone_number/{}", "is charged for each lookup"],
  ["POST /phone_numbers/{}/cnam", "orders a caller name"],
  ["POST /verified_caller_ids", "places a call"],
  ["POST /verified_caller_ids/{}/verification", "places a call"],
  ["POST /mfa/call", "places a call"],
  ["POST /mfa/sms", "sends a message"],
  ["POST /registry/beta/brands", "registers a brand"],
  ["POST /registry/beta/brands/{}/campaigns", "registers a campaign"],
  ["POST /registry/beta/campaigns/{}/orders", "orders numbers for a campaign"],
  ["PUT /sip_profile", "changes the SIP profile of the whole project"],
]);

/** Returns the reason why a request is sent only when it is named in `only`; `undefined` when it needs no name. */
export type Guard = (method: string, path: string) => string | undefined;

/**
 * Creates the guard of a check. It knows the requests of {@link GUARDED}. On a host that is not loopback it also guards
 * every request of another contract than the shipped one that is not a GET, because nothing is known about them.
 * @param isRemote whether the host is not loopback
 */
export function guardOf({ isShipped, basePath }: Contract, isRemote: boolean): Guard {
  return (method, path) => {
    const known = knownReason(method, basePath + path);
    if (known !== undefined || isShipped || !isRemote || method === "GET") return known;
    return "may change something on a host that is not this machine";
  };
}

/** The guarded operations of a contract by their ids, and why each is guarded. */
export function guardedOperations({ operations }: Contract, guard: Guard): ReadonlyMap<string, string> {
  const entries = operations.flatMap(({ operationId, method, path }) => {
    const reason = guard(method, path);
    return reason === undefined ? [] : [[operationId, reason] as const];
  });
  return new Map(entries);
}

function knownReason(method: string, path: string): string | undefined {
  // Servers that update by PUT usually update by PATCH, too.
  const line = `${method === "PATCH" ? "PUT" : method} ${path.toLowerCase()}`;
  return PATTERNS.find(([pattern]) => pattern.test(line))?.[1];
}

/** A path matches with any prefix, with any text in place of an id, and with a slash at its end. */
const PATTERNS = [...GUARDED].map(([request, reason]) => {
  const [method, path = ""] = request.split(" ");
  return [new RegExp(`^${method} .*${path.replaceAll("{}", "[^/]+")}/*$`), reason] as const;
});
