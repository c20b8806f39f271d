/** What a server answered, read to its end. */
export interface Asked {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed where it is JSON; its text where it is not; `undefined` where it is empty. */
  readonly body: unknown;
}

interface AskOptions {
  /** Text is sent as it is, anything else as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Any credentials at all: project id and token. */
const SIGNED = `Basic ${btoa("project:PT-secret-token")}`;

/** Sends a request, signed, to a server below a URL. */
export async function ask(url: string, line: string, { body, headers = {} }: AskOptions = {}): Promise<Asked> {
  const [method = "", path = ""] = line.split(" ");
  const response = await fetch(url + path, {
    method,
    headers: {
      authorization: SIGNED,
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
