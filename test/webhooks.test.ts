import { createHmac } from "node:crypto";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { isWebhookError, signWebhook, verifyWebhook, type WebhookRequest } from "../src/webhooks.ts";
import { untyped } from "./support/untyped.ts";

const URL_CALLED = "https://example.com/10dlc?tenant=7";

const EVENT = {
  project_id: "c1a3b2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d",
  event_at: "2026-08-14T09:30:00Z",
  event_category: "brand",
  event_type: "brand_activated",
  state: "completed",
  brand_id: "5d0c1e7a-93b4-4f28-a6d1-7e8f9a0b1c2d",
};

// Every signature here is openssl's: printf '%s%s' "$URL" "$BODY" | openssl dgst -sha1 -hmac "$KEY"
const JSON_REQUEST: WebhookRequest = {
  url: URL_CALLED,
  body: JSON.stringify(EVENT),
  signature: "41d77ec017f46fb30dd339bdf05dc25bac836c18",
  signingKey: "PSK-test-signing-key",
};

async function errorOf(request: WebhookRequest): Promise<unknown> {
  return verifyWebhook(request).catch((error: unknown) => error);
}

describe("a status callback", () => {
  test.each([
    ["text", JSON_REQUEST.body],
    ["a Uint8Array", new TextEncoder().encode(JSON_REQUEST.body as string)],
    ["a Buffer", Buffer.from(JSON_REQUEST.body as string)],
    [
      "bytes of another realm",
      runInNewContext("Uint8Array.from(bytes)", { bytes: Buffer.from(JSON.stringify(EVENT)) }),
    ],
  ])("returns its payload from %s", async (_, body) => {
    expect(await verifyWebhook({ ...JSON_REQUEST, body: body as Uint8Array })).toEqual(EVENT);
  });

  // SignalWire signs the URL that it was given; the two spellings are one URL.
  test.each([
    ["https://example.com:443/10dlc?tenant=7", URL_CALLED],
    [URL_CALLED, "https://example.com:443/10dlc?tenant=7"],
    ["http://example.com/10dlc", "http://example.com:80/10dlc"],
    ["https://example.com", "https://example.com:443"],
    ["https://example.com:443?at=a:443", "https://example.com?at=a:443"],
    ["https://[::1]/10dlc", "https://[::1]:443/10dlc"],
    ["https://example.com:8443/10dlc", "https://example.com:8443/10dlc"],
  ])("whose signature is of %s is verified with the URL %s", async (signed, url) => {
    const signature = createHmac("sha1", JSON_REQUEST.signingKey)
      .update(signed + JSON_REQUEST.body)
      .digest("hex");

    expect(await verifyWebhook({ ...JSON_REQUEST, url, signature })).toEqual(EVENT);
  });
});

describe("a request", () => {
  test.each([undefined, null, "", []])("without a signature (%j) is unsigned", async (signature) => {
    const error = await errorOf({ ...JSON_REQUEST, signature });

    expect(error).toMatchObject({
      name: "WebhookError",
      reason: "unsigned",
      message: "the request has no X-SignalWire-Signature",
    });
  });

  test.each<[string, Partial<WebhookRequest>]>([
    ["another body", { body: JSON.stringify({ ...EVENT, state: "unverified" }) }],
    ["the same body, serialised again", { body: JSON.stringify(EVENT, null, 2) }],
    ["a byte order mark", { body: Buffer.from(`\ufeff${JSON.stringify(EVENT)}`) }],
    ["bytes that are not UTF-8", { body: Buffer.from([0xff, 0xfe]) }],
    ["another URL", { url: "https://example.com/10dlc" }],
    ["another port", { url: "https://example.com:8443/10dlc?tenant=7" }],
    ["the default port of another scheme", { url: "https://example.com:80/10dlc?tenant=7" }],
    ["another key", { signingKey: "PSK-test-signing-key " }],
    ["another signature", { signature: "41d77ec017f46fb30dd339bdf05dc25bac836c19" }],
    ["a part of the signature", { signature: "41d77ec017f46fb30dd339bdf05dc25bac836c" }],
    ["more than the signature", { signature: "41d77ec017f46fb30dd339bdf05dc25bac836c1800" }],
    ["the signature in upper case", { signature: "41D77EC017F46FB30DD339BDF05DC25BAC836C18" }],
    ["the signature in base64", { signature: "Qdd+wBf0b7MN0zm98F3CW6yDbBg=" }],
    ["two signatures", { signature: ["41d77ec017f46fb30dd339bdf05dc25bac836c18", "1"] }],
    ["a character that is not hexadecimal", { signature: "41d77ec017f46fb30dd339bdf05dc25bac836c1z" }],
  ])("with %s is forged", async (_, change) => {
    expect(await errorOf({ ...JSON_REQUEST, ...change })).toMatchObject({
      reason: "forged",
      message: "the signature does not match this URL, body and signing key",
    });
  });

  test("that is a form is forged, whichever way it is signed", async () => {
    const form = new URLSearchParams({ ...EVENT });
    form.sort();
    const text = URL_CALLED + [...form].flat().join("");
    const signature = createHmac("sha1", JSON_REQUEST.signingKey).update(text).digest();

    const errors = await Promise.all(
      (["base64", "hex"] as const).map((encoding) =>
        errorOf({ ...JSON_REQUEST, body: form.toString(), signature: signature.toString(encoding) }),
      ),
    );

    expect(errors).toMatchObject([{ reason: "forged" }, { reason: "forged" }]);
  });

  test.each([
    ["an object without the fields", '{"name":"Zoë ☎"}', "47e038b920dae0e9de3b0631f9e3adaa3382fdce"],
    ["a list", "[]", "da2b10cbd60c88090a5787d5712429d07731e7a4"],
    ["nothing", "", createHmac("sha1", JSON_REQUEST.signingKey).update(URL_CALLED).digest("hex")],
  ])("that is signed with %s as its body is malformed", async (_, body, signature) => {
    expect(await errorOf({ ...JSON_REQUEST, body, signature })).toMatchObject({
      reason: "malformed",
      message: "the body has no project_id, event_at, event_category, event_type, state, brand_id",
    });
  });
});

test.each([
  ["url", "/10dlc", "url must be the whole URL that was called"],
  ["url", undefined, "url must be the whole URL that was called"],
  ["body", EVENT, "body must be the raw body of the request; a parsed body cannot be verified"],
  ["body", [], "body must be the raw body of the request; a parsed body cannot be verified"],
  ["body", undefined, "body must be a string or a Uint8Array, got undefined; read the raw body of the request"],
  ["body", null, "body must be a string or a Uint8Array, got object; read the raw body of the request"],
  ["body", 7, "body must be a string or a Uint8Array, got number; read the raw body of the request"],
  ["signingKey", "", "signingKey must be the project's signing key"],
  ["signingKey", undefined, "signingKey must be the project's signing key"],
])("an invalid argument, the %s %j, is a TypeError", async (name, value, message) => {
  const verification = verifyWebhook({ ...JSON_REQUEST, [name]: untyped(value) });

  await expect(verification).rejects.toThrow(new TypeError(message));
  await expect(verification).rejects.toHaveProperty("option", name);
});

test.each([
  ["an error of verifyWebhook", await errorOf({ ...JSON_REQUEST, signature: null }), true],
  ["another error", new Error("the request has no X-SignalWire-Signature"), false],
  ["null", null, false],
  ["undefined", undefined, false],
  ["a string", "WebhookError", false],
])("isWebhookError of %s", (_, value, expected) => {
  expect(isWebhookError(value)).toBe(expected);
});

test("no error contains the signing key or the signature", async () => {
  const error = await errorOf({ ...JSON_REQUEST, signature: "0".repeat(40) });

  expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toMatch(/PSK|0{40}/);
});

describe("signWebhook", () => {
  const { url, body, signature, signingKey } = JSON_REQUEST;

  test("signs as openssl does, with any key", async () => {
    const signed = await signWebhook({ url, body, signingKey: "another" });

    expect(await signWebhook({ url, body, signingKey })).toBe(signature);
    expect(await verifyWebhook({ url, body, signature: signed, signingKey: "another" })).toEqual(EVENT);
  });

  test.each([
    ["url", { url: "/10dlc", body, signingKey }],
    ["body", { url, body: untyped(EVENT), signingKey }],
    ["signingKey", { url, body, signingKey: "" }],
  ])("rejects an invalid %s", async (option, request) => {
    await expect(signWebhook(request)).rejects.toMatchObject({ name: "TypeError", option });
  });
});
