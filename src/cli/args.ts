import { type ParseArgsConfig, parseArgs } from "node:util";
import type { Io } from "./terminal.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** An option as `parseArgs` finds it in the arguments. */
interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

/** The options of a command and what stands between them. */
export function readArgs<const Own extends Options>(
  args: readonly string[],
  options: Own,
): ReturnType<typeof parseArgs<{ options: Own; allowPositionals: true }>> {
  if (args.some((argument) => /^--token(=|$)/.test(argument))) {
    throw new UsageError("a token is no argument, for everybody sees those: set SIGNALWIRE_API_TOKEN, or --token-env");
  }
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) if (token.kind === "option") checkOption(token, options);
  return parseArgs({ args: [...args], options, allowPositionals: true });
}

/** Rejects what `parseArgs` would reject, because its messages cannot be told apart from the values in them. */
function checkOption({ name, rawName, value, inlineValue }: OptionToken, options: Options): void {
  if (!Object.hasOwn(options, name)) throw new UsageError(`unknown option '${rawName}'`);
  const takesValue = options[name]?.type === "string";
  if (!takesValue && value !== undefined) throw new UsageError(`${rawName} takes no value`);
  const isOption = inlineValue === false && value !== undefined && /^-./s.test(value);
  if (takesValue && (value === undefined || isOption)) {
    throw new UsageError(`${rawName} needs a value; write ${rawName}=VALUE for one that begins with a dash`);
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

/** The options that say whose credentials to use. */
export const CREDENTIAL_OPTIONS = {
  "project-id": { type: "string" },
  "token-env": { type: "string" },
} as const;

/**
 * Credentials from options and environment; a token comes from the environment alone.
 * @throws UsageError that names the variable which is not set.
 */
export function credentialsFrom(
  { env }: Io,
  options: { readonly "project-id"?: string | undefined; readonly "token-env"?: string | undefined },
): { readonly projectId: string; readonly token: string } {
  const { "project-id": projectId = env["SIGNALWIRE_PROJECT_ID"], "token-env": name = "SIGNALWIRE_API_TOKEN" } =
    options;
  const token = env[name];
  if (!projectId) throw new UsageError("no project id: give --project-id, or set SIGNALWIRE_PROJECT_ID");
  if (!token) throw new UsageError(`no token: the environment variable ${name} is not set`);
  return { projectId, token };
}

/** That a command was not told what it needs; its help says how. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
