import { isRecord } from "../../core/guards.ts";

// Registered, so that two copies of this package (ESM beside CommonJS, two versions) know each other's errors.
const BRAND = Symbol.for("signalwire-relay-rest.kit-error");

/**
 * An error that prevents the kit from doing its work; its message is one line. It is never a finding about a server.
 */
export class KitError extends Error {
  override readonly name = "KitError";
}

// Not declared in the class, so that the types of two copies of this package stay assignable to each other.
Object.defineProperty(KitError.prototype, BRAND, { value: true });

/** Recognises a {@link KitError}, whichever copy of the package threw it. */
export function isKitError(value: unknown): value is KitError {
  return isRecord(value) && BRAND in value;
}

/** Emits a process warning of the kit. */
export function warn(message: string): void {
  process.emitWarning(message, "KitWarning");
}

/**
 * Wraps a user's callback. Its first exception becomes a process warning, so that a server continues and a check cleans
 * up.
 * @param name the option that holds the callback: `onProgress`
 */
export function shielded<Values extends readonly unknown[]>(
  name: string,
  callback: (...values: Values) => void,
): (...values: Values) => void {
  let hasFailed = false;
  return (...values) => {
    try {
      callback(...values);
    } catch (error) {
      if (!hasFailed) warn(`${name} failed: ${String(error)}`);
      hasFailed = true;
    }
  };
}
