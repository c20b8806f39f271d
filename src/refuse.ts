/**
 * Rejects an option that a programmer set.
 * @param remedy the rest of the message; it must not hold a value that may be a secret
 * @throws TypeError whose `option` is the name of the option.
 */
export function refuse(option: string, remedy: string): never {
  throw Object.defineProperty(new TypeError(`${option} ${remedy}`), "option", { value: option });
}
