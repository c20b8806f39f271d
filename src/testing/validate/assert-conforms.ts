import { type ContractSource, loadContract } from "../contract/contract.ts";
import { type ValidatedResponse, validateResponse } from "./validate-response.ts";
import type { Violation } from "./violation.ts";

/**
 * Throws unless an answer is what the contract says of its operation and status; for a test of your own service:
 *
 *     assertConforms("create-number-group", { status: 201, headers: response.headers, body: await response.json() });
 *
 * @throws Error that lists every violation.
 */
export function assertConforms(
  operationId: string,
  answer: ValidatedResponse,
  { contract: source }: { readonly contract?: ContractSource | undefined } = {},
): void {
  const contract = loadContract(source);
  const violations = validateResponse(contract, contract.operation(operationId), answer);
  if (violations.length === 0) return;
  throw new Error(
    [`${operationId} answered ${answer.status}, against the contract:`, ...violations.map(toLine)].join("\n"),
  );
}

function toLine({ rule, message, pointer }: Violation): string {
  return `  ${[rule, pointer, message].filter(Boolean).join(" ")}`;
}
