import { describe, test } from "vitest";
import { createRelayClient, type RelayInit } from "../../src/index.ts";

const relay = createRelayClient();

type SearchQuery = NonNullable<NonNullable<RelayInit<"/phone_numbers/search", "get">["params"]>["query"]>;

interface Wanted {
  readonly city?: string;
  readonly region?: string | undefined;
  readonly starts_with?: string;
  readonly contains?: string;
}

// The client checks the rules between the parameters when it sends the call.
describe("the query of a search", () => {
  test("may be built from optional values", () => {
    const wanted = {} as Wanted;
    void relay.GET("/phone_numbers/search");
    void relay.GET("/phone_numbers/search", { params: { query: wanted } });
    void relay.GET("/phone_numbers/search", { params: { query: { city: wanted.city, region: wanted.region } } });
  });

  test("may be built by conditional spreads", () => {
    const { city, region } = {} as Wanted;
    const query = { max_results: 5, ...(city && { city }), ...(region === undefined ? {} : { region }) };
    void relay.GET("/phone_numbers/search", { params: { query } });
  });

  test("may be built step by step", () => {
    const wanted = {} as Wanted;
    const query: SearchQuery = {};
    query.city = wanted.city;
    if (wanted.contains !== undefined) query.contains = wanted.contains;
    void relay.GET("/phone_numbers/search", { params: { query } });
  });

  test("has no parameter that the API would silently ignore", () => {
    // @ts-expect-error the name is areacode
    void relay.GET("/phone_numbers/search", { params: { query: { area_code: "213" } } });
    // @ts-expect-error the value is toll-free here
    void relay.GET("/phone_numbers/search", { params: { query: { number_type: "tollfree" } } });
  });
});

describe("the query of a list", () => {
  test("may have a page number whose page token is known at run time only", () => {
    const wanted = {} as { readonly page_number?: number; readonly page_token?: string };

    void relay.GET("/number_groups", { params: { query: { page_number: 0, page_size: 5 } } });
    void relay.GET("/number_groups", { params: { query: wanted } });
  });
});
