import type { RelayIssue } from "../core/error-facts.ts";
import { limited } from "../core/foreign-text.ts";
import { isRecord, isText } from "../core/guards.ts";

/**
 * Returns the issues in a parsed error body: at most 100, each text at most 2,000 characters; none for a body of
 * another form. The API sends three forms: `{ error }`, `{ errors: [{ detail, status, title, code }] }` and
 * `{ errors: [{ type, code, message, attribute, url }] }`.
 */
export function readIssues(body: unknown): RelayIssue[] {
  if (!isRecord(body)) return [];
  const { error, errors } = body;
  if (isText(error)) return readIssue({ code: error });
  return [errors ?? body].flat().slice(0, MAX_ISSUES).flatMap(readIssue);
}

/** Upper limit, because a server may list a million. */
const MAX_ISSUES = 100;

function readIssue(item: unknown): RelayIssue[] {
  if (!isRecord(item)) return [];
  const { detail, message, title, code, type, status, attribute: field, url: docUrl } = item;
  const text = [detail, message, title, code].find(isText);
  if (text === undefined) return [];
  return [
    {
      code: limited([code, type, status].find(isText) ?? "unknown"),
      message: limited(text),
      ...(isText(field) && { field: limited(field) }),
      ...(isText(docUrl) && { docUrl: limited(docUrl) }),
    },
  ];
}
