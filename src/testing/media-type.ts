import type { Content, Media } from "./operation.ts";

/** What a contract declares for a Content-Type: its very media type, in any charset; else the range that it is in. */
export function mediaFor(content: Content, contentType: string): Media | undefined {
  const type = withoutCharset(contentType);
  return content.get(type) ?? content.get(type.replace(/\/.*/, "/*")) ?? content.get("*/*");
}

/** Whether a Content-Type is JSON, or a format that is written in it. */
export function isJsonType(contentType: string): boolean {
  return /^application\/([\w.-]+\+)?json$/.test(withoutCharset(contentType).replace(/\s*;.*/, ""));
}

/** The charset that a Content-Type names, in lower case. */
export function charsetOf(contentType: string): string | undefined {
  return CHARSET.exec(contentType)?.[1]?.toLowerCase();
}

function withoutCharset(contentType: string): string {
  return contentType.replace(CHARSET, "").trim().toLowerCase();
}

const CHARSET = /\s*;\s*charset\s*=\s*"?([^\s;"]+)"?/i;
