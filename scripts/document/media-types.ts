export const FORM = "application/x-www-form-urlencoded";

export const MULTIPART = "multipart/form-data";

/** The media types of bodies that the client sends. Of several, an operation gets the first. */
export const MEDIA_TYPES = ["application/json", FORM, MULTIPART] as const;

/**
 * Returns the media type of a body that is JSON for the client. Its requests have the type `application/json`; it reads
 * any response as JSON, also one of the type `application/json; charset=utf-8`, `application/problem+json` or `*\/*`.
 */
export function jsonTypeIn(content: object, direction: "sent" | "read"): string | undefined {
  const types = Object.keys(content);
  return types.find((type) => type === "application/json") ?? types.find((type) => JSON_TYPES[direction].test(type));
}

const JSON_TYPES = {
  sent: /^(application\/json\s*(;.*)?|\*\/\*)$/i,
  read: /^(application\/([\w.-]+\+)?json\s*(;.*)?|(application|\*)\/\*)$/i,
};

/** Checks that a property of a multipart body is a file: https://spec.openapis.org/oas/v3.1.1.html#binary-data */
export function isFile(schema: unknown): boolean {
  const { format, contentMediaType: type, contentEncoding } = Object(schema) as Readonly<Record<string, unknown>>;
  if (format === "binary") return true;
  return typeof type === "string" && contentEncoding === undefined && !/^text\/|json/.test(type);
}
