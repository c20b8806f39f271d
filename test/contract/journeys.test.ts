import { assert, expect, test } from "vitest";
import { paginate, type RelayFetchInit } from "../../src/index.ts";
import { contractRelay } from "./relay.ts";

test("a number is found, bought, put in a group, listed with the other members, and released", async () => {
  const relay = contractRelay({ alter: pageByPage });
  const memberships = "/number_groups/{NumberGroupId}/number_group_memberships";

  const found = await relay
    .GET("/phone_numbers/search", { params: { query: { areacode: "555", max_results: 1 } } })
    .orThrow();
  const number = found.data[0]?.e164 ?? "none";
  const bought = await relay.POST("/phone_numbers", { body: { number } }).orThrow();
  const another = await relay.POST("/phone_numbers", { body: { number: "+15550100199" } }).orThrow();
  const group = await relay.POST("/number_groups", { body: { name: "Support line" } }).orThrow();
  const path = { NumberGroupId: group.id };
  await relay.POST(memberships, { params: { path }, body: { phone_number_id: another.id } }).orThrow();
  const joined = await relay.POST(memberships, { params: { path }, body: { phone_number_id: bought.id } }).orThrow();
  const pages: string[][] = [];
  const list = paginate(relay, memberships, { params: { path, query: { page_size: 1 } } });
  for await (const { data } of list.pages()) pages.push(data.map(({ id }) => id));
  const left = await relay.DELETE("/number_group_memberships/{id}", { params: { path: { id: joined.id } } });
  const released = await relay.DELETE("/phone_numbers/{id}", { params: { path: { id: bought.id } } });

  expect(joined).toMatchObject({ number_group_id: group.id, phone_number: { id: bought.id } });
  expect(pages).toEqual([[expect.any(String)], [expect.any(String)]]);
  expect(pages.flat()).toContain(joined.id);
  expect([left.status, released.status]).toEqual([204, 204]);
});

test("a brand and its campaign are registered, and an order assigns a number to the campaign", async () => {
  const relay = contractRelay();

  const brand = await relay
    .POST("/registry/beta/brands", {
      body: {
        name: "Acme",
        company_name: "Acme Support, Inc.",
        contact_email: "compliance@example.com",
        contact_phone: "+15550100123",
        ein_issuing_country: "United States",
        legal_entity_type: "PRIVATE_PROFIT",
        ein: "12-3456789",
        company_address: "123 Main St, Springfield IL, 62701",
        company_website: "www.example.com",
      },
    })
    .orThrow();
  const campaign = await relay
    .POST("/registry/beta/brands/{id}/campaigns", {
      params: { path: { id: brand.id } },
      body: { name: "Appointments", brand_id: brand.id, csp_campaign_reference: "C123456" },
    })
    .orThrow();
  const path = { id: campaign.id };
  const order = await relay
    .POST("/registry/beta/campaigns/{id}/orders", { params: { path }, body: { phone_numbers: ["+15550100123"] } })
    .orThrow();
  const again = await relay.GET("/registry/beta/orders/{id}", { params: { path: { id: order.id } } }).orThrow();
  const assigned = await relay.GET("/registry/beta/campaigns/{id}/numbers", { params: { path } }).orThrow();

  expect(again.id).toBe(order.id);
  expect(assigned.data.filter(({ campaign_id }) => campaign_id !== campaign.id)).toEqual([]);
});

test("a code is sent and verified, and a used-up request differs from a wrong code", async () => {
  const relay = contractRelay();

  const sent = await relay.POST("/mfa/sms", { body: { to: "+15550100123" } });
  assert(sent.ok);
  // The mock sends the token in a header; Prism accepts any token.
  const token = sent.response.headers.get("x-mock-code") ?? "123456";
  const init = { params: { path: { mfa_request_id: sent.data.id } }, body: { token } };
  const verified = await relay.POST("/mfa/{mfa_request_id}/verify", init);
  const usedUp = await relay.POST("/mfa/{mfa_request_id}/verify", { ...init, headers: { prefer: "code=404" } });

  expect(verified).toMatchObject({ ok: true, data: { success: true } });
  expect(usedUp).toMatchObject({ status: 404, error: { kind: "api", delivery: "refused" } });
});

/** Makes Prism return the first page of a list to a request without a page token, and the last page to one with it. */
function pageByPage(request: RelayFetchInit, url: string): RelayFetchInit {
  if (!url.includes("number_group_memberships?")) return request;
  const headers = new Headers(request.headers);
  headers.set("prefer", `example=${url.includes("page_token=") ? "onlyPage" : "firstOfTwo"}`);
  return { ...request, headers: Object.fromEntries(headers) };
}
