/** No document needs more redirects; more are probably a loop. */
const MAX_REDIRECTS = 5;

/** Settings of one download. */
interface FetchOptions {
  readonly fetch: typeof fetch;
  /** Aborts the download when its time is up. */
  readonly signal: AbortSignal;
  /** Rejects if the document may not read the target of a redirect. */
  readonly mayRead: (url: string) => Promise<void>;
  /** Receives the size in bytes of each decompressed chunk; throws at the limit. */
  readonly count: (bytes: number) => void;
}

/** Downloads a URL. Sends its user info as Basic credentials. No error message contains user info or a query. */
export async function fetchBytes(url: string, { fetch, signal, mayRead, count }: FetchOptions): Promise<Download> {
  try {
    let target = new URL(url);
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
      const { username, password } = target;
      const headers = username === "" ? {} : { authorization: toBasic(username, password) };
      const bare = Object.assign(new URL(target), { username: "", password: "" });
      const response = await fetch(bare, { redirect: "manual", signal, headers });
      const location = response.headers.get("location");
      if (response.status < 300 || response.status > 399 || location === null) return await read(response, count);
      await response.body?.cancel();
      target = new URL(location, target);
      await mayRead(target.href);
    }
    throw new Error(`more than ${MAX_REDIRECTS} redirects`);
  } catch (error) {
    if (signal.aborted) throw new Error("no complete response within 30 s", { cause: error });
    throw new Error(reasonOf(error), { cause: error });
  }
}

/** A response body; `type` is its media type. */
interface Download {
  readonly bytes: Uint8Array;
  readonly type: string | undefined;
}

function toBasic(username: string, password: string): string {
  return `Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString("base64")}`;
}

async function read(response: Response, count: (bytes: number) => void): Promise<Download> {
  if (!response.ok) {
    await response.body?.cancel();
    throw new Error(`the server responded ${response.status}`);
  }
  const chunks: Uint8Array[] = [];
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    chunks.push(part.value);
    try {
      count(part.value.length);
    } catch (error) {
      await reader?.cancel();
      throw error;
    }
  }
  return { bytes: Buffer.concat(chunks), type: response.headers.get("content-type") ?? undefined };
}

/**
 * Returns the innermost reason of a failure: the message of `fetch` is only "fetch failed"; its `cause` has the reason.
 */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join("; ");
  return error.cause === undefined ? error.message : reasonOf(error.cause);
}
