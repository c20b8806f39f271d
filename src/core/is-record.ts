/** Whether a value from outside is an object, whose fields can be asked for; a list is one too. */
export function isRecord(value: unknown): value is Readonly<Record<PropertyKey, unknown>> {
  return typeof value === "object" && value !== null;
}
