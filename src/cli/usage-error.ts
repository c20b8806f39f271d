/** That a command was not told what it needs; its help says how. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
