/**
 * Rejects the value of an option.
 * @param remedy the rest of the message; it must not contain a value that may be secret
 * @throws TypeError with the name of the option as its `option`.
 */
export function invalidOption(option: string, remedy: string): never {
  throw Object.defineProperty(new TypeError(`${option} ${remedy}`), "option", { value: option });
}

/**
 * Checks that an option is a whole number from 1.
 * @throws TypeError that names the option.
 */
export function checkCount(option: string, value: unknown): void {
  if (!Number.isInteger(value) || Number(value) < 1) invalidOption(option, "must be a whole number from 1");
}

/** Checks that an error is the TypeError of an option. */
export function isInvalidOption(option: string, error: unknown): boolean {
  return isRecord(error) && error["option"] === option;
}

/** Host names of this machine. Many systems resolve subdomains of localhost by DNS, so they are not loopback. */
export const LOOPBACK = /^(127(\.\d+){3}|\[::1\]|localhost)$/;

/** Returns the options whose value is not `undefined`. */
export function definedOf<Options extends object>(options: Options): Defined<Options> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Defined<Options>;
}

type Defined<Options> = { readonly [Name in keyof Options]: Exclude<Options[Name], undefined> };

/** Checks that a value is a non-empty string. */
export function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

/** Checks that a value is an object, so that its properties can be read; an array is an object too. */
export function isRecord(value: unknown): value is Readonly<Record<PropertyKey, unknown>> {
  return typeof value === "object" && value !== null;
}

/** Checks that a status is 2xx. The response of a custom `fetch` may have no `ok`. */
export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}
