/** An environment variable; `undefined` when it is unset or empty, or the runtime has or shows none. */
export function readEnvironment(name: string): string | undefined {
  try {
    const { process } = globalThis as { process?: { env?: Readonly<Record<string, string | undefined>> } };
    return process?.env?.[name] || undefined;
  } catch {
    // Deno throws without --allow-env.
    return undefined;
  }
}
