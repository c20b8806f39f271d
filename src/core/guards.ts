/**
 * Rejects an option that a programmer set.
 * @param remedy the rest of the message; it must not hold a value that may be a secret
 * @throws TypeError whose `option` is the name of the option.
 */
export function invalidOption(option: string, remedy: string): never {
  throw Object.defineProperty(new TypeError(`${option} ${remedy}`), "option", { value: option });
}

/** Recognises the TypeError of an option. */
export function isRefusalOf(option: string, error: unknown): boolean {
  return error instanceof TypeError && "option" in error && error.option === option;
}

/** The options that are given: an option that is `undefined` is not. */
export function definedOf<Options extends object>(options: Options): Defined<Options> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Defined<Options>;
}

type Defined<Options> = { readonly [Name in keyof Options]: Exclude<Options[Name], undefined> };

/** Whether a value from outside is a string with something in it. */
export function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

/** Whether a value from outside is an object, whose fields can be asked for; a list is one too. */
export function isRecord(value: unknown): value is Readonly<Record<PropertyKey, unknown>> {
  return typeof value === "object" && value !== null;
}
