import type { Oas3Rule as Rule } from "@redocly/openapi-core/lib/visitors.js";
import { toKeys } from "../document/json.ts";

/**
 * Rejects a missing or duplicate operationId, and one with spaces. Types and errors name operations by their id, which
 * must be "unique among all operations" (https://spec.openapis.org/oas/v3.1.1.html#operation-object). The run-time table
 * separates its fields by spaces. Only the author can say which of two operations needs another id.
 */
export function operationIds(): ReturnType<Rule> {
  const operations = new Map<string, string>();
  return {
    Operation: {
      enter(operation, context) {
        const { location, key, parentLocations } = context;
        const { operationId } = operation;
        const pointer = parentLocations["PathItem"]?.pointer ?? location.pointer;
        const name = `${String(key).toUpperCase()} ${toKeys(pointer)[1] ?? pointer}`;
        if (!operationId) {
          context.report({ message: `${name} has no operationId`, location: location.key() });
        } else if (/\s/.test(operationId)) {
          const message = `the operationId "${operationId}" contains a space`;
          context.report({ message, location: location.child("operationId") });
        } else if (operations.has(operationId)) {
          const message = `the operationId "${operationId}" is also that of ${operations.get(operationId) ?? ""}`;
          context.report({ message, location: location.child("operationId") });
        } else {
          operations.set(operationId, name);
        }
      },
    },
  };
}
