import type { RelayIssue } from "./facts.ts";

/**
 * What a parsed error body reports, from any of the three forms that the API sends:
 * `{ error }`, `{ errors: [{ detail, status, title, code }] }` and
 * `{ errors: [{ type, code, message, attribute, url }] }`. Whatever is none of them reports nothing.
 */
export function readIssues(body: unknown): RelayIssue[] {
  if (!isRecord(body)) return [];
  const { error, errors } = body;
  if (isText(error)) return [{ code: error, message: error }];
  return Array.isArray(errors) ? errors.flatMap(readIssue) : [];
}

function readIssue(item: unknown): RelayIssue[] {
  if (!isRecord(item)) return [];
  const message = [item["detail"], item["message"], item["title"], item["code"]].find(isText);
  if (message === undefined) return [];
  return [
    {
      code: [item["code"], item["type"], item["status"]].find(isText) ?? "unknown",
      message,
      ...(isText(item["attribute"]) && { field: item["attribute"] }),
      ...(isText(item["url"]) && { docUrl: item["url"] }),
    },
  ];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
