/** That the kit could not do what it was asked for, and why, in one line: never a finding about a server. */
export class KitError extends Error {
  override readonly name = "KitError";
}
