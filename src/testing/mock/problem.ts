import type { EngineAnswer } from "./prism.ts";

/** An answer that no contract has, in the form that Prism has for its own (RFC 9457). */
export function toProblem(status: number, title: string, detail: string, rest: object = {}): EngineAnswer {
  const body = { type: "about:blank", title, status, detail, ...rest };
  return { status, contentType: "application/problem+json", headers: {}, body, findings: [] };
}
