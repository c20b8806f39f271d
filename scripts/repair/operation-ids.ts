import type { Oas3Rule as Refusal } from "@redocly/openapi-core/lib/visitors.js";

/**
 * An operationId is the name of an operation in the types and in errors: there must be one, "unique among all
 * operations" (https://spec.openapis.org/oas/v3.1.1.html#operation-object), and the run-time table divides by spaces.
 * Which of two operations should have another name, nobody can guess.
 */
export function operationIds(): ReturnType<Refusal> {
  const places: Map<string, string> = new Map();
  return {
    Operation: {
      enter(operation, context) {
        const { location, key, parentLocations } = context;
        const { operationId } = operation;
        const where = `${String(key).toUpperCase()} ${pathOf(parentLocations["PathItem"]?.pointer ?? location.pointer)}`;
        if (!operationId) {
          context.report({ message: `${where} has no operationId`, location: location.key() });
        } else if (/\s/.test(operationId)) {
          const message = `the operationId "${operationId}" has a space in it`;
          context.report({ message, location: location.child("operationId") });
        } else if (places.has(operationId)) {
          const message = `the operationId "${operationId}" is that of ${places.get(operationId) ?? ""} too`;
          context.report({ message, location: location.child("operationId") });
        } else {
          places.set(operationId, where);
        }
      },
    },
  };
}

function pathOf(pointer: string) {
  const token = pointer.split("/").at(2) ?? pointer;
  return token.replaceAll("~1", "/").replaceAll("~0", "~");
}
