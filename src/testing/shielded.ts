/**
 * Wraps a callback of the caller. An exception that it throws becomes a process warning, because a server has to go on
 * and a check has to clean up.
 * @param name the callback as the caller knows it: `onProgress`
 */
export function shielded<Values extends readonly unknown[]>(
  name: string,
  callback: (...values: Values) => void,
): (...values: Values) => void {
  return (...values) => {
    try {
      callback(...values);
    } catch (error) {
      process.emitWarning(`${name} failed: ${String(error)}`, "KitWarning");
    }
  };
}
