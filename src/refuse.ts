/**
 * Refuses what a programmer wrote.
 * @throws TypeError that names the option and the remedy; never a value, which may be a secret.
 */
export function refuse(option: string, remedy: string): never {
  throw new TypeError(`${option} ${remedy}`);
}
