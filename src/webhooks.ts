import type { components } from "../generated/schema.ts";

/** What the 10DLC status callback tells: a brand, a campaign, an order or an assignment changed its state. */
export type StatusCallback = components["schemas"]["TenDlcStatusCallbackPayload"];

/** A request that claims to be a status callback, as it came. */
export interface WebhookRequest {
  /** The whole URL that SignalWire called, query included: behind a proxy, the public one. */
  readonly url: string;
  /** The header `X-SignalWire-Signature`, as the platform gives it; of Node, `request.headers["x-signalwire-signature"]`. */
  readonly signature: string | readonly string[] | null | undefined;
  /** The raw body. One that was parsed and written again has other bytes, and another signature. */
  readonly body: string;
  /** The project's signing key; it is not the API token. */
  readonly signingKey: string;
}

/**
 * A request that is no callback of SignalWire's, or none that the contract knows. `reason` tells:
 * `unsigned` (it has no signature), `forged` (its signature is not that of this URL, body and key; also when the URL
 * given is not the one that was called), `malformed` (signed, but not what the contract declares).
 */
export interface WebhookError extends Error {
  readonly name: "WebhookError";
  readonly reason: "unsigned" | "forged" | "malformed";
}

/**
 * Returns the payload of a status callback after it has verified the signature: the HMAC-SHA1 of URL and JSON body, in
 * lower-case hex, compared in constant time. A URL with its default port is the same as one without.
 *
 * The signature covers no time, so a captured request can be sent again: check `event_at`, and make the handling of an
 * event idempotent.
 * @throws WebhookError for a request that is not to be trusted.
 * @throws TypeError for a `url`, `body` or `signingKey` that makes no sense.
 * @example
 * const event = await verifyWebhook({
 *   url: "https://example.com/10dlc",
 *   signature: request.headers.get("x-signalwire-signature"),
 *   body: await request.text(),
 *   signingKey,
 * });
 */
export async function verifyWebhook({ url, signature, body, signingKey }: WebhookRequest): Promise<StatusCallback> {
  if (typeof url !== "string" || !/^https?:\/\//.test(url)) refuse("url", "must be the whole URL that was called");
  if (typeof body !== "string") refuse("body", "must be the raw text of the request; a parsed body cannot be verified");
  if (typeof signingKey !== "string" || signingKey === "") refuse("signingKey", "must be the project's signing key");
  const header = String(signature ?? "");
  if (header === "") throw toWebhookError("unsigned", "the request has no X-SignalWire-Signature");

  // Several headers in one are the signature of nothing.
  const signed = await Promise.all(spellingsOf(url).map((spelling) => isSigned(header, spelling + body, signingKey)));
  if (!signed.includes(true)) {
    throw toWebhookError("forged", "the signature is not that of this URL, body and signing key");
  }
  const payload = readPayload(body);
  const missing = FIELDS.filter((field) => typeof payload[field] !== "string");
  if (missing.length > 0) throw toWebhookError("malformed", `the body lacks ${missing.join(", ")}`);
  // Every field that the contract requires is there and a string, as all of its fields are.
  return payload as unknown as StatusCallback;
}

/** Whether a caught value is what `verifyWebhook` throws at a request. */
export function isWebhookError(value: unknown): value is WebhookError {
  return typeof value === "object" && value !== null && BRAND in value;
}

// Not that of the client, so that each door is one file: an import of another is what costs time.
function refuse(option: string, remedy: string): never {
  throw Object.defineProperty(new TypeError(`${option} ${remedy}`), "option", { value: option });
}

/** The two spellings of a URL on its default port: SignalWire signs the one that it was given. */
function spellingsOf(url: string): string[] {
  const port = url.startsWith("https") ? ":443" : ":80";
  const bare = url.replace(new RegExp(`^([^/]+//[^/?#]+)${port}(?![^/?#])`), "$1");
  return [bare, bare.replace(/^[^/]+\/\/[^/?#]+/, `$&${port}`)];
}

/** Web Crypto compares in constant time. */
async function isSigned(header: string, text: string, signingKey: string): Promise<boolean> {
  const encoder = new TextEncoder();
  const algorithm = { name: "HMAC", hash: "SHA-1" };
  const key = await crypto.subtle.importKey("raw", encoder.encode(signingKey), algorithm, false, ["verify"]);
  return crypto.subtle.verify("HMAC", key, fromHex(header), encoder.encode(text));
}

// HMAC-SHA1 has 20 bytes. What is not the hex of as many becomes a signature of no bytes, which is nobody's.
function fromHex(text: string): Uint8Array<ArrayBuffer> {
  const length = /^[\da-f]{40}$/.test(text) ? 20 : 0;
  return Uint8Array.from({ length }, (_, index) => Number.parseInt(text.slice(2 * index, 2 * index + 2), 16));
}

/** The fields of a JSON body; none for a body that is not a JSON object. */
function readPayload(body: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(body)) as Record<string, unknown>;
  } catch {
    return {};
  }
}

function toWebhookError(reason: WebhookError["reason"], message: string): WebhookError {
  return Object.assign(new Error(message), { name: "WebhookError" as const, reason, [BRAND]: true });
}

// Registered, so that two copies of this package know each other's errors.
const BRAND = Symbol.for("signalwire-relay-rest.webhook-error");

/** The compiler holds the list to what the contract requires. */
const REQUIRED: { readonly [Field in RequiredFieldOf<StatusCallback>]: true } = {
  project_id: true,
  event_at: true,
  event_category: true,
  event_type: true,
  state: true,
  brand_id: true,
};

const FIELDS = Object.keys(REQUIRED);

type RequiredFieldOf<Shape> = { [Field in keyof Shape]-?: {} extends Pick<Shape, Field> ? never : Field }[keyof Shape];
