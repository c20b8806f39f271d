/**
 * Wraps a callback of the caller. Its first exception becomes a process warning, because a server has to go on and a
 * check has to clean up.
 * @param name the callback as the caller knows it: `onProgress`
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
      if (!hasFailed) process.emitWarning(`${name} failed: ${String(error)}`, "KitWarning");
      hasFailed = true;
    }
  };
}
