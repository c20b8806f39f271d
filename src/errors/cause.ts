import { limited } from "../core/foreign-text.ts";
import { isRecord, isText } from "../core/guards.ts";

/** The `cause` of an error of this client: a copy of the thrown value's name, message and code only. */
export interface CauseCopy extends Error {
  /** The runtime's code of the failure: `ECONNREFUSED`, `ENOTFOUND`. */
  readonly code?: string;
}

/** Copies a thrown value, because an error from outside may carry the request with its headers. */
export function toCause(thrown: unknown, redact: (text: string) => string = String): CauseCopy {
  const { name, message, code } = read(thrown);
  const clean = (text: string) => limited(redact(text));
  const copy = new Error(clean([message, code].find(isText) ?? "no reason given"));
  return Object.assign(copy, isText(name) && { name: clean(name) }, isText(code) && { code: clean(code) });
}

/** The properties of an error. `instanceof Error` would miss an error of another realm, such as Jest's. */
type Thrown = { readonly [Field in "name" | "message" | "code" | "cause"]?: unknown };

/** Reads a thrown value. Its getters may throw too, and the call must still know that the request may have been sent. */
function read(thrown: unknown): Thrown {
  try {
    const { name, message, code } = innermost(thrown);
    return { name, message, code };
  } catch {
    return {};
  }
}

// A runtime's own "fetch failed" has no details. The reason is in the chain of causes: the last with a code, or the
// last with a message if none has a code.
function innermost(thrown: unknown, depth = 5): Thrown {
  if (!isRecord(thrown)) return { message: thrown };
  const { code, cause }: Thrown = thrown;
  const inner = depth > 0 ? innermost(cause, depth - 1) : {};
  return isText(inner.code) || (!isText(code) && isText(inner.message)) ? inner : thrown;
}
