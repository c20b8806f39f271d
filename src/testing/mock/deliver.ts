import { invalidOption } from "../../core/guards.ts";
import { withoutQuery } from "../../core/redact.ts";
import { signatureOf } from "../../core/webhook-signature.ts";
import type { Contract } from "../contract/contract.ts";
import { validatorOf } from "../contract/schema-validator.ts";
import { isObject, type JsonObject, objectOf } from "../shared/json.ts";
import { KitError } from "../shared/kit-error.ts";

/**
 * Sends a webhook of a contract, signed as SignalWire signs it.
 * @param webhook name of the webhook in the contract
 * @param payload properties that replace those of the contract's example
 * @returns the status of the response
 * @throws KitError when the contract has no such webhook, or does not allow the payload, or nothing listens at the URL.
 */
export async function deliverWebhook(
  contract: Contract,
  signingKey: string,
  webhook: string,
  url: string,
  payload: unknown,
): Promise<{ readonly status: number }> {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) invalidOption("url", "must be an http or https URL");
  if (!isObject(payload)) return invalidOption("payload", "must be an object with properties of the payload");
  const { schema, example } = mediaOf(contract, webhook);
  const event = { ...example, ...payload };
  const [error] = validatorOf(contract)(schema, event);
  if (error !== undefined) {
    throw new KitError(`${webhook} does not allow the payload: ${`${error.pointer} ${error.message}`.trim()}`);
  }
  const body = JSON.stringify(event);
  const headers = {
    "content-type": "application/json",
    "x-signalwire-signature": await signatureOf(url, body, signingKey),
  };
  const response = await fetch(url, { method: "POST", headers, body, redirect: "manual" }).catch((cause: unknown) => {
    const reason = String(objectOf(objectOf(cause)["cause"])["message"] ?? cause);
    throw new KitError(`${webhook} could not be delivered to ${withoutQuery(url)}: ${reason}`, { cause });
  });
  await response.body?.cancel();
  return { status: response.status };
}

function mediaOf({ document, resolve }: Contract, webhook: string): { schema: JsonObject; example: JsonObject } {
  const webhooks = objectOf(document["webhooks"]);
  if (!Object.hasOwn(webhooks, webhook)) {
    throw new KitError(
      `the contract has no webhook "${webhook}"; it has ${Object.keys(webhooks).join(", ") || "none"}`,
    );
  }
  const body = resolve(objectOf(resolve(webhooks[webhook])["post"])["requestBody"]);
  const media = objectOf(objectOf(resolve(body)["content"])["application/json"]);
  return { schema: objectOf(media["schema"]), example: objectOf(media["example"]) };
}
