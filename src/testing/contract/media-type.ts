import type { Content, Media } from "./operation.ts";

/** Finds the declaration for a Content-Type: the same media type in any charset, or a range such as `text/*`. */
export function mediaFor(content: Content, contentType: string): Media | undefined {
  const type = withoutCharset(contentType);
  const find = (wanted: string) => [...content].find(([declared]) => withoutCharset(declared) === wanted)?.[1];
  return find(type) ?? find(type.replace(/\/.*/, "/*")) ?? find("*/*");
}

/** Returns true for JSON and for JSON-based formats such as `application/problem+json`. */
export function isJsonType(contentType: string): boolean {
  return /^application\/([\w.-]+\+)?json$/.test(String(partsOf(contentType)[0]));
}

/** Returns the charset of a Content-Type in lower case; `undefined` if it names none. */
export function charsetOf(contentType: string): string | undefined {
  return partsOf(contentType).find(isCharset)?.replace(CHARSET, "").replaceAll('"', "");
}

function withoutCharset(contentType: string): string {
  return partsOf(contentType)
    .filter((part) => !isCharset(part))
    .join(";");
}

function isCharset(part: string): boolean {
  return CHARSET.test(part);
}

const CHARSET = /^charset\s*=\s*/;

/** Splits a Content-Type into type and parameters, in linear time: `trim` does not backtrack on long spaces. */
function partsOf(contentType: string): readonly string[] {
  return contentType
    .toLowerCase()
    .split(";")
    .map((part) => part.trim());
}
