/** Passes a value that does not compile: `never` is assignable to every type. */
export function untyped(value: unknown): never {
  return value as never;
}
