import { describe, expect, test } from "vitest";
import { isWebhookError, verifyWebhook, type WebhookRequest } from "../../src/webhooks.ts";
import { untyped } from "../support/untyped.ts";

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

// For a form: of the URL, then the names and values sorted by name and decoded, -binary | base64.
const FORM_REQUEST: WebhookRequest = {
  ...JSON_REQUEST,
  body: new URLSearchParams({ ab: "0 é", a: "1", ...EVENT }).toString(),
  signature: "T442OzCIDKPPAr5MW1cJ8MCAIRY=",
};

async function errorOf(request: WebhookRequest): Promise<unknown> {
  return verifyWebhook(request).catch((error: unknown) => error);
}

describe("a status callback", () => {
  test("that is signed as JSON gives its payload", async () => {
    expect(await verifyWebhook(JSON_REQUEST)).toEqual(EVENT);
  });

  test("that is signed as a form gives its payload, with the fields that the contract does not know", async () => {
    expect(await verifyWebhook(FORM_REQUEST)).toEqual({ ...EVENT, a: "1", ab: "0 é" });
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
    ["the same body, written anew", { body: JSON.stringify(EVENT, null, 2) }],
    ["another URL", { url: "https://example.com/10dlc" }],
    ["another key", { signingKey: "PSK-test-signing-key " }],
    ["another signature", { signature: "41d77ec017f46fb30dd339bdf05dc25bac836c19" }],
    ["a part of the signature", { signature: "41d77ec017f46fb30dd339bdf05dc25bac836c" }],
    ["more than the signature", { signature: "41d77ec017f46fb30dd339bdf05dc25bac836c1800" }],
    ["the signature in upper case", { signature: "41D77EC017F46FB30DD339BDF05DC25BAC836C18" }],
    ["the signature in base64", { signature: "Qdd+wBf0b7MN0zm98F3CW6yDbBg=" }],
    ["two signatures", { signature: ["41d77ec017f46fb30dd339bdf05dc25bac836c18", "1"] }],
    ["what no hex is", { signature: "41d77ec017f46fb30dd339bdf05dc25bac836c1z" }],
  ])("with %s is forged", async (_, change) => {
    expect(await errorOf({ ...JSON_REQUEST, ...change })).toMatchObject({
      reason: "forged",
      message: "the signature is not that of this URL, body and signing key",
    });
  });

  test.each<[string, Partial<WebhookRequest>]>([
    ["another field", { body: `${FORM_REQUEST.body}&b=1` }],
    ["another value", { body: FORM_REQUEST.body.replace("completed", "pending") }],
    ["the signature in hex", { signature: "4f8e363b30880ca3cf02be4c5b5709f0c0802116" }],
    ["what no base64 is", { signature: "ySRL7yOPB4BOx/sSj9yM9IhNUT4" }],
    ["what no character of base64 is", { signature: "ySRL7yOPB4BOx_sSj9yM9IhNUT4=" }],
  ])("that is a form, with %s, is forged", async (_, change) => {
    expect(await errorOf({ ...FORM_REQUEST, ...change })).toMatchObject({ reason: "forged" });
  });

  test.each([
    [
      "an object without the fields",
      '{"name":"Zoë ☎"}',
      "47e038b920dae0e9de3b0631f9e3adaa3382fdce",
      "the body lacks project_id, event_at, event_category, event_type, state, brand_id",
    ],
    [
      "a list",
      "[]",
      "da2b10cbd60c88090a5787d5712429d07731e7a4",
      "the body lacks project_id, event_at, event_category, event_type, state, brand_id",
    ],
    [
      "empty",
      "",
      "2ziA96jBd4eLBBfEIaSsCk5WpL8=",
      "the body lacks project_id, event_at, event_category, event_type, state, brand_id",
    ],
  ])("that is signed but whose body is %s is malformed", async (_, body, signature, message) => {
    expect(await errorOf({ ...JSON_REQUEST, body, signature })).toMatchObject({ reason: "malformed", message });
  });
});

test.each([
  ["url", "/10dlc", "url must be the whole URL that was called"],
  ["url", undefined, "url must be the whole URL that was called"],
  ["body", EVENT, "body must be the raw text of the request; a parsed body cannot be verified"],
  ["signingKey", "", "signingKey must be the project's signing key"],
  ["signingKey", undefined, "signingKey must be the project's signing key"],
])("a mistake of the programmer, the %s %j, is a TypeError", async (name, value, message) => {
  const verification = verifyWebhook({ ...JSON_REQUEST, [name]: untyped(value) });

  await expect(verification).rejects.toThrow(new TypeError(message));
  await expect(verification).rejects.toHaveProperty("option", name);
});

describe("isWebhookError", () => {
  test("knows what verifyWebhook throws at a request", async () => {
    expect(isWebhookError(await errorOf({ ...JSON_REQUEST, signature: null }))).toBe(true);
  });

  test.each([new Error("the request has no X-SignalWire-Signature"), null, undefined, "WebhookError"])(
    "knows that %s is something else",
    (value) => {
      expect(isWebhookError(value)).toBe(false);
    },
  );
});

test("no error shows the signing key or the signature", async () => {
  const error = await errorOf({ ...JSON_REQUEST, signature: "0".repeat(40) });

  expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toMatch(/PSK|0{40}/);
});
