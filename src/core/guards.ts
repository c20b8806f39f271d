/**
 * Rejects an option that a programmer set.
 * @param remedy the rest of the message; it must not hold a value that may be a secret
 * @throws TypeError whose `option` is the name of the option.
 */
export function refuse(option: string, remedy: string): never {
  throw Object.defineProperty(new TypeError(`${option} ${remedy}`), "option", { value: option });
}

/** Recognises the TypeError of an option. */
export function isRefusalOf(option: string, error: unknown): boolean {
  return error instanceof TypeError && "option" in error && error.option === option;
}
