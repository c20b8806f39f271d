import { type ParseArgsConfig, parseArgs } from "node:util";
import { UsageError } from "./usage-error.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** The options of a command and what stands between them. */
export function readArgs<const Own extends Options>(
  args: readonly string[],
  options: Own,
): ReturnType<typeof parseArgs<{ options: Own; allowPositionals: true }>> {
  if (args.some((argument) => /^--token(=|$)/.test(argument))) {
    throw new UsageError("a token is no argument, for everybody sees those: set SIGNALWIRE_API_TOKEN, or --token-env");
  }
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (cause) {
    const [text = ""] = (cause as Error).message.split(". To specify");
    const message = text.replace(/ argument is ambiguous.*/s, " argument missing: what follows begins with a dash");
    throw new UsageError(message.charAt(0).toLowerCase() + message.slice(1), { cause });
  }
}

/** @throws UsageError unless there is exactly one. */
export function onePositional(positionals: readonly string[], what: string): string {
  const [first, ...rest] = positionals;
  if (first === undefined) throw new UsageError(`${what} is missing`);
  if (rest.length > 0) throw new UsageError(`there is one ${what} too many: ${rest.join(" ")}`);
  return first;
}

/** @throws UsageError when there is any. */
export function noPositional(positionals: readonly string[]): void {
  if (positionals.length > 0) throw new UsageError(`this takes options only, not "${positionals.join(" ")}"`);
}

/** A whole number from an option's text; `undefined` where it was not given. */
export function toNumber(option: string, text: string | undefined, lowest = 0): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,10}$/.test(text) || Number(text) < lowest) {
    throw new UsageError(`${option} must be a whole number from ${lowest} up, not "${text}"`);
  }
  return Number(text);
}
