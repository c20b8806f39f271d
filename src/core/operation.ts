import type { Call } from "./call.ts";

/** The contract's name of a call's operation: the last word of its row in the run-time table. */
export function operationIdOf({ operation }: Call): string {
  return operation.replace(/.* /, "");
}

/** Whether the contract declares a status for a call's operation: the numbers of its row. */
export function isDeclared({ operation }: Call, status: number): boolean {
  return ` ${operation}`.includes(` ${status} `);
}

/** The `style` that the contract gives a query parameter, where it is not the usual one: a word `name=style`. */
export function queryStyleOf({ operation }: Call, name: string): string | undefined {
  const key = `${encodeURIComponent(name)}=`;
  const mark = operation.split(" ").find((word) => word.startsWith(key));
  return mark?.slice(key.length);
}
