/** Where the command writes to. */
export interface Output {
  readonly log: (text: string) => void;
  readonly error: (text: string) => void;
}

/** Runs the command; what it gives back is the exit code. */
export function run([command = ""]: readonly string[], output: Output): number {
  output.error(command === "" ? "relay-rest: no command was given" : `relay-rest: there is no command "${command}"`);
  return 2;
}
