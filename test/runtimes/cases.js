import { createRelayClient, paginate } from "signalwire-relay-rest";
import { isWebhookError, verifyWebhook } from "signalwire-relay-rest/webhooks";

/**
 * @typedef {object} Setting The servers of one run, and the expected behaviour of its runtime.
 * @property {string} base The prefix of this run's routes. The rest of a path names a response of server.ts.
 * @property {string} closed A URL at which no server listens.
 * @property {boolean} reportsUnsent True when the runtime reports that a connection was never made.
 */

/** @typedef {(value: unknown) => string} Render */
/** @typedef {{ name: string, pass: boolean, detail: string }} Check */
/** @typedef {import("signalwire-relay-rest").RelayClientOptions} Options */
/** @typedef {(setting: Setting, renders: Render[]) => Promise<[unknown, unknown]>} Case */

/** Each case returns the actual and the expected value. @type {Record<string, Case>} */
const CASES = {
  success: async ({ base }) => {
    const result = await create(`${base}/ok`);

    return [result.status === 201 ? [result.data.id, result.data.sticky_sender] : result, ["group-1", true]];
  },

  "401 narrowed": async ({ base }) => {
    const result = await create(`${base}/unauthorized`);

    return [
      result.status === 401 ? [result.error.kind, result.error.body?.error, result.error.delivery] : result,
      ["api", "Unauthorized", "refused"],
    ];
  },

  "422 narrowed": async ({ base }) => {
    const result = await create(`${base}/invalid`);

    return [
      result.status === 422 ? [result.error.issues[0]?.message, result.error.body?.errors.length] : result,
      ["Name can't be blank", 1],
    ];
  },

  "time-out": async ({ base }) => {
    const { error } = await create(`${base}/silent`, { timeoutMs: 200, retry: false });

    return [error?.kind === "timeout" ? [error.limit, error.delivery] : error, ["attempt", "maybe-applied"]];
  },

  retry: async ({ base }) => {
    /** @type {unknown[]} */
    const attempts = [];
    const result = await create(`${base}/busy-then-ok`, {
      onAttempt: ({ attempt, httpStatus, retryAfterMs }) => attempts.push([attempt, httpStatus, retryAfterMs]),
    });

    return [
      [result.status, attempts],
      [
        201,
        [
          [1, 503, 0],
          [2, 201, undefined],
        ],
      ],
    ];
  },

  redirect: async ({ base }) => {
    const { error } = await create(`${base}/redirect`);

    return [
      [error?.kind, error?.attempts, error?.delivery],
      ["redirect", 1, "maybe-applied"],
    ];
  },

  "declared redirect": async ({ base }) => {
    const download = await clientOf(`${base}/redirect`).GET("/recordings/{id}.mp3", { params: { path: { id: "1" } } });
    // A page cannot read status and Location of a redirect: https://fetch.spec.whatwg.org/#concept-filtered-response-opaque-redirect.
    const isHidden = download.response?.type === "opaqueredirect";

    return [
      download.ok ? new URL(download.data.location).pathname.split("/").at(-1) : download.error.kind,
      isHidden ? "redirect" : "number_groups",
    ];
  },

  pages: async ({ base }) => {
    const names = [];
    for await (const { name } of paginate(clientOf(`${base}/pages`), "/number_groups")) names.push(name);

    return [names, ["first", "second"]];
  },

  webhook: async () => {
    const request = { url: "https://example.com/", body: "{}", signingKey: "key" };
    // The first signature is the output of openssl: printf '%s' 'https://example.com/{}' | openssl dgst -sha1 -hmac key
    const signatures = ["83fd0ce33d7d7c4548b17b3d6d5f82a98e83f731", "0".repeat(40)];
    const reasons = signatures.map((signature) =>
      verifyWebhook({ ...request, signature }).catch(
        (/** @type {unknown} */ error) => isWebhookError(error) && error.reason,
      ),
    );

    return [await Promise.all(reasons), ["malformed", "forged"]];
  },

  "closed port": async ({ closed, reportsUnsent }) => {
    const { error } = await create(closed, { retry: false });

    return [
      [error?.kind, error?.delivery],
      ["network", reportsUnsent ? "not-sent" : "maybe-applied"],
    ];
  },

  reset: async ({ base }) => {
    const { error } = await create(`${base}/reset`);

    return [
      [error?.kind, error?.attempts, error?.delivery],
      ["network", 1, "maybe-applied"],
    ];
  },

  "cut body": async ({ base }) => {
    const { error } = await create(`${base}/cut`);

    return [
      [error?.kind, error?.httpStatus, error?.delivery],
      ["network", 201, "applied"],
    ];
  },

  abort: async ({ base }) => {
    const controller = new AbortController();
    const call = create(`${base}/silent`, {}, controller.signal);
    setTimeout(() => {
      controller.abort(new Error("changed my mind"));
    }, 100);
    const { error } = await call;

    return [
      [error?.kind, error?.cause instanceof Error && error.cause.message, error?.delivery],
      ["aborted", "changed my mind", "maybe-applied"],
    ];
  },

  "no secret": async ({ base, closed }, renders) => {
    const results = await Promise.all([
      create(`${base}/unauthorized`),
      create(`${base}/redirect`),
      create(`${base}/reset`),
      create(`${base}/silent`, { timeoutMs: 100, retry: false }),
      create(closed, { retry: false }),
    ]);
    const shown = results.flatMap((result) => [
      renderAll(result),
      JSON.stringify(result),
      String(result.error),
      ...renders.map((render) => render(result)),
    ]);

    return [
      [shown.join().includes("/number_groups"), ...secrets().map((secret) => shown.join().includes(secret))],
      [true, ...secrets().map(() => false)],
    ];
  },
};

/**
 * Runs all cases with nothing but the APIs that every runtime has.
 * @param {Setting} setting
 * @param {Render[]} renders Other ways in which the runtime renders a value.
 * @returns {Promise<Check[]>}
 */
export async function smoke(setting, renders = []) {
  const checks = [];
  for (const [name, run] of Object.entries(CASES)) {
    checks.push(await check(name, () => run(setting, renders)));
  }
  return checks;
}

/**
 * @param {string} name
 * @param {() => Promise<[unknown, unknown]>} run
 * @returns {Promise<Check>}
 */
async function check(name, run) {
  try {
    const [actual, expected] = (await run()).map((value) => JSON.stringify(value));
    return {
      name,
      pass: actual === expected,
      detail: actual === expected ? "" : `got ${actual}, expected ${expected}`,
    };
  } catch (error) {
    return { name, pass: false, detail: `threw ${String(error)}` };
  }
}

const CREDENTIALS = { projectId: "smoke-project", token: "smoke-token-that-must-stay-secret" };

/**
 * @param {string} baseUrl
 * @param {Options} options
 */
function clientOf(baseUrl, options = {}) {
  return createRelayClient({ baseUrl, ...CREDENTIALS, dangerouslyAllowBrowser: true, ...options });
}

/**
 * Creates a number group with a new client.
 * @param {string} baseUrl
 * @param {Options} options
 * @param {AbortSignal} [signal]
 */
function create(baseUrl, options = {}, signal) {
  return clientOf(baseUrl, options).POST("/number_groups", { body: { name: "Smoke" }, signal });
}

/** Returns the token, and its Basic credentials. */
function secrets() {
  return [CREDENTIALS.token, btoa(`${CREDENTIALS.projectId}:${CREDENTIALS.token}`)];
}

/**
 * Renders everything that can be reached from a value, including hidden properties, symbols, accessors and headers.
 * @param {unknown} value
 * @param {Set<unknown>} seen
 * @returns {string}
 */
function renderAll(value, seen = new Set()) {
  if (typeof value !== "object" || value === null) return String(value);
  if (seen.has(value)) return "";
  seen.add(value);
  const headers = value instanceof Headers ? [...value].flat() : [];
  const inherited = value instanceof Error ? [value.name, value.message, value.stack] : [];
  const fields = Reflect.ownKeys(value).flatMap((key) => [
    String(key),
    /** @type {unknown} */ (Reflect.get(value, key)),
  ]);
  return [...headers, ...inherited, ...fields].map((part) => renderAll(part, seen)).join("\n");
}
