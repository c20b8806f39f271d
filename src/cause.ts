/**
 * A copy of what was thrown, of the innermost error that has a code: name, message and code, and nothing else,
 * for an error from outside may carry the request with its headers.
 */
export function toCause(thrown: unknown, redact: (text: string) => string = (text) => text): CauseCopy {
  const { name, message, code } = fieldsOf(innermost(thrown));
  const copy: CauseCopy = new Error(redact(message || code || "no reason was given"));
  copy.name = name;
  if (code !== undefined) copy.code = code;
  return copy;
}

/** The `cause` of an error of this client. */
export interface CauseCopy extends Error {
  /** What the runtime calls the failure: `ECONNREFUSED`, `ENOTFOUND`. */
  code?: string;
}

const MAX_DEPTH = 5;

// A runtime's own "fetch failed" says nothing; the reason is in its causes.
function innermost(thrown: unknown, depth = 0): unknown {
  const inner = thrown instanceof Error && depth < MAX_DEPTH ? thrown.cause : undefined;
  return inner === undefined ? thrown : innermost(inner, depth + 1);
}

function fieldsOf(thrown: unknown): { name: string; message: string; code: string | undefined } {
  if (!(thrown instanceof Error))
    return { name: "Error", message: typeof thrown === "string" ? thrown : "", code: undefined };
  const code = "code" in thrown && typeof thrown.code === "string" ? thrown.code : undefined;
  return { name: thrown.name, message: thrown.message, code };
}
