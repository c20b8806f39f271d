/** The keys of a path item that hold operations (https://spec.openapis.org/oas/v3.1.1.html#path-item-object). */
export const HTTP_METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** The methods that the client offers. */
export const CLIENT_METHODS = ["get", "post", "put", "delete", "patch", "head", "options"] as const;

/** Checks that a key of `responses` is a status, a range or `default`. */
export function isStatus(key: string): boolean {
  return /^(?:[1-5](?:\d\d|XX)|default)$/.test(key);
}

export function isClientMethod(key: string): key is (typeof CLIENT_METHODS)[number] {
  return CLIENT_METHODS.some((method) => method === key);
}
