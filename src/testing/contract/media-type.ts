import type { Content, Media } from "./operation.ts";

/** Returns what a contract declares for a Content-Type: its very media type, in any charset; else its range. */
export function mediaFor(content: Content, contentType: string): Media | undefined {
  const type = withoutCharset(contentType);
  const find = (wanted: string) => [...content].find(([declared]) => withoutCharset(declared) === wanted)?.[1];
  return find(type) ?? find(type.replace(/\/.*/, "/*")) ?? find("*/*");
}

/** Returns true for JSON, and for a format that is written in it. */
export function isJsonType(contentType: string): boolean {
  return /^application\/([\w.-]+\+)?json$/.test(String(partsOf(contentType)[0]));
}

/** Returns the charset that a Content-Type names, in lower case. */
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

/** The type and the parameters of a Content-Type. Its time is linear: no expression looks for the end of a space. */
function partsOf(contentType: string): readonly string[] {
  return contentType
    .toLowerCase()
    .split(";")
    .map((part) => part.trim());
}
