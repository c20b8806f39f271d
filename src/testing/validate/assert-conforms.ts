import { invalidOption, isRecord } from "../../core/guards.ts";
import { type ContractSource, loadContract } from "../contract/contract.ts";
import type { OperationId } from "../contract/operation.ts";
import { type ValidatedResponse, validateResponse } from "./validate-response.ts";
import type { Violation } from "./violation.ts";

/**
 * Validates a response against the contract of its operation and status, in a test of your own service:
 *
 *     assertConforms("create-number-group", { status: 201, headers: response.headers, body: await response.json() });
 *
 * @throws Error that lists up to 20 violations; KitError if the contract has no such operation; TypeError for a body that
 * is a stream, as in a `Response` of fetch.
 */
export function assertConforms(
  operationId: OperationId,
  response: ValidatedResponse,
  { contract: source }: { readonly contract?: ContractSource | undefined } = {},
): void {
  if (isRecord(response.body) && "getReader" in response.body) {
    invalidOption("response.body", "must be read first; pass { status, headers, body: await response.json() }");
  }
  const contract = loadContract(source);
  const violations = validateResponse(contract, contract.operation(operationId), response);
  if (violations.length === 0) return;
  throw new Error(
    [`${operationId} responded with ${response.status}, which violates the contract:`, ...violations.map(toLine)].join(
      "\n",
    ),
  );
}

function toLine({ rule, message, pointer }: Violation): string {
  return `  ${[rule, pointer, message].filter(Boolean).join(" ")}`;
}
