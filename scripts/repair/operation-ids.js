/**
 * An operationId is the name of an operation in the types and in errors: there must be one, "unique among all
 * operations" (https://spec.openapis.org/oas/v3.1.1.html#operation-object), and the run-time table divides by spaces.
 * Which of two operations should have another name, nobody can guess.
 * @type {import("./plugin.js").Refusal}
 */
export function operationIds() {
  /** @type {Map<string, string>} */
  const places = new Map();
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

/** @param {string} pointer */
function pathOf(pointer) {
  const token = pointer.split("/").at(2) ?? pointer;
  return token.replaceAll("~1", "/").replaceAll("~0", "~");
}
