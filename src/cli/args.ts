import { type ParseArgsConfig, parseArgs } from "node:util";
import type { CheckCredentials } from "../testing/index.ts";
import type { Io } from "./terminal.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** An option token of `parseArgs`. */
interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

/**
 * Parses the arguments of a command into options and positionals.
 * @throws UsageError for an unknown option, a missing or unexpected value, and a token as an argument.
 */
export function readArgs<const Own extends Options>(
  args: readonly string[],
  options: Own,
): ReturnType<typeof parseArgs<{ options: Own; allowPositionals: true }>> {
  if (args.some((argument) => /^--token(=|$)/.test(argument))) {
    throw new UsageError(
      "other users can read a token in the arguments; set SIGNALWIRE_API_TOKEN, or name a variable with --token-env",
    );
  }
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) if (token.kind === "option") checkOption(token, options);
  return parseArgs({ args: [...args], options, allowPositionals: true });
}

/**
 * Rejects the arguments that `parseArgs` would reject. Its messages contain users' values, so rewriting them is not
 * safe.
 */
function checkOption({ name, rawName, value, inlineValue }: OptionToken, options: Options): void {
  if (!Object.hasOwn(options, name)) throw new UsageError(`unknown option '${rawName}'`);
  const takesValue = options[name]?.type === "string";
  if (!takesValue && value !== undefined) throw new UsageError(`${rawName} takes no value`);
  const isOption = inlineValue === false && value !== undefined && /^-./s.test(value);
  if (takesValue && (value === undefined || isOption)) {
    throw new UsageError(`${rawName} needs a value; write ${rawName}=VALUE for one that begins with a dash`);
  }
}

/**
 * Returns the only positional argument.
 * @throws UsageError when there is none or more than one.
 */
export function requirePositional(positionals: readonly string[], label: string): string {
  const [first, ...rest] = positionals;
  if (first === undefined) throw new UsageError(`${label} is missing`);
  if (rest.length > 0) throw new UsageError(`expected one ${label}, but got more: ${rest.join(" ")}`);
  return first;
}

/**
 * Parses the whole number of an option; `undefined` when the option is missing.
 * @throws UsageError for any other text, and for a number below `lowest`.
 */
export function toNumber(option: string, text: string | undefined, lowest = 0): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,10}$/.test(text) || Number(text) < lowest) {
    throw new UsageError(`${option} must be a whole number of at least ${lowest}, got "${text}"`);
  }
  return Number(text);
}

/** Options that select the credentials. */
export const CREDENTIAL_OPTIONS = {
  "project-id": { type: "string" },
  "token-env": { type: "string" },
  "header-env": { type: "string", multiple: true },
} as const;

/**
 * Reads credentials from options and the environment. Secrets come only from the environment.
 * @param isNeeded false if a command can run without the project id and the token
 * @throws UsageError that names the missing variable.
 */
export function credentialsFrom(
  io: Io,
  {
    "project-id": projectId = io.env["SIGNALWIRE_PROJECT_ID"],
    "token-env": name = "SIGNALWIRE_API_TOKEN",
    "header-env": headers,
  }: {
    readonly "project-id"?: string | undefined;
    readonly "token-env"?: string | undefined;
    readonly "header-env"?: readonly string[] | undefined;
  },
  isNeeded: boolean,
): CheckCredentials | undefined {
  if (headers !== undefined) {
    const pairs = pairsFrom("--header-env", "NAME=VARIABLE", headers);
    return {
      headers: Object.fromEntries(
        pairs.map(([header, variable]) => [header, secretFrom(io, `the value of ${header}`, variable)]),
      ),
    };
  }
  if (!isNeeded) return undefined;
  if (!projectId) throw new UsageError("the project id is missing; set SIGNALWIRE_PROJECT_ID, or use --project-id");
  return { projectId, token: secretFrom(io, "the token", name) };
}

/**
 * Reads a secret from the environment.
 * @throws UsageError that names the missing variable.
 */
export function secretFrom({ env }: Io, label: string, variable: string): string {
  const value = env[variable];
  if (!value) throw new UsageError(`${label} is missing; set the environment variable ${variable}`);
  return value;
}

/**
 * Splits the values of an option at their first equals sign.
 * @throws UsageError for a value without a name or without a text after the sign.
 */
export function pairsFrom(
  option: string,
  form: string,
  texts: readonly string[],
): readonly (readonly [string, string])[] {
  return texts.map((pair) => {
    const [, name, value] = /^([^=]+)=(.+)$/s.exec(pair) ?? [];
    if (name === undefined || value === undefined) throw new UsageError(`${option} must be ${form}, got "${pair}"`);
    return [name, value];
  });
}

/** An error in the arguments or the environment of a command; its help lists the valid ones. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
