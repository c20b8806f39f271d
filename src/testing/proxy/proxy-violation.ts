import type { Violation } from "../validate/violation.ts";
import type { ProxiedExchange } from "./evaluate.ts";

/** A violation, and whose it is. */
export interface ProxyViolation extends Violation {
  readonly of: "request" | "answer";
  readonly method: string;
  readonly path: string;
  /** `undefined` where the contract has no operation for it. */
  readonly operationId: string | undefined;
  readonly status: number | undefined;
}

/** Everything that a request and its answer have against the contract. */
export function toProxyViolations({ request, status, violations }: ProxiedExchange): readonly ProxyViolation[] {
  const { method, path, operationId } = request;
  const whose = { method, path, operationId, status };
  return [
    ...request.violations.map((violation) => ({ ...violation, ...whose, of: "request" as const })),
    ...violations.map((violation) => ({ ...violation, ...whose, of: "answer" as const })),
  ];
}
