import type { Violation } from "../../validate/violation.ts";
import type { Case } from "../cases/case.ts";

/** What a status has against what a case has to come to. */
export function judgeConduct({ expectation, operation, request }: Case, status: number): readonly Violation[] {
  switch (expectation.kind) {
    case "unauthorized":
      return status === 401 ? [] : [{ rule: "not-authenticated", message: `answered ${status} where 401 is due` }];
    case "not-accepted":
      return judgeMethod(request.method, status);
    case "refused":
      return judgeRefusal(status, [...operation.answers.keys()], expectation.status);
    case "accepted":
    case "echoed":
    case "stored":
    case "gone":
    case "pages":
      return judgeSuccess(status, [...operation.answers.keys()]);
  }
}

function judgeMethod(method: string, status: number): readonly Violation[] {
  if (isSuccess(status)) {
    return [{ rule: "undeclared-method", message: `${method} is not declared, and was answered ${status}` }];
  }
  // 501 is what HTTP has for a method that a server does not know (RFC 9110, 15.6.2).
  return status >= 500 && status !== 501 ? [serverError(status)] : [];
}

function judgeRefusal(status: number, declared: readonly string[], due: number | undefined): readonly Violation[] {
  if (status >= 500) return [serverError(status)];
  if (status === 401 || status === 403) {
    return [{ rule: "not-accepted", message: `answered ${status}, though the credentials are right` }];
  }
  if (status < 400) {
    return [{ rule: "not-refused", message: `answered ${status} where ${due ?? "a declared 4xx"} is due` }];
  }
  if (due === undefined || due === status || !declared.includes(String(due))) return [];
  return [{ rule: "not-refused", message: `answered ${status} where ${due} is due` }];
}

function judgeSuccess(status: number, declared: readonly string[]): readonly Violation[] {
  if (isSuccess(status)) return [];
  // An operation may have no other answer than a redirect to what it is about.
  const isRedirect = status >= 300 && status < 400;
  if (isRedirect && !declared.some((it) => it.startsWith("2"))) return [];
  if (status >= 500) return [serverError(status)];
  return [{ rule: "not-accepted", message: `answered ${status} where a declared success is due` }];
}

function serverError(status: number): Violation {
  return { rule: "server-error", message: `answered ${status}: the server failed` };
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}
