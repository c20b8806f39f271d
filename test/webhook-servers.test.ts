import { createHmac } from "node:crypto";
import type { RequestListener } from "node:http";
import express, { type RequestHandler } from "express";
import { describe, expect, test } from "vitest";
import { isWebhookError, verifyWebhook } from "../src/webhooks.ts";
import { serve } from "./support/kit/server.ts";
import { untyped } from "./support/untyped.ts";

const SIGNING_KEY = "PSK-test-signing-key";

/** The public URL, which differs from the server's own behind a proxy. */
const PUBLIC_URL = "https://example.com/10dlc";

const BODY = JSON.stringify({
  project_id: "c1a3b2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d",
  event_at: "2026-08-14T09:30:00Z",
  event_category: "brand",
  event_type: "brand_activated",
  state: "completed \u2603",
  brand_id: "5d0c1e7a-93b4-4f28-a6d1-7e8f9a0b1c2d",
});

const signatureOf = (body: string) =>
  createHmac("sha1", SIGNING_KEY)
    .update(PUBLIC_URL + body)
    .digest("hex");

const CALLBACK = {
  method: "POST",
  headers: { "content-type": "application/json", "x-signalwire-signature": signatureOf(BODY) },
  body: BODY,
};

describe("Express", () => {
  /** Creates the app of the guide with another body parser. */
  function appWith(...parsers: RequestHandler[]) {
    const app = express();
    app.post("/10dlc", ...parsers, async (request, response) => {
      try {
        const event = await verifyWebhook({
          url: PUBLIC_URL,
          signature: request.headers["x-signalwire-signature"],
          body: untyped(request.body),
          signingKey: SIGNING_KEY,
        });
        response.send(event.state);
      } catch (error) {
        response.status(isWebhookError(error) ? 400 : 500).send((error as Error).message);
      }
    });
    return app;
  }

  test.each([
    ["raw", express.raw({ type: "application/json" })],
    ["text", express.text({ type: "application/json" })],
  ])("verifies a callback with express.%s", async (_, parser) => {
    const response = await callBack(appWith(parser));

    expect([response.status, await response.text()]).toEqual([200, "completed \u2603"]);
  });

  test("rejects a forged callback", async () => {
    const app = appWith(express.raw({ type: "application/json" }));

    expect((await callBack(app, { ...CALLBACK, body: `${BODY} ` })).status).toBe(400);
  });

  test.each<[string, RequestHandler[], string]>([
    ["a parsed body", [express.json()], "body must be the raw body of the request; a parsed body cannot be verified"],
    ["no body", [], "body must be a string or a Uint8Array, got undefined; read the raw body of the request"],
  ])("with %s throws an error that explains it", async (_, parsers, message) => {
    expect(await (await callBack(appWith(...parsers))).text()).toBe(message);
  });
});

describe("a route handler of Next.js", () => {
  test.each<[string, (request: Request) => Promise<string | Uint8Array>]>([
    ["text()", (request) => request.text()],
    ["arrayBuffer()", async (request) => new Uint8Array(await request.arrayBuffer())],
  ])("verifies a callback by %s", async (_, read) => {
    const POST = async (request: Request): Promise<Response> => {
      const signature = request.headers.get("x-signalwire-signature");
      const body = await read(request);
      const event = await verifyWebhook({ url: PUBLIC_URL, signature, body, signingKey: SIGNING_KEY });
      return Response.json(event.state);
    };

    const response = await POST(new Request("http://127.0.0.1:3000/10dlc", CALLBACK));

    expect(await response.json()).toBe("completed \u2603");
  });
});

/** Sends a callback to a server on loopback, which stops after the test. */
async function callBack(listener: RequestListener, callback: RequestInit = CALLBACK): Promise<Response> {
  return fetch(`${await serve(listener)}/10dlc`, callback);
}
