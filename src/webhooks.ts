import type { components } from "../generated/schema.ts";
import { signatureOf } from "./core/webhook-signature.ts";

/** The payload of a 10DLC status callback: a brand, a campaign, an order or an assignment changed its state. */
export type StatusCallback = components["schemas"]["TenDlcStatusCallbackPayload"];

/** A request that claims to be a status callback, as your server received it. */
export interface WebhookRequest {
  /** The whole URL that SignalWire called, including its query; behind a proxy, the public URL. */
  readonly url: string;
  /**
   * The header `X-SignalWire-Signature`, as the platform returns it; in Node,
   * `request.headers["x-signalwire-signature"]`.
   */
  readonly signature: string | readonly string[] | null | undefined;
  /**
   * The raw body, as text or as bytes (Express's `raw`). A body that was parsed and serialized again has other bytes, so
   * its signature does not match.
   */
  readonly body: string | Uint8Array;
  /** The project's signing key, from the API Credentials page of the dashboard. It is not the API token. */
  readonly signingKey: string;
}

/**
 * A request that is not a valid callback, by `reason`:
 *
 * - `unsigned`: it has no signature.
 * - `forged`: its signature does not match this URL, body and key; `url` may differ from the URL that was called.
 * - `malformed`: it is signed, but its body is not the payload that the contract declares.
 */
export interface WebhookError extends Error {
  readonly name: "WebhookError";
  readonly reason: "unsigned" | "forged" | "malformed";
}

/**
 * Verifies the signature of a status callback and returns its payload. The signature is the HMAC-SHA1 of URL and JSON
 * body in lower-case hex; the comparison takes constant time. A URL with its default port equals the URL without it.
 *
 * The signature does not include a time, so an attacker can replay a captured request. Check `event_at`, and make the
 * handling of an event idempotent.
 * @throws WebhookError for a request that you must not trust.
 * @throws TypeError for an invalid `url`, `body` or `signingKey`.
 * @example
 * const event = await verifyWebhook({
 *   url: "https://example.com/10dlc",
 *   signature: request.headers.get("x-signalwire-signature"),
 *   body: await request.text(),
 *   signingKey,
 * });
 */
export async function verifyWebhook({
  url,
  signature,
  body: raw,
  signingKey,
}: WebhookRequest): Promise<StatusCallback> {
  const body = checkSigned({ url, body: raw, signingKey });
  const header = String(signature ?? "");
  if (header === "") throw toWebhookError("unsigned", "the request has no X-SignalWire-Signature");

  // Several header values joined by commas match no signature.
  const signed = await Promise.all(spellingsOf(url).map((spelling) => isSigned(header, spelling + body, signingKey)));
  if (!signed.includes(true)) {
    throw toWebhookError("forged", "the signature does not match this URL, body and signing key");
  }
  const payload = readPayload(body);
  const missing = FIELDS.filter((field) => typeof payload[field] !== "string");
  if (missing.length > 0) throw toWebhookError("malformed", `the body has no ${missing.join(", ")}`);
  // Each required field is a string. The others are what SignalWire has signed, as in any response of the API.
  return payload as unknown as StatusCallback;
}

/** A request to sign: its URL, raw body and key. */
export type UnsignedWebhook = Pick<WebhookRequest, "url" | "body" | "signingKey">;

/**
 * Signs a request as SignalWire does, for the tests of a server that receives callbacks.
 * @returns the value of the header `X-SignalWire-Signature`
 * @throws TypeError for an invalid `url`, `body` or `signingKey`.
 * @example
 * const headers = { "x-signalwire-signature": await signWebhook({ url, body, signingKey }) };
 * const response = await fetch(url, { method: "POST", headers, body });
 */
export async function signWebhook({ url, body, signingKey }: UnsignedWebhook): Promise<string> {
  return signatureOf(url, checkSigned({ url, body, signingKey }), signingKey);
}

/** Checks what a signature covers, and returns the text of the body. */
function checkSigned({ url, body, signingKey }: UnsignedWebhook): string {
  if (typeof url !== "string" || !/^https?:\/\//.test(url))
    invalidOption("url", "must be the whole URL that was called");
  if (typeof signingKey !== "string" || signingKey === "")
    invalidOption("signingKey", "must be the project's signing key");
  return textOf(body);
}

/** Checks that a caught value is a WebhookError, which {@link verifyWebhook} throws. */
export function isWebhookError(value: unknown): value is WebhookError {
  return typeof value === "object" && value !== null && BRAND in value;
}

/** Returns the text of a raw body. `instanceof` would not recognise bytes of another realm, such as Jest's. */
function textOf(body: unknown): string {
  if (typeof body === "string") return body;
  if (ArrayBuffer.isView(body)) return new TextDecoder("utf-8", { ignoreBOM: true }).decode(body);
  return typeof body === "object" && body !== null
    ? invalidOption("body", "must be the raw body of the request; a parsed body cannot be verified")
    : invalidOption("body", `must be a string or a Uint8Array, got ${typeof body}; read the raw body of the request`);
}

// A copy of the client's function, so that each entry point is one file: importing a second file costs time.
function invalidOption(option: string, remedy: string): never {
  throw Object.defineProperty(new TypeError(`${option} ${remedy}`), "option", { value: option });
}

/** Returns the two spellings of a URL on its default port. SignalWire signs the spelling that it was given. */
function spellingsOf(url: string): string[] {
  const port = url.startsWith("https") ? ":443" : ":80";
  const bare = url.replace(new RegExp(`^([^/]+//[^/?#]+)${port}(?![^/?#])`), "$1");
  return [bare, bare.replace(/^[^/]+\/\/[^/?#]+/, `$&${port}`)];
}

/**
 * Compares the HMAC of both signatures, not the signatures, so the time of the comparison shows nothing about how much
 * of a forged signature is right.
 */
async function isSigned(header: string, text: string, signingKey: string): Promise<boolean> {
  const expected = await signatureOf(text, "", signingKey);
  const [one, other] = await Promise.all([expected, header].map((signature) => signatureOf(signature, "", signingKey)));
  return one === other;
}

/** Returns the fields of a JSON body; none if the body is not a JSON object. */
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

// A registered symbol, so that two copies of this package recognise each other's errors.
const BRAND = Symbol.for("signalwire-relay-rest.webhook-error");

/** The required fields. The compiler checks the list against the contract. */
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
