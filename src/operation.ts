import type { Call } from "./transport.ts";

/** The contract's name of a call's operation: the last word of its row in the run-time table. */
export function operationIdOf({ operation }: Call): string {
  return operation.replace(/.* /, "");
}

/** Whether the contract declares a status for a call's operation: the other words of its row. */
export function isDeclared({ operation }: Call, status: number): boolean {
  return ` ${operation}`.includes(` ${status} `);
}
