import type { Contract } from "../../contract/contract.ts";
import type { Operation } from "../../contract/operation.ts";
import type { CaseResult } from "../../report/result.ts";
import type { Violation } from "../../validate/violation.ts";
import type { Case } from "../cases/case.ts";
import type { FailedSetUp } from "../cases/placeholder.ts";
import type { Exchange } from "./exchange.ts";

/** The operations that a server has, and the failed set-ups, as far as a check knows them. */
export interface Availability {
  /** Counts a response. */
  readonly count: (exchange: Exchange) => void;
  /** Records that a case could not be set up, because an operation did not create a resource. */
  readonly failSetUp: (it: Pick<Case, "id" | "operation">, failure: Failure) => readonly Violation[];
  /** Records a request that the server must accept if it has the operation. */
  readonly expect: (operationId: string) => void;
  /** Records that the violations of a case beyond `own` depend on an operation. */
  readonly lean: (caseId: string, lean: Lean) => void;
  /** Reports each missing operation and each failed set-up once, and skips what depends on it. */
  readonly settle: (results: readonly CaseResult[]) => readonly CaseResult[];
}

/** A set-up that failed, and the result of its case with some violations. */
type Failure = Omit<FailedSetUp, "steps"> & { readonly toFailure: (own: readonly Violation[]) => CaseResult };

interface Lean {
  readonly operationId: string;
  /** True if the caller selected the operation. */
  readonly isSelected: boolean;
  readonly own: readonly Violation[];
}

/** Statuses of a path or a method that a server does not have. */
const MISSING = [404, 405, 501];

export function createAvailability({ operations }: Contract): Availability {
  const present = new Set<string>();
  const expected = new Set<string>();
  const blocked = new Map<string, string>();
  const failures = new Map<string, Failure>();
  const firstOf = new Map<string, string>();
  const leaning = new Map<string, Lean>();
  const secured = new Set(operations.filter(({ isSecured }) => isSecured).map(keyOf));
  const keys = new Map(operations.map((operation) => [operation.operationId, keyOf(operation)]));
  /** Returns true if every response to a request with valid credentials has the status of a missing operation. */
  const isMissing = (operationId: string): boolean => {
    const blocker = blocked.get(operationId);
    // No valid request could be sent if another operation is missing.
    const isExpected = expected.has(operationId) || (blocker !== undefined && isMissing(blocker));
    return isExpected && !present.has(String(keys.get(operationId)));
  };
  /** Returns true for the first case with a problem. */
  const isFirst = (problem: string, caseId: string): boolean => {
    const first = firstOf.get(problem) ?? caseId;
    firstOf.set(problem, first);
    return first === caseId;
  };
  const violationsOf = (caseId: string, { operationId, status }: Failure): readonly Violation[] => {
    const outcome = status === null ? "did not respond" : `responded with ${status}`;
    const message = `the case needs ${operationId}, which ${outcome}`;
    return isFirst(`set-up ${operationId}`, caseId) ? [{ rule: "set-up", message }] : [];
  };

  const settleOne = (result: CaseResult, failed: ReadonlySet<string>): CaseResult => {
    const { id, operationId, outcome } = result;
    const failure = failures.get(id);
    if (failure !== undefined && outcome === "skip") {
      // The operation has a finding of its own.
      if (isMissing(failure.operationId) && failed.has(failure.operationId))
        return skipped(result, missingReason(failure.operationId));
      const violations = violationsOf(id, failure);
      return violations.length === 0 ? result : { ...failure.toFailure(violations), durationMs: result.durationMs };
    }
    if (outcome !== "fail" || result.class === "method") return result;
    if (isMissing(operationId)) {
      return isFirst(operationId, id)
        ? { ...result, violations: [MISSING_OPERATION] }
        : skipped(result, missingReason(operationId));
    }
    const lean = leaning.get(id);
    if (lean === undefined || (lean.isSelected && !isMissing(lean.operationId))) return result;
    if (lean.own.length > 0) return { ...result, violations: lean.own };
    const unselected = `needs ${lean.operationId}, which is not selected`;
    return skipped(result, lean.isSelected ? missingReason(lean.operationId) : unselected);
  };

  return {
    count: ({ request, response }) => {
      const key = keyOf(request);
      if (response.kind === "stopped" || (secured.has(key) && request.authorization !== "given")) return;
      if (response.kind !== "response" || !MISSING.includes(response.status)) present.add(key);
    },
    failSetUp: ({ id, operation }, failure) => {
      failures.set(id, failure);
      blocked.set(operation.operationId, failure.operationId);
      expected.add(failure.operationId);
      // A later response shows whether the operation is missing.
      return failure.status !== null && MISSING.includes(failure.status) ? [] : violationsOf(id, failure);
    },
    expect: (operationId) => expected.add(operationId),
    lean: (caseId, lean) => {
      expected.add(lean.operationId);
      leaning.set(caseId, lean);
    },
    settle: (results) => {
      const own = results.filter((it) => it.outcome === "fail" && it.class !== "method");
      const failed = new Set(own.map(({ operationId }) => operationId));
      return results.map((it) => settleOne(it, failed));
    },
  };
}

function keyOf({ method, path }: Pick<Operation, "method" | "path">): string {
  return `${method} ${path}`;
}

const MISSING_OPERATION: Violation = {
  rule: "not-accepted",
  message: "every request got 404, 405 or 501: the server does not have this operation",
};

function missingReason(operationId: string): string {
  return `needs ${operationId}, which the server does not have`;
}

function skipped(result: CaseResult, reason: string): CaseResult {
  return { ...result, outcome: "skip", status: null, violations: [], reason };
}
