/** More redirects than this are a loop, or nothing that a document needs. */
const MAX_REDIRECTS = 5;

/**
 * Settings of one download.
 * @typedef {object} FetchOptions
 * @property {typeof fetch} fetch
 * @property {AbortSignal} signal Aborts the download when its time is up.
 * @property {(url: string) => Promise<void>} mayRead Rejects when a redirect leads to a place that may not be read.
 * @property {(bytes: number) => void} count Called with the size of each decompressed chunk; throws at the limit.
 */

/**
 * Downloads a URL. User info in the URL is sent as Basic credentials. No error message contains user info or a query.
 * @param {string} url
 * @param {FetchOptions} options
 * @returns {Promise<{ bytes: Uint8Array, type: string | undefined }>}
 */
export async function fetchBytes(url, { fetch, signal, mayRead, count }) {
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

/**
 * @param {string} username
 * @param {string} password
 */
function toBasic(username, password) {
  return `Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString("base64")}`;
}

/**
 * @param {Response} response
 * @param {(bytes: number) => void} count
 */
async function read(response, count) {
  if (!response.ok) {
    await response.body?.cancel();
    throw new Error(`the server responded ${response.status}`);
  }
  /** @type {Uint8Array[]} */
  const chunks = [];
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
 * Returns the reason of a failure. `fetch` itself says only "fetch failed", and keeps the reason in `cause`.
 * @param {unknown} error
 * @returns {string}
 */
function reasonOf(error) {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join("; ");
  return error.cause === undefined ? error.message : reasonOf(error.cause);
}
