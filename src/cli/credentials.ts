import type { Io } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

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
