import { describe, expectTypeOf, test } from "vitest";
import { createRelayClient, paginate, type RelayPage, type Schema } from "../../src/index.ts";

const relay = createRelayClient();

describe("paginate", () => {
  test("yields the items of the list", async () => {
    for await (const group of paginate(relay, "/number_groups")) {
      expectTypeOf(group).toEqualTypeOf<Schema<"NumberGroup">>();
    }
    for await (const brand of paginate(relay, "/registry/beta/brands", { from: "page_token=PA1", maxPages: 2 })) {
      expectTypeOf(brand).toEqualTypeOf<Schema<"Brand">>();
    }
  });

  test("yields pages with an optional cursor", async () => {
    for await (const page of paginate(relay, "/queues").pages()) {
      expectTypeOf(page).toEqualTypeOf<RelayPage<Schema<"Queue">>>();
      expectTypeOf(page.cursor).toEqualTypeOf<string | undefined>();
    }
  });

  test("accepts only lists that have pages", () => {
    // @ts-expect-error one group is not a list
    paginate(relay, "/number_groups/{id}", { params: { path: { id: "1" } } });
    // @ts-expect-error a search has no pages
    paginate(relay, "/phone_numbers/search");
    // @ts-expect-error there is no such path
    paginate(relay, "/groups");
  });

  test("accepts the parameters of the list", () => {
    paginate(relay, "/queues/{queue_id}/members", { params: { path: { queue_id: "1" }, query: { page_size: 10 } } });
    // @ts-expect-error the path parameter is required
    paginate(relay, "/queues/{queue_id}/members");
    // @ts-expect-error the list has no such filter
    paginate(relay, "/queues", { params: { query: { filter_number: "a" } } });
    // @ts-expect-error a list takes no body
    paginate(relay, "/queues", { body: {} });
    // @ts-expect-error this option belongs to paginate itself
    paginate(relay, "/queues", { validate: () => undefined });
  });
});
