import type { Contract } from "../contract/contract.ts";
import { responseFor } from "../contract/operation.ts";

/** Declared responses that a check has received. */
export interface Coverage {
  readonly operations: Share;
  /** Declared statuses of all operations. */
  readonly statuses: Share;
  /** One entry per operation, in the order of the contract. */
  readonly matrix: readonly OperationCoverage[];
}

export interface Share {
  readonly covered: number;
  readonly total: number;
}

export interface OperationCoverage {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  /** Number of responses by declared status. */
  readonly declared: Readonly<Record<string, number>>;
  /** Number of responses by undeclared status. */
  readonly undeclared: Readonly<Record<string, number>>;
}

/** Counter of responses. */
export interface Tally {
  /** Counts a response; `null` (no response) is ignored. */
  readonly count: (operationId: string, status: number | null) => void;
  /** @param operationIds operations to include. @defaultValue all */
  readonly toCoverage: (operationIds?: ReadonlySet<string>) => Coverage;
}

/** Creates a tally for the operations of a contract. */
export function createTally({ operations }: Contract): Tally {
  const seen = new Map<string, Map<number, number>>();
  return {
    count: (operationId, status) => {
      if (status === null) return;
      const statuses = seen.get(operationId) ?? new Map<number, number>();
      seen.set(operationId, statuses.set(status, (statuses.get(status) ?? 0) + 1));
    },
    toCoverage: (operationIds) => {
      const matrix = operations
        .filter(({ operationId }) => operationIds?.has(operationId) ?? true)
        .map((operation) => {
          const statuses = [...(seen.get(operation.operationId) ?? [])].sort(([one], [other]) => one - other);
          const undeclared = statuses.filter(([status]) => responseFor(operation, status) === undefined);
          const declared = [...operation.responses.keys()].map((key) => {
            const response = operation.responses.get(key);
            const counts = statuses.filter(([status]) => responseFor(operation, status) === response);
            return [key, counts.reduce((sum, [, count]) => sum + count, 0)] as const;
          });
          const { operationId, method, path } = operation;
          return {
            operationId,
            method,
            path,
            declared: Object.fromEntries(declared),
            undeclared: Object.fromEntries(undeclared),
          };
        });
      const counts = matrix.flatMap(({ declared }) => Object.values(declared));
      return {
        operations: share(matrix.map(({ operationId }) => seen.get(operationId)?.size ?? 0)),
        statuses: share(counts),
        matrix,
      };
    },
  };
}

function share(counts: readonly number[]): Share {
  return { covered: counts.filter((count) => count > 0).length, total: counts.length };
}
