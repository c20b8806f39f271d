import { isRecord, isText } from "../core/guards.ts";

/** The `cause` of an error of this client: name, message and code of what was thrown, and nothing else of it. */
export interface CauseCopy extends Error {
  /** What the runtime calls the failure: `ECONNREFUSED`, `ENOTFOUND`. */
  readonly code?: string;
}

/** Copies what was thrown, for an error from outside may carry the request with its headers. */
export function toCause(thrown: unknown, redact: (text: string) => string = String): CauseCopy {
  const { name, message, code } = innermost(thrown);
  const copy = new Error(redact([message, code].find(isText) ?? "no reason given"));
  return Object.assign(copy, isText(name) && { name: redact(name) }, isText(code) && { code: redact(code) });
}

/** What an error has; not told by `instanceof`, which fails for one of another realm, such as that around Jest's. */
type Thrown = { readonly [Field in "name" | "message" | "code" | "cause"]?: unknown };

// A runtime's own "fetch failed" says nothing. The reason is in its causes: the last with a code, else the last
// with a message.
function innermost(thrown: unknown, depth = 5): Thrown {
  if (!isRecord(thrown)) return { message: thrown };
  const { code, cause }: Thrown = thrown;
  const inner = depth > 0 ? innermost(cause, depth - 1) : {};
  return isText(inner.code) || (!isText(code) && isText(inner.message)) ? inner : thrown;
}
