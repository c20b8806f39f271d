import type { WireRequest } from "./http-client.ts";

/**
 * A request as a curl command for a POSIX shell. Credentials are variables, so it can be shown and stored:
 * `--user "$SIGNALWIRE_PROJECT_ID:$SIGNALWIRE_API_TOKEN"`, and what was wrong on purpose is written out.
 */
export function toCurl({ method, url, headers, body }: WireRequest, authorization: unknown): string {
  const { Authorization: header, ...others } = headers;
  const options = Object.entries(others).filter(([name]) => name !== "User-Agent");
  return [
    `curl --include --request ${method} ${quote(url)}`,
    ...(header === undefined ? [] : [credentialsOf(header, authorization)]),
    ...options.map(([name, value]) => `--header ${quote(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`--data-raw ${quote(body)}`]),
  ].join(" ");
}

function credentialsOf(header: string, authorization: unknown): string {
  switch (authorization) {
    case "given":
      return '--user "$SIGNALWIRE_PROJECT_ID:$SIGNALWIRE_API_TOKEN"';
    case "wrong-token":
      return '--user "$SIGNALWIRE_PROJECT_ID:relay-rest-check-wrong-token"';
    case "wrong-project":
      return '--user "relay-rest-check-wrong-project:$SIGNALWIRE_API_TOKEN"';
    default:
      return `--header ${quote(`Authorization: ${header}`)}`;
  }
}

/** Within single quotes a shell reads everything as it is, but for the quote itself. */
function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
