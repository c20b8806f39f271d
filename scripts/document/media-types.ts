export const FORM = "application/x-www-form-urlencoded";

export const MULTIPART = "multipart/form-data";

/** The media types of bodies that the client sends. Of several, an operation gets the first. */
export const MEDIA_TYPES = ["application/json", FORM, MULTIPART] as const;

/** Checks that a property of a multipart body is a file: https://spec.openapis.org/oas/v3.1.1.html#binary-data */
export function isFile(schema: unknown): boolean {
  const { format, contentMediaType: type, contentEncoding } = Object(schema) as Readonly<Record<string, unknown>>;
  if (format === "binary") return true;
  return typeof type === "string" && contentEncoding === undefined && !/^text\/|json/.test(type);
}
