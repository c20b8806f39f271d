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
      if (!hasFailed) process.emitWarning(`${name} failed: ${String(error)}`, "KitWarning");
      hasFailed = true;
    }
  };
}
