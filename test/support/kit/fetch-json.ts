/** A response with its complete body. */
export interface FetchedResponse {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON; the text when it is not JSON; `undefined` when it is empty. */
  readonly body: unknown;
}

interface SendOptions {
  /** Text is sent unchanged, other values as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Valid Basic credentials; the servers of these tests accept any. */
const AUTHORIZATION = `Basic ${btoa("project:PT-secret-token")}`;

/** Sends a request with credentials: `line` is a method and a path below `url`. */
export async function sendTo(
  url: string,
  line: string,
  { body, headers = {} }: SendOptions = {},
): Promise<FetchedResponse> {
  const [method = "", path = ""] = line.split(" ");
  const response = await fetch(url + path, {
    method,
    headers: {
      authorization: AUTHORIZATION,
      ...(body !== undefined && { "content-type": "application/json" }),
      ...headers,
    },
    body: typeof body === "string" || body === undefined ? (body ?? null) : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: parse(text) };
}

function parse(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
